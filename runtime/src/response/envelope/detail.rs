//! One of the errors that caused an error.

use alloc::string::String;

/// One entry of the list of errors that caused an error: of `details`, `errors` or `internalError`.
///
/// ```
/// use restable::ErrorEnvelope;
///
/// let body = br#"{"code": "C.1", "details": [{"id": "vol-7", "error_code": "EVS.2", "error_msg": "in use"}]}"#;
/// let envelope = ErrorEnvelope::read(Some(400), &(), body);
///
/// let [detail] = envelope.details() else { panic!("one entry") };
/// assert_eq!(detail.code(), Some("EVS.2"));
/// assert_eq!(detail.message(), Some("in use"));
/// assert_eq!(detail.id(), Some("vol-7"));
/// ```
#[derive(Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ErrorDetail {
    pub(super) code: Option<String>,
    pub(super) message: Option<String>,
    pub(super) id: Option<String>,
}

impl ErrorDetail {
    /// The code of this entry, from the same keys as [`ErrorEnvelope::code`](crate::ErrorEnvelope::code).
    pub fn code(&self) -> Option<&str> {
        self.code.as_deref()
    }

    /// The message of this entry, from the same keys as [`ErrorEnvelope::message`](crate::ErrorEnvelope::message).
    pub fn message(&self) -> Option<&str> {
        self.message.as_deref()
    }

    /// The id of the resource that the entry is about: its `id`.
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }
}
