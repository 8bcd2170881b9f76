//! Bodies that are files, or contain files.

use std::path::PathBuf;

use restable_bindgen::Builder;
use restable_bindgen::mock::{Mock, Server};

use super::send;

const NEGATIVE: &str = "PUT /v1/p/negatives/n/file";
const PHOTO: &str = "POST /v1/p/photos";
const FORM: &str = "content-type: multipart/form-data; boundary=x\r\n";

fn darkrooms() -> Server {
    let pages = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/generate/darkrooms");
    Mock::read(&Builder::new().pages(pages)).unwrap().without_tokens().start().unwrap()
}

/// Returns a form with a part for each name and text.
fn form(parts: &[(&str, &str)]) -> String {
    let part =
        |(name, text): &(&str, &str)| format!("--x\r\ncontent-disposition: form-data; name={name}\r\n\r\n{text}\r\n");
    parts.iter().map(part).collect::<String>() + "--x--\r\n"
}

#[test]
fn a_download_is_played_as_bytes() {
    let server = darkrooms();
    let (status, answer) = send(&server, "GET /v1/p/films/f/archive", "", "");
    assert_eq!(status, 200);
    assert!(answer.contains("content-type: application/octet-stream\r\n"), "{answer}");
    let (_, body) = answer.split_once("\r\n\r\n").unwrap();
    assert!(body.starts_with('\0') && serde_json::from_str::<serde_json::Value>(body).is_err(), "{body}");
}

#[test]
fn the_media_type_of_a_file_is_checked() {
    let server = darkrooms();
    let put = |headers: &str, body: &str| send(&server, NEGATIVE, headers, body);
    let bytes = "content-type: application/octet-stream\r\n";
    for (headers, body) in [(bytes, "scan"), (bytes, ""), ("Content-Type: Application/Octet-Stream; a=b\r\n", "scan")] {
        let (status, answer) = put(headers, body);
        assert!(status < 300, "{answer}");
    }
    let other = "the content type of the body is not `application/octet-stream`";
    for (headers, body, reason) in [
        ("", "scan", other),
        ("content-type: application/json\r\n", "{}", other),
        ("", "", "the body: mandatory, but absent"),
    ] {
        let (status, answer) = put(headers, body);
        assert!(status == 400 && answer.contains(reason), "{reason} is missing in {answer}");
    }
}

#[test]
fn the_parts_of_a_form_are_checked() {
    let server = darkrooms();
    let (album, photo) = (("album", "summer"), ("photo", "content"));
    let (status, answer) = send(&server, PHOTO, FORM, &form(&[album, ("raw", "true"), photo]));
    assert!(status < 300, "{answer}");
    for (headers, body, reason) in [
        (FORM, form(&[photo]), "`/album`: mandatory, but absent"),
        (FORM, form(&[album]), "`/photo`: mandatory, but absent"),
        (FORM, form(&[album, photo, ("raw", "sepia")]), "`/raw`: does not have its documented type"),
        (FORM, form(&[album, photo, ("frame", "oak")]), "`/frame`: no row describes it"),
        (FORM, "--x\r\n".to_owned(), "the body is not `multipart/form-data`"),
        ("content-type: application/json\r\n", "{}".to_owned(), "the body is not `multipart/form-data`"),
    ] {
        let (status, answer) = send(&server, PHOTO, headers, &body);
        assert!(status == 400 && answer.contains(reason), "{reason} is missing in {answer}");
    }
}
