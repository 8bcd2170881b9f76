//! One value of a body.

use alloc::string::String;
use core::str::Split;

use serde_json::Value;

use super::Json;
use crate::place::Fault;

/// The value to which a JSON pointer ([RFC 6901](https://www.rfc-editor.org/rfc/rfc6901)) leads. Everything else is
/// skipped, so that nothing in it can hide the value.
pub(crate) fn find(body: &[u8], pointer: &str) -> Option<Value> {
    let mut json = Json::from_bytes(body);
    let mut segments = pointer.split('/');
    // The text before the first slash is empty.
    segments.next();
    let found = json.seek(segments).ok()?;
    json.end().ok().and(found)
}

impl Json<'_> {
    fn seek(&mut self, mut segments: Split<'_, char>) -> Result<Option<Value>, Fault> {
        let Some(segment) = segments.next() else { return self.open().map(Some) };
        self.skip_blanks();
        match self.peek() {
            Some(b'{') => self.nested(|json| json.seek_member(&unescaped(segment), &segments)),
            Some(b'[') => self.nested(|json| json.seek_element(segment, &segments)),
            _ => self.skip().map(|()| None),
        }
    }

    fn seek_member(&mut self, name: &str, inner: &Split<'_, char>) -> Result<Option<Value>, Fault> {
        let (mut found, mut first) = (None, true);
        while self.more(b'}', &mut first)? {
            if self.key()? == name {
                found = self.seek(inner.clone())?;
            } else {
                self.skip_blanks();
                self.skip()?;
            }
        }
        Ok(found)
    }

    fn seek_element(&mut self, index: &str, inner: &Split<'_, char>) -> Result<Option<Value>, Fault> {
        // `01` and `+1` are no indices.
        let wanted = index.parse::<usize>().ok().filter(|wanted| alloc::format!("{wanted}") == index);
        let (mut found, mut first, mut at) = (None, true, 0);
        while self.more(b']', &mut first)? {
            if wanted == Some(at) {
                found = self.seek(inner.clone())?;
            } else {
                self.skip()?;
            }
            at += 1;
        }
        Ok(found)
    }
}

fn unescaped(segment: &str) -> String {
    segment.replace("~1", "/").replace("~0", "~")
}
