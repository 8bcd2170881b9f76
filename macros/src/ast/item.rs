//! A struct with `#[response]`, `#[structure]` or `#[request]`.

use restable_model::Attribute;
use syn::{Data, DeriveInput, Fields, Ident};

use super::Field;
use super::doc_comment;
use crate::attr::TableArgs;
use crate::errors::Errors;
use crate::{check, message};

/// An annotated struct.
pub(crate) struct Struct<'a> {
    pub(crate) original: &'a DeriveInput,
    pub(crate) attribute: Attribute,
    pub(crate) args: TableArgs,
    pub(crate) title: String,
    pub(crate) page: Option<String>,
    pub(crate) body: Body<'a>,
}

/// What the struct's fields stand for.
pub(crate) enum Body<'a> {
    /// Named fields: the parameters of a table.
    Parameters(Vec<Field<'a>>),
    /// One unnamed field: the whole body.
    Newtype(Box<Field<'a>>),
    /// No field: any body.
    Unit,
}

impl<'a> Struct<'a> {
    /// Returns `None`, and an error, if the item is no struct that can carry a table.
    pub(crate) fn from_syn(
        original: &'a DeriveInput,
        attribute: Attribute,
        args: TableArgs,
        errors: &mut Errors,
    ) -> Option<Self> {
        check::item(original, attribute, errors);
        let Data::Struct(data) = &original.data else {
            errors.at(&original.ident, no_struct(attribute));
            return None;
        };
        let body = Body::from_syn(&data.fields, &original.ident, attribute, &args, errors)?;
        let title = title(&args, original);
        let page = args.page(errors);
        let mut item = Self { original, attribute, args, title, page, body };
        check::body(&item.body, errors);
        check::job(&mut item, errors);
        if attribute == Attribute::Request {
            check::request::request(&item, errors);
        } else {
            check::no_recursion(&item, errors);
            check::success_of_a_field(&item, errors);
        }
        Some(item)
    }

    /// The parameters, which a newtype and a unit struct do not have.
    pub(crate) fn fields(&self) -> &[Field<'a>] {
        match &self.body {
            Body::Parameters(fields) => fields,
            Body::Newtype(_) | Body::Unit => &[],
        }
    }
}

impl<'a> Body<'a> {
    fn from_syn(
        fields: &'a Fields,
        ident: &Ident,
        attribute: Attribute,
        args: &TableArgs,
        errors: &mut Errors,
    ) -> Option<Self> {
        let field = |field, errors: &mut Errors| Field::from_syn(field, attribute, args, errors);
        match fields {
            Fields::Unnamed(_) if attribute == Attribute::Request => {
                errors.at(ident, message::REQUEST_UNNAMED);
                None
            }
            // A request without fields has no parameters; any body is what a response without fields takes.
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
                unnamed.unnamed.first().map(|unnamed| Self::Newtype(Box::new(field(unnamed, errors))))
            }
            Fields::Unnamed(_) => {
                errors.at(
                    ident,
                    "a table is a struct with named fields; one unnamed field stands for a root list or map, \
                     and none for any body",
                );
                None
            }
            Fields::Unit => Some(Self::Unit),
        }
    }
}

/// `_: String`, which syn takes for a field.
fn is_blank(field: &syn::Field) -> bool {
    field.ident.as_ref().is_some_and(|ident| ident == "_")
}

fn no_struct(attribute: Attribute) -> String {
    let name = attribute.word();
    format!("#[{name}] goes on a struct; for an enumeration of documented values write #[values]")
}

fn title(args: &TableArgs, original: &DeriveInput) -> String {
    let described = || {
        let first = doc_comment::lines(&original.attrs).into_iter().find(|line| !line.trim().is_empty())?;
        Some(doc_comment::unmarked(first.trim().trim_end_matches('.')))
    };
    args.title().or_else(described).unwrap_or_else(|| original.ident.to_string())
}
