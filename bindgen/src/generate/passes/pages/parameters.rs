//! The parameters of a request that may be part of paging.

use super::super::super::plan::{Body, Field, Table, Type};
use super::prose;
use restable_model::Location;

/// The names are compared without case and punctuation.
const LIMITS: [&str; 7] = ["limit", "pagesize", "perpage", "pagelimit", "maxitems", "maxresults", "maxkeys"];
const MARKERS: [&str; 10] = [
    "marker",
    "startmarker",
    "nextmarker",
    "cursor",
    "pagetoken",
    "nexttoken",
    "next",
    "continue",
    "continuetoken",
    "continuationtoken",
];
const OFFSETS: [&str; 3] = ["offset", "startnumber", "startindex"];
const PAGES: [&str; 7] = ["page", "pageno", "pagenum", "pagenumber", "pageindex", "curpage", "currentpage"];
/// The names of a parameter that may also be the beginning of a time or of a range.
const STARTS: [&str; 2] = ["start", "from"];
/// The name of a parameter that may also filter by size.
const SIZE: &str = "size";

/// The parameters of a request that `pages(…)` may name.
pub(super) struct Parameters<'p> {
    pub(super) limit: Option<&'p Field>,
    pub(super) marker: Option<&'p Field>,
    pub(super) offset: Option<&'p Field>,
    pub(super) page: Option<&'p Field>,
}

impl<'p> Parameters<'p> {
    pub(super) fn of(fields: &'p [Field]) -> Self {
        let named = |names: &[&str]| {
            let mut fields = fields.iter().filter(|field| is_fillable(field));
            fields.find(|field| names.contains(&word(&field.wire).as_str()))
        };
        let is_of_page = |field: &&Field| {
            let docs = prose::plain(&field.docs);
            docs.contains("page") || docs.starts_with("number of ")
        };
        let size = || named(&[SIZE]).filter(is_of_page);
        let limit = named(&LIMITS).or_else(size);
        let start = || named(&STARTS).filter(|field| limit.is_some() && prose::is_counted(&field.docs));
        Self { limit, marker: named(&MARKERS), offset: named(&OFFSETS).or_else(start), page: named(&PAGES) }
    }

    /// The first parameter that may request a page. A limit alone does not look like paging.
    pub(super) fn first(&self) -> Option<&'p Field> {
        self.marker.or(self.offset).or(self.page)
    }
}

/// Returns the parameters that the macro can fill, other than the size of a page.
pub(super) fn fillable<'p>(fields: &'p [Field], limit: Option<&'p Field>) -> impl Iterator<Item = &'p Field> {
    let is_limit = move |field: &Field| limit.is_some_and(|limit| limit.ident == field.ident);
    fields.iter().filter(move |field| is_fillable(field) && !is_limit(field))
}

/// Returns whether a parameter is the place where a page begins, which is the marker of the response before it: `start` with a
/// description about paging.
pub(super) fn is_start_of_page(field: &Field) -> bool {
    let is_start = STARTS.contains(&word(&field.wire).as_str());
    is_start && !prose::is_counted(&field.docs) && prose::is_start_of_page(&prose::plain(&field.docs))
}

/// Returns whether a name is that of a marker.
pub(super) fn is_marker(word: &str) -> bool {
    MARKERS.contains(&word)
}

/// Returns a parameter of the body whose structure has the number and the size of a page.
pub(super) fn nested<'p>(fields: &'p [Field], tables: &[Table]) -> Option<&'p Field> {
    let is_page = |field: &&Field| {
        let (Type::Table(at) | Type::Boxed(at)) = field.ty else { return false };
        let Some(Body::Fields(inner)) = tables.get(at).map(|table| &table.body) else { return false };
        let inner = Parameters::of(inner);
        inner.first().is_some() && inner.limit.is_some()
    };
    fields.iter().find(is_page)
}

/// Returns whether the macro can fill a field with a number or a marker.
fn is_fillable(field: &Field) -> bool {
    let is_here = matches!(field.location, Location::Query | Location::Header | Location::Body);
    is_here && !field.rest && matches!(field.ty, Type::Text | Type::Integer | Type::Number | Type::Any | Type::Time)
}

/// A name without case and punctuation: `next-marker` and `nextMarker` are `nextmarker`.
pub(super) fn word(name: &str) -> String {
    name.chars().filter(char::is_ascii_alphanumeric).map(|letter| letter.to_ascii_lowercase()).collect()
}
