use restable::{response, structure};

#[response(state(field("status"), ready("ACTIVE")))]
struct Show {
    server: Server,
}

#[response(state(field = "server.status", ready("ACTIVE")))]
struct ShowA {
    server: Server,
}

#[response(state(field = server.status, ready = "ACTIVE"))]
struct ShowB {
    server: Server,
}

#[response(state(field = server.status, ready()))]
struct ShowC {
    server: Server,
}

#[response(state(field = server.status, ready("ACTIVE", 3)))]
struct ShowD {
    server: Server,
}

#[response(state)]
struct ShowE {
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
