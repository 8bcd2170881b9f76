use restable::request;

#[request(POST "/v1/servers", response = ())]
struct Body {
    #[body]
    servers: Vec<String>,
}

#[request(POST "/v1/servers", response = ())]
struct Json {
    #[json]
    servers: Vec<String>,
}

fn main() {}
