//! Measures reading an error envelope, compared with parsing the same body into a `serde_json::Value`.
//!
//! ```sh
//! cargo run --release -p restable-benches --bin envelope_cost
//! ```

use std::hint::black_box;
use std::time::{Duration, Instant};

use restable::ErrorEnvelope;
use serde_json::Value;

const ROUNDS: u32 = 200;
const CALLS: u32 = 2_000;

fn main() {
    println!("{:<16}{:>8}{:>12}{:>12}{:>8}", "body", "bytes", "envelope", "Value", "ratio");
    for (name, body) in bodies() {
        let envelope = nanoseconds(|| {
            let status = black_box(Some(400));
            black_box(ErrorEnvelope::read(status, &(), black_box(body.as_bytes())));
        });
        let value = nanoseconds(|| {
            _ = black_box(serde_json::from_slice::<Value>(black_box(body.as_bytes())));
        });
        println!("{name:<16}{:>8}{envelope:>9.0} ns{value:>9.0} ns{:>8.2}", body.len(), envelope / value);
    }
}

fn bodies() -> [(&'static str, String); 7] {
    let results: Vec<_> =
        (0..200).map(|item| format!(r#"{{"id": "{item}", "error_code": "0", "error_msg": "Success"}}"#)).collect();
    [
        ("nested error", r#"{"error": {"message": "", "code": "BMS.0001"}}"#.into()),
        ("pair", r#"{"error_code": "APIGW.0101", "error_msg": "No such API", "request_id": "71d53ba40c3ad62cdea44b5e9ce5996b"}"#.into()),
        ("fault", r#"{"itemNotFound": {"message": "Server \"a\" not found", "code": 404}}"#.into()),
        ("both", r#"{"badRequest": {"code": 400, "message": "Malformed"}, "errCode": "RDS.0001", "externalMessage": "Bad"}"#.into()),
        ("details", r#"{"code": "C.1", "message": "m", "details": [{"code": "D.1", "message": "n"}, {"error_code": "D.2"}]}"#.into()),
        ("problem+json", r#"{"type": "https://problems.example/no-credit", "title": "Not enough credit", "status": 403, "detail": "The balance is 30, and 50 are needed."}"#.into()),
        ("200 results", format!(r#"{{"results": [{}]}}"#, results.join(", "))),
    ]
}

/// The fastest of many rounds, because a disturbance can only add time.
fn nanoseconds(call: impl Fn()) -> f64 {
    let round = || {
        let start = Instant::now();
        (0..CALLS).for_each(|_| call());
        start.elapsed()
    };
    let fastest = (0..ROUNDS).map(|_| round()).min().unwrap_or(Duration::ZERO);
    fastest.as_secs_f64() * 1e9 / f64::from(CALLS)
}
