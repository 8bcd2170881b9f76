//! Closing an Account.

use restable::request;

/// Close an Account.
#[request(
    DELETE "/v1/accounts/{domain_id}",
    response = (),
    docs = "https://docs.otc.t-systems.com/darkrooms/api-ref",
    page = "closing_an_account.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct CloseAccount {
    /// `domain_id` in the URL. The page does not describe it.
    #[path]
    pub domain_id: String,
}
