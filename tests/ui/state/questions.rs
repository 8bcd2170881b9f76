use restable::{response, structure};

#[response(state(field = server.status, ready("ACTIVE")))]
struct Show {
    server: Option<Server>,
}

#[response(state(field = server?.status, ready("ACTIVE")))]
struct ShowA {
    server: Server,
}

#[response(state(field = server.status?, ready("ACTIVE")))]
struct ShowB {
    server: Server,
}

#[structure]
struct Server {
    status: String,
    size: u8,
    fault: Option<Fault>,
}

#[structure]
struct Fault {
    message: String,
}

fn main() {}
