//! Compares the letters and digits of a page with those of its tree, which must be the same.

use restable_rst::{Block, Directive, Document, ListItem, Node, Target};

/// The letters and digits of a text, sorted.
pub(crate) fn letters<'t>(texts: impl IntoIterator<Item = &'t str>) -> Vec<char> {
    let mut letters: Vec<char> =
        texts.into_iter().flat_map(str::chars).filter(|letter| letter.is_alphanumeric()).collect();
    letters.sort_unstable();
    letters
}

/// Every text in the tree, each once.
pub(crate) fn texts<'d>(document: &'d Document<'_>) -> Vec<&'d str> {
    let mut texts = Vec::new();
    all(&document.children, &mut texts);
    texts
}

fn all<'d>(nodes: &'d [Node<'_>], texts: &mut Vec<&'d str>) {
    for node in nodes {
        targets(&node.targets, texts);
        block(&node.block, texts);
    }
}

fn block<'d>(block: &'d Block<'_>, texts: &mut Vec<&'d str>) {
    match block {
        Block::Section(section) => named(section.title.as_str(), &section.children, texts),
        Block::Paragraph(text) => texts.push(text.as_str()),
        Block::BulletList(items) | Block::EnumeratedList(items) => list_items(items, texts),
        Block::DefinitionList(items) => {
            for item in items {
                named(item.term.as_str(), &item.children, texts);
            }
        }
        Block::FieldList(fields) => {
            for field in fields {
                named(&field.name, &field.children, texts);
            }
        }
        Block::LiteralBlock(text) | Block::Comment(text) => texts.push(text),
        Block::LineBlock(lines) => texts.extend(lines.iter().map(|line| line.text.as_str())),
        Block::BlockQuote(children) => all(children, texts),
        Block::Table(table) => {
            // A cell that spans rows is in each of them; its line tells it from a cell with the same text.
            let mut above =
                vec![0; table.header.iter().chain(&table.body).map(|row| row.cells.len()).max().unwrap_or(0)];
            for row in table.header.iter().chain(&table.body) {
                for (cell, above) in row.cells.iter().zip(&mut above) {
                    if std::mem::replace(above, cell.line) != cell.line {
                        all(&cell.children, texts);
                    }
                }
            }
        }
        Block::Directive(directive) => directive_texts(directive, texts),
        Block::SubstitutionDefinition(definition) => {
            texts.push(&definition.name);
            directive_texts(&definition.directive, texts);
        }
        Block::Footnote(footnote) => named(&footnote.label, &footnote.children, texts),
        Block::Target(target) => targets(std::slice::from_ref(target), texts),
        Block::Transition => {}
    }
}

fn named<'d>(name: &'d str, children: &'d [Node<'_>], texts: &mut Vec<&'d str>) {
    texts.push(name);
    all(children, texts);
}

fn list_items<'d>(items: &'d [ListItem<'_>], texts: &mut Vec<&'d str>) {
    for item in items {
        targets(&item.targets, texts);
        named(&item.marker, &item.children, texts);
    }
}

fn targets<'d>(targets: &'d [Target<'_>], texts: &mut Vec<&'d str>) {
    for target in targets {
        texts.push(&target.name);
        texts.extend(target.refuri.as_deref());
    }
}

fn directive_texts<'d>(directive: &'d Directive<'_>, texts: &mut Vec<&'d str>) {
    texts.extend([&*directive.name, directive.arguments.as_str()]);
    texts.extend(directive.options.iter().flat_map(|option| [&*option.name, &*option.value]));
    texts.push(&directive.text);
    // An unknown directive has its text twice: as written and as blocks.
    if directive.text.is_empty() {
        all(&directive.children, texts);
    }
}
