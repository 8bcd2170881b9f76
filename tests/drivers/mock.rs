//! Files that both clients send to the mock server and receive from it, with the generated bindings of its pages.

use std::path::PathBuf;

use restable::client::Service;
use restable::{Endpoint as _, FilePart};
use restable_bindgen::Builder;
use restable_bindgen::mock::{Mock, Server};
use restable_driver_tests::{Async, Blocking, Driver};

// Formatted with rustfmt's defaults, not with the settings of this repository.
#[rustfmt::skip]
#[path = "../../bindgen/tests/generate/darkrooms/downloading_a_film.rs"]
mod downloading_a_film;
#[rustfmt::skip]
#[path = "../../bindgen/tests/generate/darkrooms/storing_a_negative.rs"]
mod storing_a_negative;
#[rustfmt::skip]
#[path = "../../bindgen/tests/generate/darkrooms/uploading_a_photo.rs"]
mod uploading_a_photo;

use downloading_a_film::DownloadFilm;
use storing_a_negative::StoreNegative;
use uploading_a_photo::UploadPhoto;

fn darkrooms() -> Server {
    let pages = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../bindgen/tests/generate/darkrooms");
    Mock::read(&Builder::new().pages(pages)).expect("the pages").without_tokens().start().expect("a port")
}

fn client<D: Driver>(server: &Server) -> D {
    D::new(Service::new(server.url()).project_id("p"))
}

fn files_are_sent_and_received<D: Driver>() {
    let server = darkrooms();
    let client = client::<D>(&server);
    let film = client.send(&DownloadFilm::new("f".into())).expect("a film");
    assert!(film.content.starts_with(b"\x00\xff"));
    client.send(&StoreNegative::new("n".into(), b"\x00\xff scan".to_vec())).expect("a stored negative");
    let mut photo = UploadPhoto::new("summer".into(), FilePart::new("beach.png", b"\x00\xff\r\n--"));
    photo.raw = Some(true);
    client.send(&photo).expect("an uploaded photo");
}

fn a_negative_without_its_media_type_is_refused<D: Driver>() {
    let server = darkrooms();
    let mut negative = StoreNegative::new("n".into(), b"scan".to_vec());
    negative.project_id = Some("p".into());
    let mut request = negative.request(&server.url()).expect("a request");
    request.headers_mut().insert("content-type", http::HeaderValue::from_static("image/png"));
    let response = client::<D>(&server).exchange(request).expect("a response");
    assert_eq!(response.status(), 400);
}

#[test]
fn ureq_sends_and_receives_files() {
    files_are_sent_and_received::<Blocking>();
}

#[test]
fn reqwest_sends_and_receives_files() {
    files_are_sent_and_received::<Async>();
}

#[test]
fn a_wrong_media_type_is_refused() {
    a_negative_without_its_media_type_is_refused::<Blocking>();
    a_negative_without_its_media_type_is_refused::<Async>();
}
