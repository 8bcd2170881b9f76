//! A list in pages.

use restable::{request, response, structure};

/// List servers.
#[request(GET "/v1/servers", response = Servers,
    pages(items = servers, item = ListedServer, next_link = next, limit = limit))]
pub struct ListServers {
    #[query]
    pub limit: Option<u32>,
    #[query]
    #[param("Boolean", min_version = "2.83")]
    pub locked: Option<bool>,
}

/// One page.
#[response]
#[derive(Debug)]
pub struct Servers {
    pub servers: Vec<ListedServer>,
    pub next: Option<String>,
}

/// A server of the list.
#[structure]
#[derive(Debug, PartialEq)]
pub struct ListedServer {
    pub id: String,
}
