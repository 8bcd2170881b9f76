//! Listing Films.

use restable::{request, response, structure};

/// List Films.
#[request(
    GET "/v1/{project_id}/films",
    response = ListFilmsResponse,
    pages(items = films, item = Film, offset = offset, limit = limit),
    docs = "https://docs.otc.t-systems.com/darkrooms/api-ref",
    page = "listing_films.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListFilms {
    /// `project_id` in the URL. The page does not describe it.
    #[path]
    pub project_id: Option<String>,
    /// The index position. The query starts from the next piece of data.
    #[param("Integer", query)]
    pub offset: Option<i64>,
    /// The number of items of a page.
    #[param("Integer", query)]
    pub limit: Option<i64>,
}

/// Response to [`ListFilms`].
#[response(
    docs = "https://docs.otc.t-systems.com/darkrooms/api-ref",
    page = "listing_films.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListFilmsResponse {
    /// The items.
    #[param("Array of Film objects")]
    pub films: Vec<Film>,
    /// The total number of pages.
    #[param("Integer")]
    pub pages: Option<i64>,
}

/// The fields of `films`.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Film {
    /// The ID.
    #[param("String")]
    pub id: Option<String>,
}
