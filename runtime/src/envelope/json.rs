//! Reads JSON into [`Found`], in one pass and without a tree.
//!
//! Strings are borrowed from the body where they hold no escape. What no rule asks for is skipped without recursion, so
//! that neither a deep nor a wide body costs memory.

use alloc::borrow::Cow;

use super::found::{Found, is_json};
use super::keys::Key;
use super::level::{Holds, Level};
use crate::json::{Json, Text};
use crate::place::Filled;

/// Reads the JSON document at the start of `text`. What follows it is not looked at, since gateways pad their answers.
pub(super) fn read<'a>(text: &'a str, found: &mut Found<'a>) -> Filled {
    let mut level = Level::DOCUMENT;
    value(&mut Json::new(text), found, &mut level, Key::Document, "", false)
}

/// Reads the value under `key`, spelled `name`, of `level`. Arrays in arrays mean nothing.
fn value<'a>(
    json: &mut Json<'a>,
    found: &mut Found<'a>,
    level: &mut Level,
    key: Key,
    name: &'a str,
    in_array: bool,
) -> Filled {
    json.skip_blanks();
    match json.peek() {
        Some(b'"') => text(json, found, level, key),
        Some(b'{') => match level.child(key, &mut found.details) {
            Some(mut child) => {
                if in_array {
                    child.holds = Holds::Nothing;
                }
                json.nested(|json| object(json, found, child, key, name))
            }
            None => json.skip(),
        },
        Some(b'f') if key == Key::Success => {
            level.evidence = true;
            json.skip()
        }
        Some(b'[') if level.holds != Holds::Nothing && is_field(key) && !in_array => {
            json.nested(|json| array(json, found, level, Key::Other))
        }
        Some(b'[') => match list(key).filter(|_| !in_array) {
            Some(key) => json.nested(|json| array(json, found, level, key)),
            None => json.skip(),
        },
        Some(b'-' | b'0'..=b'9') => number(json, found, level, key),
        _ => json.skip(),
    }
}

fn text<'a>(json: &mut Json<'a>, found: &mut Found<'a>, level: &mut Level, key: Key) -> Filled {
    match json.string()? {
        Text::Borrowed(text) => found.text(level, key, Cow::Borrowed(text)),
        Text::Owned(text) if key != Key::Other || level.holds != Holds::Nothing || is_json(&text) => {
            found.text(level, key, Cow::Owned(text));
        }
        Text::Owned(_) => {}
    }
    Ok(())
}

fn number<'a>(json: &mut Json<'a>, found: &mut Found<'a>, level: &mut Level, key: Key) -> Filled {
    let digits = json.skipped()?;
    if !digits.contains(['.', 'e', 'E']) {
        found.integer(level, key, digits);
    }
    Ok(())
}

fn object<'a>(json: &mut Json<'a>, found: &mut Found<'a>, mut level: Level, key: Key, name: &'a str) -> Filled {
    let mut first = true;
    while json.more(b'}', &mut first)? {
        // Names of faults need no escapes.
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

fn array<'a>(json: &mut Json<'a>, found: &mut Found<'a>, level: &mut Level, mut key: Key) -> Filled {
    let mut first = true;
    while json.more(b']', &mut first)? {
        let so_far = found.sightings.len();
        value(json, found, level, key, "", true)?;
        if found.sightings.len() > so_far {
            key = key.spare();
        }
    }
    Ok(())
}

/// Whether `key` names a field in a map of messages.
fn is_field(key: Key) -> bool {
    !matches!(key, Key::Code(_) | Key::Message(_) | Key::Error | Key::Errors | Key::Details)
}

/// What the elements of an array under `key` mean.
fn list(key: Key) -> Option<Key> {
    match key {
        // A service may name a list of what went wrong as it likes, `validation-result` for one.
        Key::Document | Key::Other => Some(Key::Results),
        Key::Code(_) | Key::Message(_) | Key::Error | Key::Errors | Key::Results | Key::Details | Key::Remark(_) => {
            Some(key)
        }
        _ => None,
    }
}
