use restable::response;

struct Mode;

#[response]
struct Answer {
    mode: Mode,
    id: String,
    address: std::net::IpAddr,
    other: Mode,
}

fn main() {
    let _ = Answer::decode(200, (), b"{}");
}
