//! Marking Casts.

use restable::{request, structure};

/// Mark Casts.
///
/// This API marks casts.
#[request(
    POST "/v1/casts/marks",
    response = (),
    docs = "https://docs.otc.t-systems.com/foundries/api-ref",
    page = "marking_casts.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct MarkCasts {
    /// The marks.
    ///
    /// - **place** indicates where the mark is.
    /// - **depth** specifies how deep it is, in microns.
    #[param("Array of objects", mandatory)]
    pub marks: Vec<Mark>,
}

/// The fields of `marks`.
#[structure(new)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Mark {
    /// Indicates where the mark is.
    pub place: Option<String>,
    /// Specifies how deep it is, in microns.
    pub depth: Option<i64>,
}
