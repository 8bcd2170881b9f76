//! Text that is kept and never shown.

use alloc::string::String;
use core::fmt;

/// A text of which `Debug` shows only that it is there.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Secret(pub(super) String);

impl fmt::Debug for Secret {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("<redacted>")
    }
}

/// How the key of the encoded authorization message begins, in lower case.
const MARKS: [&str; 2] = ["encoded_auth", "encodedauth"];

/// Whether `text`, of which the shape is not known, may hold an encoded authorization message.
pub(super) fn may_be_in(text: &str) -> bool {
    let text = text.to_ascii_lowercase();
    MARKS.iter().any(|mark| text.contains(mark))
}
