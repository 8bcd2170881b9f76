//! A YAML file as a tree that knows the line of each value.

use std::borrow::Cow;
use std::collections::HashMap;

use granit_parser::{Event, Parser, ScalarStyle};

/// How deep values may nest, and how many there may be after aliases are replaced.
const DEEPEST: usize = 32;
const MOST: usize = 500_000;

/// A value and its line, counted from 1.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Node {
    pub(super) line: usize,
    pub(super) value: Value,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Value {
    Text(String),
    List(Vec<Node>),
    /// The entries in the order of the file.
    Map(Vec<(Node, Node)>),
}

/// A line of a file, and why it cannot be read.
pub(super) type Fault = (usize, String);

impl Node {
    pub(super) fn text(&self) -> Option<&str> {
        match &self.value {
            Value::Text(text) => Some(text),
            Value::List(_) | Value::Map(_) => None,
        }
    }

    /// Returns the text, or the texts of a list in words: `string or null`.
    pub(super) fn in_words(&self) -> String {
        match &self.value {
            Value::Text(text) => text.trim().to_owned(),
            Value::List(elements) => elements.iter().filter_map(Self::text).collect::<Vec<_>>().join(" or "),
            Value::Map(_) => String::new(),
        }
    }

    /// Returns the text of a name. A placeholder such as `{key}` is a mapping for YAML.
    pub(super) fn name(&self) -> Option<Cow<'_, str>> {
        match &self.value {
            Value::Text(text) => Some(Cow::Borrowed(text)),
            Value::Map(entries) => match entries.as_slice() {
                [(key, Self { value: Value::Text(nothing), .. })] if nothing.is_empty() => {
                    key.text().map(|key| Cow::Owned(format!("{{{key}}}")))
                }
                _ => None,
            },
            Value::List(_) => None,
        }
    }

    /// Returns the value of a part of a file that begins after this many lines.
    pub(super) fn moved(&self, lines: usize) -> Self {
        let value = match &self.value {
            Value::Text(text) => Value::Text(text.clone()),
            Value::List(elements) => Value::List(elements.iter().map(|element| element.moved(lines)).collect()),
            Value::Map(entries) => {
                Value::Map(entries.iter().map(|(key, node)| (key.moved(lines), node.moved(lines))).collect())
            }
        };
        Self { line: self.line + lines, value }
    }

    pub(super) fn entries(&self) -> &[(Self, Self)] {
        match &self.value {
            Value::Map(entries) => entries,
            Value::Text(_) | Value::List(_) => &[],
        }
    }

    /// How many values it contains, itself included.
    fn size(&self) -> usize {
        let inside: usize = match &self.value {
            Value::Text(_) => 0,
            Value::List(elements) => elements.iter().map(Self::size).sum(),
            Value::Map(entries) => entries.iter().map(|(_, node)| node.size()).sum(),
        };
        inside + 1
    }

    pub(super) fn elements(&self) -> &[Self] {
        match &self.value {
            Value::List(elements) => elements,
            Value::Text(_) | Value::Map(_) => &[],
        }
    }
}

/// Reads a text with one document; `None` if it is empty.
pub(super) fn read(text: &str) -> Result<Option<Node>, Fault> {
    let mut tree = Tree::default();
    let mut is_ended = false;
    for event in Parser::new_from_str(text) {
        let (event, span) =
            event.map_err(|error| (error.marker().line(), format!("not valid YAML ({})", error.info())))?;
        match event {
            Event::DocumentStart(..) if is_ended => return Err((span.start.line(), "a second document".to_owned())),
            Event::DocumentEnd => is_ended = true,
            event => tree.take(event, span.start.line())?,
        }
    }
    Ok(tree.root)
}

/// A list or a map whose end has not been read.
struct Open {
    node: Node,
    anchor: usize,
    /// The key whose value has not been read.
    key: Option<Node>,
}

#[derive(Default)]
struct Tree {
    open: Vec<Open>,
    anchors: HashMap<usize, Node>,
    size: usize,
    root: Option<Node>,
}

impl Tree {
    fn take(&mut self, event: Event<'_>, line: usize) -> Result<(), Fault> {
        match event {
            Event::Scalar(text, style, anchor, _) => {
                // The parser writes an absent value as `~`.
                let is_nothing = style == ScalarStyle::Plain && text == "~";
                let text = if is_nothing { String::new() } else { text.into_owned() };
                self.add(Node { line, value: Value::Text(text) }, anchor)
            }
            Event::SequenceStart(_, anchor, _) => self.begin(Node { line, value: Value::List(Vec::new()) }, anchor),
            Event::MappingStart(_, anchor, _) => self.begin(Node { line, value: Value::Map(Vec::new()) }, anchor),
            Event::SequenceEnd | Event::MappingEnd => match self.open.pop() {
                Some(Open { node, anchor, .. }) => self.add(merged(node), anchor),
                None => Ok(()),
            },
            Event::Alias(anchor) => match self.anchors.get(&anchor).cloned() {
                Some(node) => self.add(Node { line, ..node }, 0),
                None => Err((line, "the anchor of this alias is not known".to_owned())),
            },
            _ => Ok(()),
        }
    }

