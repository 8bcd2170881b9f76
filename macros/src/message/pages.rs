//! The texts of the errors in `pages(…)`.

use restable_model::{ItemKey, Key, Keyword as _, PagesKey};
use syn::Ident;

use super::parts;

/// `pages(cursor = field)`
pub(crate) fn unknown_key(word: &str) -> String {
    parts::unknown::<PagesKey>(ItemKey::Pages, word)
}

/// `pages(items = "servers")`
pub(crate) fn path(key: &Key) -> String {
    let word = key.word;
    format!(
        "`{word}` takes the path of a field: {word} = data, {word} = page.data, or {word} = page?.data if `page` is an Option"
    )
}

/// `pages(marker = page.marker)`
pub(crate) fn field_of_request(key: &Key) -> String {
    format!("`{}` takes the name of a field of this request: write {}", key.word, key.form)
}

/// `pages(marker = cursor)` without a field `cursor`
pub(crate) fn no_field(key: PagesKey, field: &Ident) -> String {
    format!("the request has no field `{field}`: add it, or name the field that `{}` fills", key.word())
}

/// `pages(marker = id)` where `id` is in the path
pub(crate) fn wrong_location(key: PagesKey) -> String {
    format!(
        "`{}` fills a parameter of the query, a header or a parameter of the body: name a field that is one",
        key.word()
    )
}

/// `pages(marker = id, limit = id)`
pub(crate) fn same_field(first: PagesKey) -> String {
    format!("`{}` fills this field already: name another field", first.word())
}

/// `pages(items = servers, …)` without `item`
pub(crate) fn missing(key: PagesKey) -> String {
    let key = key.key();
    format!("missing `{}` in `pages(…)`: write {}", key.word, key.form)
}

/// `pages(offset = offset, page = page)`
pub(crate) fn second_way(first: PagesKey, second: PagesKey) -> String {
    format!("`{}` already states how the next page is requested: remove it or `{}`", first.word(), second.word())
}

/// `pages(last = id)` without `marker`
pub(crate) fn without(key: PagesKey, other: &str) -> String {
    format!("`{}` has no effect without {other}: add it, or remove this", key.word())
}

pub(crate) const NO_WAY: &str = "`pages(…)` does not state how the next page is requested: use `marker` with `last` or \
                                 `next_marker`, or one of `offset`, `page`, `next_link`, `link_header`";
pub(crate) const MARKER_WITHOUT_SOURCE: &str = "`pages(…)` does not state where the marker of the next page is: add \
                                                `last`, a field of the last item, or `next_marker`, a field of the response";
