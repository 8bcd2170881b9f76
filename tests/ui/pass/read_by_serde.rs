//! Types that implement only serde's traits: no `Default`, no trait of restable.
use restable::{response, structure};
use serde::{Deserialize, Serialize};

#[derive(Deserialize, Serialize)]
enum Mode {
    Fast(i64),
    Slow { reason: String },
}

#[response]
struct Answer {
    #[param("Object", mandatory, serde)]
    mode: Mode,
    #[param("Object", serde)]
    second: Option<Mode>,
    #[param(serde)]
    modes: Vec<Mode>,
    server: Option<Server>,
    servers: Vec<Server>,
}

#[structure]
struct Server {
    #[param("String", serde)]
    address: std::net::IpAddr,
}

#[response]
struct Outer {
    #[param(serde)]
    server: Server,
}

fn main() {
    let body = br#"{"mode":{"Fast":1},"second":{"Slow":{"reason":"a"}},"modes":[],"servers":[{"address":"::1"}]}"#;
    let answer = Answer::decode(200, (), body).unwrap();
    assert!(matches!(answer.mode, Mode::Fast(1)));
    assert!(matches!(answer.second, Some(Mode::Slow { reason }) if reason == "a"));
    assert!(answer.modes.is_empty() && answer.server.is_none());
    assert!(answer.servers[0].address.is_ipv6());
    assert!(Outer::decode(200, (), br#"{"server":{"address":"::1"}}"#).unwrap().server.address.is_ipv6());
}
