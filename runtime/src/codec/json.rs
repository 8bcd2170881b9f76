//! The fast reader for a JSON body in memory. It reads the text directly into places, without a serde format.
//!
//! It reads every body that is valid and fits, and fails without a message on all others. Such a body is then read again
//! with `serde_json`, which reports what is wrong and where. So there is one source of error messages, and every value
//! comes from this reader. It accepts nothing that `serde_json` refuses, and refuses more only in the cases of
//! [`Rejected`].

mod along;
mod number;
mod skip;
mod string;
mod tree;
mod variants;

use alloc::string::String;

pub(crate) use along::along;
pub(crate) use string::Text;
pub(crate) use tree::Tree;

// Circular: a reader fills places, and a place names the readers that fill it.
use crate::codec::again::{Again, Form, FormOf};
use crate::codec::limits::Limits;
use crate::codec::lookup::Lookup;
use crate::codec::place::{Elements, Hidden, Place, ReadError, ReadResult, Rows, Source, Target, fill_table};
use crate::codec::scalar::Scalar;
use crate::table::Names;

/// How deep lists and objects may nest; the same limit as in `serde_json`.
const DEPTH: u8 = 127;

/// How often a body may be read without a result, as a whole, to find the variants that fit.
const ATTEMPTS: usize = 64;

/// A JSON text and the position up to which it has been read.
pub(crate) struct Json<'de> {
    body: &'de [u8],
    /// The body as text. It is empty if the body is not UTF-8 as a whole; then each string is checked when it is read.
    text: &'de str,
    at: usize,
    depth: u8,
    /// How many more elements lists and maps may have.
    elements: usize,
    /// How many elements of lists and objects were skipped.
    passed: usize,
    /// Whether the body has a documented parameter.
    pub(crate) met: bool,
    /// What was rejected that `serde_json` may accept.
    pub(crate) rejected: Option<Rejected>,
    /// The parameter that is not collected.
    hidden: Hidden,
    /// How many more bytes may be read without a result, to find the variant that fits.
    spare: usize,
}

/// A value that only this reader refuses.
#[derive(Clone, Copy)]
pub(crate) struct Rejected {
    /// The offset at which the value begins.
    pub(crate) at: usize,
    pub(crate) reason: &'static str,
}

/// `serde_json` rounds a number before it passes it on, and so does not see every fraction.
const FRACTION: &str = "expected an integer, found a number with a fraction";
/// `serde_json` checks the depth only of what a type reads, and only the type knows what it reads.
const NESTED: &str = "recursion limit exceeded";

impl<'de> Json<'de> {
    pub(crate) fn new(text: &'de str) -> Self {
        let elements = Limits::new().elements;
        Self {
            body: text.as_bytes(),
            text,
            at: 0,
            depth: DEPTH,
            elements,
            passed: 0,
            met: false,
            rejected: None,
            hidden: Hidden(None),
            spare: 0,
        }
    }

    pub(crate) fn with_limits(body: &'de [u8], limits: Limits) -> Self {
        let text = core::str::from_utf8(body).unwrap_or_default();
        Self { body, elements: limits.elements, spare: body.len().saturating_mul(ATTEMPTS), ..Self::new(text) }
    }

