use restable::{request, response, structure};

#[structure]
struct Server {
    id: String,
}

struct Unannotated;

#[response]
struct Page<T> {
    items: Vec<T>,
}

#[request(GET "/v1/servers", response = Vec<Server>)]
struct ListServers;

#[request(GET "/v1/name", response = String)]
struct ShowName;

#[request(GET "/v1/page", response = Page<Unannotated>)]
struct ListPage;

#[request(GET "/v1/server", response = Server)]
struct ShowServer;

fn main() {}
