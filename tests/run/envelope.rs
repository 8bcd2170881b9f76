//! Reading error envelopes.

mod bounds;
mod choice;
mod defects;
mod display;
mod fields;
mod json;
mod late;
mod markup;
mod names;
mod normal;
mod plain;
mod request_id;
mod samples;
mod services;

use restable::ErrorEnvelope;

/// Reads a body with status 400 and without headers.
fn read(body: &str) -> ErrorEnvelope {
    ErrorEnvelope::read(Some(400), &(), body.as_bytes())
}

/// Code and message of a body.
fn pair(body: &str) -> (Option<String>, Option<String>) {
    let envelope = read(body);
    (envelope.code().map(Into::into), envelope.message().map(Into::into))
}

/// A code and a message in the form of [`pair`]; `""` means that there is none.
fn found(code: &str, message: &str) -> (Option<String>, Option<String>) {
    let text = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
    (text(code), text(message))
}

fn codes(envelope: &ErrorEnvelope) -> Vec<&str> {
    envelope.codes().collect()
}

fn also(envelope: &ErrorEnvelope) -> Vec<&str> {
    envelope.also_messages().collect()
}
