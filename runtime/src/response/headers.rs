//! Access to the headers of a response.

/// The usual names of headers that hold a request id, those with the highest priority first: the gateway's, `OpenStack`'s,
/// Nova's, object storage's (two), IAM's.
pub(crate) const USUAL_REQUEST_IDS: [&str; 7] = [
    "x-request-id",
    "request-id",
    "x-openstack-request-id",
    "x-compute-request-id",
    "x-obs-request-id",
    "x-amz-request-id",
    "x-iam-trace-id",
];

/// The headers of a response, by name.
///
/// Implemented for `http::HeaderMap` (feature `http`), for slices of name and value, and for `()`, which has none.
/// Names are compared without regard to ASCII case, as
/// [RFC 9110, section 5.1](https://www.rfc-editor.org/rfc/rfc9110#section-5.1) requires.
///
/// ```
/// use restable::Headers;
///
/// let headers = [("X-Request-Id", "5f0d3b")];
/// assert_eq!(headers.header("x-request-id"), Some("5f0d3b"));
/// assert_eq!(().header("x-request-id"), None);
/// ```
pub trait Headers {
    /// The first value of the header `name`, or `None` if it is absent or not text.
    fn header(&self, name: &str) -> Option<&str>;

    /// Calls `visit` with the name and the value of every header. Headers whose value is not text are left out.
    ///
    /// Request ids are found by the endings of header names, so an implementation should override this. The default
    /// visits only the headers that most services use for a request id, which it looks up with [`header`](Self::header).
    ///
    /// ```
    /// use restable::Headers;
    ///
    /// let mut names = Vec::new();
    /// [("X-Request-Id", "5f0d3b"), ("Retry-After", "3")].for_each(&mut |name, _| names.push(name));
    /// assert_eq!(names, ["X-Request-Id", "Retry-After"]);
    /// ```
    fn for_each<'a>(&'a self, visit: &mut dyn FnMut(&'a str, &'a str)) {
        for name in USUAL_REQUEST_IDS {
            if let Some(value) = self.header(name) {
                visit(name, value);
            }
        }
    }
}

impl Headers for () {
    fn header(&self, _name: &str) -> Option<&str> {
        None
    }

    fn for_each<'a>(&'a self, _visit: &mut dyn FnMut(&'a str, &'a str)) {}
}

impl<N: AsRef<str>, V: AsRef<str>> Headers for [(N, V)] {
    fn header(&self, name: &str) -> Option<&str> {
        self.iter()
            .find(|(candidate, _)| candidate.as_ref().eq_ignore_ascii_case(name))
            .map(|(_, value)| value.as_ref())
    }

    fn for_each<'a>(&'a self, visit: &mut dyn FnMut(&'a str, &'a str)) {
        for (name, value) in self {
            visit(name.as_ref(), value.as_ref());
        }
    }
}

impl<N: AsRef<str>, V: AsRef<str>, const LEN: usize> Headers for [(N, V); LEN] {
    fn header(&self, name: &str) -> Option<&str> {
        self.as_slice().header(name)
    }

    fn for_each<'a>(&'a self, visit: &mut dyn FnMut(&'a str, &'a str)) {
        self.as_slice().for_each(visit);
    }
}

impl<H: Headers + ?Sized> Headers for &H {
    fn header(&self, name: &str) -> Option<&str> {
        H::header(self, name)
    }

    fn for_each<'a>(&'a self, visit: &mut dyn FnMut(&'a str, &'a str)) {
        H::for_each(self, visit);
    }
}

#[cfg(feature = "http")]
impl Headers for http::HeaderMap {
    fn header(&self, name: &str) -> Option<&str> {
        self.get(name).and_then(|value| value.to_str().ok())
    }

    fn for_each<'a>(&'a self, visit: &mut dyn FnMut(&'a str, &'a str)) {
        let texts = self.iter().filter_map(|(name, value)| Some((name.as_str(), value.to_str().ok()?)));
        texts.for_each(|(name, value)| visit(name, value));
    }
}
