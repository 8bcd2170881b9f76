//! Statuses without effect are one mistake.

use restable::{response, structure};

#[response]
struct Done {
    id: String,
}

#[structure]
enum OfStructure {
    #[status(200)]
    Done(Done),
    #[status(202)]
    Started(Done),
}

#[response(tag = "kind")]
enum BesideTag {
    #[status(200)]
    Done(Done),
    #[status(202)]
    Started(Done),
}

#[response(status(202))]
enum OnEnum {
    #[status(200)]
    Done(Done),
}

fn main() {}
