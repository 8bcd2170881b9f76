//! Limits of a body.

/// Limits of the content of a body. Its length is limited by the client.
///
/// A list of small elements takes far more memory than its text: each `{},` of three bytes becomes a whole struct. A
/// struct of 20 optional strings has 480 bytes, and while the list grows, a part of it exists twice: a factor of up to
/// 300. So the elements of all lists and maps of a body are counted together. The default is far above the size of one
/// page of a list in a cloud API, which has some thousands of elements.
///
/// ```
/// use restable::{Limits, Response, ResponseError, response};
///
/// #[response]
/// #[derive(Debug)]
/// pub struct Servers {
///     pub names: Vec<String>,
/// }
///
/// let body = r#"{"names": ["web", "db", "cache"]}"#;
/// assert!(Servers::decode(200, (), body).is_ok());
///
/// let limits = Limits::new().elements(2);
/// let error = Servers::decode_with_limits(limits, 200, (), body).unwrap_err();
/// assert!(error.to_string().contains("at /names/2: the lists and maps of the body have more than 2 elements"), "{error}");
/// ```
///
/// The clients use those of `client::Service::element_limit`; [`Endpoint::decode`](crate::Endpoint::decode) uses those
/// in the extensions of the `http::Response`.
///
/// The elements of open values (`serde_json::Value`) are counted too. Those of fields with `#[param(serde)]` are not,
/// because only their type knows what it reads. Types that are read by serde alone (`serde_json::from_slice`) have the
/// default limits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use]
pub struct Limits {
    pub(crate) elements: usize,
}

impl Limits {
    /// The default number of elements that the lists and maps of a body may have.
    pub const ELEMENTS: usize = 250_000;

    /// The default limits.
    pub const fn new() -> Self {
        Self { elements: Self::ELEMENTS }
    }

    /// Sets the largest number of elements in all lists and maps of a body together.
    pub const fn elements(mut self, most: usize) -> Self {
        self.elements = most;
        self
    }
}

impl Default for Limits {
    fn default() -> Self {
        Self::new()
    }
}
