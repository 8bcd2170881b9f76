//! The fast path for the usual shape, which must give the same result as the general path.

use proptest::prelude::*;
use restable::ErrorEnvelope;
use serde_json::{Value, json};

/// A meaningless member, which disables the fast path.
const EXTRA: &str = r#", "x": null}"#;

fn read(body: &str) -> ErrorEnvelope {
    ErrorEnvelope::read(Some(400), &(), body.as_bytes())
}

fn both_ways_agree(body: &Value) {
    let short = body.to_string();
    let long = short.strip_suffix('}').map(|open| format!("{open}{EXTRA}")).unwrap();
    assert_eq!(read(&short), read(&long), "{short}");
}

fn text() -> impl Strategy<Value = Value> {
    let texts = prop_oneof![Just(String::new()), "[ a-zA-Z0-9.é\\[{\"\\\\]{0,12}", any::<String>()];
    prop_oneof![4 => texts.prop_map(Value::from), 1 => any::<i64>().prop_map(Value::from), 1 => Just(Value::Null), 1 => any::<bool>().prop_map(Value::from)]
}

fn key() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec![
        "code",
        "error_code",
        "errCode",
        "message",
        "error_msg",
        "Message",
        "error",
        "title",
        "request_id",
        "errno",
        "errorSummary",
        "description",
        "type",
        "retCode",
    ])
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(3_000))]

    #[test]
    fn in_the_document(first in key(), second in key(), one in text(), two in text()) {
        both_ways_agree(&json!({ first: one, second: two }));
    }

    #[test]
    fn under_error(first in key(), second in key(), one in text(), two in text()) {
        both_ways_agree(&json!({ "error": { first: one, second: two } }));
    }
}
