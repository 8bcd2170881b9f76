use restable::response;

#[response(crate = elsewhere)]
struct Answer {
    id: String,
}

fn main() {}