    /// A part of the body as text.
    #[inline]
    fn slice(&self, from: usize, to: usize) -> Result<&'de str, ReadError> {
        match self.text.get(from..to) {
            Some(text) => Ok(text),
            None => self.checked_slice(from, to),
        }
    }

    /// The same as `slice`, for a body that is not UTF-8 as a whole.
    #[cold]
    fn checked_slice(&self, from: usize, to: usize) -> Result<&'de str, ReadError> {
        let bytes = self.body.get(from..to).ok_or(ReadError(()))?;
        core::str::from_utf8(bytes).map_err(|_| ReadError(()))
    }

    #[cold]
    fn reject(&mut self, at: usize, reason: &'static str) -> ReadError {
        self.rejected = Some(Rejected { at, reason });
        ReadError(())
    }

    /// Counts one more element of a list or a map.
    #[inline]
    fn element(&mut self) -> ReadResult {
        self.elements = self.elements.checked_sub(1).ok_or(ReadError(()))?;
        Ok(())
    }

    /// Reads the whole text into `target`.
    pub(crate) fn whole(&mut self, target: &mut Target<'_, 'de>) -> ReadResult {
        self.value(target)?;
        self.end()
    }

    /// Skips white space, after which the text has to end.
    fn end(&mut self) -> ReadResult {
        self.skip_blanks();
        if self.at == self.body.len() { Ok(()) } else { Err(ReadError(())) }
    }

    #[inline]
    pub(crate) fn peek(&self) -> Option<u8> {
        self.body.get(self.at).copied()
    }

    /// Skips the next byte if it is this one, and returns whether it is.
    #[inline]
    fn take(&mut self, byte: u8) -> bool {
        let found = self.peek() == Some(byte);
        self.at += usize::from(found);
        found
    }

    #[inline]
    pub(crate) fn skip_blanks(&mut self) {
        while let Some(b' ' | b'\n' | b'\t' | b'\r') = self.peek() {
            self.at += 1;
        }
    }

    fn expect(&mut self, byte: u8) -> ReadResult {
        if self.take(byte) { Ok(()) } else { Err(ReadError(())) }
    }

    fn literal(&mut self, word: &str) -> ReadResult {
        let rest = self.body.get(self.at..).unwrap_or_default();
        if !rest.starts_with(word.as_bytes()) {
            return Err(ReadError(()));
        }
        self.at += word.len();
        Ok(())
    }

    /// Reads a value into `target` and returns whether it was anything but `null`.
    fn value(&mut self, target: &mut Target<'_, 'de>) -> Result<bool, ReadError> {
        self.skip_blanks();
        match target {
            Target::Within(sink) => return sink.fill(self),
            Target::Json(_) | Target::OptionJson(_) | Target::Serde(_) | Target::Ignore => {
                return self.hand_over(target);
            }
            _ => {}
        }
        match self.peek() {
            Some(b'"') => match self.string()? {
                Text::Borrowed(text) => text_into(target, text, Scalar::Borrowed(text)),
                Text::Owned(text) => text_into(target, &text, Scalar::Text(&text)),
            },
            Some(b'{') => self.nested(|json| json.object(target)),
            Some(b'[') => self.nested(|json| json.list(target)),
            Some(b'n') => self.literal("null").map(|()| false),
            Some(b't') => self.literal("true").and_then(|()| scalar_into(target, Scalar::Bool(true))),
            Some(b'f') => self.literal("false").and_then(|()| scalar_into(target, Scalar::Bool(false))),
            _ => self.number_into(target),
        }
    }

    /// Passes the text of a value to the type that reads it.
    #[inline(never)]
    fn hand_over(&mut self, target: &mut Target<'_, 'de>) -> Result<bool, ReadError> {
        let (before, start) = (self.passed, self.at);
        let body = match self.skipped_within_depth() {
            Err(_) if matches!(target, Target::Serde(_)) => return Err(self.reject(start, NESTED)),
            skipped => skipped?,
        };
        if matches!(target, Target::Json(_) | Target::OptionJson(_)) {
            self.elements = self.elements.checked_sub(self.passed - before).ok_or(ReadError(()))?;
        }
        match target {
            Target::Json(slot) => **slot = serde_json::from_slice(body).map_err(|_| ReadError(()))?,
            Target::OptionJson(slot) => match serde_json::from_slice(body).map_err(|_| ReadError(()))? {
                // A `null` does not replace the value before it.
                None if slot.is_some() => {}
                value => **slot = value,
            },
            Target::Serde(sink) => {
                let mut json = serde_json::Deserializer::from_slice(body);
                sink.fill(&mut <dyn erased_serde::Deserializer>::erase(&mut json)).map_err(|_| ReadError(()))?;
            }
            _ => {}
        }
        Ok(true)
    }

    /// Reads the content of brackets. The next byte is the opening one.
    pub(crate) fn nested<T>(&mut self, read: impl FnOnce(&mut Self) -> Result<T, ReadError>) -> Result<T, ReadError> {
        self.at += 1;
        self.depth = self.depth.checked_sub(1).ok_or(ReadError(()))?;
        let value = read(self)?;
        self.depth += 1;
        Ok(value)
    }

    fn object(&mut self, target: &mut Target<'_, 'de>) -> Result<bool, ReadError> {
        match target {
            Target::Table(sink, filled) => fill_table(&mut **sink, filled, self)?,
            Target::Map(sink) => {
                sink.start();
                let mut first = true;
                while self.more(b'}', &mut first)? {
                    self.element()?;
                    let mut key = self.key()?;
                    sink.entry(&mut key, self)?;
                }
            }
            target => return self.empty_object(target),
        }
        Ok(true)
    }

    /// Reads an object where another type is documented. Only an empty object can count as `null`.
    #[cold]
    fn empty_object(&mut self, target: &Target<'_, 'de>) -> Result<bool, ReadError> {
        self.skip_blanks();
        if target.takes_empty_object() && self.take(b'}') { Ok(false) } else { Err(ReadError(())) }
    }

    fn list(&mut self, target: &mut Target<'_, 'de>) -> Result<bool, ReadError> {
        let Target::List(sink) = target else { return self.empty_list(target) };
        sink.fill(&mut ListElements { json: self, first: true })?;
        Ok(true)
    }

    /// Reads a list where another type is documented. Only an empty list can count as `null`.
    #[cold]
    fn empty_list(&mut self, target: &Target<'_, 'de>) -> Result<bool, ReadError> {
        self.skip_blanks();
        if target.takes_empty_list() && self.take(b']') { Ok(false) } else { Err(ReadError(())) }
    }

    /// Whether another member follows. Skips the comma before it, or the closing bracket.
    #[inline]
    pub(crate) fn more(&mut self, close: u8, first: &mut bool) -> Result<bool, ReadError> {
        self.skip_blanks();
        if *first {
            *first = false;
            return Ok(!self.take(close));
        }
        match self.peek() {
            Some(b',') => {
                self.at += 1;
                self.skip_blanks();
                Ok(true)
            }
            Some(byte) if byte == close => {
                self.at += 1;
                Ok(false)
            }
            _ => Err(ReadError(())),
        }
    }

    /// Reads a key and the colon after it.
    fn key(&mut self) -> Result<String, ReadError> {
        let key = self.string()?.into_owned();
        self.colon()?;
        Ok(key)
    }

    pub(crate) fn colon(&mut self) -> ReadResult {
        self.skip_blanks();
        self.expect(b':')
    }

    /// Skips a key and its colon if the key is `name`, the most common case.
    #[inline]
    pub(crate) fn take_name(&mut self, name: &str) -> Result<bool, ReadError> {
        let body = self.body;
        let (from, to) = (self.at + 1, self.at + 1 + name.len());
        // The closing quote is compared first, because that excludes most other names without comparing them.
        if body.get(to) != Some(&b'"') || self.peek() != Some(b'"') || body.get(from..to) != Some(name.as_bytes()) {
            return Ok(false);
        }
        self.at = to + 1;
        self.colon()?;
        Ok(true)
    }
}

