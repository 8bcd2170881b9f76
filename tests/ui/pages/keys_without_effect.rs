use restable::{request, response, structure};

#[response]
struct Servers {
    servers: Vec<Server>,
    page: Page,
    next: Option<String>,
    has_more: bool,
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
    pages(items = servers, item = Server, offset = offset, last = id))]
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

#[request(GET "/v1/{project_id}/servers", response = Servers,
    pages(items = servers, item = Server, offset = offset, first_page = 0))]
struct ListA {
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

#[request(GET "/v1/{project_id}/servers", response = Servers,
    pages(items = servers, item = Server, offset = offset, full_pages))]
struct ListB {
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

#[request(GET "/v1/{project_id}/servers", response = Servers,
    pages(items = servers, item = Server, next_link = next, limit = limit, full_pages))]
struct ListC {
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
