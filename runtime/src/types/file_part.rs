//! Files in a `multipart` body.

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use crate::codec::raw::{RawBody, RawPart};
use crate::codec::view::{FileView, ListView, View};

/// A file in a request with `multipart`: its name, its media type and its content.
///
/// ```
/// use restable::{Endpoint, FilePart, request, response};
///
/// #[response]
/// pub struct Uploaded {
///     pub id: String,
/// }
///
/// /// Upload a photo.
/// #[request(POST "/v1/photos", multipart, response = Uploaded)]
/// pub struct UploadPhoto {
///     pub album: String,
///     #[param(raw)] pub photo: FilePart,
/// }
///
/// let photo = FilePart::new("beach.png", b"\x89PNG".to_vec()).content_type("image/png");
/// assert_eq!(photo.name(), Some("beach.png"));
/// let request = UploadPhoto::new("summer".into(), photo).request("https://photos.example.com")?;
/// let content_type = request.headers()["content-type"].to_str()?;
/// assert!(content_type.starts_with("multipart/form-data; boundary="));
/// let part = b"form-data; name=\"photo\"; filename=\"beach.png\"\r\nContent-Type: image/png\r\n\r\n\x89PNG\r\n";
/// assert!(request.body().windows(part.len()).any(|window| window == part));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// The name is sent as it is, except that quotes and line breaks are percent-encoded, as browsers do. It contains no
/// path: pass only the last component of one. `Debug` shows the length of the content.
#[derive(Clone, PartialEq, Eq)]
#[must_use]
pub struct FilePart {
    name: Option<String>,
    content_type: String,
    content: Vec<u8>,
}

impl FilePart {
    /// Creates a file with this name and the media type `application/octet-stream`.
    pub fn new(name: impl Into<String>, content: impl Into<Vec<u8>>) -> Self {
        let name = Some(name.into());
        Self { name, content_type: <Vec<u8> as RawBody>::CONTENT_TYPE.into(), content: content.into() }
    }

    /// Creates a file without a name. Many services treat such a part as a plain value.
    pub fn unnamed(content: impl Into<Vec<u8>>) -> Self {
        Self { name: None, ..Self::new(String::new(), content) }
    }

    /// Sets the media type. It is checked when the request is built.
    pub fn content_type(mut self, media_type: impl Into<String>) -> Self {
        self.content_type = media_type.into();
        self
    }

    /// The name, or `None` for a file without one.
    #[must_use]
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// The content.
    pub fn content(&self) -> &[u8] {
        &self.content
    }
}

impl fmt::Debug for FilePart {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FilePart")
            .field("name", &self.name)
            .field("content_type", &self.content_type)
            .field("content", &format_args!("{} bytes", self.content.len()))
            .finish()
    }
}

impl FileView for FilePart {
    fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    fn content_type(&self) -> &str {
        &self.content_type
    }

    fn content(&self) -> &[u8] {
        &self.content
    }
}

#[diagnostic::do_not_recommend]
impl RawPart for FilePart {
    fn initial() -> Self {
        Self::unnamed(Vec::new())
    }

    fn view<'de>(&self) -> View<'_, 'de> {
        View::File(self)
    }
}

#[diagnostic::do_not_recommend]
impl RawPart for Option<FilePart> {
    fn initial() -> Self {
        None
    }

    fn view<'de>(&self) -> View<'_, 'de> {
        self.as_ref().map_or(View::Absent, RawPart::view)
    }
}

/// Several files in parts of the same name.
#[diagnostic::do_not_recommend]
impl RawPart for Vec<FilePart> {
    fn initial() -> Self {
        Self::new()
    }

    fn view<'de>(&self) -> View<'_, 'de> {
        View::List(self)
    }
}

impl<'de> ListView<'de> for Vec<FilePart> {
    fn len(&self) -> usize {
        self.as_slice().len()
    }

    fn element(&self, index: usize) -> View<'_, 'de> {
        self.get(index).map_or(View::Absent, RawPart::view)
    }
}
