//! Error bodies of many services: from bug reports of clients, `tests/errors/reports.jsonl`, and in the shapes of
//! public documentation, `tests/errors/services.jsonl` and, by another author, `tests/errors/apis.jsonl`. The sentences
//! are ours.

use super::samples::{of_lines, read};

#[test]
fn reported_bodies_give_codes_message_request_id_and_hint() {
    let reports = of_lines(include_str!("../../errors/reports.jsonl"));
    assert_eq!(reports.len(), 21);
    reports.iter().for_each(gives_what_is_expected);
}

#[test]
fn bodies_of_many_services_give_codes_message_and_request_id() {
    let services = of_lines(include_str!("../../errors/services.jsonl"));
    assert!(services.len() >= 200);
    services.iter().for_each(gives_what_is_expected);
}

#[test]
fn bodies_of_another_author_give_code_message_and_request_id() {
    let apis = of_lines(include_str!("../../errors/apis.jsonl"));
    assert!(apis.len() >= 60);
    apis.iter().for_each(gives_what_is_expected);
}

fn gives_what_is_expected(sample: &serde_json::Value) {
    let envelope = read(sample);
    assert_eq!(envelope.code(), sample["code"].as_str(), "{sample}");
    assert_eq!(envelope.message(), sample["message"].as_str(), "{sample}");
    assert_eq!(envelope.request_id(), sample["request_id"].as_str(), "{sample}");
    for code in sample["also_codes"].as_array().into_iter().flatten() {
        assert!(envelope.is_code(code.as_str().unwrap()), "{code} of {sample}");
    }
    if let Some(hint) = sample["text_hint"].as_str() {
        assert_eq!(envelope.hint(), Some(hint), "{sample}");
    }
}
