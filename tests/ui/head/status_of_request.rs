//! A status of a request.
use restable::request;

#[request(GET "/v1/servers", response = ())]
struct ListServers {
    #[query]
    #[status]
    status: Option<String>,
}

fn main() {}
