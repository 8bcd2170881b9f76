//! A field of a struct.

use proc_macro2::Span;
use quote::ToTokens as _;
use restable_model::{Attribute, Documented, LinkError, Location, RenameRule, Style, TokenScope};
use syn::ext::IdentExt as _;
use syn::{Ident, LitStr, Member, Type, TypePath};

use super::{doc_comment, mentions};
use crate::attr::{DefaultValue, Param, TableArgs, foreign, known, location_of};
use crate::errors::Errors;
use crate::message;

/// A field, with the arguments of its attributes.
pub(crate) struct Field<'a> {
    pub(crate) original: &'a syn::Field,
    pub(crate) param: Param,
    /// The name on the wire. It is empty for a flattened structure, which is not a parameter itself.
    pub(crate) name: String,
    pub(crate) role: Role,
    /// Whether the field is a part of a `multipart` body.
    pub(crate) is_part: bool,
    /// The title of each link, and its URL or the error in it.
    pub(crate) links: Vec<(String, Result<String, LinkError>)>,
}

/// What a field is in its table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    /// A parameter.
    Parameter,
    /// A parameter whose type implements only serde's traits.
    Serde,
    /// The map that collects unknown parameters.
    Rest,
    /// A structure whose parameters are in the object around it.
    Flatten,
    /// The status of the response, which is not a parameter.
    Status,
    /// Bytes or text that are not JSON: the whole body, or a part of a `multipart` body.
    Raw,
}

/// Whether the type mentions `FilePart`.
pub(crate) fn is_file(field: &syn::Field) -> bool {
    mentions(field.ty.to_token_stream(), &Ident::new("FilePart", Span::call_site()))
}

fn is_foreign(attr: &syn::Attribute) -> bool {
    attr.path().get_ident().is_some_and(|name| foreign(&name.to_string()).is_some())
}

impl<'a> Field<'a> {
    pub(crate) fn read(original: &'a syn::Field, attribute: Attribute, args: &TableArgs, errors: &mut Errors) -> Self {
        let mut param = Param::default();
        for attr in &original.attrs {
            match known(attr) {
                Some(Attribute::Param) => match &attr.meta {
                    syn::Meta::List(list) => param.parse(list.tokens.clone(), errors),
                    _ => errors.at(attr, message::PARAM_WITHOUT_ARGUMENTS),
                },
                Some(_) if attribute == Attribute::Request => param.location.attribute(attr, errors),
                Some(Attribute::Header) if attribute == Attribute::Response => param.location.attribute(attr, errors),
                Some(Attribute::Status) if attribute == Attribute::Response => param.location.status(attr, errors),
                None if is_foreign(attr) => param.has_errors = true,
                _ => {}
            }
        }
        let is_multipart = args.call.multipart.is_set();
        if let (Some(raw), Attribute::Request, false) = (param.raw.get().copied(), attribute, is_multipart) {
            param.location.add_raw(raw, errors);
        }
        let name = name(original, &param, args.rename_rule());
        let links = param.see.iter().map(|(title, target)| (title.value(), args.url(target))).collect();
        // A file is always a raw part. If the key or `multipart` is missing, a rule reports it.
        let is_misplaced = attribute == Attribute::Request && !param.raw.is_set() && is_file(original);
        let role = if is_misplaced { Role::Raw } else { Role::of(&param) };
        let is_part = is_multipart || is_misplaced;
        Self { original, param, name, role, is_part, links }
    }

    /// Title and URL of each link.
    pub(crate) fn links(&self) -> impl Iterator<Item = (&str, &str)> {
        self.links.iter().filter_map(|(title, url)| Some((title.as_str(), url.as_ref().ok()?.as_str())))
    }

