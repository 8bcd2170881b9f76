use restable::{request, structure, values};

#[structure]
#[path]
struct Server {
    id: String,
}

#[request(GET "/v1/servers", response = ())]
#[query]
struct ListServers {
    #[query]
    limit: u8,
}

#[request(GET "/v1/servers", response = ())]
#[header("X-Auth-Token")]
struct ListMore {
    #[query]
    limit: u8,
}

#[values]
enum State {
    #[query]
    Up,
}

fn main() {}
