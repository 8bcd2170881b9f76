//! Text where the page documents a number or a map.

use restable::response;

#[response]
struct Answer {
    #[param("Double")]
    ratio: String,
    #[param("Map<String,String>")]
    labels: Vec<String>,
}

fn main() {}
