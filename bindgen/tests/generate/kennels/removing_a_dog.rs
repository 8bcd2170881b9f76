//! Removing a Dog.

use restable::request;

/// Remove a Dog.
#[request(
    DELETE "/v1/dogs",
    response = (),
    docs = "https://docs.otc.t-systems.com/kennels/api-ref",
    page = "removing_a_dog.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct RemoveDog {
    /// The ID of the dog.
    #[param("String", query, mandatory)]
    pub dog_id: String,
}
