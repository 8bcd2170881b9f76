use restable::{response, structure};

#[structure]
struct Server {
    #[param(serde)]
    address: std::net::IpAddr,
}

#[response]
struct Answer<T> {
    item: Option<T>,
}

fn main() {
    let _ = Answer::<Server>::decode(200, (), b"{}");
}
