use restable::{request, response, structure, values};

#[structure(new = "create")]
struct Disk {
    id: String,
}

#[structure(new, new, page = "javascript:x")]
struct Card {
    a: String,
    b: String,
    c: String,
    d: String,
}

#[response(new)]
struct Answer {
    id: String,
}

#[request(GET "/v1", response = Answer, new)]
struct Show;

#[values(new)]
enum State {
    On,
}

fn main() {
    let _ = Disk::new("a".into());
    let _ = Card::new(CardRequired { a: "a".into(), b: "b".into(), c: "c".into(), d: "d".into() });
}
