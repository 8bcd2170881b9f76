use restable::{response, structure};

#[response(state(ready("ACTIVE")))]
struct Show {
    server: Server,
}

#[response(state(field = server.status))]
struct ShowA {
    server: Server,
}

#[response(state(field = server.status, failed("ERROR")))]
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
