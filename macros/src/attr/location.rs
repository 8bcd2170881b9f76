//! Where a field of a request travels: `#[path]`, `#[query]`, `#[header("X-…")]`, or the same as keys of `#[param(…)]`.

use proc_macro2::Span;
use restable_model::{Attribute, HeaderKey, Keyword as _};
use syn::{LitStr, Meta};

use super::{Entry, Once, entries};
use crate::errors::Errors;
use crate::message;

/// Where a field travels, and the place that says so.
pub(crate) struct Location {
    pub(crate) to: To,
    pub(crate) span: Span,
}

/// Where a field travels.
#[derive(Clone)]
pub(crate) enum To {
    /// In the path, for a placeholder.
    Path,
    /// In the query.
    Query,
    /// As the header of that name.
    Header(LitStr),
    /// The field is the whole body.
    Body,
}

impl To {
    /// The place in the words of messages.
    fn place(&self) -> &'static str {
        match self {
            Self::Path => "in the path",
            Self::Query => "in the query",
            Self::Header(_) => "as a header",
            Self::Body => "as the body",
        }
    }
}

/// What a field says of where it travels.
#[derive(Default)]
pub(crate) struct Travel {
    pub(crate) location: Once<Location>,
    /// What contradicts it.
    pub(crate) others: Vec<Location>,
    pub(crate) sensitive: Once<Span>,
}

impl Travel {
    /// Adds the location that a key of `#[param(…)]` gives.
    pub(super) fn add(&mut self, to: Option<To>, entry: &Entry, errors: &mut Errors) {
        if let Some(to) = to {
            self.set(Location { to, span: entry.span() }, &entry.tokens, errors);
        }
    }

    /// Takes `#[path]`, `#[query]` or `#[header(…)]`.
    pub(crate) fn attribute(&mut self, attr: &syn::Attribute, errors: &mut Errors) {
        let to = match attribute(attr) {
            Some(Attribute::Header) => self.header(attr, errors),
            Some(Attribute::Path) => alone(attr, To::Path, errors),
            Some(Attribute::Query) => alone(attr, To::Query, errors),
            _ => None,
        };
        let Some(to) = to else { return };
        let location = Location { to, span: syn::spanned::Spanned::span(attr.path()) };
        self.set(location, attr, errors);
    }

    /// `tokens` are what says it.
    fn set(&mut self, location: Location, tokens: impl quote::ToTokens, errors: &mut Errors) {
        let Some(first) = self.location.get() else {
            self.location = Once::with(location);
            return;
        };
        errors.at(tokens, message::second_location(first.to.place()));
        self.others.push(location);
    }

    /// `#[header("X-Auth-Token", sensitive)]`
    fn header(&mut self, attr: &syn::Attribute, errors: &mut Errors) -> Option<To> {
        let Meta::List(list) = &attr.meta else {
            errors.at(attr, message::HEADER_WITHOUT_NAME);
            return None;
        };
        let (mut name, before) = (Once::default(), errors.count());
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
        name.get().cloned().map(To::Header)
    }
}

/// Which of the attributes that say where a field travels it is.
pub(crate) fn attribute(attr: &syn::Attribute) -> Option<Attribute> {
    super::known(attr).filter(|attribute| attribute.is_location())
}

fn alone(attr: &syn::Attribute, to: To, errors: &mut Errors) -> Option<To> {
    if matches!(attr.meta, Meta::Path(_)) {
        return Some(to);
    }
    errors.at(attr, message::location_alone(attr));
    None
}
