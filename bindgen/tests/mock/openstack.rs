//! A project in the dialect of OpenStack's API references.

use std::path::PathBuf;

use restable_bindgen::Builder;
use restable_bindgen::mock::{Mock, Server};

use super::{send, sign_in};

fn harbours() -> Mock {
    let pages = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/openstack/harbours");
    Mock::read(&Builder::new().pages(pages)).unwrap()
}

fn server() -> Server {
    harbours().without_tokens().start().unwrap()
}

#[test]
fn the_key_of_the_body_chooses_the_action() {
    let seen = std::sync::Arc::new(std::sync::Mutex::new(Vec::new()));
    let log = std::sync::Arc::clone(&seen);
    let watch = move |exchange: &restable_bindgen::mock::Exchange| log.lock().unwrap().push(exchange.verdict.clone());
    let server = harbours().without_tokens().watch(watch).start().unwrap();
    let act = |body: &str| send(&server, "POST /v2/boats/b-1/action", "", body).0;
    assert_eq!(act(r#"{"launch": null}"#), 204);
    assert_eq!(act(r#"{"paint": {"colour": "red"}}"#), 204);
    assert_eq!(act(r#"{"paint": 7}"#), 400);
    assert_eq!(act(r#"{"sink": null}"#), 400);
    assert_eq!(act("{}"), 400);
    let seen = seen.lock().unwrap();
    assert!(seen[2].contains("`/paint`: is not an object") && !seen[2].contains("launch"), "{seen:?}");
}

#[test]
fn a_response_states_the_microversion_of_the_request() {
    let server = server();
    let versions = "OpenStack-API-Version: harbour 2.26\r\nX-OpenStack-Nova-API-Version: 2.1\r\n";
    let (status, answer) = send(&server, "GET /v2/boats", versions, "");
    assert_eq!(status, 200);
    assert!(answer.contains("openstack-api-version: harbour 2.26"), "{answer}");
    assert!(answer.contains("x-openstack-nova-api-version: 2.1"), "{answer}");
}

#[test]
fn a_path_may_have_the_service_the_version_and_the_project() {
    let server = harbours().start().unwrap();
    let token = sign_in(&server);
    for path in ["/v2/boats", "/harbours/v2/boats", "/harbours/v2.1/v2/boats", "/harbours/v2.1/mock-project/v2/boats"] {
        assert_eq!(send(&server, &format!("GET {path}"), &token, "").0, 200, "{path}");
    }
    assert_eq!(send(&server, "GET /mock-project/boats", &token, "").0, 404);
}
