//! Switching a Laser.

use restable::request;

/// Switch a Laser.
#[request(
    PUT "/v1/lasers/{id}/state",
    response = (),
    docs = "https://docs.otc.t-systems.com/observatories/api-ref",
    page = "switching_a_laser.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct SwitchLaser {
    /// `id` in the URL. The page does not describe it.
    #[path]
    pub id: String,
    /// The light to switch.
    #[param("Object")]
    pub light: Option<Light>,
}

pub use super::switching_a_lamp::LightState;

pub use super::switching_a_lamp::Light;
