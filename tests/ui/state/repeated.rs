use restable::{response, structure};

#[response(state(field = server.status, field = server.fault, ready("ACTIVE")))]
struct Show {
    server: Server,
}

#[response(state(field = server.status, ready("ACTIVE", "active")))]
struct ShowA {
    server: Server,
}

#[response(state(field = server.status, ready("ACTIVE"), failed("ERROR", "Active")))]
struct ShowB {
    server: Server,
}

#[response(state(field = server.status, ready("")))]
struct ShowC {
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
