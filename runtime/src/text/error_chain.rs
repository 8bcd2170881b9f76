//! An error and its sources on one line.

use alloc::string::{String, ToString as _};
use core::error::Error;
use core::fmt;

use crate::text::printable::{Printable, without_urls};

/// The largest number of sources that are followed.
const DEEPEST: usize = 16;

/// Some clients return only `error sending request` and keep the cause in [`Error::source`]; others repeat the cause in
/// both. This writes each message once. A message may hold text of a server and the URL of the request, so it is escaped
/// and shortened as [`Printable`] does.
pub(crate) struct ErrorChain<'a>(pub(crate) &'a (dyn Error + 'static));

impl fmt::Display for ErrorChain<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut said = String::new();
        for error in core::iter::successors(Some(self.0), |error| (*error).source()).take(DEEPEST) {
            let text = error.to_string();
            let text = without_urls(&text);
            if said.contains(&*text) {
                continue;
            }
            if !said.is_empty() {
                said.push_str(": ");
            }
            said.push_str(&text);
        }
        Printable(&said).fmt(f)
    }
}

impl fmt::Debug for ErrorChain<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&Printable(&self.to_string()), f)
    }
}
