//! Bodies that are not JSON: bytes and text.

use alloc::string::String;
use alloc::vec::Vec;

use super::place::{Place, RawSink, Target};
use super::scalar::Expected;
use super::view::View;
use crate::table::Shape;
use crate::table::row::RowType;

/// The type of a field marked `#[param(raw)]` that is the whole body.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be a raw body",
    label = "is neither bytes nor text",
    note = "write Vec<u8> for bytes, String for text, or an Option of one of them; for a JSON body remove `raw`",
    note = "a FilePart is a part of a `multipart` body: add `multipart` to #[request]"
)]
pub trait RawBody: Sized {
    /// The content type of a request with this body, unless the request names another one.
    const CONTENT_TYPE: &'static str;

    /// The media types that a request with such a response asks for. Errors may have any type.
    const ACCEPT: &'static str;

    /// The row of the table.
    const ROW: &'static RowType;

    /// The value before decoding.
    fn initial() -> Self;

    /// Reads the whole body.
    ///
    /// # Errors
    ///
    /// Returns an error if the type is text, and the body is not UTF-8.
    fn read(body: &[u8]) -> Result<Self, NotText>;

    /// The place that decoding fills.
    fn place<'de>(&mut self) -> Place<'_, 'de>;

    /// The body to send.
    fn view<'de>(&self) -> View<'_, 'de>;
}

/// The body is not UTF-8.
#[derive(Debug)]
#[non_exhaustive]
pub struct NotText;

impl<T: RawBody> RawSink for T {
    fn fill(&mut self, body: &[u8]) -> Result<(), Expected> {
        *self = T::read(body).map_err(|NotText| Expected("text in UTF-8"))?;
        Ok(())
    }
}

#[diagnostic::do_not_recommend]
impl RawBody for Vec<u8> {
    const CONTENT_TYPE: &'static str = "application/octet-stream";
    const ACCEPT: &'static str = "application/octet-stream, */*;q=0.5";
    const ROW: &'static RowType = &RowType::new(Shape::Any, false);

    fn initial() -> Self {
        Self::new()
    }

    fn read(body: &[u8]) -> Result<Self, NotText> {
        Ok(body.to_vec())
    }

    fn place<'de>(&mut self) -> Place<'_, 'de> {
        Place::required(Target::Raw(self))
    }

    fn view<'de>(&self) -> View<'_, 'de> {
        View::Bytes(self)
    }
}

#[diagnostic::do_not_recommend]
impl RawBody for String {
    const CONTENT_TYPE: &'static str = "text/plain; charset=utf-8";
    const ACCEPT: &'static str = "text/plain, */*;q=0.5";
    const ROW: &'static RowType = &RowType::new(Shape::Text, false);

    fn initial() -> Self {
        Self::new()
    }

    fn read(body: &[u8]) -> Result<Self, NotText> {
        core::str::from_utf8(body).map(Self::from).map_err(|_| NotText)
    }

    fn place<'de>(&mut self) -> Place<'_, 'de> {
        Place::required(Target::Raw(self))
    }

    fn view<'de>(&self) -> View<'_, 'de> {
        View::Text(self)
    }
}

/// `None` is an empty body of a response, and no body of a request.
#[diagnostic::do_not_recommend]
impl<T: RawBody> RawBody for Option<T> {
    const CONTENT_TYPE: &'static str = T::CONTENT_TYPE;
    const ACCEPT: &'static str = T::ACCEPT;
    const ROW: &'static RowType = &RowType::new(T::ROW.shape, true);

    fn initial() -> Self {
        None
    }

    fn read(body: &[u8]) -> Result<Self, NotText> {
        if body.is_empty() { Ok(None) } else { T::read(body).map(Some) }
    }

    fn place<'de>(&mut self) -> Place<'_, 'de> {
        Place::optional(Target::Raw(self))
    }

    fn view<'de>(&self) -> View<'_, 'de> {
        self.as_ref().map_or(View::Absent, RawBody::view)
    }
}

/// The type of a field marked `#[param(raw)]` that is a part of a `multipart` body.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be a raw part of a body",
    label = "is neither a file nor bytes nor text",
    note = "write FilePart for a file, Vec<u8> for bytes, an Option of one of them, or Vec<FilePart>",
    note = "for a value in JSON or a plain value remove `raw`"
)]
pub trait RawPart: Sized {
    /// The row of the table.
    const ROW: &'static RowType = &RowType::new(Shape::Any, false);

    /// The value of a part that is not set.
    fn initial() -> Self;

    /// The part to send.
    fn view<'de>(&self) -> View<'_, 'de>;
}

#[diagnostic::do_not_recommend]
impl<T: RawBody> RawPart for T {
    const ROW: &'static RowType = T::ROW;

    fn initial() -> Self {
        T::initial()
    }

    fn view<'de>(&self) -> View<'_, 'de> {
        RawBody::view(self)
    }
}
