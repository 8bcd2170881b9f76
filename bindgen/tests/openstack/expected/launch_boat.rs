//! Launch Boat.

use restable::request;

/// Launch Boat.
///
/// Launches a boat.
#[request(
    POST "/v2/boats/{boat_id}/action",
    response = (),
    body("launch" = null)
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct LaunchBoat {
    /// The ID of the boat.
    #[param("string", path)]
    pub boat_id: String,
}
