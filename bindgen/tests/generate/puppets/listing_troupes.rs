//! Listing Troupes.

use restable::{request, response, structure, values};

/// List Troupes.
#[request(
    GET "/v1/{project_id}/troupes/{kind}",
    response = ListTroupesResponse,
    docs = "https://docs.otc.t-systems.com/puppets/api-ref",
    page = "listing_troupes.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListTroupes {
    /// `project_id` in the URL. The page does not describe it.
    #[path]
    pub project_id: Option<String>,
    /// The kind of puppets.
    ///
    /// - HAND-glove
    /// - HAND-sock
    #[param("String", path)]
    pub kind: Kind,
    /// The number of puppets that are skipped.
    #[param("Integer", query)]
    pub offset: Option<i64>,
}

/// Response to [`ListTroupes`].
#[response(
    docs = "https://docs.otc.t-systems.com/puppets/api-ref",
    page = "listing_troupes.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListTroupesResponse {
    /// The troupes.
    #[param("Array of Troupe objects")]
    pub troupes: Vec<Troupe>,
}

/// The fields of `troupes`.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Troupe {
    /// The names of some puppets.
    #[param("Array of strings")]
    pub puppets: Vec<String>,
    /// The number of puppets before them.
    #[param("Integer")]
    pub offset: Option<i64>,
    /// The number of all puppets.
    #[param("Integer")]
    pub total: Option<i64>,
}

/// Values of `kind`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Kind {
    /// `HAND-glove`.
    #[value("HAND-glove")]
    HandGlove,
    /// `HAND-sock`.
    #[value("HAND-sock")]
    HandSock,
}
