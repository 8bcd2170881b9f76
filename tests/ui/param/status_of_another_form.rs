use restable::response;

#[response]
struct Answer {
    #[param(status = "ShowJob", status("ShowJob"))]
    id: String,
}

fn main() {
    let _ = Answer::decode(200, (), b"{}");
}