    pub(crate) fn ty(&self) -> &'a Type {
        &self.original.ty
    }

    /// The name of the field, or its index.
    pub(crate) fn member(&self) -> Member {
        self.original.ident.clone().map_or_else(|| Member::from(0), Member::from)
    }

    pub(crate) fn documented(&self) -> Option<&(LitStr, Documented)> {
        self.param.documented.get()
    }

    /// The value of an absent parameter, if it is given.
    pub(crate) fn default_value(&self) -> Option<&DefaultValue> {
        self.param.default.get().map(|(value, _)| value)
    }

    pub(crate) fn status(&self) -> Option<&TypePath> {
        self.param.status.get()
    }

    /// The first paragraph of the field's documentation, on one line.
    pub(crate) fn description(&self) -> String {
        doc_comment::first_paragraph(&self.original.attrs)
    }

    /// Whether the type is named `Option`. It decides how a field with `serde` is left out, and which rules apply.
    pub(crate) fn is_option(&self) -> bool {
        self.is_named("Option")
    }

    /// Whether the type is named `JobId`, which changes only its documentation.
    pub(crate) fn is_job_id(&self) -> bool {
        self.is_named("JobId")
    }

    /// Whether the type is named `MaybeUndefined`, which decides where the rules allow it.
    pub(crate) fn is_maybe_undefined(&self) -> bool {
        self.is_named("MaybeUndefined")
    }

    /// Whether the field is a row of the table, or a flattened structure, which has several.
    pub(crate) fn is_row(&self) -> bool {
        matches!(self.role, Role::Parameter | Role::Serde | Role::Raw | Role::Flatten)
    }

    /// Whether the field is one parameter.
    pub(crate) fn is_parameter(&self) -> bool {
        matches!(self.role, Role::Parameter | Role::Serde | Role::Raw)
    }

    /// Whether a field of a response is not read from JSON, but from its headers, its status, or its raw body.
    pub(crate) fn is_in_head(&self) -> bool {
        matches!(self.role, Role::Status | Role::Raw) || self.location() == Some(Location::Header)
    }

    /// Whether the field is the raw body of a response, or a raw part of a request.
    pub(crate) fn is_raw(&self) -> bool {
        self.role == Role::Raw
    }

    /// The location that is given for a field of a request or a response.
    pub(crate) fn location(&self) -> Option<Location> {
        self.param.location.given.get().map(|given| given.location)
    }

    /// The name of the header that the field is.
    pub(crate) fn header(&self) -> Option<&LitStr> {
        header(&self.param)
    }

    /// How the field is written into a query, a header or a form, if not in the usual way.
    pub(crate) fn style(&self) -> Option<Style> {
        self.param.style.get().map(|(_, style)| *style)
    }

    /// Whether the numbers and booleans of the field are written as JSON strings.
    pub(crate) fn is_written_as_string(&self) -> bool {
        self.role == Role::Parameter && self.param.as_string.is_set()
    }

    /// Whether the field fills this placeholder of the path.
    pub(crate) fn is_placeholder(&self, placeholder: &str) -> bool {
        let is_flattened = self.location().is_none() && self.has_location();
        let fills = (is_flattened || self.location() == Some(Location::Path)) && self.name == placeholder;
        fills || self.may_be_meant_for(placeholder)
    }

    /// Whether an erroneous field was probably meant for this placeholder. Its error is enough.
    fn may_be_meant_for(&self, placeholder: &str) -> bool {
        let is_flattened = self.role == Role::Flatten && self.location() == Some(Location::Path);
        let says_path = is_flattened
            || self.param.has_errors
            || self.param.location.others.iter().any(|other| other.location == Location::Path);
        let name = self.param.name.get().map_or_else(|| rust_name(self.original), LitStr::value);
        says_path && name == placeholder
    }

    /// Whether a field of a request is sent in the body, as it is without a location.
    pub(crate) fn in_body(&self) -> bool {
        match self.location() {
            // A location that could not be read is not the body.
            None => !self.has_location(),
            Some(location) => location.is_in_body(),
        }
    }

    fn has_location(&self) -> bool {
        self.original.attrs.iter().any(|attr| location_of(attr).is_some())
    }

    /// Whether the field is the header `Content-Type`.
    pub(crate) fn is_content_type(&self) -> bool {
        self.header().is_some_and(|name| name.value().eq_ignore_ascii_case("content-type"))
    }

    /// The part of the request, in one word. Two parameters in different parts may have the same name.
    pub(crate) fn part(&self) -> &'static str {
        self.location().unwrap_or(Location::Body).word()
    }

    /// Whether the field is in the path and a session has its value, so that it may be an `Option`.
    pub(crate) fn is_token_scope(&self) -> bool {
        self.location() == Some(Location::Path) && TokenScope::of_parameter(&self.name).is_some()
    }

    /// Whether the field is an argument of `new`, because its empty value would be sent.
    pub(crate) fn is_argument(&self) -> bool {
        if self.role == Role::Rest || self.default_value().is_some() {
            return false;
        }
        let is_of_session = self.is_option() && self.is_token_scope();
        if self.param.mandatory.is_set() || self.location() == Some(Location::Path) && !is_of_session {
            return true;
        }
        match self.role {
            // A type that only serde reads has no other empty value than `None`.
            Role::Serde => !self.is_option() && !self.is_maybe_undefined(),
            // The values of its mandatory parameters have to be given.
            Role::Flatten => true,
            // An empty body is sent too.
            Role::Raw => !self.is_option() && !self.param.optional.is_set(),
            _ => {
                !self.param.optional.is_set()
                    && !self.type_name().is_some_and(|name| BLANK.contains(&name.to_string().as_str()))
            }
        }
    }

    /// Whether the field is not written if it is empty. A mandatory field and a whole body are always written, and so is a
    /// field with a default, because its absence means the default. An `Option` has no empty value but `None`; to exclude it
    /// here saves a function for each inner type.
    pub(crate) fn is_left_out_when_empty(&self) -> bool {
        let is_always_written = self.location() == Some(Location::WholeBody)
            || self.param.mandatory.is_set()
            || self.default_value().is_some();
        self.role == Role::Parameter && !is_always_written && !self.is_option()
    }

    fn is_named(&self, name: &str) -> bool {
        self.type_name().is_some_and(|word| word == name)
    }

    /// The last segment of the type's path.
    pub(crate) fn type_name(&self) -> Option<&'a Ident> {
        let Type::Path(path) = self.ty() else { return None };
        path.path.segments.last().map(|last| &last.ident)
    }
}

