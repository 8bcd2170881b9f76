//! The tree that a page becomes. Names are those of the docutils document tree.

use std::borrow::Cow;

/// A page: its blocks, with everything below a title inside that title's [`Section`].
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Document<'a> {
    /// The blocks of the page in order.
    pub children: Vec<Node<'a>>,
}

/// A block with its place and the targets that stand before it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Node<'a> {
    /// The line of the page the block begins at, from 1. For a title with an overline this is the overline.
    pub line: usize,
    /// The targets (`.. _name:`) that point at this block. Those before a list are on its first [`ListItem`] instead.
    pub targets: Vec<Target<'a>>,
    /// The block itself.
    pub block: Block<'a>,
}

/// Everything that a body can hold; see "Body Elements" and "Explicit Markup Blocks" of the specification.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block<'a> {
    /// A title and what is below it. Only a page holds sections, no other block does.
    Section(Section<'a>),
    /// A run of lines without a blank one; also text that was meant as something else and could not be read.
    Paragraph(Text<'a>),
    /// Items that begin with `-`, `*`, `+` or a typographical bullet.
    BulletList(Vec<ListItem<'a>>),
    /// Items that begin with `1.`, `a)`, `(iv)`, `#.` and the like.
    EnumeratedList(Vec<ListItem<'a>>),
    /// Terms, each with an indented definition.
    DefinitionList(Vec<DefinitionItem<'a>>),
    /// Lines such as `:name: body`.
    FieldList(Vec<Field<'a>>),
    /// The indented text after `::`, its common indentation removed.
    LiteralBlock(Cow<'a, str>),
    /// Lines that begin with `|`.
    LineBlock(Vec<LineBlockLine<'a>>),
    /// Indented blocks.
    BlockQuote(Vec<Node<'a>>),
    /// A grid table or simple table. One with a caption is the child of a `table` directive.
    Table(Table<'a>),
    /// `.. name:: arguments` with its options and body.
    Directive(Box<Directive<'a>>),
    /// `.. |name| image:: file`.
    SubstitutionDefinition(Box<SubstitutionDefinition<'a>>),
    /// `.. [1] text`.
    Footnote(Footnote<'a>),
    /// `.. text` that is none of the above.
    Comment(Cow<'a, str>),
    /// A target with an address of its own, or one that nothing follows.
    Target(Target<'a>),
    /// A line of punctuation between two blank lines.
    Transition,
}

/// A title and the blocks below it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section<'a> {
    /// The title.
    pub title: Text<'a>,
    /// 1 for the adornment style that comes first on the page, 2 for the second, and so on.
    pub level: usize,
    /// What is below the title, up to the next title of this level or above.
    pub children: Vec<Node<'a>>,
}

/// An item of a bullet list or enumerated list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListItem<'a> {
    /// The line of the marker.
    pub line: usize,
    /// The marker as written: `-`, `#.`, `(a)`.
    pub marker: Cow<'a, str>,
    /// The targets that point at this item.
    pub targets: Vec<Target<'a>>,
    /// The blocks of the item.
    pub children: Vec<Node<'a>>,
}

/// A term and its definition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DefinitionItem<'a> {
    /// The line of the term.
    pub line: usize,
    /// The term, with classifiers (`term : classifier`) if there are any.
    pub term: Text<'a>,
    /// The blocks of the definition.
    pub children: Vec<Node<'a>>,
}

/// A field of a field list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field<'a> {
    /// The line of the name.
    pub line: usize,
    /// What stands between the colons.
    pub name: Cow<'a, str>,
    /// The blocks after the name.
    pub children: Vec<Node<'a>>,
}

/// A line of a line block.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LineBlockLine<'a> {
    /// The line of the page.
    pub line: usize,
    /// Blanks between the bar and the text, less the one that must be there.
    pub indent: usize,
    /// The text; empty for a bar alone.
    pub text: Text<'a>,
}

/// Which of the two notations a table is written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TableKind {
    /// Drawn with `+`, `-` and `|`.
    Grid,
    /// Columns underlined with `=`.
    Simple,
}

/// A table. Every row has as many cells as the table has columns.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table<'a> {
    /// The notation.
    pub kind: TableKind,
    /// The rows above the line of `=`; empty if there is no such line.
    pub header: Vec<Row<'a>>,
    /// The other rows.
    pub body: Vec<Row<'a>>,
}

/// A row of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row<'a> {
    /// The first line of the row.
    pub line: usize,
    /// The cells from left to right.
    pub cells: Vec<Cell<'a>>,
}

/// A cell of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cell<'a> {
    /// The line of its first text, or of its row if the cell is empty.
    pub line: usize,
    /// The blocks of the cell.
    pub children: Vec<Node<'a>>,
}

/// A directive, known or not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Directive<'a> {
    /// The name as written, without the colons.
    pub name: Cow<'a, str>,
    /// What stands behind the colons: the caption of a table, the language of code, the file of an image.
    pub arguments: Text<'a>,
    /// The lines `:name: value` at the head of the body.
    pub options: Vec<DirectiveOption<'a>>,
    /// The body as written, its common indentation removed. Empty where the body is known to hold blocks, which are then in
    /// `children`; of a directive that is not known both are given.
    pub text: Cow<'a, str>,
    /// The line that `text` begins at, for messages about what is in it; the line of the directive if there is none.
    pub text_line: usize,
    /// The blocks of the body.
    pub children: Vec<Node<'a>>,
}

/// An option of a directive.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DirectiveOption<'a> {
    /// The line of the option.
    pub line: usize,
    /// The name, without the colons.
    pub name: Cow<'a, str>,
    /// The value; empty for a flag.
    pub value: Cow<'a, str>,
}

/// What a substitution reference `|name|` stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SubstitutionDefinition<'a> {
    /// The name between the bars.
    pub name: Cow<'a, str>,
    /// The directive that makes the replacement.
    pub directive: Directive<'a>,
}

/// A footnote or citation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Footnote<'a> {
    /// What stands between the brackets.
    pub label: Cow<'a, str>,
    /// The blocks of the note.
    pub children: Vec<Node<'a>>,
}

/// A place that references name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Target<'a> {
    /// The line of the target.
    pub line: usize,
    /// The name as written, backquotes and escapes removed; empty for an anonymous target.
    pub name: Cow<'a, str>,
    /// The address or the other target it stands for. Without one it stands for the block that follows.
    pub refuri: Option<Cow<'a, str>>,
}

/// Text with inline markup, as written. Lines are separated by `\n`; the common indentation is removed.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct Text<'a>(pub Cow<'a, str>);

impl Text<'_> {
    /// The text with its markup.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Cell<'_> {
    /// The paragraphs directly in the cell without their markup, separated by blank lines.
    pub fn plain(&self) -> Cow<'_, str> {
        let mut paragraphs = self.children.iter().filter_map(|node| match &node.block {
            Block::Paragraph(text) => Some(text.plain()),
            _ => None,
        });
        let first = paragraphs.next().unwrap_or_default();
        paragraphs.fold(first, |text, next| text + "\n\n" + next)
    }
}
