//! Querying Kites (Deprecated).

use restable::{request, response, structure, values};

/// Query Kites (Deprecated).
///
/// This API is used to list kites.
///
/// **Constraints:**
///
/// - A child can have at most ten kites.
///
/// > **Note**
/// >
/// > Kites in trees are not listed.
#[request(
    GET "/v1/{project_id}/kites",
    response = ListColorfulKitesResponse,
    docs = "https://docs.otc.t-systems.com/festivals/api-ref",
    page = "listing_kites.html"
)]
#[deprecated(note = "the reference lists this API as deprecated")]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListColorfulKites {
    /// `project_id` in the URL. The page does not describe it.
    #[path]
    pub project_id: Option<String>,
    /// The number of kites on a page.
    ///
    /// **Range:** 1-100
    #[param("Number", query)]
    pub limit: Option<i64>,
    /// `color`.
    #[param("String", query)]
    pub color: Option<String>,
}

/// Response to [`ListColorfulKites`].
#[response(
    docs = "https://docs.otc.t-systems.com/festivals/api-ref",
    page = "listing_kites.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListColorfulKitesResponse {
    /// The kites. For details, see [`Kite`].
    #[param("Array of objects")]
    pub kites: Vec<Kite>,
    /// The number of kites.
    #[param("Number")]
    pub total: Option<i64>,
    /// The legend, see [Table 4](https://docs.otc.t-systems.com/festivals/api-ref/listing_kites.html#kite-legend), and How Kites of All Sizes and Colors Are Described to Children Who Have Never Seen a Single One.
    #[param(
        "String",
        see(
            "How Kites of All Sizes and Colors Are Described to Children Who Have Never Seen…",
            "listing_kites.html#kite-list"
        )
    )]
    pub legend: Option<String>,
}

/// Description of the kites field.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Kite {
    /// The kite.
    #[param("String")]
    pub id: Option<String>,
    /// `-1`, `0` or `1`; the state of the kite.
    #[param("Integer")]
    pub kite_state: Option<i64>,
    /// A size with a fraction.
    #[param("Float")]
    pub page_size: Option<f64>,
    /// It can be **SYNC** or **NONE**.
    #[param("String")]
    pub sync: Option<KiteSync>,
}

/// Values of `sync`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum KiteSync {
    /// `SYNC`.
    Sync,
    /// `NONE`.
    None,
}
