//! Names that have to be distinct.

use syn::{Ident, LitStr};

use crate::errors::Errors;

/// The names so far, each with its part of the request, and the field or variant that has it.
///
/// A search through all names is fast enough for a table, and a hash map is much code to compile.
#[derive(Default)]
pub(super) struct Names<'a>(Vec<(&'static str, &'a str, &'a Ident)>);

impl<'a> Names<'a> {
    /// Adds a name, and returns the field or variant that has it already.
    pub(super) fn insert(&mut self, part: &'static str, name: &'a str, ident: &'a Ident) -> Option<&'a Ident> {
        let first =
            self.0.iter().find(|(other, known, _)| *other == part && *known == name).map(|(_, _, first)| *first);
        self.0.push((part, name, ident));
        first
    }
}

/// Reports each alias that is also one of the `known` names, or another alias, with the field or variant that has it already.
pub(super) fn unique_aliases<'a>(
    mut known: Vec<(String, &'a Ident)>,
    aliases: impl Iterator<Item = (&'a LitStr, Option<&'a Ident>)>,
    message: impl Fn(&str, &Ident) -> String,
    errors: &mut Errors,
) {
    for (alias, ident) in aliases {
        match known.iter().find(|(name, _)| *name == alias.value()) {
            Some((name, first)) => errors.at(alias, message(name, first)),
            None => known.extend(ident.map(|ident| (alias.value(), ident))),
        }
    }
}