#[inline]
fn text_into<'de>(target: &mut Target<'_, 'de>, text: &str, scalar: Scalar<'_, 'de>) -> Result<bool, ReadError> {
    match target {
        Target::Text(slot) => **slot = String::from(text),
        Target::OptionText(slot) => **slot = Some(String::from(text)),
        _ => return scalar_into(target, scalar),
    }
    Ok(true)
}

fn scalar_into<'de>(target: &mut Target<'_, 'de>, scalar: Scalar<'_, 'de>) -> Result<bool, ReadError> {
    target.accept(scalar).map_err(|_| ReadError(()))
}

struct ListElements<'a, 'de> {
    json: &'a mut Json<'de>,
    first: bool,
}

impl<'de> Elements<'de> for ListElements<'_, 'de> {
    fn next(&mut self, mut place: Place<'_, 'de>) -> Result<bool, ReadError> {
        if !self.json.more(b']', &mut self.first)? {
            return Ok(false);
        }
        self.json.element()?;
        let came = self.json.value(&mut place.target)?;
        if came || !place.required { Ok(true) } else { Err(ReadError(())) }
    }
}

impl<'de> Source<'de> for Json<'de> {
    fn read(&mut self, mut place: Place<'_, 'de>) -> Result<bool, ReadError> {
        self.value(&mut place.target)
    }

    fn again(&mut self) -> Again<'_, 'de> {
        Again::Json(self)
    }
}

impl<'de> Rows<'de> for Json<'de> {
    fn fill(&mut self, names: &'static Names, places: &mut [Place<'_, 'de>]) -> ReadResult {
        self.rows(names, places)
    }

    fn form(&mut self) -> Form<'_, 'de> {
        Form(FormOf::Json(self))
    }

    fn hide(&mut self, hidden: Hidden) -> Hidden {
        self.hide_at_depth(hidden)
    }

    fn refuse(&mut self, _: Option<&'static str>, _: String) -> ReadError {
        ReadError(())
    }
}

impl<'de> Json<'de> {
    /// Reads the parameters of an object into their places.
    #[inline]
    pub(super) fn rows<L: Lookup>(&mut self, names: L, places: &mut [Place<'_, 'de>]) -> ReadResult {
        let (mut expected, mut first) = (0, true);
        while self.more(b'}', &mut first)? {
            let start = self.at;
            let known = match names.expected(expected) {
                Some(name) if self.take_name(name)? => Some(expected),
                _ => self.find(names)?,
            };
            let Some(index) = known else {
                self.unknown(names, places, start)?;
                continue;
            };
            self.met = true;
            expected = index + 1;
            let place = places.get_mut(index).ok_or(ReadError(()))?;
            place.required &= !self.value(&mut place.target)?;
        }
        if places.iter().any(|place| place.required) { Err(ReadError(())) } else { Ok(()) }
    }

    /// Reads a key and its colon, and returns the index of the key among the names.
    fn find<L: Lookup>(&mut self, names: L) -> Result<Option<usize>, ReadError> {
        let key = self.string()?;
        self.colon()?;
        Ok(names.search(key.as_str()))
    }

    /// Reads the value of an unknown key, which begins at `start`.
    fn unknown<L: Lookup>(&mut self, names: L, places: &mut [Place<'_, 'de>], start: usize) -> ReadResult {
        if let Some(Place { target: Target::Map(sink), .. }) = names.rest(places) {
            self.element()?;
            self.at = start;
            let mut key = self.key()?;
            if !self.is_hidden(&key) {
                return sink.entry(&mut key, self);
            }
        }
        self.skip_blanks();
        self.skip()
    }
}
