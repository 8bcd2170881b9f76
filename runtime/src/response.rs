//! Decoding an answer: the normal side and the abnormal side.

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

/// The answer to a call: either the normal response, which is the type itself, or an error.
///
/// Implemented by `#[response]`, which gives the three functions as inherent ones too.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no response",
    label = "does not tell a normal answer from an abnormal one",
    note = "give the type #[response]"
)]
pub trait Response: Described + Sized {
    /// How the service says in a 2xx body whether the call succeeded, where its page documents that it does.
    const SUCCESS: Option<SuccessRule> = None;

    /// Whether a parameter of the response is declared as the id of a job that the call starts; only for the macros.
    #[doc(hidden)]
    const STARTS_JOB: bool = false;

    /// Decodes an answer whose status is known. The status decides: a 2xx is the normal response, and everything else
    /// is the abnormal one.
    ///
    /// A 2xx whose body fits the table is a success, whatever else it contains. One that does not fit, but is an error
    /// envelope, is an abnormal response. An empty body, as that of a 204, fits a table of which nothing has to be there.
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
    /// Returns [`ResponseError::Abnormal`] if the service says that the call failed, and [`ResponseError::Malformed`]
    /// if it says that the call succeeded, with a body that does not fit the table or exceeds the default [`Limits`]. Both
    /// keep status, request id and
    /// body.
    fn decode<'de, B>(status: impl Into<Status>, headers: impl Headers, body: &'de B) -> Result<Self, ResponseError>
    where
        Self: Field<'de>,
        B: AsRef<[u8]> + ?Sized,
    {
        normal(&Answer { status: Some(status.into()), headers: &headers, body: body.as_ref() }, Limits::new())
    }

    /// Decodes an answer as [`decode`](Response::decode) does, with other [`Limits`] than the default ones.
    ///
    /// # Errors
    ///
    /// As [`decode`](Response::decode).
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

    /// Decodes a body whose status is not known: the normal response first, then the abnormal one.
    ///
    /// A body that meets no parameter of the table, and is an error envelope, is an abnormal response.
    ///
    /// # Errors
    ///
    /// As [`decode`](Response::decode).
    fn decode_body<'de, B>(body: &'de B) -> Result<Self, ResponseError>
    where
        Self: Field<'de>,
        B: AsRef<[u8]> + ?Sized,
    {
        normal(&Answer { status: None, headers: &(), body: body.as_ref() }, Limits::new())
    }

    /// Holds a body against the table and returns every deviation: what production tolerates, a test can refuse. A body
    /// without any decodes with a 2xx.
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

/// The normal response of an answer, whether its status is known or not.
fn normal<'de, T: Response + Field<'de>>(answer: &Answer<'_, 'de>, limits: Limits) -> Result<T, ResponseError> {
    let mut slot = None;
    match answer.read(T::TABLE, T::SUCCESS, limits, T::option_place(&mut slot)) {
        Ok(()) => slot.or_else(T::absent).ok_or_else(|| answer.null(T::TABLE)),
        Err(error) => Err(error),
    }
}
