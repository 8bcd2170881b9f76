use restable::{request, response, structure, values};

#[structure(state(field = status, ready("ACTIVE")))]
struct Server {
    status: String,
}

#[request(GET "/v1/servers", response = (), state(field = status, ready("ACTIVE")))]
struct ListServers {
    #[query]
    status: Option<String>,
}

#[response(tag = "kind", state(field = status, ready("ACTIVE")))]
enum Show {
    Server(Server),
}

#[values(state(field = status, ready("ACTIVE")))]
enum Status {
    Active,
}

fn main() {}
