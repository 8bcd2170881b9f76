//! Downloading a Film.

use restable::{request, response};

/// Download a Film.
#[request(
    GET "/v1/{project_id}/films/{film_id}/archive",
    response = DownloadFilmResponse,
    docs = "https://docs.otc.t-systems.com/darkrooms/api-ref",
    page = "downloading_a_film.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct DownloadFilm {
    /// `project_id` in the URL. The page does not describe it.
    #[path]
    pub project_id: Option<String>,
    /// `film_id` in the URL. The page does not describe it.
    #[path]
    pub film_id: String,
}

/// Response to [`DownloadFilm`].
#[response(
    docs = "https://docs.otc.t-systems.com/darkrooms/api-ref",
    page = "downloading_a_film.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct DownloadFilmResponse {
    /// The film.
    #[param(raw)]
    pub content: Vec<u8>,
}
