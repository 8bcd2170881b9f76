use restable::response;

#[response(pages(items = servers, item = Server))]
struct Servers {
    servers: Vec<String>,
}

fn main() {}
