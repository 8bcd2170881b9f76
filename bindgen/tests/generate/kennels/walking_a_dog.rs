//! Walking a Dog.

use restable::request;

/// Walk a Dog.
#[request(
    POST "/v1/dogs/{dog_id}/action",
    response = (),
    body("walk" = null),
    docs = "https://docs.otc.t-systems.com/kennels/api-ref",
    page = "walking_a_dog.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct WalkDog {
    /// `dog_id` in the URL. The page does not describe it.
    #[path]
    pub dog_id: String,
}
