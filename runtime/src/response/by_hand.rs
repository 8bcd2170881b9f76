//! The errors of a response that is decoded by hand, such as one that is XML.

use alloc::boxed::Box;
use alloc::string::String;

use super::decode::{Answer, kept};
use super::envelope::ErrorEnvelope;
use super::error::{Abnormal, Received, ResponseError};
use super::headers::Headers;
use super::misfit::Misfit;
use super::status::Status;

impl ResponseError {
    /// Creates the error for a response that reports success but cannot be decoded. `name` is the name of the type, and
    /// `reason` says what is wrong; it should not quote the value, which may be secret. The error has the request id of the
    /// headers and up to [`BODY_LIMIT`](Self::BODY_LIMIT) bytes of the body.
    ///
    /// This and [`abnormal`](Self::abnormal) are for a type whose body restable cannot read. Such a type implements
    /// [`OwnedResponse`](crate::OwnedResponse), and is then the response of a request like any other.
    ///
    #[cfg_attr(feature = "http", doc = "```")]
    #[cfg_attr(not(feature = "http"), doc = "```ignore")]
    /// use restable::{Endpoint, Limits, OwnedResponse, ResponseError, request};
    ///
    /// /// The names of buckets, one in a line.
    /// #[derive(Debug)]
    /// pub struct Buckets(Vec<String>);
    ///
    /// impl OwnedResponse for Buckets {
    ///     fn decode_owned(
    ///         _: Limits,
    ///         status: http::StatusCode,
    ///         headers: &http::HeaderMap,
    ///         body: &[u8],
    ///     ) -> Result<Self, ResponseError> {
    ///         if !status.is_success() {
    ///             return Err(ResponseError::abnormal(status, headers, body));
    ///         }
    ///         match std::str::from_utf8(body) {
    ///             Ok(text) => Ok(Self(text.lines().map(String::from).collect())),
    ///             Err(_) => Err(ResponseError::malformed("Buckets", status, headers, body, "the body is not UTF-8")),
    ///         }
    ///     }
    /// }
    ///
    /// #[request(GET "/", response = Buckets)]
    /// pub struct ListBuckets {}
    ///
    /// let Buckets(names) = ListBuckets::decode(http::Response::new("logs\nimages\n"))?;
    /// assert_eq!(names, ["logs", "images"]);
    ///
    /// let error = ListBuckets::decode(http::Response::new([0xFF])).unwrap_err();
    /// assert_eq!(error.to_string(), "the body does not fit Buckets at the top level: the body is not UTF-8");
    /// # Ok::<(), ResponseError>(())
    /// ```
    pub fn malformed(
        name: &'static str,
        status: impl Into<Status>,
        headers: impl Headers,
        body: impl AsRef<[u8]>,
        reason: impl Into<String>,
    ) -> Self {
        let answer = Answer { status: Some(status.into()), headers: &headers, body: body.as_ref() };
        answer.malformed_as(Misfit::with_reason(reason.into()), name)
    }

    /// Creates the error for a response that reports a failure. Code, message and request id are read from the body and the
    /// headers, as everywhere.
    ///
    /// ```
    /// use restable::ResponseError;
    ///
    /// let body = "<Error><Code>NoSuchBucket</Code><Message>gone</Message></Error>";
    /// let error = ResponseError::abnormal(404, [("x-obs-request-id", "r-1")], body);
    /// assert!(error.is_code("NoSuchBucket"));
    /// assert_eq!(error.request_id(), Some("r-1"));
    /// ```
    pub fn abnormal(status: impl Into<Status>, headers: impl Headers, body: impl AsRef<[u8]>) -> Self {
        Self::Abnormal(Box::new(Abnormal::new(status, headers, body)))
    }
}

impl Abnormal {
    /// Reads a response that reports a failure, as [`ResponseError::abnormal`] does.
    pub fn new(status: impl Into<Status>, headers: impl Headers, body: impl AsRef<[u8]>) -> Self {
        let (status, body) = (status.into(), body.as_ref());
        let envelope = ErrorEnvelope::read(Some(status.code()), &headers, body);
        Self { status: Some(status), envelope, body: kept(body).into(), received: Received::of(&headers) }
    }
}
