//! What an enum reads in addition: the tag before the other parameters, and a value several times.

use alloc::string::{String, ToString as _};

use super::number::Number;
use super::{Json, Text};
use crate::codec::again::{Attempts, NoFit};
use crate::codec::place::{Hidden, Place, ReadError};

impl Json<'_> {
    /// Returns the value of a parameter of the object whose members follow, and then reads none of them. The members up to
    /// the parameter are skipped, so each object in an object is skipped again: at most as often as values may nest.
    pub(in crate::codec) fn find_tag(&mut self, name: &str) -> Result<Option<String>, ReadError> {
        let (start, passed) = (self.at, self.passed);
        let tag = self.skip_to_tag(name);
        (self.at, self.passed) = (start, passed);
        tag
    }

    fn skip_to_tag(&mut self, name: &str) -> Result<Option<String>, ReadError> {
        let mut first = true;
        while self.more(b'}', &mut first)? {
            let is_tag = self.take_name(name)? || self.take_other(name)?;
            self.skip_blanks();
            if is_tag && self.peek() != Some(b'n') {
                return self.tag_text();
            }
            self.skip()?;
        }
        Ok(None)
    }

    /// Reads a key that may be the name with escapes.
    fn take_other(&mut self, name: &str) -> Result<bool, ReadError> {
        let key = self.string()?;
        self.colon()?;
        Ok(key.as_str() == name)
    }

    fn tag_text(&mut self) -> Result<Option<String>, ReadError> {
        Ok(match self.peek() {
            Some(b'"') => Some(self.string().map(Text::into_owned)?),
            Some(b't') => Some("true".into()),
            Some(b'f') => Some("false".into()),
            Some(b'{' | b'[') => None,
            _ => Some(match self.number()? {
                Number::Unsigned(value) => value.to_string(),
                Number::Signed(value) => value.to_string(),
                Number::Decimal(decimal) => decimal.digits.into(),
            }),
        })
    }

    pub(super) fn hide_at_depth(&mut self, hidden: Hidden) -> Hidden {
        let hidden = hidden.0.map(|(depth, name)| (if depth == 0 { self.depth } else { depth }, name));
        core::mem::replace(&mut self.hidden, Hidden(hidden))
    }

    pub(super) fn is_hidden(&self, key: &str) -> bool {
        self.hidden.0.is_some_and(|(depth, name)| depth == self.depth && name == key)
    }
}

impl<'de> Attempts<'de> for Json<'de> {
    fn attempt(&mut self, mut place: Place<'_, 'de>) -> Result<bool, NoFit> {
        let before = (self.at, self.depth, self.elements, self.passed, self.met, self.hidden);
        let start = self.at;
        let outcome = self.value(&mut place.target);
        if let Ok(true) = outcome {
            // This variant reads what another one rejected.
            self.rejected = self.rejected.filter(|rejected| rejected.at < start);
            return Ok(true);
        }
        let used = self.at.saturating_sub(start).max(1);
        // What this variant rejected is kept: if no variant fits, the reader that reports errors must not accept it.
        (self.at, self.depth, self.elements, self.passed, self.met, self.hidden) = before;
        if outcome.is_ok() {
            return Ok(false);
        }
        self.spare = self.spare.saturating_sub(used);
        if self.spare == 0 {
            // No other variant can be read from here. The body is then read again, which reports the reason.
            self.at = self.body.len();
        }
        Err(NoFit::default())
    }
}
