use restable::response;

#[response(docs, page("answer.html"), title = Answer, success = "/code", crate = "restable")]
struct Answer {
    id: String,
}

fn main() {}
