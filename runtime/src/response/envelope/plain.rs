//! A fast path for the shape that nearly every service sends: one code and one message, in the document or under
//! `error`, and nothing else. It collects no alternatives, which halves the time.

use super::dialect::Dialect;
use super::found::{is_blank, is_json, trim};
use super::keys::Key;
use crate::codec::json::{Json, Text};
use crate::codec::place::ReadError;

/// A code and a message, borrowed from the document.
#[derive(Default)]
pub(super) struct Plain<'a> {
    pub(super) dialect: Dialect,
    pub(super) code: Option<&'a str>,
    pub(super) message: Option<&'a str>,
}

/// Reads a document of this shape; returns `None` for every other one.
pub(super) fn read(text: &str) -> Option<Plain<'_>> {
    let mut json = Json::new(text);
    let mut plain = Plain { dialect: Dialect::Pair, ..Plain::default() };
    plain.object(&mut json).ok()?;
    plain.code = plain.code.map(trim).filter(|code| !code.is_empty());
    plain.message = plain.message.filter(|message| !is_blank(message));
    (plain.code.is_some() || plain.message.is_some()).then_some(plain)
}

impl<'a> Plain<'a> {
    fn object(&mut self, json: &mut Json<'a>) -> Result<(), ReadError> {
        if json.peek() != Some(b'{') {
            return Err(ReadError(()));
        }
        json.nested(|json| {
            let mut first = true;
            while json.more(b'}', &mut first)? {
                self.member(json)?;
            }
            Ok(())
        })
    }

    fn member(&mut self, json: &mut Json<'a>) -> Result<(), ReadError> {
        let key = key(json)?;
        json.skip_blanks();
        match key {
            Key::Code(_) if self.code.is_none() => self.code = Some(scalar(json)?),
            Key::Message(_) if self.message.is_none() => self.message = Some(message(json)?),
            // The error must be the only key, and must not contain another error.
            Key::Error if self.code.is_none() && self.message.is_none() && self.dialect == Dialect::Pair => {
                self.dialect = Dialect::NestedError;
                self.object(json)?;
                json.skip_blanks();
                return if json.peek() == Some(b'}') { Ok(()) } else { Err(ReadError(())) };
            }
            _ => return Err(ReadError(())),
        }
        Ok(())
    }
}

/// Reads a key and its colon.
fn key(json: &mut Json<'_>) -> Result<Key, ReadError> {
    for (name, key) in Key::USUAL {
        if json.take_name(name)? {
            return Ok(key);
        }
    }
    let key = Key::of(text(json)?);
    json.colon().map(|()| key)
}

/// A code: a string, or the digits of an integer.
fn scalar<'a>(json: &mut Json<'a>) -> Result<&'a str, ReadError> {
    if json.peek() == Some(b'"') {
        return text(json);
    }
    let digits = json.skipped()?;
    let is_integer = digits.bytes().all(|byte| byte.is_ascii_digit());
    if is_integer { Ok(digits) } else { Err(ReadError(())) }
}

/// A message that is not itself a document.
fn message<'a>(json: &mut Json<'a>) -> Result<&'a str, ReadError> {
    text(json).and_then(|text| if is_json(text) { Err(ReadError(())) } else { Ok(text) })
}

fn text<'a>(json: &mut Json<'a>) -> Result<&'a str, ReadError> {
    match json.string()? {
        Text::Borrowed(text) => Ok(text),
        Text::Owned(_) => Err(ReadError(())),
    }
}
