//! Badging a Dog.

use restable::{Secret, Timestamp, request, response};
use std::collections::BTreeMap;

/// Badge a Dog.
#[request(
    POST "/v1/badges",
    response = BadgeDogResponse,
    docs = "https://docs.otc.t-systems.com/kennels/api-ref",
    page = "badging_a_dog.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct BadgeDog {
    /// Password
    #[param(mandatory)]
    pub gate_password: Secret<String>,
    /// Collar that wears the badge.
    #[param("String", mandatory)]
    pub collar: String,
    /// Gate token ID.
    #[param("String")]
    pub id: Option<Secret<String>>,
    /// Labels of the badge, as a dictionary of strings.
    #[param("Object", optional)]
    pub labels: BTreeMap<String, String>,
    /// The nickname.
    pub nickname: Option<String>,
    /// Shape of the badge. The default value is **oval**.
    pub shape: Option<String>,
    /// Milliseconds. The data type is Long.
    pub since: Option<i64>,
}

/// Response to [`BadgeDog`].
#[response(
    docs = "https://docs.otc.t-systems.com/kennels/api-ref",
    page = "badging_a_dog.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct BadgeDogResponse {
    /// Badge token ID.
    #[param("String")]
    pub id: Option<String>,
    /// Base32 seed, from which the collar derives codes.
    #[param("String")]
    pub wave: Option<Secret<String>>,
    /// Name of the secret that opens the gate.
    #[param("String")]
    pub gate_secret: Option<String>,
    /// When the badge ends, in the format of YYYY-MM-DDThh:mm:ssZ.
    #[param("String")]
    pub timeout: Option<Timestamp>,
    /// When the badge was changed.
    #[param("String")]
    pub modified: Option<Timestamp>,
    /// The value of old badges is **2021-03-04T05:06:07Z**.
    #[param("String")]
    pub updated: Option<Timestamp>,
}
