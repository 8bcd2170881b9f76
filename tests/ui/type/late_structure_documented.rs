use restable::{response, structure};

#[structure]
struct Server {
    #[param(serde)]
    address: std::net::IpAddr,
}

#[response]
struct Answer {
    #[param("Object", mandatory)]
    server: Box<Server>,
}

fn main() {
    let _ = Answer::decode(200, (), b"{}");
}
