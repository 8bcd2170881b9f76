//! The variants of an enum whose status decides.

use crate::codec::field::Field;
use crate::codec::limits::Limits;
use crate::response::Response;
use crate::response::error::ResponseError;
use crate::response::headers::Headers;
use crate::response::status::Status;

/// The bound of such a variant. It has no supertrait, so a type that is not a response has one error.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a response",
    label = "does not distinguish normal from abnormal responses",
    note = "give the type #[response]; for a list, a map or text, write a struct with one unnamed field"
)]
pub trait ByStatus: Sized {
    /// The same as [`Response::STARTS_JOB`].
    const STARTS_JOB: bool;

    /// Decodes the variant.
    ///
    /// # Errors
    ///
    /// The same as for [`Response::decode`].
    fn decode_variant<'de>(
        limits: Limits,
        status: Status,
        headers: impl Headers,
        body: &'de [u8],
    ) -> Result<Self, ResponseError>
    where
        Self: Field<'de>;
}

#[diagnostic::do_not_recommend]
impl<T: Response> ByStatus for T {
    const STARTS_JOB: bool = <T as Response>::STARTS_JOB;

    fn decode_variant<'de>(
        limits: Limits,
        status: Status,
        headers: impl Headers,
        body: &'de [u8],
    ) -> Result<Self, ResponseError>
    where
        Self: Field<'de>,
    {
        Self::decode_with_limits(limits, status, headers, body)
    }
}
