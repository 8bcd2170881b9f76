//! Change Ship.

use restable::{MaybeUndefined, request};

/// Change Ship.
#[request(PUT "/v2/ships/{ship_id}", response = (), wrapper = "ship")]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ChangeShip {
    /// The ID of the ship.
    #[param("string", path)]
    pub ship_id: String,
    /// The name of the ship. Set it to `null` to remove the name.
    #[param("string")]
    pub name: MaybeUndefined<String>,
    /// The trusted seals. If `null` is given, the seals are removed.
    #[param("array")]
    pub trusted_seals: MaybeUndefined<Vec<String>>,
    /// The day of the launch. The default is None.
    #[param("string")]
    pub launched: Option<String>,
}
