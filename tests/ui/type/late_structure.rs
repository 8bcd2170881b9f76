use restable::{response, structure};

#[structure]
struct Server {
    #[param(serde)]
    address: std::net::IpAddr,
}

#[response]
struct Answer {
    server: Server,
}

fn main() {
    let _ = Answer::decode(200, (), b"{}");
}
