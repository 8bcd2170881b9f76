//! What a request carried that proves who sent it, to be recognised where a service repeats it.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::sync::Arc;

use crate::text::printable::line;
use crate::types::secret::Secret;

/// The longest id of a request that is traced, in bytes. The longest one seen has 64; tokens have 180 and more.
const LONGEST_ID: usize = 128;

/// What is shorter is in other words by chance.
const SHORTEST: usize = 8;

const REDACTED: &str = "<redacted>";

/// The credentials of a request. Empty where the request is not known.
#[derive(Clone, Default)]
pub(crate) struct Credentials(Option<Arc<[Secret<String>]>>);

impl Credentials {
    /// A text of a service as it is traced: one line, and not at all where it repeats a credential.
    pub(super) fn redacted<'a>(&self, text: &'a str) -> Cow<'a, str> {
        let credentials = self.0.as_deref().unwrap_or_default();
        let repeats = credentials.iter().any(|credential| repeats(text, credential.expose()));
        if repeats { Cow::Borrowed(REDACTED) } else { line(text) }
    }

    /// The id of a request as it is traced: only if it has the form of one.
    pub(super) fn id<'a>(&self, text: &'a str) -> Cow<'a, str> {
        let is_id = text.len() <= LONGEST_ID && text.bytes().all(|byte| byte.is_ascii_graphic());
        if is_id { self.redacted(text) } else { Cow::Borrowed(REDACTED) }
    }
}

/// Whether one is in the other.
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

    /// What the names of headers with credentials contain: `Authorization`, `X-Auth-Token`, `X-Api-Key`, `Cookie`.
    const NAMES: [&str; 6] = ["auth", "token", "secret", "key", "password", "cookie"];

    impl Credentials {
        /// The credentials in the headers of a request. They are taken whether or not a subscriber listens, because `tracing`
        /// may hand its events to `log`.
        pub(crate) fn of(headers: &HeaderMap) -> Self {
            let values = headers.iter().filter(|(name, value)| is_credential(name, value));
            let texts = values.filter_map(|(_, value)| value.to_str().ok());
            Self(Some(texts.flat_map(parts).map(Secret::from).collect()))
        }
    }

    fn is_credential(name: &HeaderName, value: &HeaderValue) -> bool {
        value.is_sensitive() || NAMES.iter().any(|word| name.as_str().contains(word))
    }

    /// A value without its scheme, and the values in it: `Bearer TOKEN`, `name=TOKEN; name=TOKEN`.
    fn parts(value: &str) -> impl Iterator<Item = &str> {
        let values = value.split([' ', ',', ';']).filter(|part| !part.is_empty());
        let has_scheme = value.trim_end().contains(' ');
        values.skip(usize::from(has_scheme)).map(|part| match part.split_once('=') {
            // The `=` at the end of base64 is no such sign.
            Some((name, value)) if !name.is_empty() && !value.trim_matches('=').is_empty() => value.trim_matches('"'),
            _ => part,
        })
    }
}
