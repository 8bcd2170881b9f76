//! Building a Kite.

use restable::{request, structure};
use serde_json::{Map, Value};

/// Build a Kite.
#[request(
    POST "/v1/kites",
    response = (),
    docs = "https://docs.otc.t-systems.com/kites/api-ref",
    page = "building_a_kite.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct BuildKite {
    /// The name.
    #[param("String", mandatory)]
    pub name: String,
    /// The stick.
    #[param("Dictionary", mandatory)]
    pub stick: Stick,
    /// The string.
    #[param(
        "String",
        differs = "the table of its fields has another type",
        see("A", "building_a_kite.html#str")
    )]
    pub string: Option<StringItem>,
    /// `tail`.
    #[param("Object", mandatory)]
    pub tail: Option<Tail>,
    /// Fields that the table does not list, such as `sound` in the example.
    #[param(rest)]
    pub others: Map<String, Value>,
}

/// The fields of `stick`.
#[structure(new)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Stick {
    /// The wood of the stick.
    #[param("String", mandatory)]
    pub wood: Option<String>,
    /// Its length.
    #[param("Integer")]
    pub length: Option<i64>,
}

/// Properties of a rope.
#[structure(new)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct StringItem {
    /// How long it is.
    #[param("Integer", mandatory)]
    pub meters: i64,
}

/// The fields of `tail`.
#[structure(new)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Tail {
    /// The knots of the tail.
    #[param("Integer", mandatory)]
    pub knots: i64,
}
