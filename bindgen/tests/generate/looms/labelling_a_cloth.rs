//! Labelling a Cloth.

use restable::{request, structure};

/// Label a Cloth.
#[request(
    PUT "/v1/{project_id}/cloths/labels",
    response = (),
    docs = "https://docs.otc.t-systems.com/looms/api-ref",
    page = "labelling_a_cloth.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct LabelCloth {
    /// `project_id` in the URL. The page does not describe it.
    #[path]
    pub project_id: Option<String>,
    /// The labels.
    #[param("Array of Label objects", mandatory)]
    pub labels: Vec<Label>,
}

/// The fields of `labels`.
#[structure(new)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Label {
    /// The key, of at most **36** letters.
    ///
    /// Description in [`labelling_a_thread`](super::labelling_a_thread):
    ///
    /// > The key, of at most **127** letters.
    #[param("String", mandatory)]
    pub key: String,
    /// The value.
    #[param("String", mandatory)]
    pub value: String,
}
