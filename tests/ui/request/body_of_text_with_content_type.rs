use restable::request;

#[request(PUT "/v1/script", response = ())]
struct PutScript {
    #[header("content-type")]
    content_type: String,
    #[param(body)]
    script: String,
}

fn main() {}
