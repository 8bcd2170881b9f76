//! A YAML file as a tree that knows the line of each value.

use granit_parser::{Event, Parser};

/// How deep values may nest, and how many there may be. Aliases are not followed, so a file cannot grow when it is read.
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
pub(super) type Fault = (usize, &'static str);

impl Node {
    pub(super) fn text(&self) -> Option<&str> {
        match &self.value {
            Value::Text(text) => Some(text),
            Value::List(_) | Value::Map(_) => None,
        }
    }

    pub(super) fn entries(&self) -> &[(Self, Self)] {
        match &self.value {
            Value::Map(entries) => entries,
            Value::Text(_) | Value::List(_) => &[],
        }
    }

    pub(super) fn elements(&self) -> &[Self] {
        match &self.value {
            Value::List(elements) => elements,
            Value::Text(_) | Value::Map(_) => &[],
        }
    }
}

/// Reads the first document of a text; `None` if it is empty.
pub(super) fn read(text: &str) -> Result<Option<Node>, Fault> {
    let mut tree = Tree::default();
    for event in Parser::new_from_str(text) {
        let (event, span) = event.map_err(|error| (error.marker().line(), "this is not valid YAML"))?;
        match event {
            Event::DocumentEnd => break,
            event => tree.take(event, span.start.line())?,
        }
    }
    Ok(tree.root)
}

#[derive(Default)]
struct Tree {
    /// The lists and maps whose end has not been read, with the key whose value is missing.
    open: Vec<(Node, Option<Node>)>,
    size: usize,
    root: Option<Node>,
}

impl Tree {
    fn take(&mut self, event: Event<'_>, line: usize) -> Result<(), Fault> {
        match event {
            Event::Scalar(text, ..) => self.add(Node { line, value: Value::Text(text.into_owned()) }),
            Event::SequenceStart(..) => self.begin(Node { line, value: Value::List(Vec::new()) }),
            Event::MappingStart(..) => self.begin(Node { line, value: Value::Map(Vec::new()) }),
            Event::SequenceEnd | Event::MappingEnd => match self.open.pop() {
                Some((node, _)) => self.add(node),
                None => Ok(()),
            },
            Event::Alias(_) => Err((line, "aliases are not read; write the value itself")),
            _ => Ok(()),
        }
    }

    fn begin(&mut self, node: Node) -> Result<(), Fault> {
        if self.open.len() >= DEEPEST {
            return Err((node.line, "the values are nested too deeply"));
        }
        self.open.push((node, None));
        Ok(())
    }

    fn add(&mut self, node: Node) -> Result<(), Fault> {
        self.size += 1;
        if self.size > MOST {
            return Err((node.line, "there are too many values"));
        }
        let Some((open, key)) = self.open.last_mut() else {
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

#[cfg(test)]
mod tests {
    use super::{DEEPEST, Value, read};

    #[test]
    fn entries_keep_their_order_and_their_lines() {
        let root = read("b: 2.10\na:\n  - x\n  - y: z\n").expect("YAML").expect("a map");
        let entries: Vec<_> = root.entries().iter().map(|(key, node)| (key.text(), node.line)).collect();
        assert_eq!(entries, [(Some("b"), 1), (Some("a"), 3)]);
        assert_eq!(root.entries()[0].1.text(), Some("2.10"));
        assert_eq!(root.entries()[1].1.elements().len(), 2);
    }

    #[test]
    fn an_empty_file_is_nothing() {
        assert_eq!(read("# nothing\n"), Ok(None));
        assert_eq!(read("~").map(|node| node.map(|node| node.value)), Ok(Some(Value::Text("~".into()))));
    }

    #[test]
    fn hostile_files_are_refused() {
        let bomb = "a: &a [x, x]\nb: &b [*a, *a]\n";
        assert_eq!(read(bomb), Err((2, "aliases are not read; write the value itself")));
        assert!(read(&"[".repeat(DEEPEST + 1)).is_err());
        assert!(read("a: [").is_err());
    }
}
