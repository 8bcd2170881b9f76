//! The media type of a request body that is not plain JSON, such as a merge patch.

use crate::page::{Presence, Row};

/// Returns the media type that a row for the header `Content-Type` requires, if it is a kind of JSON with a name of its own.
/// Only a mandatory row whose whole description is one media type is read; any other text may describe a choice or a default.
pub(super) fn required(row: &Row) -> Option<String> {
    if row.presence != Presence::Mandatory || !row.name.trim().eq_ignore_ascii_case("content-type") {
        return None;
    }
    let mut text = row.description.markdown(&|_| None).to_lowercase();
    text.retain(|c| !c.is_whitespace() && !matches!(c, '*' | '`' | '"' | '\\'));
    let text = text.trim_end_matches('.');
    let subtype = text.strip_prefix("application/")?.strip_suffix("+json")?;
    let is_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-');
    (!subtype.is_empty() && subtype.chars().all(is_name)).then(|| text.to_owned())
}
