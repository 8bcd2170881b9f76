//! Where a field of a request travels: `#[path]`, `#[query]`, `#[header("X-…")]`, or the same as keys of `#[param(…)]`.

use proc_macro2::Span;
use restable_model::{Attribute, Key};
use syn::{LitStr, Meta};

use super::{Entry, Once, entries};
use crate::message;
use crate::report::Errors;

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
    /// Takes a key of `#[param(…)]`; `false` if it is another one.
    pub(super) fn take(&mut self, key: &'static Key, entry: &Entry, errors: &mut Errors) -> bool {
        let to = match key.word {
            "path" => entry.flag(key, errors).map(|_| To::Path),
            "query" => entry.flag(key, errors).map(|_| To::Query),
            "body" => entry.flag(key, errors).map(|_| To::Body),
            "header" => entry.assigned(key, errors).map(To::Header),
            "sensitive" => {
                self.sensitive.set(&key.name(), entry, entry.flag(key, errors), errors);
                return true;
            }
            _ => return false,
        };
        if let Some(to) = to {
            self.set(Location { to, span: entry.span() }, &entry.tokens, errors);
        }
        true
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
                name.set("the header's name", &entry, Some(text), errors);
            } else if let Some(key) = entry.key(Attribute::Header, errors) {
                self.sensitive.set(&key.name(), &entry, entry.flag(key, errors), errors);
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
    Attribute::LOCATIONS.into_iter().find(|location| attr.path().is_ident(location.word()))
}

fn alone(attr: &syn::Attribute, to: To, errors: &mut Errors) -> Option<To> {
    if matches!(attr.meta, Meta::Path(_)) {
        return Some(to);
    }
    errors.at(attr, message::location_alone(attr));
    None
}
