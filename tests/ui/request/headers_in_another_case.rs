use restable::request;

#[request(GET "/v1/servers", response = ())]
struct ListServers {
    #[header("X-Project")]
    project: String,
    #[header("x-project")]
    other: Option<String>,
    #[header("X-Zone")]
    zone: String,
    #[header("X-Zone")]
    zones: Vec<String>,
}

fn main() {}
