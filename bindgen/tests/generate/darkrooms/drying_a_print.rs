//! Drying a Print.

use restable::request;

/// Dry a Print.
///
/// The body has the name of the action.
#[request(
    POST "/v1/prints/{print_id}/action",
    response = (),
    body("dry" = null),
    docs = "https://docs.otc.t-systems.com/darkrooms/api-ref",
    page = "drying_a_print.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct DryPrint {
    /// `print_id` in the URL. The page does not describe it.
    #[path]
    pub print_id: String,
}
