//! The way to the value that did not fit.

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt::Write as _;

/// Remembers where reading stopped. It costs nothing until it does: the segments are pushed while the error travels
/// outwards.
#[derive(Debug, Default)]
pub(crate) struct Trail {
    segments: Vec<Segment>,
    /// Whether a documented parameter was met. Without a status, that tells a normal answer from an abnormal one.
    pub(crate) met: bool,
}

#[derive(Debug)]
enum Segment {
    Name(&'static str),
    Key(String),
    Index(usize),
}

impl Trail {
    pub(crate) fn name(&mut self, name: &'static str) {
        self.segments.push(Segment::Name(name));
    }

    pub(crate) fn key(&mut self, key: &str) {
        self.segments.push(Segment::Key(key.into()));
    }

    pub(crate) fn index(&mut self, index: usize) {
        self.segments.push(Segment::Index(index));
    }

    /// The JSON pointer ([RFC 6901](https://www.rfc-editor.org/rfc/rfc6901)) of the value; empty for the whole body.
    pub(crate) fn pointer(&self) -> String {
        let mut pointer = String::new();
        for segment in self.segments.iter().rev() {
            match segment {
                Segment::Name(name) => push_segment(&mut pointer, name),
                Segment::Key(key) => push_segment(&mut pointer, key),
                Segment::Index(index) => {
                    // Writing into a `String` cannot fail.
                    let _ = write!(pointer, "/{index}");
                }
            }
        }
        pointer
    }
}

/// Appends one segment of a JSON pointer, escaped.
pub(crate) fn push_segment(pointer: &mut String, segment: &str) {
    pointer.push('/');
    for c in segment.chars() {
        match c {
            '~' => pointer.push_str("~0"),
            '/' => pointer.push_str("~1"),
            _ => pointer.push(c),
        }
    }
}
