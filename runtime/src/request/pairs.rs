//! `name=value` pairs, which queries and forms are made of.

use alloc::string::String;

use restable_model::Location;

use super::error::RequestError;
use super::named::Named;
use super::styled::push_styled;
use super::text::{self, Unfit};
use crate::codec::view::{TableView, View};
use crate::text::percent_encode::push_encoded;

/// Appends `name=value` for each value, with `first` before the first of them and `&` between them.
pub(super) fn push_pairs(out: &mut String, first: Option<char>, pairs: &Named<'_>) -> Result<(), RequestError> {
    Pairs { out, separator: first, location: pairs.location }.push(pairs)
}

/// Writes pairs.
pub(super) struct Pairs<'o> {
    pub(super) out: &'o mut String,
    /// The character before the next pair.
    separator: Option<char>,
    pub(super) location: Location,
}

impl Pairs<'_> {
    fn push(&mut self, pairs: &Named<'_>) -> Result<(), RequestError> {
        for (name, view) in pairs.each() {
            let outcome = match *view {
                View::Table(part) if name.is_empty() => {
                    self.push_part(part, pairs)?;
                    continue;
                }
                View::Styled(style, view) => push_styled(self, style, name, view),
                ref view => self.push_each(name, view),
            };
            outcome.map_err(|unfit| pairs.unfit(name, &unfit))?;
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
