//! The HTTP methods.

words! {
    /// A method that `#[request]` takes without quotes.
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
    /// Whether a field without a location is sent in the body. With other methods, it is almost always a forgotten
    /// location.
    pub fn has_body(self) -> bool {
        match self {
            Self::Get | Self::Head => false,
            Self::Post | Self::Put | Self::Patch | Self::Delete | Self::Options => true,
        }
    }

    /// Whether a request with this method may have a field that is the whole body. Some pages document that for GET.
    pub fn may_have_whole_body(self) -> bool {
        self.has_body() || self == Self::Get
    }
}
