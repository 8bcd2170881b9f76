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

    /// Gives every header whose value is text to `each`, as name and value.
    ///
    /// Request ids come under many names, so they are looked for among all. Without this method only the usual names
    /// are asked for.
    ///
    /// ```
    /// use restable::Headers;
    ///
    /// let mut names = Vec::new();
    /// [("CF-Ray", "8a1")].visit(&mut |name, _| names.push(name));
    /// assert_eq!(names, ["CF-Ray"]);
    /// ```
    fn visit<'a>(&'a self, each: &mut dyn FnMut(&'a str, &'a str)) {
        _ = each;
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

    fn visit<'a>(&'a self, each: &mut dyn FnMut(&'a str, &'a str)) {
        for (name, value) in self {
            each(name.as_ref(), value.as_ref());
        }
    }
}

impl<N: AsRef<str>, V: AsRef<str>, const LEN: usize> Headers for [(N, V); LEN] {
    fn header(&self, name: &str) -> Option<&str> {
        self.as_slice().header(name)
    }

    fn visit<'a>(&'a self, each: &mut dyn FnMut(&'a str, &'a str)) {
        self.as_slice().visit(each);
    }
}

impl<H: Headers + ?Sized> Headers for &H {
    fn header(&self, name: &str) -> Option<&str> {
        H::header(self, name)
    }

    fn visit<'a>(&'a self, each: &mut dyn FnMut(&'a str, &'a str)) {
        H::visit(self, each);
    }
}

#[cfg(feature = "http")]
impl Headers for http::HeaderMap {
    fn header(&self, name: &str) -> Option<&str> {
        self.get(name).and_then(|value| value.to_str().ok())
    }

    fn visit<'a>(&'a self, each: &mut dyn FnMut(&'a str, &'a str)) {
        let texts = self.iter().filter_map(|(name, value)| Some((name.as_str(), value.to_str().ok()?)));
        texts.for_each(|(name, value)| each(name, value));
    }
}
