//! `name=value` pairs, which queries and forms are made of.

use alloc::string::String;

use super::error::RequestError;
use super::named::Named;
use super::text;
use crate::codec::view::{TableView, View};
use crate::text::percent_encode::push_encoded;

/// Appends `name=value` for each value, with `first` before the first of them and `&` between them.
pub(super) fn push_pairs(out: &mut String, first: Option<char>, pairs: &Named<'_>) -> Result<(), RequestError> {
    Pairs { out, separator: first }.push(pairs)
}

/// The pairs so far.
struct Pairs<'o> {
    out: &'o mut String,
    /// What precedes the next pair.
    separator: Option<char>,
}

impl Pairs<'_> {
    fn push(&mut self, pairs: &Named<'_>) -> Result<(), RequestError> {
        for (name, view) in pairs.each() {
            if let (View::Table(part), true) = (view, name.is_empty()) {
                self.push_part(*part, pairs)?;
                continue;
            }
            text::each(view, &mut |value| {
                self.out.extend(self.separator);
                self.separator = Some('&');
                push_encoded(self.out, name);
                self.out.push('=');
                push_encoded(self.out, value);
                Ok(())
            })
            .map_err(|unfit| pairs.unfit(name, &unfit))?;
        }
        Ok(())
    }

    /// Appends the pairs of a flattened structure, which has no name.
    fn push_part(&mut self, part: &dyn TableView<'static>, around: &Named<'_>) -> Result<(), RequestError> {
        let mut outcome = Ok(());
        part.write(&mut |names, views| {
            outcome = self.push(&Named { names: names.all, views, location: around.location });
        });
        outcome
    }
}
