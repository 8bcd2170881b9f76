//! One line about an error, for people.

use core::fmt;

use super::{ErrorEnvelope, reason};

/// Code and message. Where a part is missing, the title, another message, or the status and its meaning stand in: it is
/// never blank.
///
/// Request ids are left to whoever writes the whole report.
impl fmt::Display for ErrorEnvelope {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.code(), self.message()) {
            (Some(code), Some(message)) if message.starts_with(code) => formatter.write_str(message),
            (Some(code), Some(message)) => write!(formatter, "{code}: {message}"),
            (None, Some(message)) => formatter.write_str(message),
            (Some(code), None) => self.fmt_code(code, formatter),
            (None, None) => self.fmt_status(formatter),
        }
    }
}

impl ErrorEnvelope {
    fn fmt_code(&self, code: &str, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.substitute().or_else(|| self.status.and_then(reason::of)) {
            Some(text) => write!(formatter, "{code}: {text}"),
            None => formatter.write_str(code),
        }
    }

    fn fmt_status(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let substitute = self.substitute().or_else(|| self.hint());
        match (self.status, self.status.and_then(reason::of), substitute) {
            // What most gateways write on their page.
            (Some(status), Some(reason), Some(text)) if is_status_line(text, status, reason) => {
                formatter.write_str(text)
            }
            (Some(status), Some(reason), Some(text)) => {
                write!(formatter, "{status} {reason}: {text}")
            }
            (Some(status), Some(reason), None) => write!(formatter, "{status} {reason}"),
            (Some(status), None, Some(text)) => write!(formatter, "status {status}: {text}"),
            (Some(status), None, None) => write!(formatter, "status {status}"),
            (None, _, Some(text)) => formatter.write_str(text),
            (None, _, None) => formatter.write_str("an error without code and message"),
        }
    }

    fn substitute(&self) -> Option<&str> {
        self.title().or_else(|| self.also_messages().next())
    }
}

/// Whether the text is `502 Bad Gateway` and no more.
fn is_status_line(text: &str, status: u16, reason: &str) -> bool {
    let number = text.strip_suffix(reason).and_then(|text| text.strip_suffix(' '));
    number.is_some_and(|number| number.parse() == Ok(status))
}
