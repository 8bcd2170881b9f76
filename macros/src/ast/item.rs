//! A struct with `#[response]`, `#[structure]` or `#[request]`.

use restable_model::{Attribute, LinkError, Location};
use syn::spanned::Spanned as _;
use syn::{Data, DeriveInput, Fields, Ident, Member};

use super::{Field, doc_comment};
use crate::attr::{FieldPath, TableArgs};
use crate::errors::Errors;
use crate::message;

/// A struct, with the arguments of its attribute.
pub(crate) struct Struct<'a> {
    pub(crate) original: &'a DeriveInput,
    pub(crate) attribute: Attribute,
    pub(crate) args: TableArgs,
    pub(crate) title: String,
    /// The URL of the page, or the error in it.
    pub(crate) page: Option<Result<String, LinkError>>,
    pub(crate) body: Body<'a>,
}

/// The fields of a struct.
pub(crate) enum Body<'a> {
    /// Named fields: the parameters of a table.
    Parameters(Vec<Field<'a>>),
    /// One unnamed field: the whole body.
    Newtype(Box<Field<'a>>),
    /// No field: any body.
    Unit,
}

impl<'a> Struct<'a> {
    /// Reads a struct. Returns `None` and adds an error if the item cannot have a table.
    pub(crate) fn read(
        original: &'a DeriveInput,
        attribute: Attribute,
        args: TableArgs,
        errors: &mut Errors,
    ) -> Option<Self> {
        let Data::Struct(data) = &original.data else {
            errors.at(&original.ident, message::no_struct(attribute));
            return None;
        };
        let body = Body::read(&data.fields, &original.ident, attribute, &args, errors)?;
        let title = title(&args, original);
        let page = args.page().map(|page| args.url(page));
        Some(Self { original, attribute, args, title, page, body })
    }

    /// The URL of the page that documents the table.
    pub(crate) fn page(&self) -> Option<&String> {
        self.page.as_ref()?.as_ref().ok()
    }

    /// Whether the path starts with a field that is an `Option`, without `?`.
    pub(crate) fn lacks_question(&self, path: &FieldPath) -> bool {
        lacks_question(self.fields(), path)
    }

    /// The first step of the path, if this struct has no field of its name.
    pub(crate) fn missing_field<'p>(&self, path: &'p FieldPath) -> Option<&'p Member> {
        let first = &path.0.first()?.member;
        let is_known = self.all_fields().iter().any(|field| field.member() == *first);
        (!is_known).then_some(first)
    }

    /// Removes the parts of `job(…)` without a field, so that the compiler does not report them a second time.
    pub(crate) fn remove_parts_without_a_field(&mut self) {
        let known: Vec<_> = self.all_fields().iter().map(Field::member).collect();
        if let Some(job) = self.args.job_mut() {
            job.retain(|path| path.0.first().is_some_and(|first| known.contains(&first.member)));
        }
    }

    /// Adds each missing `?`, so that the compiler does not report it a second time.
    pub(crate) fn add_questions(&mut self) {
        let Body::Parameters(fields) = &self.body else { return };
        let Some(job) = self.args.job_mut() else { return };
        for path in job.paths_mut() {
            if let (true, Some(first)) = (lacks_question(fields, path), path.0.first_mut()) {
                first.question = Some(syn::Token![?](first.member.span()));
            }
        }
    }

    /// All fields, named or unnamed.
    pub(crate) fn all_fields(&self) -> &[Field<'a>] {
        match &self.body {
            Body::Parameters(fields) => fields,
            Body::Newtype(field) => std::slice::from_ref(&**field),
            Body::Unit => &[],
        }
    }

    /// Whether a field of a response is read from its headers or its status.
    pub(crate) fn reads_head(&self) -> bool {
        self.attribute == Attribute::Response && self.fields().iter().any(Field::is_in_head)
    }

    /// The field of a response that is its whole body, in JSON.
    pub(crate) fn whole_body(&self) -> Option<&Field<'a>> {
        let fields = if self.attribute == Attribute::Response { self.fields() } else { &[] };
        fields.iter().find(|field| field.location() == Some(Location::WholeBody))
    }

    /// Whether the fields of a response are not all parameters of its body.
    pub(crate) fn has_locations(&self) -> bool {
        self.reads_head() || self.whole_body().is_some()
    }

    /// The named fields.
    pub(crate) fn fields(&self) -> &[Field<'a>] {
        match &self.body {
            Body::Parameters(fields) => fields,
            Body::Newtype(_) | Body::Unit => &[],
        }
    }
}

impl<'a> Body<'a> {
    fn read(
        fields: &'a Fields,
        ident: &Ident,
        attribute: Attribute,
        args: &TableArgs,
        errors: &mut Errors,
    ) -> Option<Self> {
        let field = |field, errors: &mut Errors| Field::read(field, attribute, args, errors);
        match fields {
            Fields::Unnamed(_) if attribute == Attribute::Request => {
                errors.at(ident, message::REQUEST_UNNAMED);
                None
            }
            // A request without fields has no parameters, while a response without fields accepts any body.
            Fields::Unit if attribute == Attribute::Request => Some(Self::Parameters(Vec::new())),
            Fields::Named(named) if named.named.iter().any(is_blank) => {
                named
                    .named
                    .iter()
                    .filter(|field| is_blank(field))
                    .for_each(|field| errors.at(field, message::BLANK_FIELD));
                None
            }
            Fields::Named(named) => {
                Some(Self::Parameters(named.named.iter().map(|named| field(named, errors)).collect()))
            }
            Fields::Unnamed(unnamed) if unnamed.unnamed.len() == 1 => {
                let field = unnamed.unnamed.first().map(|unnamed| field(unnamed, errors))?;
                // A raw body is filled as a header is, so the struct is read as one with named fields.
                Some(if field.is_raw() { Self::Parameters(vec![field]) } else { Self::Newtype(Box::new(field)) })
            }
            Fields::Unnamed(_) => {
                errors.at(ident, message::UNNAMED_FIELDS);
                None
            }
            Fields::Unit => Some(Self::Unit),
        }
    }
}

fn lacks_question(fields: &[Field<'_>], path: &FieldPath) -> bool {
    let [first, _, ..] = path.0.as_slice() else { return false };
    first.question.is_none() && fields.iter().any(|field| field.member() == first.member && field.is_option())
}

/// `_: String`, which syn parses as a field.
fn is_blank(field: &syn::Field) -> bool {
    field.ident.as_ref().is_some_and(|ident| ident == "_")
}

pub(super) fn title(args: &TableArgs, original: &DeriveInput) -> String {
    let described = || {
        let first = doc_comment::lines(&original.attrs).find(|line| !line.trim().is_empty())?;
        Some(doc_comment::unmarked(first.trim().trim_end_matches('.')))
    };
    args.title().or_else(described).unwrap_or_else(|| original.ident.to_string())
}
