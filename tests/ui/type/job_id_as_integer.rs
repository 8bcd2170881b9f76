use restable::response;

#[response]
struct Answer {
    #[param("Integer")]
    field: restable::JobId,
}

fn main() {
    let _ = Answer::decode(200, (), b"{}");
}
