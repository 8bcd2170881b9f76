//! The HTTP methods.

words! {
    /// A method that `#[request]` takes.
    Method {
        /// `GET`
        Get: "GET";
        /// `HEAD`
        Head: "HEAD";
        /// `POST`
        Post: "POST";
        /// `PUT`
        Put: "PUT";
        /// `PATCH`
        Patch: "PATCH";
        /// `DELETE`
        Delete: "DELETE";
        /// `OPTIONS`
        Options: "OPTIONS";
    }
}

impl Method {
    /// Whether a request with this method may have a body.
    pub fn has_body(self) -> bool {
        match self {
            Self::Get | Self::Head => false,
            Self::Post | Self::Put | Self::Patch | Self::Delete | Self::Options => true,
        }
    }
}
