//! How much a body may hold.

/// How much a body may hold, beside its length, which a client limits.
///
/// A list of small elements takes far more memory than its body: each `{},` of three bytes becomes a whole struct. With 20
/// optional strings that has 480 bytes, and while the list grows some of it is there twice: a factor of up to 300. So the
/// elements are counted, those of all lists and maps of a body together. The default is far above what a page of a list in a
/// cloud API has, which are some thousands.
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
/// The clients take them from `client::Service::element_limit`; [`Endpoint::decode`](crate::Endpoint::decode) takes them from the
/// extensions of the `http::Response`.
///
/// The elements of open values (`serde_json::Value`) count too. Not counted are those of fields with `#[param(serde)]`, of which
/// only their type knows what they take. Types that are read by serde alone (`serde_json::from_slice`) have the default limits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use]
pub struct Limits {
    pub(crate) elements: usize,
}

impl Limits {
    /// How many elements the lists and maps of a body may have, where nothing else is said.
    pub const ELEMENTS: usize = 250_000;

    /// The default limits.
    pub const fn new() -> Self {
        Self { elements: Self::ELEMENTS }
    }

    /// Allows so many elements in all lists and maps of a body together.
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
