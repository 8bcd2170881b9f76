//! Rows whose columns are known by name: definitions of parameters.

use restable_model::{Documented, Presence};
use restable_rst::Cell;

use super::super::{DocumentedValue, Prose, Versions, hint, reference, values};
use super::Row;

/// A row whose columns are known by name.
pub(crate) struct DefinedRow<'d> {
    pub(crate) name: String,
    pub(crate) documented: Option<Documented>,
    pub(crate) type_text: &'d str,
    pub(crate) presence: Presence,
    pub(crate) versions: Versions,
    /// The description, in reStructuredText.
    pub(crate) description: &'d str,
    /// The documented values, if they are not in the description.
    pub(crate) values: &'d [String],
    pub(crate) line: usize,
}

impl Row {
    /// Creates a row from a definition.
    pub(crate) fn defined(row: DefinedRow<'_>) -> Self {
        let (document, _) = restable_rst::read(row.description);
        let cell = Cell { line: row.line, children: document.children };
        let listed = |value: &String| DocumentedValue { value: value.clone(), meaning: Prose::default() };
        let values = if row.values.is_empty() {
            values::of_definition(&cell, row.type_text)
        } else {
            row.values.iter().map(listed).collect()
        };
        Self {
            hints: hint::of_definition(&row.name, row.type_text, &reference::plain(&cell)),
            values,
            sole_value: None,
            inner: None,
            description: Prose::of_description(&cell.children),
            references: Vec::new(),
            type_references: 0,
            name: row.name,
            documented: row.documented,
            type_text: row.type_text.to_owned(),
            presence: row.presence,
            versions: row.versions,
            location: None,
            line: row.line,
            rust_name: None,
        }
    }
}
