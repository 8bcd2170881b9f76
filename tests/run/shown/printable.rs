//! Every line that an error displays is printable and bounded, whatever a server sends.

use proptest::prelude::*;
use restable::job::{PollPolicy, Poller};
use restable::{DriftKind, ErrorEnvelope, ResponseError, Timestamp, response, structure, values};

use super::error;

/// The longest line: several texts of 1,000 characters each.
const MAX_LEN: usize = 200_000;

/// Characters that must not be in a line.
fn is_hidden(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}')
        || matches!(c, '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e0fff}')
        || matches!(c, '\u{3164}' | '\u{e000}'..='\u{f8ff}' | '\u{ffff}' | '\u{1fffe}'..='\u{1ffff}')
}

fn check(line: &str) {
    assert!(!line.contains(is_hidden), "{line:?}");
    assert!(line.len() < MAX_LEN, "{} bytes", line.len());
}

/// State of a disk.
#[values]
#[derive(Debug)]
enum State {
    Attached,
}

/// A disk.
#[structure]
#[derive(Debug)]
struct Disk {
    #[param("String", mandatory)]
    name: String,
    #[param("String")]
    state: Option<State>,
    #[param(serde)]
    address: Option<std::net::IpAddr>,
}

/// A response with fields of many types.
#[response(job(state = status, code = code, reason = reason))]
#[derive(Debug)]
struct Shelf {
    #[param("String", mandatory)]
    status: String,
    code: Option<String>,
    reason: Option<String>,
    disks: std::collections::BTreeMap<String, Disk>,
    shelves: std::collections::BTreeMap<String, Shelf>,
}

fn check_error(error: &ResponseError) {
    check(&format!("{error}"));
    check(&format!("{error:?}"));
    if let Some(envelope) = error.envelope() {
        check(&format!("{envelope}"));
        check(&format!("{envelope:?}"));
        envelope.details().iter().for_each(|detail| check(&format!("{detail:?}")));
    }
}

/// Decodes, audits and polls, and checks all displayed text.
fn check_answer(status: u16, headers: &[(String, String)], body: &[u8]) {
    if let Err(error) = Shelf::decode(status, headers, body) {
        check_error(&error);
    }
    if let Ok(drift) = Shelf::audit(body) {
        drift.iter().for_each(|drift| check(&format!("{drift} {drift:?}")));
    }
    let envelope = ErrorEnvelope::read(Some(status), headers, body);
    check(&format!("{envelope} {envelope:?}"));
    let policy = PollPolicy::without_timeout().tolerance(0);
    let mut poller = Poller::<Shelf>::new("j-1".parse().unwrap(), policy, std::time::Duration::ZERO);
    poller.on_response(std::time::Duration::ZERO, status, headers, body);
    check(&format!("{} {:?} {poller:?}", poller.report(), poller.report()));
    if let restable::job::Next::Failed(error) = poller.next(std::time::Duration::ZERO) {
        check(&format!("{error} {error:?}"));
    }
}

/// A text of a server: any characters, but invisible ones more often than at random.
fn word() -> impl Strategy<Value = String> {
    let hidden = prop::sample::select(vec![
        "\r\n",
        "\u{1b}[31m",
        "\0",
        "\u{202e}",
        "\u{200b}",
        "\u{e0041}",
        "\u{85}",
        "\u{2028}",
        "\u{feff}",
        "\u{3164}",
        "\u{e000}",
    ]);
    prop_oneof![
        prop::collection::vec(prop_oneof![hidden.prop_map(String::from), any::<String>()], 1..4)
            .prop_map(|parts| parts.concat()),
        (1..5_000usize, any::<char>()).prop_map(|(length, c)| c.to_string().repeat(length)),
    ]
}