    fn begin(&mut self, node: Node, anchor: usize) -> Result<(), Fault> {
        if self.open.len() >= DEEPEST {
            return Err((node.line, "the values are nested too deeply".to_owned()));
        }
        self.open.push(Open { node, anchor, key: None });
        Ok(())
    }

    fn add(&mut self, node: Node, anchor: usize) -> Result<(), Fault> {
        self.size = self.size.saturating_add(node.size());
        if self.size > MOST {
            return Err((node.line, "there are too many values".to_owned()));
        }
        if anchor > 0 {
            self.anchors.insert(anchor, node.clone());
        }
        let Some(Open { node: open, key, .. }) = self.open.last_mut() else {
            self.root = Some(node);
            return Ok(());
        };
        match &mut open.value {
            Value::List(elements) => elements.push(node),
            Value::Map(entries) => match key.take() {
                Some(key) => entries.push((key, node)),
                None => *key = Some(node),
            },
            Value::Text(_) => {}
        }
        Ok(())
    }
}

/// Replaces `<<` of a map by the entries of the map that it names. An entry of the map itself has precedence.
fn merged(node: Node) -> Node {
    let Node { line, value: Value::Map(entries) } = node else { return node };
    let (merges, mut own): (Vec<_>, Vec<_>) = entries.into_iter().partition(|(key, _)| key.text() == Some("<<"));
    let inherited = merges.into_iter().flat_map(|(_, node)| match node.value {
        Value::Map(entries) => entries,
        Value::List(maps) => maps.iter().flat_map(Node::entries).cloned().collect(),
        Value::Text(_) => Vec::new(),
    });
    for (key, value) in inherited {
        if !own.iter().any(|(known, _)| known.text() == key.text()) {
            own.push((key, value));
        }
    }
    Node { line, value: Value::Map(own) }
}

#[cfg(test)]
mod tests {
    use super::{DEEPEST, Node, Value, read};

    fn map(text: &str) -> Node {
        read(text).ok().flatten().unwrap_or(Node { line: 0, value: Value::List(Vec::new()) })
    }

    #[test]
    fn entries_keep_their_order_and_their_lines() {
        let root = map("b: 2.10\na:\n  - x\n  - y: z\n");
        let entries =
            root.entries().iter().map(|(key, node)| (key.text(), node.line, node.text(), node.elements().len()));
        assert_eq!(entries.collect::<Vec<_>>(), [(Some("b"), 1, Some("2.10"), 0), (Some("a"), 3, None, 2)]);
    }

    #[test]
    fn aliases_are_replaced_and_maps_are_merged() {
        let root = map("a: &a\n  in: body\n  type: string\nb:\n  <<: *a\n  type: integer\n");
        let b: Vec<_> = root
            .entries()
            .last()
            .into_iter()
            .flat_map(|(_, b)| b.entries())
            .map(|(key, node)| (key.text(), node.text()))
            .collect();
        assert_eq!(b, [(Some("type"), Some("integer")), (Some("in"), Some("body"))]);
    }

    #[test]
    fn a_placeholder_is_a_name() {
        let root = map("- {key}: value\n- name:\n- *: 1\n");
        assert!(root.entries().is_empty());
        let root = map("- {key}: value\n- name:\n- [a, b]: c\n");
        let entries = root.elements().iter().flat_map(Node::entries);
        let entries: Vec<_> = entries.map(|(key, node)| (key.name().map(Into::into), node.text())).collect();
        let name = |name: &str| Some(name.to_owned());
        assert_eq!(entries, [(name("{key}"), Some("value")), (name("name"), Some("")), (None, Some("c"))]);
    }

    #[test]
    fn nothing_follows_the_value() {
        assert!(read("  - a: b\n- c: d\n").is_err());
        assert!(read("a: b\n---\nc: d\n").is_err());
        assert!(read("---\na: b\n").is_ok());
        let reason = read("a: b: c\n").map_err(|(line, reason)| (line, reason.contains("mapping")));
        assert_eq!(reason, Err((1, true)));
    }

    #[test]
    fn an_empty_file_is_nothing() {
        assert_eq!(read("# nothing\n"), Ok(None));
        assert_eq!(read("~").map(|node| node.map(|node| node.value)), Ok(Some(Value::Text(String::new()))));
    }

    #[test]
    fn hostile_files_are_refused() {
        let level = |level: usize| format!("a{level}: &a{level} [*a{0}, *a{0}]\n", level - 1);
        let bomb: String = std::iter::once("a0: &a0 [x, x]\n".to_owned()).chain((1..40).map(level)).collect();
        assert!(read(&bomb).is_err_and(|(line, reason)| line < 30 && reason == "there are too many values"));
        assert!(read(&"[".repeat(DEEPEST + 1)).is_err());
        assert!(read("a: [").is_err());
    }
}
