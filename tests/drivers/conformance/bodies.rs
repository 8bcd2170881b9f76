//! Bodies that are not JSON, streams, conditional requests, and methods that other libraries refuse.

use std::io;

use restable::Conditional;
use restable::client::CallError;
use restable_driver_tests::{
    Driver, Image, ImageFile, ImageIfChanged, Properties, Received, Reply, Search, SearchImages, Server, UploadImage,
};

use crate::client;

const PNG: &[u8] = b"\x89PNG\r\n\x1a\n";

fn image() -> Reply {
    Reply::Whole(200, vec![("ETag".into(), "\"v1\"".into())], PNG.into())
}

fn only(server: &Server) -> Received {
    let [received] = server.received().try_into().expect("one request");
    received
}

pub fn a_raw_body_is_received<D: Driver>() {
    let server = Server::start([image()]);
    let image: Image = client::<D>(&server).send(&ImageFile::new()).expect("an image");
    assert_eq!((image.content.as_slice(), image.etag.as_deref()), (PNG, Some("\"v1\"")));
    assert_eq!(only(&server).header("accept"), Some("application/octet-stream, */*;q=0.5"));
}

pub fn a_download_is_a_stream_after_its_headers<D: Driver>() {
    for reply in [image(), Reply::Chunked(200, PNG.into())] {
        let server = Server::start([reply]);
        let (image, body) = client::<D>(&server).download(&ImageFile::new(), PNG.len() as u64).expect("an image");
        assert_eq!(image.content, [0; 0]);
        assert_eq!(body.expect("a body"), PNG);
    }
}

pub fn a_download_beyond_its_limit_is_an_error<D: Driver>() {
    let server = Server::start([Reply::Chunked(200, PNG.into())]);
    let (_, body) = client::<D>(&server).download(&ImageFile::new(), PNG.len() as u64 - 1).expect("an image");
    let error = body.expect_err("a body beyond the limit");
    assert_eq!(error.kind(), io::ErrorKind::FileTooLarge);
    assert_eq!(error.to_string(), "the body of the response is longer than 7 bytes");
}

pub fn a_download_that_breaks_off_is_an_error<D: Driver>() {
    let server = Server::start([Reply::Cut(200, Vec::new(), PNG.into(), 70)]);
    let (_, body) = client::<D>(&server).download(&ImageFile::new(), 100).expect("an image");
    body.expect_err("a body that breaks off");
}

pub fn an_abnormal_download_is_decoded<D: Driver>() {
    let server = Server::start([Reply::new(404, r#"{"error_code": "IMG.4", "error_msg": "gone"}"#)]);
    let error = client::<D>(&server).download(&ImageFile::new(), 0).map(drop).expect_err("no image");
    assert!(error.is_code("IMG.4"), "{error}");
}

pub fn an_upload_is_sent_with_its_length_or_in_chunks<D: Driver>() {
    for length in [Some(PNG.len() as u64), None] {
        let server = Server::start([Reply::new(204, "")]);
        client::<D>(&server).upload(&UploadImage::new(vec![]), PNG.into(), length).expect("a success");
        let received = only(&server);
        assert_eq!(received.body, PNG);
        assert_eq!(received.header("content-type"), Some("application/octet-stream"));
        assert_eq!(received.header("x-auth-token"), Some("t-1"));
        if length.is_some() {
            assert_eq!(received.header("content-length"), Some("8"));
            assert_eq!(received.header("transfer-encoding"), None);
        }
    }
}

pub fn an_upload_that_ends_before_its_length_is_an_error<D: Driver>() {
    let server = Server::start([Reply::new(204, "")]);
    let sent = client::<D>(&server).upload(&UploadImage::new(vec![]), PNG.into(), Some(PNG.len() as u64 + 3));
    let error = sent.map(drop).expect_err("a body that is too short");
    assert!(matches!(error, CallError::Connection(_)), "{error:?}");
    let text = error.to_string();
    assert!(text.contains("the body of the request ended after 8 of 11 declared bytes"), "{text}");
}

pub fn no_more_than_its_length_is_uploaded<D: Driver>() {
    let server = Server::start([Reply::new(204, "")]);
    client::<D>(&server).upload(&UploadImage::new(vec![]), PNG.into(), Some(3)).expect("a success");
    assert_eq!(only(&server).body, &PNG[..3]);
}

pub fn an_upload_that_expects_to_continue_is_sent<D: Driver>() {
    let server = Server::start([Reply::new(204, "")]);
    let mut upload = UploadImage::new(PNG.into());
    upload.expect = Some("100-continue".into());
    client::<D>(&server).send(&upload).expect("a success");
    assert_eq!(only(&server).body, PNG);
}

pub fn a_failed_precondition_is_recognized<D: Driver>() {
    let server = Server::start([Reply::new(412, "")]);
    let mut upload = UploadImage::new(PNG.into());
    upload.known = Some("\"v1\"".into());
    let error: CallError = client::<D>(&server).send(&upload).expect_err("a failed precondition");
    assert!(error.is_precondition_failed());
    assert_eq!(only(&server).header("if-match"), Some("\"v1\""));
}

pub fn a_304_is_not_modified<D: Driver>() {
    let not_modified = Reply::new(304, "").header("ETag", "\"v1\"");
    let server = Server::start([not_modified]);
    let mut request = ImageIfChanged::new();
    request.known = Some("\"v1\"".into());
    let sent = client::<D>(&server).send(&request).expect("not modified");
    let (downloaded, body) = client::<D>(&server).download(&request, 100).expect("not modified");
    for response in [sent, downloaded] {
        let Conditional::NotModified(head) = response else { panic!("modified") };
        assert_eq!(head.etag(), Some("\"v1\""));
    }
    assert_eq!(body.expect("no body"), b"");
}

pub fn a_get_with_a_body_is_sent<D: Driver>() {
    let server = Server::start([Reply::new(200, "{}")]);
    client::<D>(&server).send(&SearchImages::new(Search { size: Some(3) })).expect("a success");
    let received = only(&server);
    assert_eq!((received.line.as_str(), received.body.as_slice()), ("GET /v1/image/_search", &br#"{"size":3}"#[..]));
}

pub fn any_method_is_sent<D: Driver>() {
    let server = Server::start([Reply::new(207, "")]);
    client::<D>(&server).send(&Properties { all: Some(true) }).expect("a success");
    let received = only(&server);
    assert_eq!((received.line.as_str(), received.body.as_slice()), ("PROPFIND /v1/image", &br#"{"all":true}"#[..]));
}
