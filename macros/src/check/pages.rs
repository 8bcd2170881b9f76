//! The rules for `pages(…)`, one function each.

use proc_macro2::Span;
use restable_model::{Keyword as _, Location, PagesKey};
use syn::Ident;

use crate::ast::{Field, Role, Struct};
use crate::attr::Pages;
use crate::errors::Errors;
use crate::message::pages as message;

/// The rules for `pages(…)` of a request.
pub(super) fn pages(item: &Struct<'_>, errors: &mut Errors) {
    let Some(pages) = item.args.call.pages.get() else { return };
    for (key, ident) in pages.fields() {
        field(key, ident, item.fields(), errors);
    }
    each_field_once(pages, errors);
    // A missing key may be one that could not be read.
    if pages.is_read {
        has_items(pages, errors);
        one_way(pages, errors);
        no_key_without_its_other(pages, errors);
    }
}

/// `pages(marker = cursor)` without a field `cursor` that can be filled
fn field(key: PagesKey, ident: &Ident, fields: &[Field<'_>], errors: &mut Errors) {
    let Some(field) = fields.iter().find(|field| field.original.ident.as_ref() == Some(ident)) else {
        errors.at(ident, message::no_field(key, ident));
        return;
    };
    let is_elsewhere = matches!(field.location(), Some(Location::Path | Location::WholeBody));
    if is_elsewhere || field.role != Role::Parameter {
        errors.at(ident, message::wrong_location(key));
    }
}

/// `pages(marker = id, limit = id)`
fn each_field_once(pages: &Pages, errors: &mut Errors) {
    for (at, (_, ident)) in pages.fields().enumerate() {
        if let Some((first, _)) = pages.fields().take(at).find(|(_, other)| *other == ident) {
            errors.at(ident, message::same_field(first));
        }
    }
}

/// `pages(marker = marker, last = id)`
fn has_items(pages: &Pages, errors: &mut Errors) {
    let here = pages.span.unwrap_or_else(Span::call_site);
    if !pages.items.is_set() {
        errors.at_span(here, message::missing(PagesKey::Items));
    } else if !pages.item.is_set() {
        errors.at_span(here, message::missing(PagesKey::Item));
    }
}

/// `pages(offset = offset, page = page)`, or none of the keys that request the next page
fn one_way(pages: &Pages, errors: &mut Errors) {
    let here = pages.span.unwrap_or_else(Span::call_site);
    let mut ways = ways(pages);
    let Some((first, _)) = ways.next() else {
        // `last` alone is reported with the missing marker.
        if !pages.last.is_set() && !pages.next_marker.is_set() {
            errors.at_span(here, message::NO_WAY);
        }
        return;
    };
    for (second, span) in ways {
        errors.at_span(span, message::second_way(first, second));
    }
    let sources = [(PagesKey::Last, &pages.last), (PagesKey::NextMarker, &pages.next_marker)];
    let mut sources = sources.into_iter().filter(|(_, path)| path.is_set());
    match (pages.marker.get(), sources.next(), sources.next()) {
        (Some(marker), None, _) => errors.at(marker, message::MARKER_WITHOUT_SOURCE),
        (Some(_), Some((first, _)), Some((second, path))) => {
            errors.at_span(span(path.get()), message::second_way(first, second));
        }
        _ => {}
    }
}

/// The keys that state how the next page is requested.
fn ways(pages: &Pages) -> impl Iterator<Item = (PagesKey, Span)> {
    let Pages { marker, offset, page, next_link, link_header, .. } = pages;
    let ways = [
        (PagesKey::Marker, marker.get().map(Ident::span)),
        (PagesKey::Offset, offset.get().map(Ident::span)),
        (PagesKey::Page, page.get().map(Ident::span)),
        (PagesKey::NextLink, next_link.get().map(crate::attr::FieldPath::span)),
        (PagesKey::LinkHeader, link_header.get().copied()),
    ];
    ways.into_iter().filter_map(|(key, span)| Some((key, span?)))
}

fn span(path: Option<&crate::attr::FieldPath>) -> Span {
    path.map_or_else(Span::call_site, crate::attr::FieldPath::span)
}

/// `last`, `first_page` and `full_pages` without the key that they complete
fn no_key_without_its_other(pages: &Pages, errors: &mut Errors) {
    let name = |key: PagesKey| key.key().name();
    let mut needs = |key: PagesKey, span: Option<Span>, has_other: bool, other: &str| {
        if let (Some(span), false) = (span, has_other) {
            errors.at_span(span, message::without(key, other));
        }
    };
    let path = |path: &crate::attr::SetOnce<crate::attr::FieldPath>| path.get().map(crate::attr::FieldPath::span);
    let has_marker = pages.marker.is_set();
    needs(PagesKey::Last, path(&pages.last), has_marker, &name(PagesKey::Marker));
    needs(PagesKey::NextMarker, path(&pages.next_marker), has_marker, &name(PagesKey::Marker));
    let first = pages.first_page.get().map(syn::LitInt::span);
    needs(PagesKey::FirstPage, first, pages.page.is_set(), &name(PagesKey::Page));
    needs(PagesKey::FullPages, pages.are_full.get().copied(), pages.limit.is_set(), &name(PagesKey::Limit));
    let counts = pages.offset.is_set() || pages.page.is_set() || pages.last.is_set();
    let counting = format!("{}, {} or {}", name(PagesKey::Offset), name(PagesKey::Page), name(PagesKey::Last));
    needs(PagesKey::FullPages, pages.are_full.get().copied().filter(|_| pages.limit.is_set()), counts, &counting);
}
