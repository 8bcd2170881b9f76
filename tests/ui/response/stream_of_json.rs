use restable::{RawRequest, RawResponse, request, response};

#[response]
struct Server {
    name: String,
}

#[request(POST "/v1/servers", response = Server)]
struct CreateServer {
    name: String,
}

fn upload(_: impl RawRequest) {}

fn download<T: RawResponse>() {}

fn main() {
    upload(CreateServer::new("web".into()));
    download::<Server>();
}
