//! Writes the pairs of a query or a form.

use alloc::string::String;

use restable_model::Location;

use super::text::{self, Unfit};
use crate::codec::view::View;
use crate::text::percent_encode::push_encoded;

/// The pairs so far.
pub(super) struct PairWriter<'o> {
    pub(super) out: &'o mut String,
    /// The character before the next pair.
    pub(super) separator: Option<char>,
    pub(super) location: Location,
}

impl PairWriter<'_> {
    /// Writes a pair for each value.
    pub(super) fn push_each(&mut self, name: &str, view: &View<'_, '_>) -> Result<(), Unfit> {
        text::each(view, self.location, &mut |value| {
            self.push_name(name);
            self.out.push('=');
            push_encoded(self.out, value);
            Ok(())
        })
    }

    /// Starts a pair.
    pub(super) fn push_name(&mut self, name: &str) {
        self.out.extend(self.separator);
        self.separator = Some('&');
        push_encoded(self.out, name);
    }
}
