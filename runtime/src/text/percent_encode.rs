//! Percent-encoding: one rule for path segments, queries and forms.

use alloc::string::String;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, PercentEncode, utf8_percent_encode};

/// All characters except the unreserved ones of
/// [RFC 3986, section 2.3](https://www.rfc-editor.org/rfc/rfc3986#section-2.3).
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

pub(crate) fn encoded(text: &str) -> PercentEncode<'_> {
    utf8_percent_encode(text, ENCODED)
}

#[cfg_attr(not(feature = "http"), expect(dead_code, reason = "only requests are encoded"))]
pub(crate) fn push_encoded(out: &mut String, text: &str) {
    out.extend(encoded(text));
}

/// The same for text that may not be UTF-8.
#[cfg(feature = "auth")]
pub(crate) fn push_encoded_bytes(out: &mut String, bytes: &[u8]) {
    out.extend(percent_encoding::percent_encode(bytes, ENCODED));
}
