//! Forms of the body that have a writer of their own.

use alloc::vec::Vec;

use http::HeaderValue;

use super::error::RequestError;
use super::named::Named;

/// The body and its content type, if it has one.
pub(super) type Body = (Vec<u8>, Option<HeaderValue>);

/// A form of the body with its own writer. It is a function pointer, so a program that does not use the form does not
/// contain the writer.
#[derive(Debug, Clone, Copy)]
pub struct OtherForm {
    pub(super) content_type: &'static str,
    pub(super) write: fn(&'static str, &Named<'_>) -> Result<Body, RequestError>,
}
