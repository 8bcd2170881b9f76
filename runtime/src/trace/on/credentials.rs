//! The credentials of a request, which are removed from the trace if a service repeats them.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::sync::Arc;

use crate::text::printable::line;
use crate::types::secret::Secret;

/// The length limit of a request id in a trace, in bytes. The longest known id has 64; tokens have 180 and more.
const LONGEST_ID: usize = 128;

/// Shorter texts are parts of other words by chance.
const SHORTEST: usize = 8;

const REDACTED: &str = "<redacted>";

/// The credentials of a request. Empty if the request is not known.
#[derive(Clone, Default)]
pub(crate) struct Credentials(Option<Arc<[Secret<String>]>>);

impl Credentials {
    /// A text of a service in the form in which it is traced: on one line, and redacted if it repeats a credential.
    pub(super) fn redacted<'a>(&self, text: &'a str) -> Cow<'a, str> {
        let credentials = self.0.as_deref().unwrap_or_default();
        let repeats = credentials.iter().any(|credential| repeats(text, credential.expose()));
        if repeats { Cow::Borrowed(REDACTED) } else { line(text) }
    }

    /// A request id in the form in which it is traced, which is redacted unless it looks like an id.
    pub(super) fn id<'a>(&self, text: &'a str) -> Cow<'a, str> {
        let is_id = text.len() <= LONGEST_ID && text.bytes().all(|byte| byte.is_ascii_graphic());
        if is_id { self.redacted(text) } else { Cow::Borrowed(REDACTED) }
    }
}

/// Whether one text contains the other.
fn repeats(text: &str, credential: &str) -> bool {
    text == credential
        || (credential.len() >= SHORTEST && text.contains(credential))
        || (text.len() >= SHORTEST && credential.contains(text))
}

#[cfg(any(feature = "ureq", feature = "reqwest"))]
mod of_requests {
    use http::header::HeaderName;
    use http::{HeaderMap, HeaderValue};

    use super::{Credentials, Secret};

    /// The parts of the names of headers with credentials: `Authorization`, `X-Auth-Token`, `X-Api-Key`, `Cookie`.
    const NAMES: [&str; 6] = ["auth", "token", "secret", "key", "password", "cookie"];

    impl Credentials {
        /// The credentials in the headers of a request. They are collected even without a subscriber, because `tracing`
        /// may forward its events to `log`.
        pub(crate) fn of(headers: &HeaderMap) -> Self {
            let values = headers.iter().filter(|(name, value)| is_credential(name, value));
            let texts = values.filter_map(|(_, value)| value.to_str().ok());
            Self(Some(texts.flat_map(parts).map(Secret::from).collect()))
        }
    }

    fn is_credential(name: &HeaderName, value: &HeaderValue) -> bool {
        value.is_sensitive() || NAMES.iter().any(|word| name.as_str().contains(word))
    }

    /// The values in a header without its scheme: `Bearer TOKEN`, `name=TOKEN; name=TOKEN`.
    fn parts(value: &str) -> impl Iterator<Item = &str> {
        let values = value.split([' ', ',', ';']).filter(|part| !part.is_empty());
        let has_scheme = value.trim_end().contains(' ');
        values.skip(usize::from(has_scheme)).map(|part| match part.split_once('=') {
            // The `=` at the end of a base64 text does not separate a name from a value.
            Some((name, value)) if !name.is_empty() && !value.trim_matches('=').is_empty() => value.trim_matches('"'),
            _ => part,
        })
    }
}
