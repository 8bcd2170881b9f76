use restable::response;

#[response]
struct Answer {
    #[param("Integer")]
    id: String,
    #[param("String")]
    count: i64,
    #[param("Boolean")]
    names: Vec<String>,
}

#[restable::structure]
struct Outer {
    #[param("String")]
    answer: Answer,
}

fn main() {
    let _ = Answer::decode(200, (), b"{}");
}
