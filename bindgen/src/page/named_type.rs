//! Resolves types that name a table of their page without a reference.

use std::collections::HashSet;

use super::{PageTable, type_cell};
use crate::problem::{Kind, Problem};

/// Documents a row as a structure if a caption contains the name of its type or its own name, or if the type is spelled
/// like a structure name. The remaining unknown types are added to `problems`.
///
/// This runs after all tables of the page have been read, because it needs their captions.
pub(super) fn resolve_named_types(tables: &mut [PageTable], problems: &mut Vec<Problem>) {
    let words = |table: &PageTable| table.caption.split(' ').map(str::to_owned).collect::<Vec<_>>();
    let captioned: HashSet<String> = tables.iter().flat_map(words).collect();
    for row in tables.iter_mut().flat_map(|table| &mut table.rows).filter(|row| row.documented.is_none()) {
        let names_caption = |name: &str| captioned.contains(name);
        let is_structure =
            |name: &str| names_caption(name) || names_caption(&row.name) || type_cell::is_structure_name(name);
        row.documented =
            type_cell::named(&row.type_text).filter(|(name, _)| is_structure(name)).map(|(_, documented)| documented);
        if row.documented.is_none() {
            let about = format_args!("`{}` of type `{}`", row.name, row.type_text);
            problems.push(Problem::new(row.line, Kind::UnknownType, about));
        }
    }
}
