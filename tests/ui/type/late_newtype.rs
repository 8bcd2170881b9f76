use restable::{response, structure};

#[structure]
struct Address(#[param(serde)] std::net::IpAddr);

#[response]
struct Answer {
    address: Address,
}

fn main() {
    let _ = Answer::decode(200, (), b"{}");
}
