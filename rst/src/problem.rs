//! Problems of a page, each with a suggestion how to fix it.

use std::fmt;

/// Malformed markup on a page. The tree keeps its text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The line of the page, from 1.
    pub line: usize,
    /// The kind of problem.
    pub kind: ProblemKind,
    /// A sentence that describes the problem and how to fix it.
    pub message: String,
}

impl Problem {
    pub(super) fn new(line: usize, kind: ProblemKind) -> Self {
        Self { line, kind, message: kind.advice().to_owned() }
    }

    /// A problem of a construct that has a name.
    pub(super) fn named(line: usize, kind: ProblemKind, name: &str) -> Self {
        Self { line, kind, message: format!("`{name}`: {}", kind.advice()) }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "line {}: {}", self.line, self.message)
    }
}

/// The kinds of [`Problem`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ProblemKind {
    /// A character that is not allowed in text, such as NUL.
    ControlCharacter,
    /// A title that is more than one level below the section it is in.
    SkippedLevel,
    /// An underline shorter than its title.
    ShortUnderline,
    /// A title or transition inside a list, a cell or another block.
    NestedTitle,
    /// A line of punctuation that is neither a transition nor part of a title.
    StrayAdornment,
    /// A block that is not followed by a blank line.
    MissingBlankLine,
    /// A paragraph that is directly followed by a deeper line.
    UnexpectedIndentation,
    /// `::` without an indented block below.
    MissingLiteralBlock,
    /// A grid table whose borders do not meet.
    MalformedGridTable,
    /// A simple table whose text crosses a column boundary, or that has no closing border.
    MalformedSimpleTable,
    /// A table with a cell that spans columns or rows.
    SpannedCells,
    /// A directive whose name is unknown.
    UnknownDirective,
    /// A `table` directive whose body is not a single table.
    TableExpected,
    /// A target without a colon after its name.
    MalformedTarget,
    /// Blocks that are nested deeper than [`MAX_DEPTH`](crate::MAX_DEPTH).
    TooDeep,
}

impl ProblemKind {
    /// What is wrong and how to fix it; the messages are defined only here.
    const fn advice(self) -> &'static str {
        match self {
            Self::ControlCharacter => "control character, replaced by U+FFFD; delete it from the page",
            Self::SkippedLevel => {
                "title skips a level and keeps the level of its style; underline it like the other titles of its depth"
            }
            Self::ShortUnderline => "underline is shorter than its title; make it as long as the title",
            Self::NestedTitle => {
                "title or transition inside another block, kept as text; move it to the left margin, or make it bold"
            }
            Self::StrayAdornment => {
                "line of punctuation, kept as text; put blank lines around it, or add a title and an equal line below it"
            }
            Self::MissingBlankLine => {
                "block is not followed by a blank line; add one, or indent this line like the block"
            }
            Self::UnexpectedIndentation => {
                "indented line directly after a paragraph, read as a quote; align it, or add a blank line"
            }
            Self::MissingLiteralBlock => {
                "`::` announces a literal block, but no indented line follows; indent the block, or write `:`"
            }
            Self::MalformedGridTable => {
                "grid table whose borders do not meet here, kept as text; draw `|` and `+` in the columns of the first line"
            }
            Self::MalformedSimpleTable => {
                "simple table whose text crosses a column boundary, or which has no closing border, kept as text; widen the \
                 columns, and repeat the first line at the end"
            }
            Self::SpannedCells => {
                "table with a cell that spans columns or rows and cannot be read, kept as text; draw each cell as a rectangle, \
                 or repeat its text in each cell"
            }
            Self::UnknownDirective => {
                "unknown directive, whose body is kept as text and read as blocks; check the spelling"
            }
            Self::TableExpected => {
                "directive must contain exactly one table; correct the table below, or remove the directive"
            }
            Self::MalformedTarget => {
                "malformed target, kept as a comment; write `.. _name:`, with backquotes if the name has a colon"
            }
            Self::TooDeep => "blocks are nested too deep, and the rest is kept as text; reduce the nesting",
        }
    }
}
