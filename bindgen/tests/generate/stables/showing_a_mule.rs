//! Showing a Mule.

use restable::{request, response, structure};

/// Show a Mule.
///
/// This API is used to show a mule.
#[request(
    GET "/v1/mules/{mule_id}",
    response = ShowMuleResponse,
    docs = "https://docs.otc.t-systems.com/stables/api-ref",
    page = "showing_a_mule.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ShowMule {
    /// `mule_id` in the URL. The page does not describe it.
    #[path]
    pub mule_id: String,
}

/// Response to [`ShowMule`].
#[response(
    docs = "https://docs.otc.t-systems.com/stables/api-ref",
    page = "showing_a_mule.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ShowMuleResponse {
    /// The stall. It contains **door** (String) and **width** (Integer).
    #[param("Object")]
    pub stall: Option<Stall>,
    /// Where it lives.
    #[param("Object")]
    pub home: Option<Home>,
    /// Saddles. Each element has the following fields:
    ///
    /// - **model** (String): the model
    ///
    /// - **straps** (Object): the straps
    ///
    ///   - **count** (Integer): how many
    ///
    ///   - **buckle** (Object): the buckle
    ///
    ///     - **metal** (String): the metal
    ///     - **weight** (Integer): grams
    #[param("Array")]
    pub saddles: Vec<Saddle>,
}

/// The fields of `stall`.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Stall {
    /// `door`.
    #[param("String")]
    pub door: Option<String>,
    /// `width`.
    #[param("Integer")]
    pub width: Option<i64>,
}

/// The fields of `home`.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Home {
    /// Village.
    #[param("String")]
    pub village: Option<String>,
    /// Height in metres.
    #[param("Integer")]
    pub height: Option<i64>,
}

/// The fields of `saddles`.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Saddle {
    /// the model
    #[param("String")]
    pub model: Option<String>,
    /// the straps
    ///
    /// - **count** (Integer): how many
    ///
    /// - **buckle** (Object): the buckle
    ///
    ///   - **metal** (String): the metal
    ///   - **weight** (Integer): grams
    #[param("Object")]
    pub straps: Option<Straps>,
}

/// The fields of `straps`.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Straps {
    /// how many
    #[param("Integer")]
    pub count: Option<i64>,
    /// the buckle
    ///
    /// - **metal** (String): the metal
    /// - **weight** (Integer): grams
    #[param("Object")]
    pub buckle: Option<Buckle>,
}

/// The fields of `buckle`.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Buckle {
    /// the metal
    #[param("String")]
    pub metal: Option<String>,
    /// grams
    #[param("Integer")]
    pub weight: Option<i64>,
}