/// Bodies with such texts in every place where a server puts text.
fn body() -> impl Strategy<Value = Vec<u8>> {
    (word(), word(), 0..9usize).prop_map(|(a, b, form)| {
        let (a, b) = (serde_json::Value::from(a), serde_json::Value::from(b));
        let body = match form {
            0 => format!(r#"{{"error_code": {a}, "error_msg": {b}, "request_id": {a}}}"#),
            1 => format!(
                r#"{{"error": {{"code": {a}, "message": {b}, "title": {a}}}, "details": [{{"code": {b}, "id": {a}}}]}}"#
            ),
            2 => format!(r#"{{{a}: {{"code": {b}, "message": {a}}}}}"#),
            3 => format!(r#"{{"status": "x", "disks": {{{a}: {{"name": 1, "address": {b}}}}}}}"#),
            4 => format!(r#"{{"status": "x", "shelves": {{{a}: {{"status": "x", "shelves": {{{b}: 7}}}}}}}}"#),
            5 => format!(r#"{{"status": {a}, "code": {b}, "reason": {a}}}"#),
            6 => format!(r#"{{"status": "FAILED", "code": {b}, "reason": {a}, {b}: {a}}}"#),
            7 => format!("<html><h1>{}</h1></html>", a.as_str().unwrap_or_default()),
            _ => format!(r#"{{"disks": {{"d": {{"name": "n", "state": {a}}}}}, "job_id": {b}}}"#),
        };
        body.into_bytes()
    })
}

proptest! {
    #[test]
    fn whatever_a_server_sends(
        status in prop::sample::select(vec![200u16, 202, 400, 404, 500, 700]),
        id in word(),
        body in prop_oneof![body(), prop::collection::vec(any::<u8>(), 0..300)],
    ) {
        check_answer(status, &[("X-Request-Id".into(), id)], &body);
    }
}

#[test]
fn a_long_message_is_cut_and_its_length_reported() {
    let message = "é".repeat(50_000);
    let error = error(400, format!(r#"{{"code": "A.1", "message": "{message}"}}"#));
    let shown = format!("the service answered 400: A.1: {}… (100000 bytes)", "é".repeat(1_000));
    assert_eq!(error.to_string(), shown);
    assert_eq!(error.envelope().and_then(ErrorEnvelope::message), Some(message.as_str()), "the accessor keeps it");
}

#[test]
fn what_does_not_print_is_escaped_and_the_rest_is_not() {
    let shown = |message: &str| {
        let body = serde_json::json!({ "message": message }).to_string();
        error(400, body).to_string().trim_start_matches("the service answered 400: ").to_owned()
    };
    assert_eq!(shown("two\r\nlines"), r"two\r\nlines");
    assert_eq!(shown("\u{1b}[31mred\u{7}"), r"\u{1b}[31mred\u{7}");
    assert_eq!(shown("a\u{202e}b\u{200b}c\u{e0041}"), r"a\u{202e}b\u{200b}c\u{e0041}");
    assert_eq!(shown("磁盘 \"disk\" 不存在 — café, e\u{301}, ✓️"), "磁盘 \"disk\" 不存在 — café, e\u{301}, ✓\u{fe0f}");
    assert_eq!(shown("a\u{a0}b\u{3000}c"), "a b c", "a space of any width is one");
}

#[test]
fn a_pointer_through_long_keys_is_cut() {
    let key = "k".repeat(40);
    let body = format!(r#"{{"status": "x", "shelves": {{"{key}": "#).repeat(30) + "7";
    let error = Shelf::decode(200, (), &body).unwrap_err();
    let ResponseError::Malformed(malformed) = &error else { panic!("{error:?}") };
    assert!(malformed.pointer().len() > 1_400, "the accessor keeps it: {}", malformed.pointer().len());
    assert!(error.to_string().contains("… ("), "{error}");
    assert!(error.to_string().len() < 1_300, "{error}");
}

#[test]
fn a_drift_and_a_timestamp_are_shown_in_one_line() {
    let drift = Shelf::audit("{\"status\": \"x\", \"a\\u001b\\nb\": 1}").unwrap();
    let unknown = drift.iter().find(|drift| drift.kind == DriftKind::Unknown).unwrap();
    assert_eq!(unknown.pointer, "/a\u{1b}\nb");
    assert_eq!(unknown.to_string(), r"/a\u{1b}\nb: not documented, found an integer");
    assert_eq!(Timestamp::new("2024\n\u{202e}").to_string(), r"2024\n\u{202e}");
    assert_eq!(Timestamp::new("2024\n").as_str(), "2024\n");
}
