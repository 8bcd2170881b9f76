//! Where a response's headers are looked up.

/// The headers of an answer, by name.
///
/// Implemented for `http::HeaderMap` (feature `http`), for slices of name and value, and for `()` where there are none.
/// Names are compared without regard to ASCII case, as [RFC 9110, section 5.1](https://www.rfc-editor.org/rfc/rfc9110#section-5.1) asks.
///
/// ```
/// use restable::Headers;
///
/// let headers = [("X-Request-Id", "5f0d3b")];
/// assert_eq!(headers.header("x-request-id"), Some("5f0d3b"));
/// assert_eq!(().header("x-request-id"), None);
/// ```
pub trait Headers {
    /// The first value of the header `name`, or `None` when it is absent or not text.
    fn header(&self, name: &str) -> Option<&str>;

    /// Calls `visit` with the name and the value of every header, those left out whose value is not text.
    ///
    /// Request ids are found by how the names of their headers end, so an implementation should override this. By
    /// default nothing is visited, and then only the usual names are looked up with [`header`](Self::header).
    ///
    /// ```
    /// use restable::Headers;
    ///
    /// let mut names = Vec::new();
    /// [("X-Request-Id", "5f0d3b"), ("Retry-After", "3")].for_each(&mut |name, _| names.push(name));
    /// assert_eq!(names, ["X-Request-Id", "Retry-After"]);
    /// ```
    fn for_each<'a>(&'a self, visit: &mut dyn FnMut(&'a str, &'a str)) {
        _ = visit;
    }
}

impl Headers for () {
    fn header(&self, _name: &str) -> Option<&str> {
        None
    }
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
