use restable::{structure, values};

#[structure(rename_all = "camel")]
struct Server {
    host_name: String,
}

#[structure(rename_all)]
struct Disk {
    id: String,
}

#[structure(rename_all = "camelCase")]
struct Network {
    net_id: String,
    #[param(name = "netId")]
    id: String,
}

#[values(rename_all = "lowercase")]
enum State {
    Up,
    UP,
}

fn main() {}
