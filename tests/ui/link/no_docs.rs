use restable::response;

#[response(page = "answer.html")]
struct Answer {
    #[param("String", see("Names", "en-us_topic_0118696596"))]
    id: String,
}

fn main() {
    let _ = Answer::decode(200, (), b"{}");
}
