//! A field of a struct.

use restable_model::{Attribute, Documented, LinkError, Location, Style};
use syn::ext::IdentExt as _;
use syn::{Ident, LitStr, Member, Type, TypePath};

use super::doc_comment;
use crate::attr::{Param, TableArgs, known, location_of};
use crate::errors::Errors;
use crate::message;

/// A field, with the arguments of its attributes.
pub(crate) struct Field<'a> {
    pub(crate) original: &'a syn::Field,
    pub(crate) param: Param,
    /// The name on the wire.
    pub(crate) name: String,
    pub(crate) role: Role,
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
    /// The status of the response, which is not a parameter.
    Status,
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
                Some(_) if attribute == Attribute::Request => param.travel.attribute(attr, errors),
                Some(Attribute::Header) if attribute == Attribute::Response => param.travel.attribute(attr, errors),
                Some(Attribute::Status) if attribute == Attribute::Response => param.travel.status(attr, errors),
                _ => {}
            }
        }
        let name = name(original, &param);
        let links = param.see.iter().map(|(title, target)| (title.value(), args.url(target))).collect();
        let role = Role::of(&param);
        Self { original, param, name, role, links }
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

    /// Whether the field is a row of the table.
    pub(crate) fn is_row(&self) -> bool {
        matches!(self.role, Role::Parameter | Role::Serde)
    }

    /// Whether a field of a response is read from its headers or its status, and not from its body.
    pub(crate) fn is_in_head(&self) -> bool {
        self.role == Role::Status || self.location() == Some(Location::Header)
    }

    /// The location that is given for a field of a request or a response.
    pub(crate) fn location(&self) -> Option<Location> {
        self.param.travel.location.get().map(|given| given.location)
    }

    /// The name of the header that the field is.
    pub(crate) fn header(&self) -> Option<&LitStr> {
        header(&self.param)
    }

    /// How the field is written into a query, a header or a form, if not in the usual way.
    pub(crate) fn style(&self) -> Option<Style> {
        self.param.style.get().map(|(_, style)| *style)
    }

    /// Whether the field fills this placeholder of the path.
    pub(crate) fn is_placeholder(&self, placeholder: &str) -> bool {
        let told = self.location().is_none() && self.has_location();
        let fills = (told || self.location() == Some(Location::Path)) && self.name == placeholder;
        fills || self.may_be_meant_for(placeholder)
    }

    /// Whether an erroneous field was probably meant for this placeholder. Its error is enough.
    fn may_be_meant_for(&self, placeholder: &str) -> bool {
        let says_path =
            self.param.unclear || self.param.travel.others.iter().any(|other| other.location == Location::Path);
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

    /// Whether the field is an argument of `new`, because its empty value would be sent.
    pub(crate) fn is_argument(&self) -> bool {
        if self.role == Role::Rest {
            return false;
        }
        if self.param.mandatory.is_set() || self.location() == Some(Location::Path) {
            return true;
        }
        match self.role {
            // A type that only serde reads has no other empty value than `None`.
            Role::Serde => !self.is_option(),
            _ => {
                !self.param.optional.is_set()
                    && !self.type_name().is_some_and(|name| BLANK.contains(&name.to_string().as_str()))
            }
        }
    }

    /// Whether the field is not written if it is empty. A mandatory field and a whole body are always written. An `Option` has
    /// no empty value but `None`; to exclude it here saves a function for each inner type.
    pub(crate) fn is_left_out_when_empty(&self) -> bool {
        let whole = self.location() == Some(Location::WholeBody);
        self.role == Role::Parameter && !self.param.mandatory.is_set() && !whole && !self.is_option()
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
const BLANK: [&str; 5] = ["Option", "Vec", "BTreeMap", "HashMap", "Map"];

impl Role {
    fn of(param: &Param) -> Self {
        if param.travel.status.is_set() {
            Self::Status
        } else if param.rest.is_set() {
            Self::Rest
        } else if param.serde.is_set() {
            Self::Serde
        } else {
            Self::Parameter
        }
    }
}

/// The name on the wire.
fn name(field: &syn::Field, param: &Param) -> String {
    match (header(param), param.name.get()) {
        (Some(header), _) => header.value(),
        (_, Some(name)) => name.value(),
        (_, None) => rust_name(field),
    }
}

fn header(param: &Param) -> Option<&LitStr> {
    param.travel.location.get()?.header.as_ref()
}

fn rust_name(field: &syn::Field) -> String {
    field.ident.as_ref().map(|ident| ident.unraw().to_string()).unwrap_or_default()
}
