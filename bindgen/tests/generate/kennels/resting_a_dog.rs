//! Resting a Dog.

use restable::request;

/// Rest a Dog.
///
/// `os-rest`: The value is null, which means that the dog rests.
#[request(
    POST "/v1/dogs/{dog_id}/rest",
    response = (),
    body("os-rest" = null),
    docs = "https://docs.otc.t-systems.com/kennels/api-ref",
    page = "resting_a_dog.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct RestDog {
    /// `dog_id` in the URL. The page does not describe it.
    #[path]
    pub dog_id: String,
}
