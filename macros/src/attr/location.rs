//! The location of a field of a request or a response: `#[path]`, `#[query]`, `#[header("X-…")]`, or the same as keys of `#[param(…)]`.

use proc_macro2::Span;
use restable_model::{Attribute, HeaderKey, Keyword as _, Location};
use syn::{LitStr, Meta};

use super::{Entry, SetOnce, entries};
use crate::errors::Errors;
use crate::message;

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
        Location::Header => "a header",
        _ => "the body",
    }
}

/// The arguments about the location of a field.
#[derive(Default)]
pub(crate) struct LocationArgs {
    pub(crate) given: SetOnce<GivenLocation>,
    /// The locations that contradict it.
    pub(crate) others: Vec<GivenLocation>,
    pub(crate) sensitive: SetOnce<Span>,
    /// `#[status]`
    pub(crate) status: SetOnce<Span>,
    /// Whether an attribute has arguments that it does not take, one of which may have been the name.
    pub(crate) has_errors: bool,
}

impl LocationArgs {
    /// Adds the location that a flag of `#[param(…)]` gives.
    pub(super) fn add(&mut self, flag: Option<Span>, location: Location, entry: &Entry, errors: &mut Errors) {
        if let Some(span) = flag {
            self.set(GivenLocation { location, header: None, span }, &entry.tokens, errors);
        }
    }

    /// Adds the location of a raw body, which is the whole body.
    pub(crate) fn add_raw(&mut self, span: Span, errors: &mut Errors) {
        let Some(first) = self.given.get() else {
            self.given = SetOnce::with(GivenLocation { location: Location::WholeBody, header: None, span });
            return;
        };
        errors.at_span(span, message::second_location(place(first.location)));
    }

    /// Adds the header that `#[param(header = "…")]` gives.
    pub(super) fn add_header(&mut self, name: Option<LitStr>, entry: &Entry, errors: &mut Errors) {
        if name.is_some() {
            let given = GivenLocation { location: Location::Header, header: name, span: entry.span() };
            self.set(given, &entry.tokens, errors);
        }
    }

    /// Takes `#[path]`, `#[query]` or `#[header(…)]`.
    pub(crate) fn attribute(&mut self, attr: &syn::Attribute, errors: &mut Errors) {
        let given = match attribute(attr) {
            Some(Attribute::Header) => self.header(attr, errors).map(|name| (Location::Header, Some(name))),
            Some(Attribute::Path) => alone(attr, Location::Path, errors).map(|location| (location, None)),
            Some(Attribute::Query) => alone(attr, Location::Query, errors).map(|location| (location, None)),
            _ => None,
        };
        let Some((location, header)) = given else {
            self.has_errors = true;
            return;
        };
        let given = GivenLocation { location, header, span: syn::spanned::Spanned::span(attr.path()) };
        self.set(given, attr, errors);
    }

    /// Takes `#[status]`.
    pub(crate) fn status(&mut self, attr: &syn::Attribute, errors: &mut Errors) {
        if !matches!(attr.meta, Meta::Path(_)) {
            errors.at(attr, message::STATUS_WITH_ARGUMENTS);
        } else if self.status.is_set() {
            errors.at(attr, message::twice(&format!("#[{}]", Attribute::Status.word())));
        } else {
            self.status = SetOnce::with(syn::spanned::Spanned::span(attr.path()));
        }
    }

    /// `tokens` are the tokens of the location.
    fn set(&mut self, given: GivenLocation, tokens: impl quote::ToTokens, errors: &mut Errors) {
        let Some(first) = self.given.get() else {
            self.given = SetOnce::with(given);
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
        let (mut name, before) = (SetOnce::default(), errors.count());
        for entry in entries(list.tokens.clone()) {
            if let Some(text) = entry.alone::<LitStr>() {
                name.set_alone("name of the header", &entry, Some(text), errors);
            } else if let Some(key) = entry.key(Attribute::Header, errors) {
                match key {
                    HeaderKey::Sensitive => {
                        self.sensitive.set(key.key(), &entry, entry.flag(key.key(), errors), errors);
                    }
                }
            }
        }
        if name.get().is_none() && errors.count() == before {
            errors.at(attr, message::HEADER_WITHOUT_NAME);
        }
        name.get().cloned()
    }
}

/// Returns which location attribute this is, if it is one.
pub(crate) fn attribute(attr: &syn::Attribute) -> Option<Attribute> {
    super::known(attr).filter(|attribute| attribute.is_location())
}

fn alone(attr: &syn::Attribute, location: Location, errors: &mut Errors) -> Option<Location> {
    if matches!(attr.meta, Meta::Path(_)) {
        return Some(location);
    }
    errors.at(attr, message::location_alone(attr));
    None
}
