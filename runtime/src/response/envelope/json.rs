//! Reads JSON into [`Found`] in one pass, without building a tree.
//!
//! Strings without escapes are borrowed from the body. Values that no rule needs are skipped without recursion, so
//! neither a deep nor a wide body costs memory.

use alloc::borrow::Cow;

use super::found::{Found, Outcome, is_json};
use super::keys::{Fallback, Key, rank};
use super::level::Level;
use crate::codec::json::{Json, Text};
use crate::codec::place::ReadResult;

/// Reads the JSON document at the start of `text`. Anything after it is ignored, because gateways pad their responses.
pub(super) fn read<'a>(text: &'a str, found: &mut Found<'a>) -> ReadResult {
    let mut level = Level::DOCUMENT;
    value(&mut Json::new(text), found, &mut level, Key::Document, "", false)
}

/// Reads the value of `key` (spelled `name`) in `level`. Arrays in arrays are ignored.
fn value<'a>(
    json: &mut Json<'a>,
    found: &mut Found<'a>,
    level: &mut Level,
    key: Key,
    name: &'a str,
    in_array: bool,
) -> ReadResult {
    json.skip_blanks();
    match json.peek() {
        Some(b'"') => text(json, found, level, key),
        Some(b'{') => match level.child(key, &mut found.details) {
            Some(child) => json.nested(|json| object(json, found, child, key, name)),
            None => json.skip(),
        },
        Some(b'[') => match list(key, level, found.outcome).filter(|_| !in_array) {
            Some(key) => json.nested(|json| array(json, found, level, key)),
            None => json.skip(),
        },
        Some(b'-' | b'0'..=b'9') => number(json, found, level, key),
        Some(literal @ (b't' | b'f')) => {
            level.note_failure(matches!((key, literal), (Key::Success, b'f') | (Key::Error, b't')));
            json.skip()
        }
        _ => json.skip(),
    }
}

fn text<'a>(json: &mut Json<'a>, found: &mut Found<'a>, level: &mut Level, key: Key) -> ReadResult {
    match json.string()? {
        Text::Borrowed(text) => found.text(level, key, Cow::Borrowed(text)),
        Text::Owned(text) if key != Key::Other || level.maps_fields() || is_json(&text) => {
            found.text(level, key, Cow::Owned(text));
        }
        Text::Owned(_) => {}
    }
    Ok(())
}

fn number<'a>(json: &mut Json<'a>, found: &mut Found<'a>, level: &mut Level, key: Key) -> ReadResult {
    let digits = json.skipped()?;
    if !digits.contains(['.', 'e', 'E']) {
        found.integer(level, key, digits);
    }
    Ok(())
}

fn object<'a>(json: &mut Json<'a>, found: &mut Found<'a>, mut level: Level, key: Key, name: &'a str) -> ReadResult {
    let mut first = true;
    while json.more(b'}', &mut first)? {
        // No name of a fault needs an escape.
        let (inner, spelled) = match json.string()? {
            Text::Borrowed(name) => (Key::of(name), name),
            Text::Owned(name) => (Key::of(&name), ""),
        };
        json.colon()?;
        value(json, found, &mut level, inner, spelled, false)?;
    }
    found.leave(&mut level, key, Cow::Borrowed(name));
    Ok(())
}

fn array<'a>(json: &mut Json<'a>, found: &mut Found<'a>, level: &mut Level, mut key: Key) -> ReadResult {
    let mut first = true;
    while json.more(b']', &mut first)? {
        let so_far = found.candidates.len();
        value(json, found, level, key, "", true)?;
        if found.candidates.len() > so_far {
            key = key.spare();
        }
    }
    Ok(())
}

/// The meaning of the elements of an array under `key` in `level`.
fn list(key: Key, level: &Level, outcome: Outcome) -> Option<Key> {
    let may_be_field = level.maps_fields() || (level.is_document() && outcome == Outcome::Failure);
    match key {
        // As in Rails: `{"errors": {"code": ["is invalid"]}}`.
        Key::Code(_) | Key::Fallback(_) if level.maps_fields() => Some(Key::Field),
        // As in Django: `{"name": ["This field is required."]}`.
        Key::Fallback(Fallback::Label(_) | Fallback::Name(_) | Fallback::Class)
        | Key::Title
        | Key::Id
        | Key::Status
            if may_be_field =>
        {
            Some(Key::Field)
        }
        // The texts of such a list are seldom the message.
        Key::Fallback(Fallback::Message(_)) => Some(Key::Fallback(Fallback::Message(rank::FIELD))),
        // A service may use any name for its list of errors, such as `validation-result`.
        Key::Document | Key::Other | Key::Value => Some(Key::Results),
        Key::Code(_)
        | Key::Message(_)
        | Key::Fallback(_)
        | Key::Error
        | Key::NamedError(_)
        | Key::Errors
        | Key::Results
        | Key::Details => Some(key),
        _ => None,
    }
}
