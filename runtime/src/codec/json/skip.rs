//! Values that are not decoded.

use alloc::vec::Vec;

use super::Json;
use crate::codec::place::{ReadError, ReadResult};

impl<'de> Json<'de> {
    /// Skips a value and returns its text.
    pub(crate) fn skipped(&mut self) -> Result<&'de str, ReadError> {
        let start = self.at;
        self.skip()?;
        self.slice(start, self.at)
    }

    /// The same as [`skipped`](Self::skipped) for a value that is then read with recursion, so its depth is limited.
    pub(super) fn skipped_within_depth(&mut self) -> Result<&'de [u8], ReadError> {
        let start = self.at;
        self.skip_nested(self.depth.into())?;
        self.body.get(start..self.at).ok_or(ReadError(()))
    }

    /// Skips a value of any depth, as strictly as `serde_json` does.
    pub(crate) fn skip(&mut self) -> ReadResult {
        self.skip_nested(usize::MAX)
    }

    /// Skips a value without recursion: a list holds the open brackets.
    fn skip_nested(&mut self, depth: usize) -> ReadResult {
        let mut open = Vec::new();
        while self.enter(&mut open, depth)? || self.leave(&mut open)? {}
        Ok(())
    }

    /// Skips a scalar or an empty object or list, or enters one that is not empty; returns whether it entered one, so
    /// that a value follows.
    fn enter(&mut self, open: &mut Vec<u8>, depth: usize) -> Result<bool, ReadError> {
        let close = match self.peek() {
            Some(b'{') => b'}',
            Some(b'[') => b']',
            _ => return self.skip_scalar().map(|()| false),
        };
        if open.len() == depth {
            return Err(ReadError(()));
        }
        self.at += 1;
        self.skip_blanks();
        if self.take(close) {
            return Ok(false);
        }
        open.push(close);
        self.passed += 1;
        self.skip_key(close).map(|()| true)
    }

    /// Leaves everything that ends after a value; returns whether another value follows.
    fn leave(&mut self, open: &mut Vec<u8>) -> Result<bool, ReadError> {
        while let Some(&close) = open.last() {
            self.skip_blanks();
            if !self.take(close) {
                self.expect(b',')?;
                self.passed += 1;
                self.skip_blanks();
                return self.skip_key(close).map(|()| true);
            }
            open.pop();
        }
        Ok(false)
    }

    /// Skips the key before a value, in an object.
    fn skip_key(&mut self, close: u8) -> ReadResult {
        if close == b'}' {
            self.skip_string()?;
            self.colon()?;
            self.skip_blanks();
        }
        Ok(())
    }

    fn skip_scalar(&mut self) -> ReadResult {
        match self.peek() {
            Some(b'"') => self.skip_string(),
            Some(b'n') => self.literal("null"),
            Some(b't') => self.literal("true"),
            Some(b'f') => self.literal("false"),
            Some(_) => self.skip_number(),
            None => Err(ReadError(())),
        }
    }
}
