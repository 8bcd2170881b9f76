//! Any body, held against a table with every kind of field: nothing panics, both readers see the same, and what
//! has no drift decodes.

#![no_main]

use std::collections::BTreeMap;

use libfuzzer_sys::fuzz_target;
use restable::{JobId, Timestamp, response, values};
use serde_json::Value;

#[values]
enum State {
    Running,
    #[value("Done")]
    Done,
}

#[response]
struct Everything {
    #[param("String", name = "OS-EXT:note", mandatory)]
    note: String,
    #[param("String")]
    job_id: Option<JobId>,
    #[param("Integer", optional)]
    size: Option<i32>,
    #[param("Double")]
    ratio: Option<f64>,
    #[param("Boolean")]
    on: Option<bool>,
    #[param("String")]
    state: Option<State>,
    created: Option<Timestamp>,
    #[param("Array of objects")]
    parts: Vec<Everything>,
    #[param("Map<String,Integer>")]
    limits: BTreeMap<String, u64>,
    inner: Option<Box<Everything>>,
    open: Value,
    #[param(serde)]
    span: Option<std::time::Duration>,
    #[param(rest)]
    rest: BTreeMap<String, Value>,
}

fuzz_target!(|body: &[u8]| {
    let straight = Everything::decode(200, (), body);
    let through_serde = serde_json::from_slice::<Everything>(body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body));
    assert_eq!(straight.is_ok(), through_serde.is_ok());
    if let Err(error) = &straight {
        assert!(!error.to_string().is_empty());
        assert!(error.body().len() == body.len().min(restable::ResponseError::BODY_LIMIT));
    }
    let _ = Everything::decode_body(body);
    if Everything::audit(body).is_ok_and(|drift| drift.is_empty()) {
        assert!(straight.is_ok(), "a body without drift decodes");
    }
});
