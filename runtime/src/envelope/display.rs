//! One line about an error for people.

use core::fmt;

use super::detail::ErrorDetail;
use super::{ErrorEnvelope, Rest, reason};
use crate::shown::{Shown, ShownList, shown};

/// Code and message on one line, escaped and shortened to 1,000 characters each because a server wrote them. A missing
/// part is replaced by the title, another message, or the status and its reason phrase. The line is never blank.
///
/// Request ids are not included; the errors that hold an envelope add them.
impl fmt::Display for ErrorEnvelope {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.code(), self.message()) {
            (Some(code), Some(message)) if message.starts_with(code) => write!(formatter, "{}", Shown(message)),
            (Some(code), Some(message)) => write!(formatter, "{}: {}", Shown(code), Shown(message)),
            (None, Some(message)) => write!(formatter, "{}", Shown(message)),
            (Some(code), None) => self.fmt_code(code, formatter),
            (None, None) => self.fmt_status(formatter),
        }
    }
}

impl ErrorEnvelope {
    fn fmt_code(&self, code: &str, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.substitute().or_else(|| self.status.and_then(reason::of)) {
            Some(text) => write!(formatter, "{}: {}", Shown(code), Shown(text)),
            None => write!(formatter, "{}", Shown(code)),
        }
    }

    fn fmt_status(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let substitute = self.substitute().or_else(|| self.hint());
        match (self.status, self.status.and_then(reason::of), substitute) {
            // Most gateways send a page that only repeats the status.
            (Some(status), Some(reason), Some(text)) if is_status_line(text, status, reason) => {
                write!(formatter, "{status} {reason}")
            }
            (Some(status), Some(reason), Some(text)) => {
                write!(formatter, "{status} {reason}: {}", Shown(text))
            }
            (Some(status), Some(reason), None) => write!(formatter, "{status} {reason}"),
            (Some(status), None, Some(text)) => write!(formatter, "status {status}: {}", Shown(text)),
            (Some(status), None, None) => write!(formatter, "status {status}"),
            (None, _, Some(text)) => write!(formatter, "{}", Shown(text)),
            (None, _, None) => formatter.write_str("an error without code and message"),
        }
    }

    fn substitute(&self) -> Option<&str> {
        self.title().or_else(|| self.also_messages().next())
    }
}

/// Whether the text is only the status line: `502 Bad Gateway`.
fn is_status_line(text: &str, status: u16, reason: &str) -> bool {
    let number = text.strip_suffix(reason).and_then(|text| text.strip_suffix(' '));
    number.is_some_and(|number| number.parse() == Ok(status))
}

impl fmt::Debug for ErrorEnvelope {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { status, dialect, code, message, request_ids, rest } = self;
        formatter
            .debug_struct("ErrorEnvelope")
            .field("status", status)
            .field("dialect", dialect)
            .field("code", &shown(code.as_deref()))
            .field("message", &shown(message.as_deref()))
            .field("request_ids", &ShownList(request_ids))
            .field("rest", rest)
            .finish()
    }
}

impl fmt::Debug for Rest {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { other_codes, also_messages, details, fault, title, hint, encoded_authorization_message } = self;
        formatter
            .debug_struct("Rest")
            .field("other_codes", &ShownList(other_codes))
            .field("also_messages", &ShownList(also_messages))
            .field("details", &details.len())
            .field("fault", &shown(fault.as_deref()))
            .field("title", &shown(title.as_deref()))
            .field("hint", &shown(hint.as_deref()))
            .field("encoded_authorization_message", encoded_authorization_message)
            .finish()
    }
}

impl fmt::Debug for ErrorDetail {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("ErrorDetail")
            .field("code", &shown(self.code()))
            .field("message", &shown(self.message()))
            .field("id", &shown(self.id()))
            .finish()
    }
}
