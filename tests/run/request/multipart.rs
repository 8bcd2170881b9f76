//! `multipart/form-data`: parts, names, boundaries.

use std::collections::BTreeMap;

use http::header::CONTENT_TYPE;
use restable::{Endpoint, FilePart, RequestError, request, structure};
use serde_json::Value;

use super::{BASE, sent};

#[structure]
struct Point {
    x: u32,
}

#[request(POST "/v1/files", multipart, response = ())]
struct Upload {
    purpose: String,
    public: Option<bool>,
    tags: Vec<String>,
    place: Option<Point>,
    points: Vec<Point>,
    attributes: BTreeMap<String, u32>,
    extra: Option<Value>,
    #[param(raw)]
    file: FilePart,
    #[param(raw)]
    thumbnail: Option<FilePart>,
    #[param(raw, optional)]
    pages: Vec<FilePart>,
    #[param(raw)]
    key: Option<Vec<u8>>,
    #[param(raw)]
    note: Option<String>,
    #[query]
    dry_run: Option<bool>,
}

fn upload() -> Upload {
    Upload::new("backup".into(), FilePart::new("a.bin", [0, 255]))
}

/// The parts without their boundary, and the boundary.
fn parts(request: &http::Request<Vec<u8>>) -> (Vec<String>, String) {
    let content_type = request.headers()[CONTENT_TYPE].to_str().expect("text");
    let boundary = content_type.strip_prefix("multipart/form-data; boundary=").expect("a boundary");
    let body = String::from_utf8_lossy(request.body()).into_owned();
    let body = body.strip_suffix(&format!("--{boundary}--\r\n")).expect("an end");
    let delimiter = format!("--{boundary}\r\n");
    let parts = body.split(&delimiter).skip(1).map(|part| part.strip_suffix("\r\n").expect("an end"));
    (parts.map(str::to_owned).collect(), boundary.to_owned())
}

#[test]
fn each_field_is_a_part() {
    let mut upload = upload();
    upload.public = Some(true);
    upload.tags = vec!["a".into(), "b".into()];
    upload.place = Some(Point { x: 1 });
    upload.points = vec![Point { x: 2 }, Point { x: 3 }];
    upload.attributes = BTreeMap::from([("n".to_owned(), 7)]);
    upload.thumbnail = Some(FilePart::new("t.png", b"png".to_vec()).content_type("image/png"));
    upload.pages = vec![FilePart::new("1", b"one".to_vec()), FilePart::unnamed(b"two".to_vec())];
    upload.key = Some(vec![1]);
    upload.note = Some("hi".into());
    let (parts, _) = parts(&sent(&upload));
    let octets = "Content-Type: application/octet-stream";
    let json = "Content-Type: application/json";
    let expected = [
        part("purpose", "", "backup"),
        part("public", "", "true"),
        part("tags", "", "a"),
        part("tags", "", "b"),
        part("place", json, r#"{"x":1}"#),
        part("points", json, r#"{"x":2}"#),
        part("points", json, r#"{"x":3}"#),
        part("attributes", json, r#"{"n":7}"#),
        part("file\"; filename=\"a.bin", octets, "\0\u{fffd}"),
        part("thumbnail\"; filename=\"t.png", "Content-Type: image/png", "png"),
        part("pages\"; filename=\"1", octets, "one"),
        part("pages", octets, "two"),
        part("key", octets, "\u{1}"),
        part("note", "", "hi"),
    ];
    assert_eq!(parts, expected);
}

fn part(name: &str, content_type: &str, content: &str) -> String {
    let line = if content_type.is_empty() { String::new() } else { format!("{content_type}\r\n") };
    format!("Content-Disposition: form-data; name=\"{name}\"\r\n{line}\r\n{content}")
}

#[test]
fn an_open_value_is_sent_by_its_type() {
    let extra = |value| {
        let (parts, _) = parts(&sent(&Upload { extra: Some(value), ..upload() }));
        parts.into_iter().filter(|part| part.contains("extra")).collect::<Vec<_>>()
    };
    assert_eq!(extra(Value::Null), [""; 0]);
    assert_eq!(extra("x".into()), [part("extra", "", "x")]);
    assert_eq!(
        extra(serde_json::json!([1, {}])),
        [part("extra", "", "1"), part("extra", "Content-Type: application/json", "{}")]
    );
}

#[test]
fn a_name_cannot_end_its_header() {
    let mut upload = upload();
    upload.file = FilePart::new("a\"; x=\"\r\nX-Injected: 1\r\n\r\nü", b"".to_vec());
    let (parts, _) = parts(&sent(&upload));
    assert!(parts[1].contains("filename=\"a%22; x=%22%0D%0AX-Injected: 1%0D%0A%0D%0Aü\"\r\n"), "{parts:?}");
    upload.file = FilePart::new("a\0\t\u{1f}\u{7f}~", b"".to_vec());
    let (parts, _) = self::parts(&sent(&upload));
    assert!(parts[1].contains("filename=\"a%00%09%1F%7F~\"\r\n"), "{parts:?}");
}

#[test]
fn a_media_type_with_a_line_break_is_an_error() {
    for media_type in ["text/plain\r\nX: 1", "image", ""] {
        let file = FilePart::new("a", b"".to_vec()).content_type(media_type);
        let error = Upload { file, ..upload() }.request(BASE).unwrap_err();
        assert!(matches!(error, RequestError::MediaType { parameter: "file" }));
        assert_eq!(error.to_string(), "the content type of the file `file` is not a media type");
    }
}

#[test]
fn no_part_contains_the_boundary() {
    let (_, first) = parts(&sent(&upload()));
    let nested = format!("\r\n--{first}\r\n");
    let (parts_of_nested, second) = parts(&sent(&Upload { note: Some(nested.clone()), ..upload() }));
    assert_ne!(first, second);
    assert!(parts_of_nested.contains(&part("note", "", &nested)));
    let both = format!("{first} {second}");
    let (_, third) = parts(&sent(&Upload { note: Some(both), ..upload() }));
    assert!(third != first && third != second);
    assert!(!third.starts_with(&second) && third.len() <= 70);
}

#[test]
fn a_number_that_is_not_finite_is_an_error() {
    #[request(POST "/v1/files", multipart, response = ())]
    struct Measure {
        value: f64,
    }

    let error = Measure::new(f64::NAN).request(BASE).unwrap_err();
    assert!(matches!(&error, RequestError::NotFinite { pointer } if pointer == "/value"), "{error}");
}
