//! Any body and any header value: the envelope is read, shown and asked, and nothing panics.

#![no_main]

use libfuzzer_sys::fuzz_target;
use restable::ErrorEnvelope;

fuzz_target!(|input: (u16, &str, &[u8])| {
    let (status, request_id, body) = input;
    let headers = [("X-Request-Id", request_id)];
    let envelope = ErrorEnvelope::read(Some(status), &headers, body);
    assert!(!envelope.to_string().trim().is_empty());
    assert!(envelope.codes().all(|code| envelope.is_code(code)));
    assert_eq!(envelope, ErrorEnvelope::read(Some(status), &headers, body));
});
