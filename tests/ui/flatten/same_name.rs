use restable::{request, structure};

#[structure]
struct Page {
    limit: u32,
    #[param(flatten)]
    links: Links,
}

#[structure]
struct Links {
    next: String,
}

#[structure]
struct Servers {
    limit: u32,
    #[param(flatten)]
    page: Page,
}

#[structure]
struct Networks {
    #[param(flatten)]
    links: Links,
    #[param(flatten)]
    page: Page,
}

#[request(GET "/v1/servers", response = (), query("next" = "a"))]
struct ListServers {
    #[query]
    #[param(flatten)]
    links: Links,
}

fn main() {}
