//! Hiring a Hand.

use restable::{request, structure};

/// Hire a Hand.
///
/// This API is used to hire a stable hand. A call names a person or an agency.
#[request(
    POST "/v1/hands",
    response = (),
    docs = "https://docs.otc.t-systems.com/stables/api-ref",
    page = "hiring_a_hand.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct HireHand {
    /// Name of the person.
    ///
    /// Only some calls need it.
    #[param("String")]
    pub person: Option<String>,
    /// The tasks. For details, see [`Task`].
    ///
    /// The tasks. For details, see [`Task`].
    #[param("Array of objects", mandatory)]
    pub tasks: Vec<Task>,
}

/// The fields of `tasks`.
#[structure(new)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Task {
    /// Title of the task.
    #[param("String", mandatory)]
    pub title: String,
    /// Hours of the task.
    ///
    /// Only some calls need it.
    #[param("Integer")]
    pub hours: Option<i64>,
    /// The agency.
    ///
    /// Only some calls need it.
    #[param("String")]
    pub agency: Option<String>,
}
