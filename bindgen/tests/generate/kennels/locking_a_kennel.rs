//! Locking a Kennel.

use restable::request;

/// Lock a Kennel.
///
/// `lock`: Locks the kennel. Only its owner can unlock it.
#[request(
    POST "/v1/kennels/{kennel_id}/action",
    response = (),
    body("lock" = null),
    docs = "https://docs.otc.t-systems.com/kennels/api-ref",
    page = "locking_a_kennel.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct LockKennel {
    /// `kennel_id` in the URL. The page does not describe it.
    #[path]
    pub kennel_id: String,
}
