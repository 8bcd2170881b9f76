//! Writes a tree as text, one line for each node: its line in the page, then the node. The golden files have this form.

use std::fmt::Write;

use restable_rst::{
    Block, Cell, Directive, Document, Inline, ListItem, Node, Problem, ReferenceTarget, Table, Target, Text,
};

/// The tree and the problems of a page.
pub(crate) fn outline(document: &Document<'_>, problems: &[Problem]) -> String {
    let mut outline = Outline { text: String::new(), depth: 0 };
    outline.nodes(&document.children);
    for problem in problems {
        outline.add(problem.line, &format!("! {:?}", problem.kind));
    }
    outline.text
}

struct Outline {
    text: String,
    depth: usize,
}

impl Outline {
    fn add(&mut self, line: usize, what: &str) {
        let _ = writeln!(self.text, "{line:3} {:indent$}{}", "", what.replace('\n', "⏎"), indent = self.depth * 2);
    }

    fn below(&mut self, children: &[Node<'_>]) {
        self.depth += 1;
        self.nodes(children);
        self.depth -= 1;
    }

    fn nodes(&mut self, nodes: &[Node<'_>]) {
        for node in nodes {
            self.targets(&node.targets);
            self.node(node);
        }
    }

    fn targets(&mut self, targets: &[Target<'_>]) {
        for target in targets {
            self.add(target.line, &format!("target {}", shown(target)));
        }
    }

    fn node(&mut self, node: &Node<'_>) {
        let line = node.line;
        match &node.block {
            Block::Section(section) => {
                self.add(line, &format!("section {} {}", section.level, marked(&section.title)));
                self.below(&section.children);
            }
            Block::Paragraph(text) => self.add(line, &format!("paragraph {}", marked(text))),
            Block::BulletList(items) => self.items(line, "bullet_list", items),
            Block::EnumeratedList(items) => self.items(line, "enumerated_list", items),
            Block::DefinitionList(items) => {
                self.add(line, "definition_list");
                for item in items {
                    self.add(item.line, &format!("- {}", marked(&item.term)));
                    self.below(&item.children);
                }
            }
            Block::FieldList(fields) => {
                self.add(line, "field_list");
                for field in fields {
                    self.add(field.line, &format!("- {}", field.name));
                    self.below(&field.children);
                }
            }
            Block::LiteralBlock(text) => self.add(line, &format!("literal_block {text:?}")),
            Block::LineBlock(lines) => {
                self.add(line, "line_block");
                for inner in lines {
                    self.add(inner.line, &format!("{:>2} {}", inner.indent, marked(&inner.text)));
                }
            }
            Block::BlockQuote(children) => {
                self.add(line, "block_quote");
                self.below(children);
            }
            Block::Table(table) => self.table(line, table),
            Block::Directive(directive) => self.directive(line, "directive", directive),
            Block::SubstitutionDefinition(definition) => {
                self.directive(line, &format!("substitution {} =", definition.name), &definition.directive);
            }
            Block::Footnote(footnote) => {
                self.add(line, &format!("footnote {}", footnote.label));
                self.below(&footnote.children);
            }
            Block::Comment(text) => self.add(line, &format!("comment {text:?}")),
            Block::Target(target) => self.add(line, &format!("alone: target {}", shown(target))),
            Block::Transition => self.add(line, "transition"),
        }
    }

    fn items(&mut self, line: usize, kind: &str, items: &[ListItem<'_>]) {
        self.add(line, kind);
        for item in items {
            self.targets(&item.targets);
            self.add(item.line, &item.marker);
            self.below(&item.children);
        }
    }

    fn table(&mut self, line: usize, table: &Table<'_>) {
        self.add(line, &format!("table {:?}", table.kind));
        self.depth += 1;
        for (kind, rows) in [("header", &table.header), ("row", &table.body)] {
            for row in rows {
                self.add(row.line, kind);
                row.cells.iter().for_each(|cell| self.cell(cell));
            }
        }
        self.depth -= 1;
    }

    fn cell(&mut self, cell: &Cell<'_>) {
        self.add(cell.line, "|");
        self.below(&cell.children);
    }

    fn directive(&mut self, line: usize, kind: &str, directive: &Directive<'_>) {
        self.add(line, &format!("{kind} {} {}", directive.name, marked(&directive.arguments)));
        for option in &directive.options {
            self.add(option.line, &format!(":{}: {}", option.name, option.value));
        }
        if !directive.text.is_empty() {
            self.add(directive.text_line, &format!("text {:?}", directive.text));
        }
        self.below(&directive.children);
    }
}

fn shown(target: &Target<'_>) -> String {
    let uri = target.refuri.as_ref().map(|uri| format!(" -> {uri}"));
    format!("`{}`{}", target.name, uri.unwrap_or_default())
}

/// Text with the kind of its markup.
fn marked(text: &Text<'_>) -> String {
    text.inlines().iter().map(piece).collect()
}

fn piece(inline: &Inline<'_>) -> String {
    match inline {
        Inline::Text(text) => text.to_string(),
        Inline::Emphasis(text) => format!("<em {text}>"),
        Inline::Strong(text) => format!("<strong {text}>"),
        Inline::Literal(text) => format!("<literal {text}>"),
        Inline::Role { name, text, target: None } => format!("<role {name}: {text}>"),
        Inline::Role { name, text, target: Some(target) } => format!("<role {name}: {text} -> {target}>"),
        Inline::Reference { text, target: ReferenceTarget::Uri(uri) } => format!("<uri {text} -> {uri}>"),
        Inline::Reference { text, target: ReferenceTarget::Name(name) } => format!("<name {text} -> {name}>"),
        Inline::Reference { text, target: ReferenceTarget::Anonymous } => format!("<anonymous {text}>"),
        Inline::Target(name) => format!("<target {name}>"),
        Inline::SubstitutionReference(name) => format!("<substitution {name}>"),
        Inline::FootnoteReference(label) => format!("<footnote {label}>"),
    }
}
