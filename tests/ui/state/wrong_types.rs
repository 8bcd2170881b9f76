use restable::{response, structure};

#[response(state(field = server.size, ready("ACTIVE")))]
struct Show {
    server: Server,
}

#[response(state(field = server.status, ready("ACTIVE"), reason = server.fault))]
struct ShowA {
    server: Server,
}

#[response(state(field = server.status, ready("ACTIVE"), progress = server.fault))]
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
