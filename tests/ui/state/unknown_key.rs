use restable::{response, structure};

#[response(state(status = server.status, ready("ACTIVE")))]
struct Show {
    server: Server,
}

#[response(state(field = server.status, ready("ACTIVE"), "ERROR"))]
struct ShowA {
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
