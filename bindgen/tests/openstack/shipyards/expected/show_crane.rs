//! Show Crane.

use restable::{request, response, structure};

/// Show Crane.
#[request(GET "/v2/cranes/{crane_name}", response = ShowCraneResponse)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ShowCrane {
    /// The name of the crane.
    #[param("string", path)]
    pub crane_name: String,
}

/// Response to [`ShowCrane`].
#[response]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ShowCraneResponse {
    /// The parts of the crane.
    #[param("array", mandatory)]
    pub crane: Vec<Crane>,
}

/// The fields of `crane`.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Crane {
    /// `resource`.
    #[param("Object", mandatory)]
    pub resource: Resource,
}

/// The fields of `resource`.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Resource {
    /// The zone.
    #[param("string", mandatory)]
    pub zone: String,
    /// The load that the part carries.
    #[param("integer", mandatory)]
    pub load: i64,
}
