//! The variants of an enum whose status decides.

use crate::codec::field::Field;
use crate::codec::limits::Limits;
use crate::response::Response;
use crate::response::error::ResponseError;
use crate::response::headers::Headers;
use crate::response::status::Status;

/// The bound of such a variant. It is a bound of the kind of its type, so a type without a kind has one error, about that.
#[diagnostic::on_unimplemented(
    message = "`{T}` is not a response",
    label = "does not distinguish normal from abnormal responses",
    note = "give the type #[response]; for a list, a map or text, write a struct with one unnamed field"
)]
pub trait ByStatus<'de, T> {
    /// The same as [`Response::STARTS_JOB`].
    const STARTS_JOB: bool;

    /// Decodes the variant.
    ///
    /// # Errors
    ///
    /// The same as for [`Response::decode`].
    fn decode_variant(
        limits: Limits,
        status: Status,
        headers: impl Headers,
        body: &'de [u8],
    ) -> Result<T, ResponseError>;
}

#[diagnostic::do_not_recommend]
impl<'de, K, T: Response + Field<'de>> ByStatus<'de, T> for K {
    const STARTS_JOB: bool = <T as Response>::STARTS_JOB;

    fn decode_variant(
        limits: Limits,
        status: Status,
        headers: impl Headers,
        body: &'de [u8],
    ) -> Result<T, ResponseError> {
        T::decode_with_limits(limits, status, headers, body)
    }
}
