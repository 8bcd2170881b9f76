//! Finding Kites.

use restable::{request, structure};

/// Find Kites.
#[request(
    POST "/v1/kites/find",
    response = (),
    docs = "https://docs.otc.t-systems.com/kites/api-ref",
    page = "finding_kites.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct FindKites {
    /// The kites have all of them.
    #[param("List<dict>", optional)]
    pub tags: Vec<Tag>,
    /// The kites have one of them.
    #[param("List<dict>", optional)]
    pub tags_any: Vec<TagsAny>,
    /// The heights.
    #[param("dict")]
    pub heights: Option<Heights>,
}

/// The fields of `tags`.
#[structure(new)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Tag {
    /// The key of a tag.
    #[param("String", mandatory)]
    pub key: String,
    /// Its values.
    #[param("List<String>", mandatory)]
    pub values: Vec<String>,
}

/// The fields of `tags_any`.
#[structure(new)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct TagsAny {
    /// The key of a tag.
    #[param("String", mandatory)]
    pub key: String,
    /// Its values.
    #[param("List<String>", mandatory)]
    pub values: Vec<String>,
}

/// The fields of `heights`.
#[structure(new)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Heights {
    /// Where a range begins.
    #[param("Integer")]
    pub from: Option<i64>,
}
