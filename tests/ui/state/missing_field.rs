use restable::{response, structure};

#[response(state(field = server.state, ready("ACTIVE")))]
struct Show {
    server: Server,
}

#[response(state(field = status, ready("ACTIVE")))]
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
