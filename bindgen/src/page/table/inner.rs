//! Reads the fields of an object that the description of its row lists, in a table, in bullets or in a sentence.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};

use restable_model::{Documented, Presence};
use serde_json::{Map, Value};

use super::inner_sentence;
use super::{Context, DefinedRow, PageTable, Row, headers, is_of_parameters};
use crate::page::column::Column;

use crate::page::{DocumentedValue, Example, Prose, Role, Versions, capitalized, hint, reference, value_table, values};
use crate::problem::Problem;
use restable_rst::{Block, Cell, DefinitionItem, ListItem, Node, Table, Text};

/// The fields that the description of a row lists.
pub(in crate::page) struct Inner {
    /// The position of the row in its table.
    pub(in crate::page) row: usize,
    pub(in crate::page) table: PageTable,
    /// The fields that the descriptions of its rows list.
    pub(in crate::page) deeper: Vec<Inner>,
    /// Whether the list may be one of something else, unless an example of the row has these fields.
    pub(in crate::page) is_doubtful: bool,
    /// Whether the fields are the key and the value of each object in a list.
    pub(in crate::page) is_pair: bool,
}

/// Reads the fields that the description of a row lists.
pub(super) fn read(
    at: usize,
    row: &Row,
    cell: &Cell<'_>,
    around: &Context<'_>,
    problems: &mut Vec<Problem>,
) -> Option<Inner> {
    if !row.documented.as_ref().is_some_and(is_object) || !row.references.is_empty() {
        return None;
    }
    let around = Context { part: None, lead: "", title: "", caption: "", line: row.line, ..*around };
    if let Some(table) = tables(cell).find(|table| is_of_parameters(&columns(table))) {
        let (table, deeper) = super::read(table, &around, problems)?;
        return Some(Inner {
            row: at,
            table: PageTable { role: Role::Structure, ..table },
            deeper,
            is_doubtful: false,
            is_pair: false,
        });
    }
    let items = cell.children.iter().find_map(|node| match &node.block {
        Block::BulletList(items) => Some(Cow::Borrowed(items.as_slice())),
        Block::Paragraph(text) => inner_sentence::items(text, row.line).map(Cow::Owned),
        _ => None,
    })?;
    let rows: Vec<Row> = items.iter().map(field).collect::<Option<_>>()?;
    let is_doubtful = rows.iter().any(|row| row.documented == Some(Documented::Any));
    let deeper = deeper(&rows, &items, &around, problems);
    let is_list = matches!(row.documented, Some(Documented::List(_)));
    let is_pair = is_list && matches!(rows.as_slice(), [key, value] if key.name == "key" && value.name == "value");
    let table = PageTable { documented_rows: rows.len(), rows, ..PageTable::empty(Role::Structure, &around) };
    Some(Inner { row: at, table, deeper, is_doubtful, is_pair })
}

/// Reads a list in place of a table of parameters: each item has a name and a type, as `**sill** (Integer,
/// mandatory): The height` has. The lists in its items have the fields of objects.
pub(in crate::page) fn listed(
    items: &[ListItem<'_>],
    around: &Context<'_>,
    problems: &mut Vec<Problem>,
) -> Option<(PageTable, Vec<Inner>)> {
    let is_typed = |row: &Row| row.documented.as_ref().is_some_and(|documented| *documented != Documented::Any);
    let rows: Vec<Row> = items.iter().map(|item| field(item).filter(is_typed)).collect::<Option<_>>()?;
    let inner = deeper(&rows, items, around, problems);
    let role = Role::of(around.caption, around);
    let documented_rows = rows.len();
    Some((PageTable { status: around.status, rows, documented_rows, ..PageTable::empty(role, around) }, inner))
}

/// Reads the fields that the items of a list of fields list in turn.
fn deeper(rows: &[Row], items: &[ListItem<'_>], around: &Context<'_>, problems: &mut Vec<Problem>) -> Vec<Inner> {
    let pairs =
        rows.iter().zip(items).enumerate().filter(|(_, (row, _))| row.documented.as_ref().is_some_and(is_object));
    let inner = pairs.filter_map(|(at, (row, item))| {
        let cell = Cell { line: item.line, children: item.children.clone() };
        read(at, row, &cell, around, problems)
    });
    inner.collect()
}

/// Returns the item of a definition whose classifier is the type of its term: `sill : Integer, mandatory`.
pub(in crate::page) fn of_definition<'a>(item: &DefinitionItem<'a>) -> Option<ListItem<'a>> {
    let (name, ty) = item.term.as_str().split_once(" : ")?;
    let text = Text(format!("**{}** ({ty}):", name.trim_matches(['*', '`'])).into());
    let first = Node { line: item.line, targets: Vec::new(), block: Block::Paragraph(text) };
    let children = std::iter::once(first).chain(item.children.iter().cloned()).collect();
    Some(ListItem { line: item.line, marker: "-".into(), targets: Vec::new(), children })
}

