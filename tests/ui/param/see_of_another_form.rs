use restable::response;

#[response]
struct Answer {
    #[param(see = "Names", see("Names", "a.html", "b.html"), see)]
    id: String,
}

fn main() {
    let _ = Answer::decode(200, (), b"{}");
}
