//! A file is a part of a `multipart` body, and has no other location.

use restable::{FilePart, request, response, structure};

#[request(POST "/v1/photos", response = ())]
struct WithoutMultipart {
    album: String,
    photos: Vec<FilePart>,
}

#[request(POST "/v1/photos", multipart, response = ())]
struct InQuery {
    album: String,
    #[query]
    photo: FilePart,
}

#[request(POST "/v1/photos", multipart, response = ())]
struct WholeBody {
    #[param(body)]
    photo: FilePart,
}

#[structure]
struct Photo {
    content: FilePart,
}

#[response]
struct Shown {
    photo: Option<FilePart>,
}

fn main() {}
