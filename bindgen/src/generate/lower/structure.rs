//! Creates and names structures.

use restable_model::Documented;
use serde_json::Value;

use super::super::plan::{Body, Head, Kind, Type};
use super::super::rows::{Node, Shape, is_dynamic, object, shape};
use super::super::{name, prose};
use super::{Lowering, Owner, Pending, Side};
use crate::service::TableId;

/// The maximum nesting of unnamed types. A table with a single dynamic name may contain itself.
const MAX_DEPTH: usize = 8;

impl<'s> Lowering<'s> {
    /// Returns the type that the table of a row's fields describes: a structure, or an unnamed map or list.
    pub(super) fn of_table(&mut self, id: TableId, node: &Node<'s>, owner: &Owner, example: Option<&'s Value>) -> Type {
        if let Some(known) = self.structures.get(&id) {
            return Type::Table(*known);
        }
        if owner.depth > MAX_DEPTH {
            return Type::Open;
        }
        // A table of another page must have the same type wherever it is used.
        let example = example.filter(|_| id.page == owner.module);
        let deeper = Owner { depth: owner.depth + 1, ..owner.clone() };
        match self.shape(id, example) {
            Shape::Fields(nodes, None) if nodes.is_empty() => Type::Open,
            Shape::Fields(nodes, rest) => {
                let candidates = self.names_of(Some(id), node, owner);
                let name = self.claim(id.page, &candidates);
                let docs = self.docs_of(id, &name, node);
                let table =
                    self.structure(id.page, name, docs, StructureContent { nodes, rest, side: owner.side, example });
                self.structures.insert(id, table);
                Type::Table(table)
            }
            Shape::Map(inner) => Type::Map(self.type_of(&inner, &deeper, None).into()),
            Shape::List(inner) => Type::List(self.type_of(&inner, &deeper, None).into()),
        }
    }

    /// Returns the structure of the table that a label refers to.
    pub(in crate::generate) fn structure_of(&self, label: &str) -> Option<usize> {
        self.structures.get(&self.service.table_of(label)?).copied()
    }

    /// Creates the structure for rows that a page lists flat after their parent.
    pub(super) fn inline(&mut self, node: &Node<'s>, owner: &Owner, example: Option<&'s Value>) -> Type {
        let (nodes, rest) = match shape(node.inside.clone()) {
            Shape::Fields(nodes, rest) => (nodes, rest),
            Shape::Map(element) | Shape::List(element) => {
                let inner = example.and_then(object).and_then(|members| members.values().next());
                let deeper = Owner { depth: owner.depth + 1, ..owner.clone() };
                return Type::Map(self.type_of(&element, &deeper, inner).into());
            }
        };
        let candidates = self.names_of(None, node, owner);
        let name = self.claim(owner.module, &candidates);
        let is_any = is_dynamic(&node.name) && !is_dynamic(&node.row.name);
        let named = if is_any { &node.row.name } else { &node.name };
        let of = if is_dynamic(named) { "each entry".to_owned() } else { prose::code(named) };
        let docs = format!("The fields of {of}.");
        let fill = StructureContent { nodes, rest, side: owner.side, example };
        Type::Table(self.structure(owner.module, name, docs, fill))
    }

    /// Creates a structure whose fields are lowered later.
    pub(super) fn structure(&mut self, module: usize, name: String, docs: String, fill: StructureContent<'s>) -> usize {
        let head = Head { name, docs, ..Head::default() };
        let table = self.add(module, Kind::Structure, head, Body::Fields(Vec::new()));
        let StructureContent { nodes, rest, side, example } = fill;
        self.pending.push(Pending { table, nodes, rest, side, example });
        table
    }

    /// Returns candidate names: the page's own name for the structure, or else the name of the field, followed by
    /// longer names.
    fn names_of(&self, id: Option<TableId>, node: &Node<'s>, owner: &Owner) -> Vec<String> {
        let of_type =
            node.row.references.iter().take(node.row.type_references).map(|reference| reference.text.as_str());
        let caption = id.and_then(|id| self.service.table(id)).map(|table| table.caption.as_str());
        let own = of_type.chain(caption).find(|text| is_name(text) && !is_general(text)).map(name::r#type);
        let field = match node.name.as_str() {
            // The examples have another name for each member that the row describes.
            name if is_dynamic(name) && !is_dynamic(&node.row.name) => name::pascal(&name::singular(&node.row.name)),
            name if is_dynamic(name) => "Entry".to_owned(),
            _ => name::pascal(&one(node)),
        };
        let longer = name::below(&owner.name, &field);
        let first = own.unwrap_or_else(|| if field == "Entry" { longer.clone() } else { name::r#type(&field) });
        match owner.side {
            Side::Response => vec![first, longer],
            Side::Request => vec![first.clone(), format!("{first}Input"), longer],
        }
    }

    fn docs_of(&self, id: TableId, name: &str, node: &Node<'s>) -> String {
        let caption = self.service.table(id).map(|table| table.caption.trim()).unwrap_or_default();
        if is_general(caption) || name::pascal(caption) == name {
            return format!("The fields of {}.", prose::code(&node.name));
        }
        prose::sentence(caption)
    }
}

/// Returns the name of a row in the singular if the row is a list or a map.
pub(super) fn one(node: &Node<'_>) -> String {
    let is_many = matches!(node.row.documented, Some(Documented::List(_) | Documented::Map(_)));
    if is_many { name::singular(&node.name) } else { node.name.clone() }
}

/// The content of a structure.
pub(super) struct StructureContent<'s> {
    pub(super) nodes: Vec<Node<'s>>,
    pub(super) rest: Option<Node<'s>>,
    pub(super) side: Side,
    pub(super) example: Option<&'s Value>,
}

/// Returns whether a caption fits any table, as "Response parameters" does.
fn is_general(caption: &str) -> bool {
    const WORDS: [&str; 9] =
        ["parameter", "parameters", "description", "response", "request", "body", "of", "the", "in"];
    let mut words = caption.split_whitespace().map(str::to_lowercase);
    words.all(|word| WORDS.contains(&word.as_str()))
}

/// Returns whether a text is the name of a structure: `ResourceTag` or `resource_tag`, but not `Table 4` or a sentence.
fn is_name(text: &str) -> bool {
    const GENERIC_NAMES: [&str; 8] = ["object", "objects", "table", "array", "list", "here", "map", "string"];
    let text = text.trim();
    (2..=60).contains(&text.len())
        && text.starts_with(|first: char| first.is_ascii_alphabetic())
        && text.chars().all(|letter| letter.is_ascii_alphanumeric() || "_-.".contains(letter))
        && !GENERIC_NAMES.contains(&text.to_ascii_lowercase().as_str())
}
