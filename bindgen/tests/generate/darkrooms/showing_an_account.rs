//! Showing the Lamp of an Account.

use restable::request;

/// Show the Lamp of an Account.
#[request(
    GET "/v1/accounts/{domain_id}/lamp",
    response = (),
    docs = "https://docs.otc.t-systems.com/darkrooms/api-ref",
    page = "showing_an_account.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ShowLampOfAccount {
    /// `domain_id` in the URL. The page does not describe it.
    #[path]
    pub domain_id: String,
}
