//! Launching a Boat.

use restable::{request, structure};

/// Launch a Boat.
#[request(
    POST "/v1/boats",
    response = (),
    docs = "https://docs.otc.t-systems.com/regattas/api-ref",
    page = "launching_a_boat.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct LaunchBoat {
    /// The boat. For a new one, see [`Boat`]. For a copy of another one, see [`Boat`].
    #[param("Object", mandatory)]
    pub boat: Boat,
    /// The options, see [`OptionItem`], with the names of [Table 5](https://docs.otc.t-systems.com/regattas/api-ref/launching_a_boat.html#rigging).
    #[param("Array", optional)]
    pub options: Vec<OptionItem>,
}

/// The fields of `boat`.
#[structure(new)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Boat {
    /// The name of the boat.
    #[param("String", mandatory)]
    pub name: String,
    /// The length of the boat.
    ///
    /// Only some calls need it.
    #[param("Integer")]
    pub length: Option<i64>,
    /// The boat that is copied.
    ///
    /// Only some calls need it.
    #[param("String", name = "copyOf")]
    pub copy_of: Option<String>,
}

/// Option.
#[structure(new)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct OptionItem {
    /// The name of the option.
    #[param("String", mandatory)]
    pub name: String,
    /// The value of the option.
    #[param("String", mandatory)]
    pub value: String,
}
