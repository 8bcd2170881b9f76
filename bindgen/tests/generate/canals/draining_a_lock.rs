//! Draining a Lock.

use restable::{request, response};

/// Drain a Lock.
///
/// Drains a lock of the canal.
#[request(
    POST "/v1/locks/{lock_id}/drain",
    response = DrainLockResponse,
    docs = "https://docs.otc.t-systems.com/canals/api-ref",
    page = "draining_a_lock.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct DrainLock {
    /// `lock_id` in the URL. The page does not describe it.
    #[path]
    pub lock_id: String,
}

/// Response to [`DrainLock`].
#[response(
    docs = "https://docs.otc.t-systems.com/canals/api-ref",
    page = "draining_a_lock.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct DrainLockResponse {
    /// Depth of the water.
    #[param("Double")]
    pub depth: Option<f64>,
}
