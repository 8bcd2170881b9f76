//! The id of a job.

pub(crate) mod salvage;

use alloc::boxed::Box;
use alloc::string::String;
use core::borrow::Borrow;
use core::fmt;
use core::str::FromStr;

use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

use crate::shown;
use crate::word::{HIGH, ONES};

/// The id of a job (some services call it a task): opaque text.
///
/// Services use UUIDs, 32 hexadecimal digits, ids with a prefix, text that only resembles a UUID, and plain integers. A
/// query finds a job only by exactly the bytes that the service sent, so an id is never parsed, trimmed or lower-cased.
/// Text that cannot be an id is refused: empty text, white space, unprintable characters (control characters, and those
/// that are invisible or change the direction of text), `.` and `..`, and more than [`JobId::LONGEST`] bytes. So an id
/// can be shown without escapes.
///
/// ```
/// use restable::JobId;
///
/// let id: JobId = "3b5ddc07-a230-46e5-bBc9-6e76526cbb3e".parse()?;
/// assert_eq!(id.as_str(), "3b5ddc07-a230-46e5-bBc9-6e76526cbb3e");
///
/// let id: JobId = serde_json::from_str("4711")?;
/// assert_eq!(id.to_string(), "4711");
///
/// assert!("".parse::<JobId>().is_err());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// Source: [Task ID Response](https://docs.otc.t-systems.com/bare-metal-server/api-ref/public_parameters/task_responses/task_id_response.html).
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct JobId(Box<str>);

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
    /// It is longer than [`JobId::LONGEST`] bytes.
    Long,
}

impl fmt::Display for InvalidJobId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => f.write_str("a job ID cannot be empty"),
            Self::Control => f.write_str("a job ID cannot contain control characters"),
            Self::Dots => f.write_str("a job ID cannot be `.` or `..`"),
            Self::Long => write!(f, "a job ID cannot be longer than {} bytes", JobId::LONGEST),
        }
    }
}

impl core::error::Error for InvalidJobId {}

impl JobId {
    /// The length limit of a job id, in bytes. The longest known id has 36.
    pub const LONGEST: usize = 1_024;

    /// Creates a job id from a text.
    ///
    /// # Errors
    ///
    /// Returns an error if the text cannot be a job id.
    pub fn new(text: impl Into<Box<str>>) -> Result<Self, InvalidJobId> {
        let text = text.into();
        check(&text).map(|()| Self(text))
    }

    /// A blank id, which decoding fills.
    pub(crate) fn blank() -> Self {
        Self(Box::default())
    }

    /// The id, byte for byte as the service sent it.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The id as one segment of a URL path: every byte that is not unreserved in
    /// [RFC 3986, section 2.3](https://www.rfc-editor.org/rfc/rfc3986#section-2.3) is percent-encoded.
    ///
    /// ```
    /// let id: restable::JobId = "a/b?c".parse()?;
    /// assert_eq!(id.path_segment().to_string(), "a%2Fb%3Fc");
    /// # Ok::<(), restable::InvalidJobId>(())
    /// ```
    pub fn path_segment(&self) -> impl fmt::Display + '_ {
        crate::encode::encoded(&self.0)
    }
}

fn check(text: &str) -> Result<(), InvalidJobId> {
    match text {
        "." | ".." => Err(InvalidJobId::Dots),
        _ if text.len() > JobId::LONGEST => Err(InvalidJobId::Long),
        _ if is_graphic(text) => Ok(()),
        _ if text.trim().is_empty() => Err(InvalidJobId::Empty),
        _ if !text.chars().all(shown::prints) => Err(InvalidJobId::Control),
        _ => Ok(()),
    }
}

/// Whether the text is visible ASCII, as all known ids are. It checks eight bytes at once. The last eight bytes cover
/// the remainder; checking some bytes twice does not change the result.
fn is_graphic(text: &str) -> bool {
    let bytes = text.as_bytes();
    let Some(last) = bytes.last_chunk::<8>() else {
        return !bytes.is_empty() && bytes.iter().all(u8::is_ascii_graphic);
    };
    let mut rest = bytes;
    while let Some((word, behind)) = rest.split_first_chunk::<8>() {
        if !are_graphic(u64::from_le_bytes(*word)) {
            return false;
        }
        rest = behind;
    }
    are_graphic(u64::from_le_bytes(*last))
}

/// Whether each byte is at least `!` and less than DEL: then adding 0x80 - 0x21 sets the highest bit of every byte, and
/// adding 1 sets that of none.
fn are_graphic(word: u64) -> bool {
    let low = word & !HIGH;
    (low + ONES * (0x80 - 0x21)) & !(low + ONES) & !word & HIGH == HIGH
}

impl fmt::Debug for JobId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("JobId").field(&self.0).finish()
    }
}

impl fmt::Display for JobId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl FromStr for JobId {
    type Err = InvalidJobId;

    fn from_str(text: &str) -> Result<Self, InvalidJobId> {
        Self::new(text)
    }
}

impl TryFrom<String> for JobId {
    type Error = InvalidJobId;

    fn try_from(text: String) -> Result<Self, InvalidJobId> {
        Self::new(text)
    }
}

impl From<JobId> for String {
    fn from(id: JobId) -> Self {
        id.0.into()
    }
}

impl AsRef<str> for JobId {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

/// Valid, because equality, order and hash are those of the text.
impl Borrow<str> for JobId {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl PartialEq<str> for JobId {
    fn eq(&self, other: &str) -> bool {
        &*self.0 == other
    }
}

impl PartialEq<&str> for JobId {
    fn eq(&self, other: &&str) -> bool {
        &*self.0 == *other
    }
}

impl<'de> Deserialize<'de> for JobId {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        crate::read::deserialize(deserializer)
    }
}

impl Serialize for JobId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use alloc::string::String;

    use super::is_graphic;

    #[test]
    fn visible_ascii_is_told_from_all_else_at_every_place() {
        for length in 1..20 {
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
