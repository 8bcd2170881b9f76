//! Retiring a Kite.

use restable::{request, values};

/// Retire a Kite.
///
/// A retired kite hangs on a wall.
#[request(
    PUT "/v1/{project_id}/kites/{kite_id}",
    response = (),
    docs = "https://docs.otc.t-systems.com/festivals/api-ref",
    page = "retiring_a_kite.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct RetireKite {
    /// `project_id` in the URL. The page does not describe it.
    #[path]
    pub project_id: Option<String>,
    /// The options are as follows:
    ///
    /// - **id**: the kite
    /// - **child_id+color**: the kite of a child
    #[param("String", path)]
    pub kite_id: String,
    /// The wind. Options:
    ///
    /// - **0**: calm
    /// - **1**: a breeze
    /// - **2**: indicates a storm.
    #[param("Integer", mandatory)]
    pub wind: Wind,
    /// The wind before. Options:
    ///
    /// - **0**: calm
    /// - **1**: a breeze
    /// - **2**: indicates a storm.
    #[param("Integer")]
    pub last_wind: Option<Wind>,
    /// The tail.
    ///
    /// **Range:**
    ///
    /// - **long**
    /// - **short**
    ///
    /// **Default Value:** **short**
    #[param("String")]
    pub tail: Option<Tail>,
    /// The strings. Options:
    ///
    /// - **north**: the following are possible:
    ///
    ///   - **n1**
    ///   - **n2**
    ///
    /// - **south**: the following are possible:
    ///
    ///   - **s1**
    ///   - **s2**
    #[param("String")]
    pub strings: Option<String>,
}

/// Values of `wind`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Wind {
    /// calm
    #[value(0)]
    Calm,
    /// a breeze
    #[value(1)]
    Breeze,
    /// indicates a storm.
    #[value(2)]
    Storm,
}

/// Values of `tail`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Tail {
    /// `long`.
    #[value("long")]
    Long,
    /// `short`.
    #[value("short")]
    Short,
}
