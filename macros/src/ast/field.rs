//! A field: one row of the table.

use restable_model::{Attribute, Documented, Location};
use syn::ext::IdentExt as _;
use syn::{Ident, LitStr, Member, Type, TypePath};

use crate::attr::{Param, TableArgs, location_of};
use crate::report::Errors;
use crate::{check, rustdoc};

/// A field and what its annotation says.
pub(crate) struct Field<'a> {
    pub(crate) original: &'a syn::Field,
    pub(crate) param: Param,
    /// The name on the wire.
    pub(crate) name: String,
    pub(crate) role: Role,
    /// Title and URL of each link.
    pub(crate) links: Vec<(String, String)>,
}

/// What the field is to the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    /// A parameter.
    Parameter,
    /// A parameter whose type implements only serde's traits.
    Serde,
    /// The collection of unknown parameters.
    Rest,
}

impl<'a> Field<'a> {
    pub(crate) fn from_syn(
        original: &'a syn::Field,
        attribute: Attribute,
        args: &TableArgs,
        errors: &mut Errors,
    ) -> Self {
        let mut param = Param::default();
        for attr in original.attrs.iter().filter(|attr| attr.path().is_ident("param")) {
            match &attr.meta {
                syn::Meta::List(list) => param.parse(list.tokens.clone(), errors),
                _ => errors.at(attr, "`param` takes the documented type and keys: #[param(\"String\", mandatory)]"),
            }
        }
        check::field(original, &param, errors);
        if attribute == Attribute::Request {
            let locations = original.attrs.iter().filter(|attr| location_of(attr).is_some());
            locations.for_each(|attr| param.travel.attribute(attr, errors));
        } else {
            check::request::no_location(original, &param, errors);
        }
        let name = name(original, &param);
        let links = param.see.iter().filter_map(|see| link(see, args, errors)).collect();
        let role = Role::of(&param);
        let field = Self { original, param, name, role, links };
        if attribute == Attribute::Request {
            check::request::field(&field, errors);
        }
        field
    }

    pub(crate) fn ty(&self) -> &'a Type {
        &self.original.ty
    }

    /// `self.name` and the like: the field's name, or its index.
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
        rustdoc::first_paragraph(&self.original.attrs)
    }

    /// Whether the type is named `Option`, which only decides how a type read by serde is left out.
    pub(crate) fn is_option(&self) -> bool {
        self.is_named("Option")
    }

    /// Whether the type is named `JobId`, which only decides the words of its documentation.
    pub(crate) fn is_job_id(&self) -> bool {
        self.is_named("JobId")
    }

    /// Where a field of a request says that it travels.
    pub(crate) fn location(&self) -> Option<Location> {
        self.param.travel.location.get().map(|given| given.location)
    }

    /// The name of the header that the field says that it is.
    pub(crate) fn header(&self) -> Option<&LitStr> {
        header(&self.param)
    }

    /// Whether the field fills this placeholder of the path.
    pub(crate) fn is_placeholder(&self, placeholder: &str) -> bool {
        let told = self.location().is_none() && self.has_location();
        let fills = (told || self.location() == Some(Location::Path)) && self.name == placeholder;
        fills || self.may_be_meant_for(placeholder)
    }

    /// Whether the field may have been meant to fill this placeholder, while what it says of that is reported.
    fn may_be_meant_for(&self, placeholder: &str) -> bool {
        let says_path =
            self.param.unclear || self.param.travel.others.iter().any(|other| other.location == Location::Path);
        let name = self.param.name.get().map_or_else(|| rust_name(self.original), LitStr::value);
        says_path && name == placeholder
    }

    /// Whether a field of a request travels in the body, which is where it does unless it says otherwise.
    pub(crate) fn in_body(&self) -> bool {
        match self.location() {
            // An attribute that could not be understood said something else.
            None => !self.has_location(),
            Some(location) => location.is_in_body(),
        }
    }

    fn has_location(&self) -> bool {
        self.original.attrs.iter().any(|attr| location_of(attr).is_some())
    }

    /// Whether the field is the header that says what the body is.
    pub(crate) fn is_content_type(&self) -> bool {
        self.header().is_some_and(|name| name.value().eq_ignore_ascii_case("content-type"))
    }

    /// The part of the request: two parameters may have one name where they travel apart.
    pub(crate) fn part(&self) -> &'static str {
        self.location().unwrap_or(Location::Body).word()
    }

    /// Whether a request cannot do without the field: its blank would be sent as if somebody had meant it.
    pub(crate) fn is_argument(&self) -> bool {
        if self.role == Role::Rest {
            return false;
        }
        if self.param.mandatory.is_set() || self.location() == Some(Location::Path) {
            return true;
        }
        match self.role {
            // There is no other blank for a type that only serde reads.
            Role::Serde => !self.is_option(),
            _ => !self.param.optional.is_set() && !BLANK.iter().any(|name| self.is_named(name)),
        }
    }

    /// Whether an empty list or map is not written. One that is mandatory is, and so is a whole body. An `Option` has no
    /// empty value but `None`, and saying so by its name saves a function for each type inside.
    pub(crate) fn is_left_out_when_empty(&self) -> bool {
        let whole = self.location() == Some(Location::WholeBody);
        self.role == Role::Parameter && !self.param.mandatory.is_set() && !whole && !self.is_option()
    }

    fn is_named(&self, name: &str) -> bool {
        self.type_name().is_some_and(|word| word == name)
    }

    /// The last word of the type's path.
    pub(crate) fn type_name(&self) -> Option<&'a Ident> {
        let Type::Path(path) = self.ty() else { return None };
        path.path.segments.last().map(|last| &last.ident)
    }
}

/// The types whose blank travels as nothing.
const BLANK: [&str; 5] = ["Option", "Vec", "BTreeMap", "HashMap", "Map"];

impl Role {
    fn of(param: &Param) -> Self {
        if param.rest.is_set() {
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

fn link((title, target): &(LitStr, LitStr), args: &TableArgs, errors: &mut Errors) -> Option<(String, String)> {
    if title.value().trim().is_empty() {
        errors.at(title, "the link has no text: see(\"Title of the page\", \"target\")");
    }
    args.url(target, errors).map(|url| (title.value(), url))
}
