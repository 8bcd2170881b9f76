//! Ids of jobs.

use core::fmt;

use super::{Mismatch, Scalar};
use crate::printable::prints;

/// The longest id of a job, in bytes. The longest one seen has 36.
pub const LONGEST_JOB_ID: usize = 1_024;

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
            Self::Long => write!(f, "a job ID cannot be longer than {LONGEST_JOB_ID} bytes"),
        }
    }
}

impl core::error::Error for InvalidJobId {}

/// Checks that a text can be the id of a job.
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
        _ if text.len() > LONGEST_JOB_ID => Err(InvalidJobId::Long),
        _ if is_graphic(text) => Ok(()),
        _ if text.trim().is_empty() => Err(InvalidJobId::Empty),
        _ if !text.chars().all(prints) => Err(InvalidJobId::Control),
        _ => Ok(()),
    }
}

/// Whether the text is what all ids seen are: visible ASCII. The last bytes are looked at in one piece too, since it does no
/// harm to look twice where all have to fit.
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

/// Sixteen bytes without an end before the last are what the compiler looks at all at once.
fn are_graphic(chunk: &[u8; 16]) -> bool {
    chunk.iter().fold(true, |all, byte| all & byte.is_ascii_graphic())
}

/// Whether a scalar is the id of a job. Services answer with an empty id where a call started no job. A float is no id any
/// more: whoever wrote it rounded the integer, and would have another job found.
///
/// # Errors
///
/// Returns an error if the scalar cannot be the id of a job.
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
    fn visible_ascii_is_told_from_all_else_at_every_place() {
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
