//! Where a field of a request travels: `#[path]`, `#[query]`, `#[header("X-…")]`, or the same as keys of `#[param(…)]`.

use proc_macro2::Span;
use restable_model::{Attribute, Key, Location};
use syn::{LitStr, Meta};

use super::{Entry, Once, entries};
use crate::message;
use crate::report::Errors;

/// The location that an attribute or a key gives a field.
pub(crate) struct GivenLocation {
    pub(crate) location: Location,
    /// The name of the header.
    pub(crate) header: Option<LitStr>,
    pub(crate) span: Span,
}

/// The location in the words of messages.
fn place(location: Location) -> &'static str {
    match location {
        Location::Path => "in the path",
        Location::Query => "in the query",
        Location::Header => "as a header",
        _ => "as the body",
    }
}

/// What a field says of where it travels.
#[derive(Default)]
pub(crate) struct LocationArgs {
    pub(crate) location: Once<GivenLocation>,
    /// What contradicts it.
    pub(crate) others: Vec<GivenLocation>,
    pub(crate) sensitive: Once<Span>,
}

impl LocationArgs {
    /// Takes a key of `#[param(…)]`; `false` if it is another one.
    pub(super) fn take(&mut self, key: &'static Key, entry: &Entry, errors: &mut Errors) -> bool {
        let given = match key.word {
            "path" => entry.flag(key, errors).map(|_| (Location::Path, None)),
            "query" => entry.flag(key, errors).map(|_| (Location::Query, None)),
            "body" => entry.flag(key, errors).map(|_| (Location::WholeBody, None)),
            "header" => entry.assigned(key, errors).map(|name| (Location::Header, Some(name))),
            "sensitive" => {
                self.sensitive.set(&key.name(), entry, entry.flag(key, errors), errors);
                return true;
            }
            _ => return false,
        };
        if let Some((location, header)) = given {
            self.set(GivenLocation { location, header, span: entry.span() }, &entry.tokens, errors);
        }
        true
    }

    /// Takes `#[path]`, `#[query]` or `#[header(…)]`.
    pub(crate) fn attribute(&mut self, attr: &syn::Attribute, errors: &mut Errors) {
        let given = match attribute(attr) {
            Some(Attribute::Header) => self.header(attr, errors).map(|name| (Location::Header, Some(name))),
            Some(Attribute::Path) => alone(attr, Location::Path, errors).map(|location| (location, None)),
            Some(Attribute::Query) => alone(attr, Location::Query, errors).map(|location| (location, None)),
            _ => None,
        };
        let Some((location, header)) = given else { return };
        let given = GivenLocation { location, header, span: syn::spanned::Spanned::span(attr.path()) };
        self.set(given, attr, errors);
    }

    /// `tokens` are what says it.
    fn set(&mut self, given: GivenLocation, tokens: impl quote::ToTokens, errors: &mut Errors) {
        let Some(first) = self.location.get() else {
            self.location = Once::with(given);
            return;
        };
        errors.at(tokens, message::second_location(place(first.location)));
        self.others.push(given);
    }

    /// `#[header("X-Auth-Token", sensitive)]`
    fn header(&mut self, attr: &syn::Attribute, errors: &mut Errors) -> Option<LitStr> {
        let Meta::List(list) = &attr.meta else {
            errors.at(attr, message::HEADER_WITHOUT_NAME);
            return None;
        };
        let (mut name, before) = (Once::default(), errors.count());
        for entry in entries(list.tokens.clone()) {
            if let Some(text) = entry.alone::<LitStr>() {
                name.set("the header's name", &entry, Some(text), errors);
            } else if let Some(key) = entry.key(Attribute::Header, errors) {
                self.sensitive.set(&key.name(), &entry, entry.flag(key, errors), errors);
            }
        }
        if name.get().is_none() && errors.count() == before {
            errors.at(attr, message::HEADER_WITHOUT_NAME);
        }
        name.get().cloned()
    }
}

/// Which of the attributes that say where a field travels it is.
pub(crate) fn attribute(attr: &syn::Attribute) -> Option<Attribute> {
    Attribute::LOCATIONS.into_iter().find(|location| attr.path().is_ident(location.word()))
}

fn alone(attr: &syn::Attribute, location: Location, errors: &mut Errors) -> Option<Location> {
    if matches!(attr.meta, Meta::Path(_)) {
        return Some(location);
    }
    errors.at(attr, message::location_alone(attr));
    None
}
