//! Showing a Tray.

use restable::{request, response, values};
use std::collections::BTreeMap;

/// Show a Tray.
///
/// Shows a tray of the kiln.
#[request(
    GET "/v1/trays/{tray_id}",
    response = ShowTrayResponse,
    docs = "https://docs.otc.t-systems.com/kilns/api-ref",
    page = "showing_a_tray.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ShowTray {
    /// `tray_id` in the URL. The page does not describe it.
    #[path]
    pub tray_id: String,
}

/// Response to [`ShowTray`].
#[response(
    docs = "https://docs.otc.t-systems.com/kilns/api-ref",
    page = "showing_a_tray.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ShowTrayResponse {
    /// The key is a place and the value is its use. The value can be:
    ///
    /// - **taken**: A pot stands there.
    /// - **free**: No pot stands there.
    #[param("Map<String,String>")]
    pub places: BTreeMap<String, Place>,
    /// The keys can be:
    ///
    /// - **front**: in the light
    /// - **back**: in the dark
    #[param("Map<String,String>")]
    pub uses: BTreeMap<String, String>,
    /// Wood of the tray.
    ///
    /// **Default value:** ash
    ///
    /// **Constraints:** The value can be **oak** or **ash**.
    #[param("String")]
    pub wood: Option<Wood>,
    /// Shape of the tray. Options:
    ///
    /// - **round**: a disc
    /// - **long**: a board
    /// - **square**: a box
    #[param("String")]
    pub shape: Option<Shape>,
    /// Shape of the next tray. The options are the same as those of **shape**.
    #[param("String")]
    pub next_shape: Option<Shape>,
    /// Form of object. Options:
    ///
    /// - **Tray**: a tray
    #[param("String")]
    pub form: Option<Form>,
    /// Number of handles, which ranges from 0 to 4. If it is set, the value can be:
    ///
    /// - **0**: no handles
    ///
    /// **Default value:** 2
    #[param("Integer")]
    pub handles: Option<i64>,
}

/// Values of `places`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Place {
    /// A pot stands there.
    #[value("taken")]
    Taken,
    /// No pot stands there.
    #[value("free")]
    Free,
}

/// Values of `wood`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Wood {
    /// `oak`.
    #[value("oak")]
    Oak,
    /// `ash`.
    #[value("ash")]
    Ash,
}

/// Values of `shape`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Shape {
    /// a disc
    #[value("round")]
    Round,
    /// a board
    #[value("long")]
    Long,
    /// a box
    #[value("square")]
    Square,
}

/// Values of `form`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Form {
    /// a tray
    #[value("Tray")]
    Tray,
}
