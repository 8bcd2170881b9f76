//! Job ids.

use core::fmt;

use super::{Mismatch, Scalar};
use crate::printable::prints;

/// The length limit of a job id, in bytes. The longest known id has 36.
pub const MAX_JOB_ID_LEN: usize = 1_024;

/// The reason why a text is not a job id.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum InvalidJobId {
    /// It is empty or white space.
    Empty,
    /// It contains a control character or another unprintable one.
    Control,
    /// It is `.` or `..`, which are removed from a URL path.
    Dots,
    /// It is longer than 1,024 bytes.
    Long,
}

impl fmt::Display for InvalidJobId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => f.write_str("a job ID cannot be empty"),
            Self::Control => f.write_str("a job ID cannot contain control characters"),
            Self::Dots => f.write_str("a job ID cannot be `.` or `..`"),
            Self::Long => write!(f, "a job ID cannot be longer than {MAX_JOB_ID_LEN} bytes"),
        }
    }
}

impl core::error::Error for InvalidJobId {}

/// Checks that a text can be a job id.
///
/// # Errors
///
/// Returns an error if it cannot.
///
/// ```
/// use restable_model::tolerance::{InvalidJobId, check_job_id};
///
/// assert_eq!(check_job_id("4711"), Ok(()));
/// assert_eq!(check_job_id(".."), Err(InvalidJobId::Dots));
/// ```
#[inline]
pub fn check_job_id(text: &str) -> Result<(), InvalidJobId> {
    match text {
        "." | ".." => Err(InvalidJobId::Dots),
        _ if text.len() > MAX_JOB_ID_LEN => Err(InvalidJobId::Long),
        _ if is_graphic(text) => Ok(()),
        _ if text.trim().is_empty() => Err(InvalidJobId::Empty),
        _ if !text.chars().all(prints) => Err(InvalidJobId::Control),
        _ => Ok(()),
    }
}

/// Whether the text is what all known ids are: visible ASCII.
///
/// Chunks of sixteen bytes are checked at once. The last chunk may overlap the one before it, so no bytes remain to be checked
/// one by one. With `all` over the bytes, decoding an id takes 18 % more instructions; with a fold over them, 4 % more.
fn is_graphic(text: &str) -> bool {
    let bytes = text.as_bytes();
    let Some(last) = bytes.last_chunk() else {
        return !bytes.is_empty() && bytes.iter().all(u8::is_ascii_graphic);
    };
    let mut rest = bytes;
    while let Some((chunk, after)) = rest.split_first_chunk() {
        if !are_graphic(chunk) {
            return false;
        }
        rest = after;
    }
    are_graphic(last)
}

/// The loop has a fixed length and no exit, so the compiler uses vector instructions for it.
fn are_graphic(chunk: &[u8; 16]) -> bool {
    chunk.iter().fold(true, |all, byte| all & byte.is_ascii_graphic())
}

/// Whether a scalar is a job id: `false` for an empty one, which services send if a call started no job. A float is refused:
/// it may be a rounded integer, and then it is the id of another job.
///
/// # Errors
///
/// Returns an error if the scalar cannot be a job id.
#[inline]
pub fn job_id(scalar: Scalar<'_, '_>) -> Result<bool, Mismatch> {
    match scalar {
        Scalar::Text(text) | Scalar::Borrowed(text) => match check_job_id(text) {
            Ok(()) => Ok(true),
            Err(_) if text.trim().is_empty() => Ok(false),
            Err(_) => Err(Mismatch),
        },
        Scalar::Signed(_) | Scalar::Unsigned(_) => Ok(true),
        Scalar::Bool(_) | Scalar::Float(_) | Scalar::Decimal(_) => Err(Mismatch),
    }
}

#[cfg(test)]
mod tests {
    use alloc::string::String;

    use super::is_graphic;

    #[test]
    fn every_byte_is_checked_at_every_length() {
        for length in 1..40 {
            for place in 0..length {
                for byte in 0..=0x7f_u8 {
                    let mut text = "x".repeat(length).into_bytes();
                    if let Some(at) = text.get_mut(place) {
                        *at = byte;
                    }
                    let text = String::from_utf8_lossy(&text);
                    assert_eq!(is_graphic(&text), byte.is_ascii_graphic(), "{text:?}");
                }
            }
            assert!(!is_graphic(&"é".repeat(length)));
        }
        assert!(!is_graphic(""));
    }
}
