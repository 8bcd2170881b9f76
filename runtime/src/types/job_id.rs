//! The id of a job.

use alloc::boxed::Box;
use alloc::string::String;
use core::borrow::Borrow;
use core::fmt;
use core::str::FromStr;

use restable_model::tolerance::{self, InvalidJobId, MAX_JOB_ID_LEN, check_job_id};
use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

use crate::codec::field::{Field, Ready, scalar_places, scalar_sinks};
use crate::codec::place::{Place, ScalarSink, Target};
use crate::codec::scalar::{Expected, Scalar, scalar_text};
use crate::codec::view::View;
use crate::table::Shape;
use crate::table::kind;

/// The id of a job (some services call it a task): opaque text.
///
/// Services use UUIDs, 32 hexadecimal digits, ids with a prefix, text that only resembles a UUID, and plain integers. A
/// query finds a job only by exactly the bytes that the service sent, so an id is never parsed, trimmed or lower-cased.
/// Text that cannot be an id is refused: empty text, white space, unprintable characters (control characters, and those
/// that are invisible or change the direction of text), `.` and `..`, and more than [`JobId::MAX_LEN`] bytes. So an id
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

impl JobId {
    /// The length limit of a job id, in bytes. The longest known id has 36.
    pub const MAX_LEN: usize = MAX_JOB_ID_LEN;

    /// Creates a job id from a text.
    ///
    /// # Errors
    ///
    /// Returns an error if the text cannot be a job id.
    pub fn new(text: impl Into<Box<str>>) -> Result<Self, InvalidJobId> {
        let text = text.into();
        check_job_id(&text).map(|()| Self(text))
    }

    /// Creates a job id from a text that has been checked.
    pub(crate) fn checked(text: impl Into<Box<str>>) -> Self {
        Self(text.into())
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
        crate::text::percent_encode::encoded(&self.0)
    }
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

impl<'de> Field<'de> for JobId {
    type Kind = kind::Text;
    type Start = Ready;
    const SHAPE: Shape = Shape::Text;

    /// A blank value, which never leaves the decoder: a missing job id is an error.
    fn initial() -> Self {
        Self::blank()
    }

    scalar_places!();

    fn view(&self) -> View<'_, 'de> {
        View::Text(self.as_str())
    }
}

const JOB_ID: Expected = Expected("a job ID (text without control characters, or an integer)");

scalar_sinks!(JobId, job_id, JOB_ID);

fn job_id(scalar: Scalar<'_, '_>) -> Result<Option<JobId>, Expected> {
    match tolerance::job_id(scalar) {
        Ok(true) => Ok(Some(JobId::checked(scalar_text(scalar)))),
        Ok(false) => Ok(None),
        Err(_) => Err(JOB_ID),
    }
}

impl<'de> Deserialize<'de> for JobId {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        crate::codec::de::deserialize(deserializer)
    }
}

impl Serialize for JobId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}
