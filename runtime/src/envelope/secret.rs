//! Text that is kept but never shown.

use alloc::string::String;
use core::fmt;

/// A text that `Debug` does not show.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Secret(pub(super) String);

impl fmt::Debug for Secret {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("<redacted>")
    }
}

/// The beginnings of the key of the encoded authorization message, in lower case.
const MARKS: [&str; 2] = ["encoded_auth", "encodedauth"];

/// Whether `text`, whose shape is unknown, may hold an encoded authorization message.
pub(super) fn may_be_in(text: &str) -> bool {
    let text = text.to_ascii_lowercase();
    MARKS.iter().any(|mark| text.contains(mark))
}
