//! Showing a Shelf.

use restable::{request, response, values};

/// Show a Shelf.
///
/// Shows a shelf of the kiln.
#[request(
    GET "/v1/shelves/{shelf_id}",
    response = ShowShelfResponse,
    docs = "https://docs.otc.t-systems.com/kilns/api-ref",
    page = "showing_a_shelf.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ShowShelf {
    /// `shelf_id` in the URL. The page does not describe it.
    #[path]
    pub shelf_id: String,
}

/// Response to [`ShowShelf`].
#[response(
    docs = "https://docs.otc.t-systems.com/kilns/api-ref",
    page = "showing_a_shelf.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ShowShelfResponse {
    /// State of the pot. For details, see Pot States.
    #[param(
        "String",
        see("Pot States", "words_of_states.html#kiln-words-section1")
    )]
    pub pot_state: Option<PotState>,
    /// Kiln state. For details, see Words of States.
    #[param("String", see("Words of States", "words_of_states.html#kiln-words"))]
    pub kiln_state: Option<KilnState>,
    /// Status of the shelf.
    ///
    /// For details about all values, see [Table 3](https://docs.otc.t-systems.com/kilns/api-ref/words_of_states.html#kiln-words-table3).
    #[param("Integer")]
    pub status: Option<Status>,
    /// State of the lid, which has no table. For details, see Words of States.
    #[param("String", see("Words of States", "words_of_states.html#kiln-words"))]
    pub lid_state: Option<String>,
    /// Status of the call. For details, see [Table 4](https://docs.otc.t-systems.com/kilns/api-ref/words_of_states.html#kiln-words-table4).
    #[param("Integer")]
    pub status_code: Option<i64>,
    /// Coat of the pots. For details , see [Table 2](https://docs.otc.t-systems.com/kilns/api-ref/showing_a_shelf.html#kiln-shelf-table2).
    #[param("String")]
    pub coat: Option<Coat>,
    /// Name of the potter. Only kilns in a certain state have one, see Pot States.
    #[param(
        "String",
        see("Pot States", "words_of_states.html#kiln-words-section1")
    )]
    pub potter: Option<String>,
    /// Phase of the firing of the shelf. For details, see [Table 3](https://docs.otc.t-systems.com/kilns/api-ref/showing_a_shelf.html#kiln-shelf-table3).
    #[param("String")]
    pub fire_status: Option<FireStatus>,
}

/// Values of `pot_state`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PotState {
    /// The pot is still wet.
    Wet,
    /// The pot is ready to fire.
    Dry,
    /// The pot broke in the kiln.
    Broken,
}

/// Values of `kiln_state`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum KilnState {
    /// The kiln gets hot.
    #[value("heating-up")]
    HeatingUp,
    /// The kiln gets cold.
    #[value("cooling-down")]
    CoolingDown,
}

/// Values of `status`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Status {
    /// EMPTY: No pot is on the shelf.
    #[value(0)]
    Empty,
    /// FULL: Pots are on the shelf.
    #[value(1)]
    Full,
}

/// Values of `coat`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Coat {
    /// The coat does not shine.
    #[value("Matt", alias = "MATT")]
    Matt,
    /// The coat shines.
    Gloss,
}

/// Values of `fire_status`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FireStatus {
    /// The fire burns.
    #[value("lit")]
    Lit,
    /// The fire is cold.
    #[value("out")]
    Out,
}
