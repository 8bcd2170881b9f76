//! Objects with members of any name, of which a page describes the name and the value in two rows, or in a row for all pairs.

use restable_model::Documented;
use serde_json::Value;

use super::super::plan::Type;
use super::super::rows::Node;
use super::super::types;
use super::Lowering;
use super::parts;
use crate::page::Row;
use crate::service::TableId;

/// The rows of the name and the value of each member. One row may describe both.
struct Pair<'s> {
    table: TableId,
    key: &'s Row,
    value: &'s Row,
    /// Whether the description of the object says that it has pairs, so that the rows are no members.
    is_said: bool,
}

impl Pair<'_> {
    fn is_one_row(&self) -> bool {
        self.key.line == self.value.line
    }
}

impl<'s> Lowering<'s> {
    /// Returns the map that the rows `key` and `value` describe. The example has neither of them, but other names; without an
    /// example, the description of the key quotes a member.
    pub(super) fn map_of_pair(&mut self, node: &Node<'s>, example: Option<&Value>) -> Option<Type> {
        let pair = self.pair(node)?;
        let Pair { table, key, value, .. } = pair;
        let documented = value.documented.as_ref()?;
        let members = match example {
            Some(Value::Object(members)) if !members.is_empty() => Some(members),
            Some(Value::Object(_)) if pair.is_said => None,
            Some(Value::Null) | None => None,
            Some(_) => return None,
        };
        let is_map = match members {
            Some(members) => {
                // The names of rows may have those of the objects around them.
                let is_row = |name: &String| [key, value].iter().any(|row| row.name.rsplit('.').next() == Some(name));
                !members.keys().any(is_row)
            }
            None if pair.is_one_row() => matches!(key.name.as_str(), "key_val" | "key_value" | "keyValue"),
            None => pair.is_said || key.description.marked().contains("\": "),
        };
        let is_scalar = |value: &Value| !value.is_object() && !value.is_array();
        let mut shown = members.into_iter().flat_map(|members| members.values());
        if !is_map || !shown.clone().all(is_scalar) {
            return None;
        }
        self.reached.insert(table);
        self.bind(table.page, key);
        self.bind(table.page, value);
        let is_documented = shown.all(|value| documented.kind().describes(value.into()));
        let element = if is_documented { types::plain(documented) } else { Type::Any };
        Some(Type::Map(element.into()))
    }

    /// Appends the rows of the name and the value to the documentation of the field of a map.
    pub(super) fn with_pair(&self, docs: String, node: &Node<'s>, ty: &Type) -> String {
        match self.pair(node).filter(|_| matches!(ty, Type::Map(element) if !matches!(**element, Type::Table(_)))) {
            Some(pair) if pair.is_one_row() => format!("{docs}\n\nEach member:\n\n{}", parts::item(pair.key)),
            Some(Pair { key, value, .. }) => {
                format!(
                    "{docs}\n\nThe name and the value of each member:\n\n{}\n{}",
                    parts::item(key),
                    parts::item(value)
                )
            }
            None => docs,
        }
    }

    fn pair(&self, node: &Node<'s>) -> Option<Pair<'s>> {
        if !matches!(node.row.documented, Some(Documented::Object | Documented::Map(_))) {
            return None;
        }
        let is_said = says_pairs(&node.row);
        if let [key, value] = node.inside.as_slice() {
            let is_pair = is_said && key.name == "key" && value.name == "value" && !value.row.is_structured();
            let (row, value) = (key.row.of_page()?, value.row.of_page()?);
            return is_pair.then_some(Pair { table: key.id, key: row, value, is_said });
        }
        let table = self.service.fields(node.id, &node.row).table().filter(|_| node.inside.is_empty())?;
        match self.service.table(table)?.rows.as_slice() {
            [key, value] if key.name == "key" && value.name == "value" && !value.is_structured() => {
                Some(Pair { table, key, value, is_said: false })
            }
            [row] if says_pairs(row) && !row.is_structured() => Some(Pair { table, key: row, value: row, is_said }),
            _ => None,
        }
    }
}

/// Returns whether a row is a placeholder for the members of an object.
fn says_pairs(row: &Row) -> bool {
    let text = row.description.marked().to_lowercase().replace(['\\', '/', '-'], " ");
    ["key value pair", "key and value pair"].iter().any(|words| text.contains(words))
}
