//! The compiler would report a repeated field in each place where the expansion names it.

use restable::{request, response, structure, values};

#[structure(new)]
struct Disk {
    #[param("Integer", mandatory)]
    size: u32,
    #[param("Integer", mandatory)]
    size: u64,
}

#[response]
struct Server {
    id: String,
    id: Option<String>,
}

#[request(GET "/v1/servers/{id}", response = Server)]
struct ShowServer {
    #[path]
    id: String,
    #[query]
    id: String,
}

#[values]
enum State {
    Up,
    Up,
}

#[structure(tag = "type")]
enum Volume {
    Ssd(Disk),
    Ssd(Disk),
}

fn main() {
    let _ = ShowServer::new("a".into());
}
