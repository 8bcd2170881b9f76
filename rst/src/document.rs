//! The document tree of a page. The names are those of the docutils document tree.

use std::borrow::Cow;

/// A page: its blocks, where everything below a title is inside that title's [`Section`].
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Document<'a> {
    /// The blocks of the page in order.
    pub children: Vec<Node<'a>>,
}

/// A block with its line and the targets before it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Node<'a> {
    /// The line of the page where the block begins, from 1. For a title with an overline, this is the overline.
    pub line: usize,
    /// The targets (`.. _name:`) that point at this block. Targets before a list are on its first [`ListItem`] instead.
    pub targets: Vec<Target<'a>>,
    /// The block itself.
    pub block: Block<'a>,
}

/// The body elements; see "Body Elements" and "Explicit Markup Blocks" of the specification.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block<'a> {
    /// A title and the blocks below it. Sections occur only directly in a page or in another section.
    Section(Section<'a>),
    /// Consecutive lines without a blank line between them; also malformed markup, which is kept as text.
    Paragraph(Text<'a>),
    /// Items that begin with `-`, `*`, `+` or a typographical bullet.
    BulletList(Vec<ListItem<'a>>),
    /// Items that begin with `1.`, `a)`, `(iv)`, `#.` and the like.
    EnumeratedList(Vec<ListItem<'a>>),
    /// Terms, each with an indented definition.
    DefinitionList(Vec<DefinitionItem<'a>>),
    /// Lines such as `:name: body`.
    FieldList(Vec<Field<'a>>),
    /// The indented text after `::`, without its common indentation.
    LiteralBlock(Cow<'a, str>),
    /// Lines that begin with `|`.
    LineBlock(Vec<LineBlockLine<'a>>),
    /// Indented blocks.
    BlockQuote(Vec<Node<'a>>),
    /// A grid table or simple table. A table with a caption is the child of a `table` directive.
    Table(Table<'a>),
    /// `.. name:: arguments` with its options and body.
    Directive(Box<Directive<'a>>),
    /// `.. |name| image:: file`.
    SubstitutionDefinition(Box<SubstitutionDefinition<'a>>),
    /// `.. [1] text`.
    Footnote(Footnote<'a>),
    /// A comment: `.. text` that is none of the above.
    Comment(Cow<'a, str>),
    /// A target with its own address, or a target that no block follows.
    Target(Target<'a>),
    /// A line of punctuation between two blank lines.
    Transition,
}

/// A title and the blocks below it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section<'a> {
    /// The title.
    pub title: Text<'a>,
    /// 1 for the adornment style that occurs first on the page, 2 for the second, and so on.
    pub level: usize,
    /// The blocks below the title, up to the next title of this level or a higher one.
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
    /// The text between the colons.
    pub name: Cow<'a, str>,
    /// The blocks after the name.
    pub children: Vec<Node<'a>>,
}

/// A line of a line block.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LineBlockLine<'a> {
    /// The line of the page.
    pub line: usize,
    /// The number of spaces between the bar and the text, without the mandatory one.
    pub indent: usize,
    /// The text; empty if the bar is alone.
    pub text: Text<'a>,
}

/// The notations of tables.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TableKind {
    /// Drawn with `+`, `-` and `|`.
    Grid,
    /// Columns underlined with `=`.
    Simple,
    /// The directive `list-table`: a list of rows, each with a list of cells.
    List,
}

/// A table. Every row has as many cells as the table has columns. A cell that spans columns is in the first of them, and
/// the others are empty. A cell that spans rows is in each of them, unless its text is long: then only in the first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table<'a> {
    /// The notation.
    pub kind: TableKind,
    /// The rows above the line of `=`; empty if the table has no such line.
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
    /// The line of its first text; the line of its row if the cell is empty.
    pub line: usize,
    /// The blocks of the cell.
    pub children: Vec<Node<'a>>,
}

/// A directive, which may be unknown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Directive<'a> {
    /// The name as written, without the colons.
    pub name: Cow<'a, str>,
    /// The arguments, which follow the colons: the caption of a table, the language of code, the file of an image.
    pub arguments: Text<'a>,
    /// The options: the lines `:name: value` at the start of the body.
    pub options: Vec<DirectiveOption<'a>>,
    /// The body as written, without its common indentation. Empty if the directive is known to hold blocks, which are
    /// then in `children`; an unknown directive has both.
    pub text: Cow<'a, str>,
    /// The line where `text` begins, for messages about its content; the line of the directive if there is no text.
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

/// The definition of a substitution reference `|name|`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SubstitutionDefinition<'a> {
    /// The name between the bars.
    pub name: Cow<'a, str>,
    /// The directive that provides the replacement.
    pub directive: Directive<'a>,
}

/// A footnote or citation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Footnote<'a> {
    /// The label between the brackets.
    pub label: Cow<'a, str>,
    /// The blocks of the note.
    pub children: Vec<Node<'a>>,
}

/// A target that references can name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Target<'a> {
    /// The line of the target.
    pub line: usize,
    /// The name without backquotes and escapes; empty for an anonymous target.
    pub name: Cow<'a, str>,
    /// The address or the name of the other target that it refers to. Without one, the target refers to the block that
    /// follows.
    pub refuri: Option<Cow<'a, str>>,
}

/// Text with inline markup, unparsed. Lines are separated by `\n`, without their common indentation.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct Text<'a>(pub Cow<'a, str>);

impl Text<'_> {
    /// The text, including its markup.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Cell<'_> {
    /// The paragraphs directly in the cell, without markup, separated by blank lines.
    pub fn plain(&self) -> Cow<'_, str> {
        let mut paragraphs = self.children.iter().filter_map(|node| match &node.block {
            Block::Paragraph(text) => Some(text.plain()),
            _ => None,
        });
        let first = paragraphs.next().unwrap_or_default();
        paragraphs.fold(first, |text, next| text + "\n\n" + next)
    }
}