/// The types whose empty value is not sent.
const BLANK: [&str; 6] = ["Option", "MaybeUndefined", "Vec", "BTreeMap", "HashMap", "Map"];

impl Role {
    fn of(param: &Param) -> Self {
        if param.location.status.is_set() {
            Self::Status
        } else if param.rest.is_set() {
            Self::Rest
        } else if param.flatten.is_set() {
            Self::Flatten
        } else if param.serde.is_set() {
            Self::Serde
        } else if param.raw.is_set() {
            Self::Raw
        } else {
            Self::Parameter
        }
    }
}

/// The name on the wire. A placeholder of the path is not sent, so `rename_all` does not change it.
fn name(field: &syn::Field, param: &Param, rule: Option<RenameRule>) -> String {
    let in_path = param.location.given.get().is_some_and(|given| given.location == Location::Path);
    match (header(param), param.name.get(), rule) {
        _ if param.flatten.is_set() => String::new(),
        (Some(header), _, _) => header.value(),
        (_, Some(name), _) => name.value(),
        (_, None, Some(rule)) if !in_path => rule.apply_to_field(&rust_name(field)),
        (_, None, _) => rust_name(field),
    }
}

fn header(param: &Param) -> Option<&LitStr> {
    param.location.given.get()?.header.as_ref()
}

fn rust_name(field: &syn::Field) -> String {
    field.ident.as_ref().map(|ident| ident.unraw().to_string()).unwrap_or_default()
}
