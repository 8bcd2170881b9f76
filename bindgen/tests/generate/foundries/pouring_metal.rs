//! Pouring Metal.

use restable::{request, structure};

/// Pour Metal.
#[request(
    POST "/v1/casts",
    response = (),
    docs = "https://docs.otc.t-systems.com/foundries/api-ref",
    page = "pouring_metal.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct PourMetal {
    /// Name of the metal.
    #[param("String", mandatory)]
    pub metal: String,
    /// The ladles, see [`Ladle`]. Give them or those of [Table 3](https://docs.otc.t-systems.com/foundries/api-ref/pouring_metal.html#one-ladle).
    #[param("Array", optional)]
    pub ladles: Vec<Ladle>,
    /// Its content.
    #[param("Integer", mandatory)]
    pub ladle_litres: Option<i64>,
    /// Its colour.
    #[param("String", mandatory)]
    pub ladle_colour: Option<String>,
    /// Its age.
    #[param("Integer")]
    pub ladle_age: Option<i64>,
}

/// ladles description.
#[structure(new)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Ladle {
    /// Its content.
    #[param("Integer", mandatory)]
    pub litres: i64,
    /// The valve of the ladle, see [Table 3](https://docs.otc.t-systems.com/foundries/api-ref/pouring_metal.html#one-ladle).
    #[param("Object")]
    pub valve: Option<Valve>,
}

/// valve description.
#[structure(new)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Valve {
    /// Its width.
    #[param("Integer", mandatory)]
    pub width: i64,
}
