//! Observed error bodies, `tests/errors/samples.jsonl`: keys, codes and IDs are real, the sentences are ours.

use restable::ErrorEnvelope;
use serde_json::Value;

fn samples() -> Vec<Value> {
    of_lines(include_str!("../../errors/samples.jsonl"))
}

pub(super) fn of_lines(lines: &str) -> Vec<Value> {
    lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

pub(super) fn read(sample: &Value) -> ErrorEnvelope {
    let headers = sample["headers"].as_object().unwrap();
    let headers: Vec<_> = headers.iter().map(|(name, value)| (name, value.as_str().unwrap())).collect();
    let status = sample["status"].as_u64().map(|status| status.try_into().unwrap());
    ErrorEnvelope::read(status, headers.as_slice(), sample["body"].as_str().unwrap().as_bytes())
}

#[test]
fn every_error_gives_code_message_and_request_id() {
    let samples: Vec<_> = samples().into_iter().filter(|sample| sample["is_error"] == true).collect();
    assert!(samples.len() >= 45);
    for sample in samples {
        let envelope = read(&sample);
        assert_eq!(envelope.code(), sample["code"].as_str(), "{sample}");
        assert_eq!(envelope.message(), sample["message"].as_str(), "{sample}");
        assert_eq!(envelope.request_id(), sample["request_id"].as_str(), "{sample}");
        assert!(!envelope.to_string().trim().is_empty(), "{sample}");
    }
}

#[test]
fn the_other_parts_of_a_sample_are_read_too() {
    for sample in samples() {
        let envelope = read(&sample);
        assert_eq!(envelope.fault(), sample["fault"].as_str(), "{sample}");
        assert_eq!(envelope.title(), sample["title"].as_str(), "{sample}");
        let encoded = sample["encoded_authorization_message"].as_str();
        assert_eq!(envelope.encoded_authorization_message(), encoded.or(in_a_detail(&sample)), "{sample}");
        if let Some(hint) = sample["hint"].as_str() {
            assert_eq!(envelope.hint(), Some(hint), "{sample}");
        }
    }
}

fn in_a_detail(sample: &Value) -> Option<&str> {
    sample["details"].is_array().then_some("xxxxx")
}

#[test]
fn details_of_a_sample_are_read_by_the_same_rules() {
    let sample = samples().into_iter().find(|sample| sample["details"].is_array()).unwrap();
    let envelope = read(&sample);
    let expected = sample["details"].as_array().unwrap();
    assert_eq!(envelope.details().len(), expected.len());
    for (detail, expected) in envelope.details().iter().zip(expected) {
        assert_eq!(detail.code(), expected["code"].as_str());
        assert_eq!(detail.message(), expected["message"].as_str());
    }
}

#[test]
fn ids_of_answers_that_are_no_errors_are_read_too() {
    let ids: Vec<_> = samples().iter().filter(|sample| sample["status"] == 202).map(read).collect();
    assert_eq!(ids[0].request_id(), Some("cfd81aea3f59eac7128dba4b36d516c8"));
}
