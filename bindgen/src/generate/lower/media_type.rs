//! The media type of a request body that is not plain JSON, such as a merge patch or a file.

use super::super::plan::Request;
use crate::page::{Example, Presence, Row};

/// The form of a body, by its media type.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum MediaType {
    /// JSON with a name of its own, such as `application/merge-patch+json`.
    Json(String),
    /// `application/x-www-form-urlencoded`
    Form,
    /// `multipart/form-data`
    Multipart,
    /// `application/octet-stream`
    Bytes,
}

impl MediaType {
    fn read(name: &str) -> Option<Self> {
        let (kind, subtype) = name.split_once('/')?;
        let is_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '+');
        match (kind, subtype) {
            ("multipart", "form-data") => Some(Self::Multipart),
            ("application", "x-www-form-urlencoded") => Some(Self::Form),
            ("application", "octet-stream") => Some(Self::Bytes),
            ("application", subtype) if subtype.ends_with("+json") || subtype.ends_with("-json-patch") => {
                subtype.chars().all(is_name).then(|| Self::Json(name.to_owned()))
            }
            _ => None,
        }
    }
}

/// Returns the media type that a row for the header `Content-Type` requires: the only one in its description, or the one after
/// the word "use". Only a mandatory row is read; any other text may describe a choice.
pub(super) fn required(row: &Row) -> Option<MediaType> {
    if row.presence != Presence::Mandatory || !is_content_type(&row.name) {
        return None;
    }
    let text = row.description.markdown(&|_| None).to_lowercase().replace(" + ", "+");
    let words: Vec<&str> = text.split_whitespace().map(bare).collect();
    let named: Vec<(usize, &str)> = words.iter().copied().enumerate().filter(|(_, word)| is_media_type(word)).collect();
    let is_used = |at: usize| at.checked_sub(1).and_then(|before| words.get(before)) == Some(&"use");
    let used = named.iter().find(|(at, _)| is_used(*at));
    let (_, first) = used.or(named.first())?;
    let is_only = named.iter().all(|(_, name)| name == first);
    MediaType::read(first).filter(|_| is_only || used.is_some())
}

/// Returns the media type that the text of a request example has as its header `Content-Type`.
pub(super) fn of_example(text: &str) -> Option<MediaType> {
    let lower = text.to_lowercase();
    let (_, after) = lower.split_once("content-type")?;
    let value = after.trim_start_matches(['"', '\'', ':', ' ']);
    let end = value.find(|c: char| c.is_whitespace() || "\"';,".contains(c)).unwrap_or(value.len());
    MediaType::read(value.get(..end)?)
}

/// Returns whether an example shows a body of a JSON media type other than that of the request.
pub(in crate::generate) fn shows_other(example: &Example, request: &Request) -> bool {
    match (of_example(&example.text), &request.media_type) {
        (Some(MediaType::Json(shown)), Some(own)) => shown != *own,
        _ => false,
    }
}

/// Returns whether the row of a response header says that the body is a file: `Content-Type` with a media type other than JSON
/// or XML as its only one, or `Content-Disposition`, which names the file.
///
/// Source: [RFC 6266](https://www.rfc-editor.org/rfc/rfc6266)
pub(super) fn is_file(row: &Row) -> bool {
    let text = row.description.markdown(&|_| None).to_lowercase();
    let mut named = text.split_whitespace().map(bare).filter(|word| is_media_type(word));
    row.name.trim().eq_ignore_ascii_case("content-disposition")
        || is_content_type(&row.name)
            && named.next().is_some_and(|first| !is_structured(first) && named.all(|other| other == first))
}

/// Returns whether a media type is one of JSON, XML or a form.
fn is_structured(name: &str) -> bool {
    ["json", "xml", "urlencoded"].iter().any(|end| name.ends_with(end))
}

fn is_content_type(name: &str) -> bool {
    name.trim().eq_ignore_ascii_case("content-type")
}

fn is_media_type(word: &str) -> bool {
    ["application/", "multipart/", "text/", "image/", "audio/", "video/"].iter().any(|kind| word.starts_with(kind))
}

/// Removes emphasis and punctuation around a word.
fn bare(word: &str) -> &str {
    let word = word.trim_matches(|c: char| !c.is_ascii_alphanumeric());
    word.split_once(';').map_or(word, |(name, _)| name)
}

#[cfg(test)]
mod tests {
    use super::{MediaType, of_example};

    #[test]
    fn the_media_type_of_an_example_is_that_of_its_header() {
        let merge = MediaType::Json("application/merge-patch+json".to_owned());
        assert_eq!(of_example("PATCH /v1/kites\nContent-Type: application/merge-patch+json\n\n{}"), Some(merge));
        assert_eq!(of_example("-H 'Content-Type:application/octet-stream' -T a.zip"), Some(MediaType::Bytes));
        assert_eq!(of_example("\"Content-Type:multipart/form-data\" -F file=@a"), Some(MediaType::Multipart));
        assert_eq!(of_example("Content-Type: application/json"), None);
        assert_eq!(of_example("GET /v1/kites"), None);
    }
}
