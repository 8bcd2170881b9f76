use restable::request;

#[request(POST "/v1/servers", returns = ())]
struct Returns;

#[request(POST "/v1/servers", response = (), json)]
struct Json {
    name: String,
}

#[request(POST "/v1/servers", response = (), body = name)]
struct Body {
    name: String,
}

#[request(POST "/v1/servers", response = (), headers("X-A"))]
struct Headers {
    name: String,
}

#[request(POST "/v1/servers", response = (), base_url = "https://example.com")]
struct Base {
    name: String,
}

fn main() {}
