//! Any body, read into a table with every kind of field: nothing panics, and all readers give the same values.
//!
//! `decode` is compared with `serde_json::from_slice`, with `serde_json::Value`, with a struct that derives serde's
//! `Deserialize`, and with `audit`.

#![no_main]

use std::collections::BTreeMap;

use libfuzzer_sys::fuzz_target;
use restable::{DriftKind, JobId, ResponseError, Timestamp, response, values};
use serde::{Deserialize, Serialize};
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

/// The same table with serde's derive, which takes no more than what is documented.
#[derive(Deserialize, Serialize)]
struct Derived {
    #[serde(rename = "OS-EXT:note")]
    note: String,
    job_id: Option<String>,
    size: Option<i32>,
    ratio: Option<f64>,
    on: Option<bool>,
    state: Option<String>,
    created: Option<String>,
    #[serde(default)]
    parts: Vec<Derived>,
    #[serde(default)]
    limits: BTreeMap<String, u64>,
    inner: Option<Box<Derived>>,
    #[serde(default)]
    open: Value,
    span: Option<std::time::Duration>,
    #[serde(flatten)]
    rest: BTreeMap<String, Value>,
}

impl Derived {
    /// Whether every job id is one.
    fn has_job_ids(&self) -> bool {
        let valid = |id: &String| id.trim().is_empty() || JobId::new(id.as_str()).is_ok();
        self.job_id.as_ref().is_none_or(valid) && self.parts.iter().chain(self.inner.as_deref()).all(Self::has_job_ids)
    }
}

fuzz_target!(|body: &[u8]| {
    let decoded = Everything::decode(200, (), body);
    if let Err(error) = &decoded {
        assert!(!error.to_string().is_empty());
        assert!(error.body().len() == body.len().min(restable::ResponseError::BODY_LIMIT));
    }
    let _ = Everything::decode_body(body);
    let drift = Everything::audit(body);
    if drift.as_ref().is_ok_and(|drift| drift.iter().all(|drift| drift.kind == DriftKind::Unknown)) {
        assert!(decoded.is_ok(), "a body without drift decodes");
    }

    let unmarked = body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body);
    let through_serde = serde_json::from_slice::<Everything>(unmarked);
    if let (Err(ResponseError::Malformed(error)), Ok(_)) = (&decoded, &through_serde) {
        // serde_json rounds before a field sees the digits.
        assert!(error.reason().ends_with("a number with a fraction"), "{error}");
        return;
    }
    assert_eq!(decoded.is_ok(), through_serde.is_ok());
    let derived = serde_json::from_slice::<Derived>(unmarked).ok().filter(Derived::has_job_ids);
    let (Ok(decoded), Ok(through_serde)) = (decoded, through_serde) else {
        assert!(derived.is_none(), "what serde's derive reads is read");
        return;
    };
    let decoded = written(&decoded);
    let through_serde = written(&through_serde);
    assert_same(&decoded, &through_serde);
    if let Some(derived) = derived {
        assert_same(&decoded, &without_nothing(written(&derived)));
    }
    let is_repeating = drift.is_ok_and(|drift| drift.iter().any(|drift| drift.kind == DriftKind::Repeated));
    if let (false, Ok(value)) = (is_repeating, serde_json::from_slice::<Value>(unmarked)) {
        let through_value =
            written(&serde_json::from_value::<Everything>(value).expect("a value is read like its text"));
        assert_eq!(through_serde.to_string(), through_value.to_string());
    }
});

fn written(value: &impl Serialize) -> Value {
    serde_json::to_value(value).expect("what is read can be written")
}

/// Leaves out what restable does not write: absent parameters, and an empty job id.
fn without_nothing(mut value: Value) -> Value {
    if let Some(object) = value.as_object_mut() {
        for name in ["job_id", "size", "ratio", "on", "state", "created", "inner", "span"] {
            if object.get(name).is_some_and(Value::is_null) {
                object.remove(name);
            }
        }
        if object.get("job_id").and_then(Value::as_str).is_some_and(|id| id.trim().is_empty()) {
            object.remove("job_id");
        }
        if let Some(inner) = object.get_mut("inner") {
            *inner = without_nothing(inner.take());
        }
        if let Some(Value::Array(parts)) = object.get_mut("parts") {
            parts.iter_mut().for_each(|part| *part = without_nothing(part.take()));
        }
    }
    value
}

/// Two values are the same if they are written alike, but for texts of one number: only `decode` sees its digits.
fn assert_same(one: &Value, other: &Value) {
    match (one, other) {
        (Value::Object(one), Value::Object(other)) => {
            assert!(one.keys().eq(other.keys()), "{one:?}\n{other:?}");
            one.values().zip(other.values()).for_each(|(one, other)| assert_same(one, other));
        }
        (Value::Array(one), Value::Array(other)) => {
            assert_eq!(one.len(), other.len());
            one.iter().zip(other).for_each(|(one, other)| assert_same(one, other));
        }
        (Value::String(one), Value::String(other)) if one != other => {
            let bits = |text: &str| text.parse::<f64>().expect("both are numbers").to_bits();
            assert_eq!(bits(one), bits(other), "{one} {other}");
        }
        (one, other) => assert_eq!(one.to_string(), other.to_string()),
    }
}
