//! Values that nobody asked for.

use alloc::vec::Vec;

use super::Json;
use crate::place::{Fault, Filled};

/// What is open while a value is skipped.
struct Open {
    /// The brackets that will close it.
    brackets: Vec<u8>,
    /// How many there were at most, with those of empty lists and objects.
    deepest: usize,
}

impl<'de> Json<'de> {
    /// Steps over a value and gives its text.
    pub(crate) fn skipped(&mut self) -> Result<&'de str, Fault> {
        let start = self.at;
        self.skip()?;
        self.slice(start, self.at)
    }

    /// Steps over a value without recursion: what is open is kept in a list. It is as strict as `serde_json` with what it
    /// ignores: strings may hold half a surrogate pair and bytes that are not UTF-8, numbers may be of any size.
    pub(crate) fn skip(&mut self) -> Filled {
        self.skip_measured().map(drop)
    }

    /// As `skip`, and tells how many lists and objects are open at most.
    pub(super) fn skip_measured(&mut self) -> Result<usize, Fault> {
        let mut open = Open { brackets: Vec::new(), deepest: 0 };
        while self.enter(&mut open)? || self.leave(&mut open)? {}
        Ok(open.deepest)
    }

    /// Steps over a scalar or an empty object or list, or into one that is not empty: then it answers that a value
    /// follows.
    fn enter(&mut self, open: &mut Open) -> Result<bool, Fault> {
        let close = match self.peek() {
            Some(b'{') => b'}',
            Some(b'[') => b']',
            _ => return self.skip_scalar().map(|()| false),
        };
        self.at += 1;
        open.deepest = open.deepest.max(open.brackets.len() + 1);
        self.skip_blanks();
        if self.take(close) {
            return Ok(false);
        }
        open.brackets.push(close);
        self.skip_key(close).map(|()| true)
    }

    /// Steps after a value, out of what ends there, and answers whether another value follows.
    fn leave(&mut self, open: &mut Open) -> Result<bool, Fault> {
        while let Some(&close) = open.brackets.last() {
            self.skip_blanks();
            if !self.take(close) {
                self.expect(b',')?;
                self.skip_blanks();
                return self.skip_key(close).map(|()| true);
            }
            open.brackets.pop();
        }
        Ok(false)
    }

    /// Steps over the key before a value, in an object.
    fn skip_key(&mut self, close: u8) -> Filled {
        if close == b'}' {
            self.skip_string()?;
            self.colon()?;
            self.skip_blanks();
        }
        Ok(())
    }

    fn skip_scalar(&mut self) -> Filled {
        match self.peek() {
            Some(b'"') => self.skip_string(),
            Some(b'n') => self.literal("null"),
            Some(b't') => self.literal("true"),
            Some(b'f') => self.literal("false"),
            Some(_) => self.skip_number(),
            None => Err(Fault(())),
        }
    }
}
