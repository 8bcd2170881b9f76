use restable::request;

#[request(GET "/v1/{id}", response = ())]
struct InQuotes {
    #[param("path")]
    id: String,
}

#[request(GET "/v1/{id}", response = ())]
struct OfOpenApi {
    #[param(in = "path")]
    id: String,
}

#[request(GET "/v1/servers", response = ())]
struct HeaderCalled {
    #[param(header("X-Auth-Token"))]
    token: String,
}

fn main() {}
