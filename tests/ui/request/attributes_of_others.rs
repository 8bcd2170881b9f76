//! Attributes of fields with the names that other libraries use. None of them has a second error.

use restable::{request, response};

#[request(GET "/v1/servers/{id}", response = Server)]
struct ShowServer {
    #[path_param]
    id: String,
    #[queries]
    fields: Vec<String>,
    #[headers("X-Trace")]
    trace: Option<String>,
}

#[response]
struct Server {
    #[params("String", mandatory)]
    id: String,
    #[parameter("Integer")]
    size: u32,
    #[status_code]
    status: u16,
}

fn main() {}
