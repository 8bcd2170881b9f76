//! Decodes a response: normal or abnormal.

pub(crate) mod audit;
mod body;
mod by_hand;
pub(crate) mod by_status;
pub(crate) mod decode;
pub(crate) mod envelope;
pub(crate) mod error;
pub(crate) mod find_job_id;
pub(crate) mod head;
pub(crate) mod headers;
pub(crate) mod misfit;
pub(crate) mod observed;
pub(crate) mod retry_after;
pub(crate) mod status;
pub(crate) mod success;

use alloc::vec::Vec;

use restable_model::Microversion;

use crate::codec::field::Field;
use crate::codec::limits::Limits;
use crate::codec::place::Place;
use crate::response::audit::{Audited, Drift};
use crate::response::decode::Answer;
use crate::response::error::ResponseError;
use crate::response::head::ResponseHead;
use crate::response::headers::Headers;
use crate::response::observed::{Observed, States};
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

    /// The first and the last status of each range that is a normal response besides every 2xx; see `status(…)` in
    /// [`response`](macro@crate::response).
    const ALSO_NORMAL: &'static [(u16, u16)] = &[];

    /// Whether a parameter of the response is declared as the id of a job that the call starts; only for the macros.
    #[doc(hidden)]
    const STARTS_JOB: bool = false;

    /// Whether a field is read from the headers or the status; only for the macros.
    #[doc(hidden)]
    const READS_HEAD: bool = false;

    /// The header that has the id of a job that the call starts; only for the macros.
    #[doc(hidden)]
    const JOB_HEADER: Option<&'static str> = None;

    /// The media types of the response, if it is not JSON; only for the macros.
    #[doc(hidden)]
    const ACCEPT: Option<&'static str> = None;

    /// The final states of the resource that the response describes; only for the macros. See
    /// [`Stateful`](crate::state::Stateful).
    #[doc(hidden)]
    const STATES: States = States::NONE;

    /// What the response states about its resource; only for the macros.
    #[doc(hidden)]
    fn observed(&self) -> Observed<'_> {
        Observed::NOTHING
    }

    /// Decodes a response with a known status. The status decides: a 2xx is the normal response, and so are the statuses of
    /// [`ALSO_NORMAL`](Response::ALSO_NORMAL). Everything else is the abnormal one.
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
    /// if it reports that the call succeeded, but the body or a header does not fit the table, or the body exceeds the
    /// default [`Limits`].
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
    /// A body without any parameter of the table that is an error envelope is an abnormal response. The fields of headers
    /// and of the status are left absent.
    ///
    /// # Errors
    ///
    /// The same as for [`decode`](Response::decode). A response with a mandatory header or a mandatory status is always
    /// [`ResponseError::Malformed`].
    fn decode_body<'de, B>(body: &'de B) -> Result<Self, ResponseError>
    where
        Self: Field<'de>,
        B: AsRef<[u8]> + ?Sized,
    {
        normal(&Answer { status: None, headers: &(), body: body.as_ref() }, Limits::new())
    }

    /// Compares a body with the table and returns every difference, so that a test can refuse what production
    /// tolerates. A body without differences decodes with a 2xx. Headers are not compared; see
    /// [`audit_with_headers`](Response::audit_with_headers).
    ///
    /// # Errors
    ///
    /// Returns an error if the body is not JSON.
    fn audit<'de, B>(body: &'de B) -> Result<Vec<Drift>, ResponseError>
    where
        Self: Field<'de>,
        B: AsRef<[u8]> + ?Sized,
    {
        drift::<Self>(body.as_ref(), None, None)
    }

    /// Compares a body and its headers with the table and returns every difference: those of the body, as
    /// [`audit`](Response::audit) does, then those of the headers. Headers that the table does not have are ignored. A
    /// response without differences decodes with a 2xx.
    ///
    /// ```
    /// use restable::{Response, Secret, response};
    ///
    /// #[response]
    /// pub struct Issued {
    ///     #[header("X-Subject-Token")]
    ///     #[param("String", mandatory)]
    ///     pub token: Secret<String>,
    /// }
    ///
    /// let drift = Issued::audit_with_headers((), "")?;
    /// assert_eq!(drift[0].to_string(), "header X-Subject-Token: documented as String, missing");
    /// assert_eq!(Issued::audit_with_headers([("x-subject-token", "gAAAA")], "")?, []);
    /// # Ok::<(), restable::ResponseError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// Returns an error if the body is not JSON.
    fn audit_with_headers<'de, B>(headers: impl Headers, body: &'de B) -> Result<Vec<Drift>, ResponseError>
    where
        Self: Field<'de>,
        B: AsRef<[u8]> + ?Sized,
    {
        drift::<Self>(body.as_ref(), Some(&headers), None)
    }

    /// Compares the response of a service that was asked for this microversion with the table, as
    /// [`audit_with_headers`](Response::audit_with_headers) does. A parameter that the version should have and that is
    /// missing is a difference, and so is one that only other versions have. The other audits know no version: there, a
    /// parameter that not all versions have is optional.
    ///
    /// ```
    /// use restable::{Microversion, Response, response};
    ///
    /// #[response]
    /// pub struct Flavor {
    ///     #[param("String", min_version = "2.55")]
    ///     pub description: Option<String>,
    /// }
    ///
    /// assert_eq!(Flavor::audit("{}")?, []);
    /// assert_eq!(Flavor::audit_version(Microversion::new(2, 1), (), "{}")?, []);
    /// let drift = Flavor::audit_version(Microversion::new(2, 90), (), "{}")?;
    /// assert_eq!(drift[0].to_string(), "/description: documented as String, missing");
    /// let drift = Flavor::audit_version(Microversion::new(2, 1), (), r#"{"description": "small"}"#)?;
    /// assert_eq!(drift[0].to_string(), "/description: documented since 2.55, found a string");
    /// # Ok::<(), restable::ResponseError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// Returns an error if the body is not JSON.
    fn audit_version<'de, B>(
        version: Microversion,
        headers: impl Headers,
        body: &'de B,
    ) -> Result<Vec<Drift>, ResponseError>
    where
        Self: Field<'de>,
        B: AsRef<[u8]> + ?Sized,
    {
        drift::<Self>(body.as_ref(), Some(&headers), Some(version))
    }
}

