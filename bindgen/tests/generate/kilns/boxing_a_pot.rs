//! Boxing a Pot.

use restable::request;

/// Box a Pot.
#[request(
    POST "/v1/boxes",
    response = (),
    docs = "https://docs.otc.t-systems.com/kilns/api-ref",
    page = "boxing_a_pot.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct BoxPot {
    /// The pot.
    #[param("String", mandatory)]
    pub pot: String,
    /// The padding. Options:
    ///
    /// - **straw**: Dry straw.
    #[param("String", mandatory)]
    pub padding: String,
}
