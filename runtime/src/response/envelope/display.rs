//! One line about an error for people.

use core::fmt;

use super::detail::ErrorDetail;
use super::{ErrorEnvelope, Rest, reason};
use crate::text::printable::{Printable, PrintableList, printable};

/// Code and message on one line, escaped and shortened to 1,000 characters each because a server wrote them. A missing
/// part is replaced by the title, another message, or the status and its reason phrase. The line is never blank.
///
/// Request ids are not included; the errors that hold an envelope add them.
impl fmt::Display for ErrorEnvelope {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.code(), self.message()) {
            (Some(code), Some(message)) if message.starts_with(code) => write!(formatter, "{}", Printable(message)),
            (Some(code), Some(message)) => write!(formatter, "{}: {}", Printable(code), Printable(message)),
            (None, Some(message)) => write!(formatter, "{}", Printable(message)),
            (Some(code), None) => self.fmt_code(code, formatter),
            (None, None) => self.fmt_status(formatter),
        }
    }
}

impl ErrorEnvelope {
    fn fmt_code(&self, code: &str, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.substitute().or_else(|| self.status.and_then(reason::of)) {
            Some(text) => write!(formatter, "{}: {}", Printable(code), Printable(text)),
            None => write!(formatter, "{}", Printable(code)),
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
                write!(formatter, "{status} {reason}: {}", Printable(text))
            }
            (Some(status), Some(reason), None) => write!(formatter, "{status} {reason}"),
            (Some(status), None, Some(text)) => write!(formatter, "status {status}: {}", Printable(text)),
            (Some(status), None, None) => write!(formatter, "status {status}"),
            (None, _, Some(text)) => write!(formatter, "{}", Printable(text)),
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
            .field("code", &printable(code.as_deref()))
            .field("message", &printable(message.as_deref()))
            .field("request_ids", &PrintableList(request_ids))
            .field("rest", rest)
            .finish()
    }
}

impl fmt::Debug for Rest {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { other_codes, also_messages, details, fault, title, hint, encoded_authorization_message } = self;
        formatter
            .debug_struct("Rest")
            .field("other_codes", &PrintableList(other_codes))
            .field("also_messages", &PrintableList(also_messages))
            .field("details", &details.len())
            .field("fault", &printable(fault.as_deref()))
            .field("title", &printable(title.as_deref()))
            .field("hint", &printable(hint.as_deref()))
            .field(
                "encoded_authorization_message",
                &encoded_authorization_message.as_ref().map(|_| format_args!("<redacted>")),
            )
            .finish()
    }
}

impl fmt::Debug for ErrorDetail {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("ErrorDetail")
            .field("code", &printable(self.code()))
            .field("message", &printable(self.message()))
            .field("id", &printable(self.id()))
            .finish()
    }
}
