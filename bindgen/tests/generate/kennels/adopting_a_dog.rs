//! Adopting a Dog.

use restable::{Secret, request, structure};
use serde_json::{Map, Value};

/// Adopt a Dog.
#[request(
    POST "/v1/dogs",
    response = (),
    wrapper = "dog",
    docs = "https://docs.otc.t-systems.com/kennels/api-ref",
    page = "adopting_a_dog.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct AdoptDog {
    /// `age` in the example. The page does not describe it.
    pub age: Option<i64>,
    /// `chip` in the example. The page does not describe it.
    #[param(optional)]
    pub chip: Value,
    /// `gate_password` in the example. The page does not describe it.
    pub gate_password: Option<Secret<String>>,
    /// `is_fed` in the example. The page does not describe it.
    pub is_fed: Option<bool>,
    /// `mixed` in the example. The page does not describe it.
    #[param(optional)]
    pub mixed: Vec<Value>,
    /// `name` in the example. The page does not describe it.
    pub name: Option<String>,
    /// `notes` in the example. The page does not describe it.
    #[param(optional)]
    pub notes: Map<String, Value>,
    /// `owner` in the example. The page does not describe it.
    pub owner: Option<Owner>,
    /// `toys` in the example. The page does not describe it.
    #[param(optional)]
    pub toys: Vec<Toy>,
    /// `weight` in the example. The page does not describe it.
    pub weight: Option<f64>,
}

/// `owner` in the request body of [`AdoptDog`].
#[structure(new)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Owner {
    /// `name` in the example. The page does not describe it.
    pub name: Option<String>,
    /// `phones` in the example. The page does not describe it.
    #[param(optional)]
    pub phones: Vec<String>,
}

/// `toy` in the request body of [`AdoptDog`].
#[structure(new)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Toy {
    /// `kind` in the example. The page does not describe it.
    pub kind: Option<String>,
    /// `length` in the example. The page does not describe it.
    pub length: Option<i64>,
}
