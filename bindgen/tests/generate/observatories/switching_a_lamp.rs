//! Switching a Lamp.

use restable::{request, structure, values};

/// Switch a Lamp.
#[request(
    PUT "/v1/lamps/{id}/state",
    response = (),
    docs = "https://docs.otc.t-systems.com/observatories/api-ref",
    page = "switching_a_lamp.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct SwitchLamp {
    /// `id` in the URL. The page does not describe it.
    #[path]
    pub id: String,
    /// The light to switch.
    #[param("Object")]
    pub light: Option<Light>,
}

/// The fields of `light`.
#[structure(new)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Light {
    /// The state of the lamp. Options:
    ///
    /// - **ON** (default): The lamp is shown.
    /// - **OFF**: The lamp is hidden by a cloud.
    /// - **DIM**: The lamp fades.
    ///
    /// Description in [`switching_a_laser`](super::switching_a_laser):
    ///
    /// > The state of the laser. Options:
    /// >
    /// > - **ON** (default): The laser is shown.
    /// > - **OFF**: The laser is hidden by a cloud.
    /// > - **DIM**: The laser fades.
    #[param("String")]
    pub state: Option<LightState>,
}

/// Values of `state`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LightState {
    /// The lamp is shown (default).
    ///
    /// Description in [`switching_a_laser`](super::switching_a_laser):
    ///
    /// > The laser is shown (default).
    On,
    /// The lamp is hidden by a cloud.
    ///
    /// Description in [`switching_a_laser`](super::switching_a_laser):
    ///
    /// > The laser is hidden by a cloud.
    Off,
    /// The lamp fades.
    ///
    /// Description in [`switching_a_laser`](super::switching_a_laser):
    ///
    /// > The laser fades.
    Dim,
}
