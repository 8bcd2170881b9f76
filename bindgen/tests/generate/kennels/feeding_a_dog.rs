//! Feeding a Dog.

use restable::{request, response, structure};

/// Feed a Dog.
#[request(
    POST "/v1/dogs/{dog_id}/meals",
    response = FeedDogResponse,
    docs = "https://docs.otc.t-systems.com/kennels/api-ref",
    page = "feeding_a_dog.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct FeedDog {
    /// `dog_id` in the URL. The page does not describe it.
    #[path]
    pub dog_id: String,
    /// The weight of the meal.
    ///
    /// The value is written as a string, as in the example.
    #[param("Integer", mandatory, as_string)]
    pub grams: i64,
    /// Whether the meal is warm.
    ///
    /// The value is written as a string, as in the example.
    #[param("Boolean", as_string)]
    pub warm: Option<bool>,
    /// The numbers of the bowls.
    ///
    /// The value is written as a string, as in the example.
    #[param("Array of integers", optional, as_string)]
    pub bowls: Vec<i64>,
    /// The share of meat.
    ///
    /// The value is written as a string, as in the example.
    #[param("Double", as_string)]
    pub share: Option<f64>,
    /// The number of spoons, shown in two forms.
    #[param("Integer")]
    pub spoons: Option<i64>,
    /// The pinches of salt, in a form that is not ours.
    #[param("Integer")]
    pub pinches: Option<i64>,
    /// The name of the feeder.
    #[param("String")]
    pub feeder: Option<String>,
    /// Additions. For details, see Table 2.
    #[param("Array of objects", optional)]
    pub extras: Vec<ExtraInput>,
}

/// Response to [`FeedDog`].
#[response(
    docs = "https://docs.otc.t-systems.com/kennels/api-ref",
    page = "feeding_a_dog.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct FeedDogResponse {
    /// What is left, in grams.
    ///
    /// The value is written as a string, as in the example.
    #[param("Long", as_string)]
    pub left: Option<i64>,
    /// State of the dog.
    #[param("String", differs = "the example has a boolean")]
    pub is_full: Option<bool>,
    /// All meals of the dog.
    #[param("String", differs = "the example has a number")]
    pub total: Option<i64>,
    /// The weight of the meal.
    #[param("Integer")]
    pub grams: Option<i64>,
    /// Additions. See Table 4.
    #[param("Array of objects")]
    pub extras: Vec<Extra>,
}

/// Description of the field extras.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Extra {
    /// The name.
    #[param("String")]
    pub name: Option<String>,
    /// The weight.
    #[param("Integer")]
    pub grams: Option<i64>,
}

/// Description of the field extras.
#[structure(new)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ExtraInput {
    /// The name.
    #[param("String", mandatory)]
    pub name: String,
    /// The weight.
    ///
    /// The value is written as a string, as in the example.
    #[param("Integer", mandatory, as_string)]
    pub grams: i64,
}
