use restable::{FilePart, request, response};

#[request(PUT "/v1/a", response = ())]
struct PutNumber {
    #[param(raw)]
    number: u32,
}

#[request(PUT "/v1/b", response = ())]
struct PutFile {
    #[param(raw)]
    file: FilePart,
}

#[request(POST "/v1/c", multipart, response = ())]
struct PostNumber {
    #[param(raw)]
    number: u32,
}

#[response]
struct Number(#[param(raw)] Vec<String>);

fn main() {}
