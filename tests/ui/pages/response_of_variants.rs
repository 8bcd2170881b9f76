//! The response is an enum, which has no fields.

use restable::{request, response, structure};

#[response]
struct Kites {
    kites: Vec<Kite>,
    total: u32,
}

#[structure]
struct Kite {
    id: String,
}

#[response]
enum Answer {
    #[status(200)]
    Kites(Kites),
    #[status(202)]
    Later(Kites),
}

#[request(GET "/v1/kites", response = Answer,
    pages(items = kites, item = Kite, offset = offset, total = total))]
struct ListKites {
    #[query]
    offset: Option<u32>,
}

fn main() {
    let _ = restable::pages::Pager::new(ListKites::new());
}
