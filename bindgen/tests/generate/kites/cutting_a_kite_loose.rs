//! Cutting a Kite Loose.

use restable::request;

/// Cut a Kite Loose.
///
/// The host of the base URL names the object of the call.
///
/// The host of the kite.
#[request(
    DELETE "/",
    response = (),
    docs = "https://docs.otc.t-systems.com/kites/api-ref",
    page = "cutting_a_kite_loose.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct CutKiteLoose {
    /// The knife.
    #[param("String", header = "X-Knife")]
    pub x_knife: Option<String>,
}
