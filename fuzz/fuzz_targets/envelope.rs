//! Reads the error envelope of any body and any header value, and calls all accessors: nothing panics, and what is kept
//! is bounded.

#![no_main]

use libfuzzer_sys::fuzz_target;
use restable::ErrorEnvelope;

fuzz_target!(|input: (u16, &str, &[u8])| {
    let (status, request_id, body) = input;
    let headers = [("X-Request-Id", request_id), ("x-amzn-ErrorType", request_id)];
    let envelope = ErrorEnvelope::read(Some(status), &headers, body);
    assert!(!envelope.to_string().trim().is_empty());
    assert!(envelope.codes().all(|code| envelope.is_code(code)));
    assert!(envelope.code().is_none_or(|code| envelope.codes().next() == Some(code) && !code.trim().is_empty()));
    assert!(envelope.message().is_none_or(|message| !message.trim().is_empty()));
    // The limit on the kept body, plus an ID and a code from the headers.
    let kept = envelope.codes().count() + envelope.also_messages().count() + envelope.request_ids().count();
    assert!(kept <= 128 + 2);
    assert_eq!(envelope, ErrorEnvelope::read(Some(status), &headers, body));
});
