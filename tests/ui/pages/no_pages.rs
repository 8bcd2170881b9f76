use restable::{request, response, structure};

#[response]
struct Servers {
    servers: Vec<Server>,
    page: Page,
    next: Option<String>,
    has_more: bool,
    count: u32,
}

#[structure]
struct Server {
    id: String,
    page: Page,
}

#[structure]
struct Page {
    marker: String,
}

#[request(GET "/v1/servers", response = Servers)]
struct List {
    #[query]
    marker: Option<String>,
}

fn main() {
    let _ = restable::pages::Pager::new(List::new());
}
