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

#[request(GET "/v1/{project_id}/servers", response = Servers,
    pages(items = servers, item = Server, offset = offset, offset = limit))]
struct List {
    #[path]
    project_id: String,
    #[query]
    marker: Option<String>,
    #[query]
    offset: Option<u32>,
    #[query]
    limit: Option<u32>,
    #[query]
    ids: Vec<String>,
}

fn main() {
    let _ = restable::pages::Pager::new(List::new("p".into()));
}