/// A response with a raw body, which a client can pass on as a stream instead of collecting it in memory. Implemented by
/// `#[response]` if a field has `#[param(raw)]`.
#[diagnostic::on_unimplemented(
    message = "the body of `{Self}` cannot be a stream",
    label = "has no raw body",
    note = "mark the field that is the body: #[param(raw)] content: Vec<u8>"
)]
pub trait RawResponse {}

/// The normal response, with or without a known status.
fn normal<'de, T: Response + Field<'de>>(answer: &Answer<'_, 'de>, limits: Limits) -> Result<T, ResponseError> {
    let mut slot = None;
    let outcome = if T::READS_HEAD {
        normal_with_head(answer, limits, &mut slot)
    } else {
        read::<T>(answer, limits, T::option_place(&mut slot))
    };
    match outcome {
        Ok(()) => slot.or_else(T::absent).ok_or_else(|| answer.null(T::TABLE)),
        Err(error) => Err(error),
    }
}

/// Reads the body, unless the status is that of an abnormal response.
#[inline]
fn read<'de, T: Response + Field<'de>>(
    answer: &Answer<'_, 'de>,
    limits: Limits,
    place: Place<'_, 'de>,
) -> Result<(), ResponseError> {
    // Both are decided at compile time, so that a program contains only the functions that its responses need.
    let is_also_normal = !T::ALSO_NORMAL.is_empty() && answer.has_status_in(T::ALSO_NORMAL);
    match T::SUCCESS {
        Some(rule) => answer.read_by_rule(is_also_normal, T::TABLE, rule, limits, place),
        None if is_also_normal => answer.read_normal(T::TABLE, limits, place),
        None => answer.read(T::TABLE, limits, place),
    }
}

/// Fills the slot from the body, the headers and the status.
fn normal_with_head<'de, T: Response + Field<'de>>(
    answer: &Answer<'_, 'de>,
    limits: Limits,
    slot: &mut Option<T>,
) -> Result<(), ResponseError> {
    let mut head = ResponseHead::new(answer.status, answer.headers, answer.body);
    let mut outcome = Ok(());
    T::with_head(slot, &mut head, &mut |place| outcome = read::<T>(answer, limits, place));
    answer.with_head(outcome, head, T::TABLE, T::JOB_HEADER)
}

/// The differences between a body and the table of its type, and between the headers and the table if they are given.
fn drift<'de, T: Response + Field<'de>>(
    body: &'de [u8],
    headers: Option<&dyn Headers>,
    version: Option<Microversion>,
) -> Result<Vec<Drift>, ResponseError> {
    let audited = Audited { table: T::TABLE, rule: T::SUCCESS, row: *T::ROW, body, version };
    let mut slot = None;
    if !T::READS_HEAD {
        return audited.drift(T::option_place(&mut slot));
    }
    // An audit does not compare the status, because the page documents it elsewhere.
    let mut head = ResponseHead::new(Some(Status::from(200)), headers.unwrap_or(&()), body);
    let mut outcome = Ok(Vec::new());
    T::with_head(&mut slot, &mut head, &mut |place| outcome = audited.drift(place));
    let mut drift = outcome?;
    if let Some(headers) = headers {
        audit::headers::add(&mut drift, T::TABLE, version, headers, head.misfits);
    }
    Ok(drift)
}