/// Returns whether a row with this type may have fields: it is an object or a list of objects.
fn is_object(documented: &Documented) -> bool {
    match documented {
        Documented::Object => true,
        Documented::List(element) => matches!(**element, Documented::Object | Documented::Any),
        _ => false,
    }
}

/// Returns the values that a table in the description of a row lists, with a value and its meaning in each row.
pub(super) fn values(cell: &Cell<'_>) -> Vec<DocumentedValue> {
    tables(cell).find_map(|table| value_table::listed(table, &columns(table))).unwrap_or_default()
}

/// Returns the tables in a cell.
fn tables<'c, 'a>(cell: &'c Cell<'a>) -> impl Iterator<Item = &'c Table<'a>> {
    cell.children.iter().flat_map(in_directive).filter_map(|node| match &node.block {
        Block::Table(table) => Some(table),
        _ => None,
    })
}

/// Returns the blocks of a directive with the caption of a table, or the block itself.
fn in_directive<'c, 'a>(node: &'c Node<'a>) -> &'c [Node<'a>] {
    match &node.block {
        Block::Directive(directive) if directive.name == "table" => directive.children.as_slice(),
        _ => std::slice::from_ref(node),
    }
}

/// Returns the blocks of a description for its text: a table becomes a list with an item for each row. `documented` is the type
/// of the row. The table of its fields becomes a type of its own.
pub(super) fn without_tables<'c, 'a>(cell: &'c Cell<'a>, documented: Option<&Documented>) -> Cow<'c, [Node<'a>]> {
    if tables(cell).next().is_none() {
        return Cow::Borrowed(&cell.children);
    }
    let has_fields = |table: &Table<'_>| documented.is_some_and(is_object) && is_of_parameters(&columns(table));
    let nodes = cell.children.iter().flat_map(in_directive).filter_map(|node| match &node.block {
        Block::Table(table) if has_fields(table) => None,
        Block::Table(table) => Some(Node { block: Block::BulletList(items(table)), ..node.clone() }),
        _ => Some(node.clone()),
    });
    Cow::Owned(nodes.collect())
}

/// Returns an item for each row of a table: its first cell, and the others after a colon.
fn items<'a>(table: &Table<'_>) -> Vec<ListItem<'a>> {
    let text = |row: &restable_rst::Row<'_>| {
        let texts = row.cells.iter().map(|cell| {
            let texts = reference::paragraphs(cell).map(Text::as_str);
            texts.collect::<Vec<_>>().join(" ")
        });
        let mut texts = texts.filter(|text| !text.is_empty());
        let first = texts.next().unwrap_or_default();
        let others = texts.collect::<Vec<_>>().join("; ");
        if others.is_empty() { first } else { [first, others].join(": ") }
    };
    let item = |row: &restable_rst::Row<'_>| ListItem {
        line: row.line,
        marker: "-".into(),
        targets: Vec::new(),
        children: vec![Node { line: row.line, targets: Vec::new(), block: Block::Paragraph(Text(text(row).into())) }],
    };
    table.body.iter().map(item).collect()
}

fn columns(table: &Table<'_>) -> Vec<Option<Column>> {
    headers(table).iter().map(|header| Column::of(header)).collect()
}

/// Reads an item that describes a field: `**sill** (Integer, mandatory): The height`, `**sill**: Integer. The height`, `sill: The
/// height` or `**sill** indicates the height`.
fn field(item: &ListItem<'_>) -> Option<Row> {
    let (first, others) = item.children.split_first()?;
    let Block::Paragraph(text) = &first.block else { return None };
    let (name, rest) = name(text)?;
    let in_parentheses = rest.strip_prefix('(').and_then(|rest| rest.split_once(')'));
    let (typed, description) = if let Some((words, behind)) = in_parentheses {
        (Typed::of(words)?, behind)
    } else if has_verb(rest) {
        (Typed::default(), rest)
    } else {
        let rest = rest.strip_prefix([':', '：'])?.trim_start();
        let (sentence, behind) = rest.split_once(". ").unwrap_or((rest, ""));
        Typed::of(sentence).map_or((Typed::default(), rest), |typed| (typed, behind))
    };
    let description = description.trim_start_matches([':', '：', ',', '.', ' ', '\n']);
    let description = if has_verb(description) { capitalized(description) } else { description.to_owned() };
    let first = Node { block: Block::Paragraph(Text(description.into())), ..first.clone() };
    let children = std::iter::once(first).chain(others.iter().cloned()).collect();
    let cell = Cell { line: item.line, children };
    let documented = typed.documented.unwrap_or(Documented::Any);
    let row = DefinedRow {
        name: name.to_owned(),
        documented: Some(documented),
        type_text: typed.text,
        presence: typed.presence,
        versions: Versions::default(),
        description: "",
        values: &[],
        line: item.line,
    };
    Some(Row {
        hints: hint::read(name, &reference::plain(&cell)),
        values: values::of_cell(&cell),
        sole_value: values::sole(&cell),
        description: Prose::of_description(&cell.children),
        references: reference::of_cell(&cell),
        ..Row::defined(row)
    })
}

