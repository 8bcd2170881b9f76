//! Error bodies of well-known APIs, `tests/errors/apis.jsonl`: the shapes are documented, the sentences are ours.

use restable::ErrorEnvelope;
use serde_json::Value;

pub(super) fn lines(text: &str) -> impl Iterator<Item = Value> + '_ {
    text.lines().map(|line| serde_json::from_str(line).unwrap())
}

pub(super) fn read(sample: &Value) -> ErrorEnvelope {
    let headers = sample["headers"].as_object().unwrap();
    let headers: Vec<_> = headers.iter().map(|(name, value)| (name, value.as_str().unwrap())).collect();
    let status = sample["status"].as_u64().map(|status| status.try_into().unwrap());
    ErrorEnvelope::read(status, headers.as_slice(), sample["body"].as_str().unwrap().as_bytes())
}

#[test]
fn each_gives_code_message_and_request_id() {
    let samples: Vec<_> = lines(include_str!("../../errors/apis.jsonl")).collect();
    assert!(samples.len() >= 60);
    let misses = samples.iter().filter_map(|sample| {
        let envelope = read(sample);
        let expected = ["code", "message", "request_id"].map(|key| sample[key].as_str());
        let found = [envelope.code(), envelope.message(), envelope.request_id()];
        (found != expected).then(|| format!("{}: {found:?} instead of {expected:?}", sample["api"]))
    });
    assert_eq!(misses.collect::<Vec<_>>(), [""; 0]);
}

#[test]
fn reported_bodies_give_what_their_reporters_looked_for() {
    for sample in lines(include_str!("../../errors/reports.jsonl")) {
        let envelope = read(&sample);
        assert_eq!(envelope.code(), sample["code"].as_str(), "{sample}");
        assert_eq!(envelope.message(), sample["message"].as_str(), "{sample}");
        assert_eq!(envelope.request_id(), sample["request_id"].as_str(), "{sample}");
        for code in sample["also_codes"].as_array().into_iter().flatten() {
            assert!(envelope.is_code(code.as_str().unwrap()), "{sample}");
        }
    }
}
