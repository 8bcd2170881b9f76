//! `pages(items = servers, item = Server, marker = marker, last = id, …)`: how the next page is requested.

use proc_macro2::{Span, TokenStream};
use restable_model::{Key, Keyword as _, PagesKey};
use syn::{Ident, LitInt, Type};

use super::{Entry, FieldPath, Form, SetOnce, entries};
use crate::errors::Errors;
use crate::message;

/// The fields of the request and of the response that take part in paging.
#[derive(Default)]
pub(crate) struct Pages {
    pub(crate) items: SetOnce<FieldPath>,
    pub(crate) item: SetOnce<Type>,
    pub(crate) limit: SetOnce<Ident>,
    pub(crate) marker: SetOnce<Ident>,
    pub(crate) last: SetOnce<FieldPath>,
    pub(crate) next_marker: SetOnce<FieldPath>,
    pub(crate) offset: SetOnce<Ident>,
    pub(crate) page: SetOnce<Ident>,
    pub(crate) first_page: SetOnce<LitInt>,
    pub(crate) next_link: SetOnce<FieldPath>,
    pub(crate) link_header: SetOnce<Span>,
    pub(crate) more: SetOnce<FieldPath>,
    pub(crate) total: SetOnce<FieldPath>,
    pub(crate) are_full: SetOnce<Span>,
    /// The key itself.
    pub(crate) span: Option<Span>,
    /// Whether every key could be read.
    pub(crate) is_read: bool,
}

impl Pages {
    /// Reads `pages(…)`. Returns `None` and adds an error if it is not a list.
    pub(super) fn parse(entry: &Entry, key: &Key, errors: &mut Errors) -> Option<Self> {
        let Form::List(list) = &entry.form else {
            entry.wrong_form(key, errors);
            return None;
        };
        let before = errors.count();
        let mut pages = Self { span: Some(entry.span()), ..Self::default() };
        for part in entries(list.clone()) {
            pages.part(&part, errors);
        }
        pages.is_read = errors.count() == before;
        Some(pages)
    }

    /// The keys that name a field of the request, each with that field.
    pub(crate) fn fields(&self) -> impl Iterator<Item = (PagesKey, &Ident)> {
        let named = [
            (PagesKey::Marker, &self.marker),
            (PagesKey::Offset, &self.offset),
            (PagesKey::Page, &self.page),
            (PagesKey::Limit, &self.limit),
        ];
        named.into_iter().filter_map(|(key, field)| Some((key, field.get()?)))
    }

    fn part(&mut self, entry: &Entry, errors: &mut Errors) {
        let word = entry.key.as_ref().map(ToString::to_string).unwrap_or_default();
        let Some(part) = PagesKey::from_word(&word) else {
            errors.at(&entry.tokens, message::pages::unknown_key(&word));
            return;
        };
        let key = part.key();
        match part {
            PagesKey::Items => self.items.set(key, entry, path(key, entry, errors), errors),
            PagesKey::Item => self.item.set(key, entry, entry.assigned(key, errors), errors),
            PagesKey::Limit => self.limit.set(key, entry, field(key, entry, errors), errors),
            PagesKey::Marker => self.marker.set(key, entry, field(key, entry, errors), errors),
            PagesKey::Last => self.last.set(key, entry, path(key, entry, errors), errors),
            PagesKey::NextMarker => self.next_marker.set(key, entry, path(key, entry, errors), errors),
            PagesKey::Offset => self.offset.set(key, entry, field(key, entry, errors), errors),
            PagesKey::Page => self.page.set(key, entry, field(key, entry, errors), errors),
            PagesKey::FirstPage => self.first_page.set(key, entry, number(key, entry, errors), errors),
            PagesKey::NextLink => self.next_link.set(key, entry, path(key, entry, errors), errors),
            PagesKey::LinkHeader => self.link_header.set(key, entry, entry.flag(key, errors), errors),
            PagesKey::More => self.more.set(key, entry, path(key, entry, errors), errors),
            PagesKey::Total => self.total.set(key, entry, path(key, entry, errors), errors),
            PagesKey::FullPages => self.are_full.set(key, entry, entry.flag(key, errors), errors),
        }
    }
}

fn value<'e>(key: &Key, entry: &'e Entry, errors: &mut Errors) -> Option<&'e TokenStream> {
    if let Form::Assign(value) = &entry.form {
        return Some(value);
    }
    entry.wrong_form(key, errors);
    None
}

/// A field of the request.
fn field(key: &Key, entry: &Entry, errors: &mut Errors) -> Option<Ident> {
    let value = value(key, entry, errors)?;
    syn::parse2(value.clone()).map_err(|_| errors.at(value, message::pages::field_of_request(key))).ok()
}

/// The path of a field of the response, or of an item.
fn path(key: &Key, entry: &Entry, errors: &mut Errors) -> Option<FieldPath> {
    FieldPath::read(value(key, entry, errors)?, &message::pages::path(key), errors)
}

fn number(key: &Key, entry: &Entry, errors: &mut Errors) -> Option<LitInt> {
    let number: LitInt = entry.assigned(key, errors)?;
    if number.base10_parse::<u64>().is_err() {
        entry.wrong_form(key, errors);
        return None;
    }
    Some(number)
}
