//! An error and what is behind it, on one line.

use alloc::string::{String, ToString as _};
use core::error::Error;
use core::fmt;

/// Some clients say no more than `error sending request` and keep what happened for [`Error::source`]; others say it
/// twice. This says each once.
pub(crate) struct Chain<'a>(pub(crate) &'a (dyn Error + 'static));

impl fmt::Display for Chain<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut said = String::new();
        for error in core::iter::successors(Some(self.0), |error| (*error).source()) {
            let text = error.to_string();
            if said.contains(&text) {
                continue;
            }
            if !said.is_empty() {
                f.write_str(": ")?;
            }
            f.write_str(&text)?;
            said.push_str(&text);
        }
        Ok(())
    }
}
