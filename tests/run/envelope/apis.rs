//! Error bodies of well-known APIs, `tests/errors/apis.jsonl`: the shapes are documented, the sentences are ours.

use restable::ErrorEnvelope;
use serde_json::Value;

fn lines(text: &str) -> impl Iterator<Item = Value> + '_ {
    text.lines().map(|line| serde_json::from_str(line).unwrap())
}

fn read(sample: &Value) -> ErrorEnvelope {
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
