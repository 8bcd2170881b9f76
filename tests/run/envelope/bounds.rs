//! Bodies that are meant to consume excessive time or memory.

use restable::ErrorEnvelope;

use super::{codes, read};

#[test]
fn objects_are_read_to_depth_four() {
    let nested = |depth: usize| format!("{}{}{}", r#"{"a":"#.repeat(depth), r#"{"code": "A.1"}"#, "}".repeat(depth));
    assert_eq!(read(&nested(4)).code(), Some("A.1"));
    assert_eq!(read(&nested(5)).code(), None);
}

#[test]
fn depth_beyond_every_limit_neither_overflows_nor_hides_the_code() {
    for (open, close) in [("{\"a\":", "}"), ("[", "]")] {
        for key in ["a", "errors", "details", "code", "message"] {
            let deep = format!("{}1{}", open.repeat(100_000), close.repeat(100_000));
            let body = format!(r#"{{"{key}": {deep}, "error_code": "A.1"}}"#);
            assert_eq!(read(&body).code(), Some("A.1"), "{key} {open}");
        }
    }
    assert_eq!(read(&"[".repeat(1_000_000)).code(), None);
    assert_eq!(read(&"{\"a\":".repeat(200_000)).code(), None);
}

#[test]
fn the_number_of_texts_kept_is_bounded_and_the_outermost_stay() {
    let item = |number: usize| {
        format!(r#"{{"error_code": "I.{number}", "error_msg": "m{number}", "request_id": "r{number}"}}"#)
    };
    let items: Vec<_> = (0..10_000).map(item).collect();
    let body =
        format!(r#"{{"errors": [{}], "error_code": "A.1", "error_msg": "m", "request_id": "r"}}"#, items.join(","));
    let envelope = read(&body);
    assert_eq!((envelope.code(), envelope.message(), envelope.request_id()), (Some("A.1"), Some("m"), Some("r")));
    assert!(codes(&envelope).len() + envelope.also_messages().count() + envelope.request_ids().count() <= 128);
    assert_eq!(envelope.details().first().and_then(|detail| detail.code()), Some("I.0"));
    assert!(envelope.details().len() <= 128);
}

#[test]
fn a_long_message_is_kept_whole() {
    let message = "m".repeat(1 << 20);
    assert_eq!(read(&format!(r#"{{"message": "{message}"}}"#)).message(), Some(&*message));
}

#[test]
fn every_prefix_of_a_body_is_read_without_panic() {
    let bodies = include_str!("../../errors/samples.jsonl");
    for line in bodies.lines() {
        let sample: serde_json::Value = serde_json::from_str(line).unwrap();
        let body = sample["body"].as_str().unwrap().as_bytes();
        for end in 0..=body.len() {
            let envelope = ErrorEnvelope::read(Some(500), &(), &body[..end]);
            assert!(!envelope.to_string().is_empty());
        }
    }
}

#[test]
fn every_single_byte_changed_is_read_without_panic() {
    let body = br#"<Error x="1"><Code>A</Code></Error>{"error": {"code": ["A", 1], "details": [{"id": 1}]}}"#;
    for start in [0, 35] {
        for at in start..body.len() {
            for byte in [0, b'"', b'{', b'<', b',', b'\\', 0xff] {
                let mut body = body[start..].to_vec();
                body[at - start] = byte;
                assert!(!ErrorEnvelope::read(None, &(), &body).to_string().is_empty());
            }
        }
    }
}
