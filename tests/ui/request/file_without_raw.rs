//! A file is a raw part of a `multipart` body.

use restable::{FilePart, request};

#[request(POST "/v1/photos", multipart, response = ())]
struct Upload {
    album: String,
    photo: FilePart,
    thumbnail: Option<FilePart>,
    #[param(raw)]
    pages: Vec<FilePart>,
}

fn main() {}