/// How the description of a field begins, in lower case, if its name is the subject of the sentence.
const VERBS: [&str; 4] = ["indicates ", "specifies ", "describes ", "contains "];

fn has_verb(text: &str) -> bool {
    VERBS.iter().any(|verb| text.get(..verb.len()).is_some_and(|start| start.eq_ignore_ascii_case(verb)))
}

/// Splits the name of a field from the text of its item. The name is marked, or a word before a colon or a parenthesis.
fn name<'t>(text: &'t Text<'_>) -> Option<(&'t str, &'t str)> {
    let raw = text.as_str().trim_start();
    let mark = ["**", "``"].into_iter().find(|mark| raw.starts_with(mark));
    let (name, rest) = match mark {
        Some(mark) => raw.strip_prefix(mark)?.split_once(mark)?,
        None => raw.split_at_checked(raw.find([':', '：', '('])?)?,
    };
    // The colon may be inside the marks.
    let bare = name.trim().trim_end_matches([':', '：']);
    let rest = if bare.len() < name.trim().len() { name.get(name.trim_end().len() - ':'.len_utf8()..)? } else { rest };
    let is_name = |letter: char| letter.is_alphanumeric() || "_-.$@".contains(letter);
    let begins = bare.starts_with(|first: char| first.is_alphabetic() || first == '_');
    (begins && bare.chars().all(is_name)).then_some((bare, rest.trim_start()))
}

/// The type and the presence that a field has.
struct Typed<'t> {
    documented: Option<Documented>,
    text: &'t str,
    presence: Presence,
}

impl Default for Typed<'_> {
    fn default() -> Self {
        Self { documented: None, text: "", presence: Presence::Documented }
    }
}

impl<'t> Typed<'t> {
    /// Reads `Integer, mandatory`, `Integer type` or `optional`. Returns `None` for other text.
    fn of(words: &'t str) -> Option<Self> {
        let mut typed = Self::default();
        for part in words.split([',', ';']) {
            let part = part.trim().trim_end_matches('.');
            let is_mandatory = presence(part);
            match Documented::parse(part.strip_suffix(" type").unwrap_or(part)) {
                _ if is_mandatory.is_some() => typed.presence = is_mandatory?,
                Ok(documented) if typed.documented.is_none() => {
                    (typed.documented, typed.text) = (Some(documented), part);
                }
                _ => return None,
            }
        }
        Some(typed)
    }
}

fn presence(word: &str) -> Option<Presence> {
    match word.to_lowercase().as_str() {
        "mandatory" | "required" => Some(Presence::Mandatory),
        "optional" | "not mandatory" | "not required" => Some(Presence::Optional),
        _ => None,
    }
}

/// Returns the objects in the examples of a page by the names of their members.
pub(in crate::page) fn shown(examples: &[Example]) -> HashMap<&str, Vec<&Map<String, Value>>> {
    let mut shown = HashMap::new();
    for value in examples.iter().filter_map(Example::shown) {
        add_shown("", value, &mut shown);
    }
    shown
}

/// Adds the objects of a value. JSON nests at most 127 levels.
fn add_shown<'v>(name: &'v str, value: &'v Value, shown: &mut HashMap<&'v str, Vec<&'v Map<String, Value>>>) {
    match value {
        Value::Object(members) => {
            shown.entry(name).or_default().push(members);
            members.iter().for_each(|(name, value)| add_shown(name, value, shown));
        }
        Value::Array(elements) => elements.iter().for_each(|element| add_shown(name, element, shown)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

impl Inner {
    /// Returns whether an object with some of the fields, at least half of them, and no others is in the examples.
    pub(in crate::page) fn is_shown(&self, objects: &[&Map<String, Value>]) -> bool {
        let names: HashSet<&str> = self.table.rows.iter().map(|row| row.name.as_str()).collect();
        let has_fields = |members: &&Map<String, Value>| {
            !members.is_empty()
                && members.len() * 2 >= names.len()
                && members.keys().all(|name| names.contains(name.as_str()))
        };
        objects.iter().any(has_fields)
    }
}
