//! Headers that describe the error: `x-amzn-errortype`, `x-ms-error-code`.

use alloc::borrow::Cow;

use super::fallback::without_namespace;
use super::request_id::ends_with;
use super::{ErrorEnvelope, choose};
use crate::response::headers::Headers;

/// The endings of header names that hold a code, in lower case and without separators.
const CODES: [&str; 4] = ["errorcode", "errortype", "errcode", "exceptioncode"];

/// The endings of header names that hold a message.
const MESSAGES: [&str; 2] = ["errormessage", "errormsg"];

impl ErrorEnvelope {
    /// Takes code and message from the headers if the body has none; otherwise adds them to the other codes and
    /// messages.
    pub(super) fn read_headers(&mut self, headers: &(impl Headers + ?Sized)) {
        headers.for_each(&mut |name, value| {
            let value = value.trim();
            if value.is_empty() {
            } else if CODES.iter().any(|end| ends_with(name, end)) {
                self.add_code(&without_namespace(Cow::Borrowed(value)));
            } else if MESSAGES.iter().any(|end| ends_with(name, end)) {
                self.add_message(value);
            }
        });
    }

    fn add_code(&mut self, code: &str) {
        match &self.code {
            None => self.code = Some(code.into()),
            Some(_) if self.is_code(code) => {}
            Some(_) => choose::add(&mut self.rest_mut().other_codes, code),
        }
    }

    fn add_message(&mut self, message: &str) {
        match &self.message {
            None => self.message = Some(message.into()),
            Some(known) if known == message => {}
            Some(_) => choose::add(&mut self.rest_mut().also_messages, message),
        }
    }
}
