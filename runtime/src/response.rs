//! Decodes a response: normal or abnormal.

pub(crate) mod audit;
mod body;
pub(crate) mod decode;
pub(crate) mod envelope;
pub(crate) mod error;
pub(crate) mod find_job_id;
pub(crate) mod headers;
pub(crate) mod misfit;
pub(crate) mod status;
pub(crate) mod success;

use alloc::vec::Vec;

use crate::codec::field::Field;
use crate::codec::limits::Limits;
use crate::response::audit::{Audited, Drift};
use crate::response::decode::Answer;
use crate::response::error::ResponseError;
use crate::response::headers::Headers;
use crate::response::status::Status;
use crate::response::success::SuccessRule;
use crate::table::Described;

/// The response to a call: either the normal response, which is the type itself, or an error.
///
/// Implemented by `#[response]`, which also generates the three functions as inherent ones.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a response",
    label = "does not distinguish normal from abnormal responses",
    note = "give the type #[response]"
)]
pub trait Response: Described + Sized {
    /// How a 2xx body states whether the call succeeded, if its page documents that.
    const SUCCESS: Option<SuccessRule> = None;

    /// Whether a parameter of the response is declared as the id of a job that the call starts; only for the macros.
    #[doc(hidden)]
    const STARTS_JOB: bool = false;

    /// Decodes a response with a known status. The status decides: a 2xx is the normal response, and everything else
    /// is the abnormal one.
    ///
    /// A 2xx whose body fits the table is a success, whatever else it contains. A 2xx whose body does not fit but is an
    /// error envelope is an abnormal response. An empty body, such as that of a 204, fits a table without mandatory
    /// parameters.
    ///
    /// ```
    /// use restable::response;
    ///
    /// #[response]
    /// struct Updated {
    ///     job_id: Option<String>,
    /// }
    ///
    /// assert_eq!(Updated::decode(204, (), "")?.job_id, None);
    /// # Ok::<(), restable::ResponseError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// Returns [`ResponseError::Abnormal`] if the service reports that the call failed, and [`ResponseError::Malformed`]
    /// if it reports that the call succeeded, but the body does not fit the table or exceeds the default [`Limits`].
    /// Both keep status, request id and body.
    fn decode<'de, B>(status: impl Into<Status>, headers: impl Headers, body: &'de B) -> Result<Self, ResponseError>
    where
        Self: Field<'de>,
        B: AsRef<[u8]> + ?Sized,
    {
        normal(&Answer { status: Some(status.into()), headers: &headers, body: body.as_ref() }, Limits::new())
    }

    /// Decodes a response as [`decode`](Response::decode) does, within these [`Limits`] instead of the default ones.
    ///
    /// # Errors
    ///
    /// The same as for [`decode`](Response::decode).
    fn decode_with_limits<'de, B>(
        limits: Limits,
        status: impl Into<Status>,
        headers: impl Headers,
        body: &'de B,
    ) -> Result<Self, ResponseError>
    where
        Self: Field<'de>,
        B: AsRef<[u8]> + ?Sized,
    {
        normal(&Answer { status: Some(status.into()), headers: &headers, body: body.as_ref() }, limits)
    }

    /// Decodes a body without a known status: first as the normal response, then as the abnormal one.
    ///
    /// A body without any parameter of the table that is an error envelope is an abnormal response.
    ///
    /// # Errors
    ///
    /// The same as for [`decode`](Response::decode).
    fn decode_body<'de, B>(body: &'de B) -> Result<Self, ResponseError>
    where
        Self: Field<'de>,
        B: AsRef<[u8]> + ?Sized,
    {
        normal(&Answer { status: None, headers: &(), body: body.as_ref() }, Limits::new())
    }

    /// Compares a body with the table and returns every difference, so that a test can refuse what production
    /// tolerates. A body without differences decodes with a 2xx.
    ///
    /// # Errors
    ///
    /// Returns an error if the body is not JSON.
    fn audit<'de, B>(body: &'de B) -> Result<Vec<Drift>, ResponseError>
    where
        Self: Field<'de>,
        B: AsRef<[u8]> + ?Sized,
    {
        let audited = Audited { table: Self::TABLE, rule: Self::SUCCESS, row: Self::ROW, body: body.as_ref() };
        audited.drift(Self::option_place(&mut None))
    }
}

/// The normal response, with or without a known status.
fn normal<'de, T: Response + Field<'de>>(answer: &Answer<'_, 'de>, limits: Limits) -> Result<T, ResponseError> {
    let mut slot = None;
    match answer.read(T::TABLE, T::SUCCESS, limits, T::option_place(&mut slot)) {
        Ok(()) => slot.or_else(T::absent).ok_or_else(|| answer.null(T::TABLE)),
        Err(error) => Err(error),
    }
}
