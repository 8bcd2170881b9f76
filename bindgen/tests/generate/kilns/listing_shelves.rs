//! Listing Shelves.

use restable::{Timestamp, request, response, structure, values};

/// List Shelves.
#[request(
    GET "/v1/kilns/{kiln_id}/shelves",
    response = ListShelvesResponse,
    docs = "https://docs.otc.t-systems.com/kilns/api-ref",
    page = "listing_shelves.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListShelves {
    /// `kiln_id` in the URL. The page does not describe it.
    #[path]
    pub kiln_id: String,
}

/// Response to [`ListShelves`].
#[response(
    docs = "https://docs.otc.t-systems.com/kilns/api-ref",
    page = "listing_shelves.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListShelvesResponse {
    /// The shelves of the kiln.
    #[param("Array of Shelf objects", differs = "the example has an object")]
    pub shelves: Option<Shelves>,
    /// The potter.
    ///
    /// - **potter.name**: The name.
    /// - **rest_ends_at**: The end of the rest. **null** means no rest.
    #[param("Potter object", mandatory)]
    pub potter: Potter,
    /// The pots.
    #[param("Array of Pot objects", optional)]
    pub pots: Vec<Pot>,
}

/// The fields of `shelves`.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Shelves {
    /// `items`.
    #[param("Array of Shelf objects")]
    pub items: Vec<Shelf>,
}

/// The fields of `potter`.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Potter {
    /// The name.
    #[param("String", mandatory)]
    pub name: String,
    /// The end of the rest.
    #[param("String")]
    pub rest_ends_at: Option<String>,
    /// Hired at
    #[param("String")]
    pub hired_at: Option<Timestamp>,
}

/// The fields of `pots`.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Pot {
    /// The glaze. The value is **ash** or **salt**.
    #[param("String", mandatory)]
    pub glaze: String,
    /// The shape. The value can be **bowl** or **jug**.
    #[param("String", mandatory)]
    pub shape: PotShape,
    /// The clay. Currently, only **STONE** is supported.
    #[param("String", mandatory)]
    pub clay: PotClay,
    /// The maker. The value can only be **Ada**.
    #[param("String")]
    pub maker: Option<String>,
    /// The last act. Options:
    ///
    /// - **PAINT**: The pot was painted.
    /// - **FIRE/DRY**: The pot was fired or dried.
    #[param("String")]
    pub act: Option<PotAct>,
}

/// The fields of `items`.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Shelf {
    /// The height.
    #[param("Integer", mandatory)]
    pub height: i64,
    /// The color.
    #[param("String")]
    pub color: Option<String>,
}

/// Values of `shape`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PotShape {
    /// `bowl`.
    #[value("bowl")]
    Bowl,
    /// `jug`.
    #[value("jug")]
    Jug,
}

/// Values of `clay`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PotClay {
    /// `STONE`.
    Stone,
}

/// Values of `act`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PotAct {
    /// The pot was painted.
    Paint,
    /// The pot was fired or dried.
    Fire,
    /// The pot was fired or dried.
    Dry,
}
