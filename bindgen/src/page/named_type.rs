//! Resolves types that name a table of their page without a reference.

use std::collections::HashSet;

use restable_model::Documented;

use super::{Label, PageTable, Role, Row, type_cell};
use crate::problem::{Kind, Problem};

/// Documents a row as a structure if a caption contains the name of its type or its own name, or if the type is spelled
/// like a structure name, or if the row refers to a table of fields. A header of an unknown type is text, as every header is. The
/// remaining unknown types are added to `problems`.
///
/// This runs after all tables of the page have been read, because it needs their captions.
pub(super) fn resolve_named_types(tables: &mut [PageTable], labels: &[Label], problems: &mut Vec<Problem>) {
    let with_fields = labels_of_fields(tables, labels);
    let captioned: HashSet<String> = tables.iter().flat_map(caption_words).collect();
    let rows = tables.iter_mut().flat_map(|table| table.rows.iter_mut().map(|row| (table.role, row)));
    for (role, row) in rows.filter(|(_, row)| row.documented.is_none()) {
        row.documented = type_cell::named(&row.type_text).and_then(|(name, documented)| {
            match captioned_as(&captioned, name) {
                // The type is the plural of a structure.
                Some(Number::Plural) if documented == Documented::Object => Some(Documented::List(documented.into())),
                None if captioned_as(&captioned, &row.name).is_none()
                    && !type_cell::is_structure_name(name)
                    && !refers_to(row, &with_fields) =>
                {
                    None
                }
                _ => Some(documented),
            }
        });
        if row.documented.is_none() && role == Role::RequestHeader {
            row.documented = Some(Documented::Text);
        }
        if row.documented.is_none() {
            let about = format!("`{}` of type `{}`", row.name, row.type_text);
            problems.push(Problem::new(row.line, Kind::UnknownType, about));
        }
    }
}

/// Returns the labels of the tables whose rows have types, which are fields and no values.
fn labels_of_fields(tables: &[PageTable], labels: &[Label]) -> HashSet<String> {
    let has_types = |table: &PageTable| table.rows.iter().any(|row| !row.type_text.is_empty());
    let is_of_fields = |label: &&Label| label.table.and_then(|table| tables.get(table)).is_some_and(has_types);
    labels.iter().filter(is_of_fields).map(|label| label.name.clone()).collect()
}

/// Returns whether a row refers to one of these labels.
fn refers_to(row: &Row, labels: &HashSet<String>) -> bool {
    row.references.iter().any(|reference| labels.contains(&reference.label))
}

/// Whether a caption has a name itself, or its singular.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Number {
    Singular,
    Plural,
}

/// Returns in which number the captions have a name.
fn captioned_as(captioned: &HashSet<String>, name: &str) -> Option<Number> {
    let lower = name.to_lowercase();
    if captioned.contains(name) || captioned.contains(&lower) {
        return Some(Number::Singular);
    }
    let singular = |name: &str| {
        let mut forms = ["s", "es"].into_iter().filter_map(|ending| name.strip_suffix(ending));
        forms.any(|one| one.len() > 2 && captioned.contains(one))
    };
    (singular(name) || singular(&lower)).then_some(Number::Plural)
}

/// Returns the words of a caption. A table without one may be described by the title of its list item.
fn caption_words(table: &PageTable) -> Vec<String> {
    let is_about_field = table.title.contains("field") || table.title.contains("structure");
    let text = match table.caption.as_str() {
        "" if is_about_field => &table.title,
        "" => return table.name_in_lead().map(str::to_owned).into_iter().collect(),
        caption => caption,
    };
    text.split(' ').map(str::to_owned).collect()
}
