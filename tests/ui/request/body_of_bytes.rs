use restable::request;

type Bytes = Vec<u8>;

#[request(PUT "/v1/image", response = ())]
struct PutImage {
    #[header("Content-Type")]
    content_type: String,
    #[param(body)]
    image: Vec<u8>,
}

#[request(PUT "/v1/file", response = ())]
struct PutFile {
    #[param("Array of integers", body)]
    file: Option<Bytes>,
}

fn main() {}
