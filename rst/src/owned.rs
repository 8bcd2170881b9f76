//! Documents that outlive the page they were parsed from.

use std::borrow::Cow;

use super::document::{
    Block, Cell, DefinitionItem, Directive, DirectiveOption, Document, Field, Footnote, LineBlockLine, ListItem, Node,
    Row, Section, SubstitutionDefinition, Table, Target, Text,
};

/// A value whose borrowed text can be copied, so that it no longer borrows.
trait IntoOwned {
    type Owned;

    fn into_owned(self) -> Self::Owned;
}

impl IntoOwned for Cow<'_, str> {
    type Owned = Cow<'static, str>;

    // `Cow` has an associated type `Owned`, so the path is written in full.
    fn into_owned(self) -> Cow<'static, str> {
        Cow::Owned(Cow::into_owned(self))
    }
}

impl<T: IntoOwned> IntoOwned for Vec<T> {
    type Owned = Vec<T::Owned>;

    fn into_owned(self) -> Self::Owned {
        self.into_iter().map(T::into_owned).collect()
    }
}

impl<T: IntoOwned> IntoOwned for Option<T> {
    type Owned = Option<T::Owned>;

    fn into_owned(self) -> Self::Owned {
        self.map(T::into_owned)
    }
}

/// Copies the text of a struct: the first list has the fields with text, the second those without.
macro_rules! into_owned {
    ($($name:ident { $($text:ident),* ; $($plain:ident),* })*) => {$(
        impl IntoOwned for $name<'_> {
            type Owned = $name<'static>;

            fn into_owned(self) -> Self::Owned {
                $name { $($text: IntoOwned::into_owned(self.$text),)* $($plain: self.$plain,)* }
            }
        }
    )*};
}

into_owned! {
    Node { targets, block; line }
    Section { title, children; level }
    ListItem { marker, targets, children; line }
    DefinitionItem { term, children; line }
    Field { name, children; line }
    LineBlockLine { text; line, indent }
    Table { header, body; kind }
    Row { cells; line }
    Cell { children; line }
    Directive { name, arguments, options, text, children; text_line }
    DirectiveOption { name, value; line }
    SubstitutionDefinition { name, directive; }
    Footnote { label, children; }
    Target { name, refuri; line }
}

impl IntoOwned for Text<'_> {
    type Owned = Text<'static>;

    fn into_owned(self) -> Self::Owned {
        Text(self.0.into_owned().into())
    }
}

impl IntoOwned for Block<'_> {
    type Owned = Block<'static>;

    fn into_owned(self) -> Self::Owned {
        match self {
            Self::Section(section) => Block::Section(section.into_owned()),
            Self::Paragraph(text) => Block::Paragraph(text.into_owned()),
            Self::BulletList(items) => Block::BulletList(items.into_owned()),
            Self::EnumeratedList(items) => Block::EnumeratedList(items.into_owned()),
            Self::DefinitionList(items) => Block::DefinitionList(items.into_owned()),
            Self::FieldList(fields) => Block::FieldList(fields.into_owned()),
            Self::LiteralBlock(text) => Block::LiteralBlock(IntoOwned::into_owned(text)),
            Self::LineBlock(lines) => Block::LineBlock(lines.into_owned()),
            Self::BlockQuote(children) => Block::BlockQuote(children.into_owned()),
            Self::Table(table) => Block::Table(table.into_owned()),
            Self::Directive(directive) => Block::Directive(Box::new(directive.into_owned())),
            Self::SubstitutionDefinition(definition) => {
                Block::SubstitutionDefinition(Box::new(definition.into_owned()))
            }
            Self::Footnote(footnote) => Block::Footnote(footnote.into_owned()),
            Self::Comment(text) => Block::Comment(IntoOwned::into_owned(text)),
            Self::Target(target) => Block::Target(target.into_owned()),
            Self::Transition => Block::Transition,
        }
    }
}

impl Document<'_> {
    /// Copies the text, so that the document no longer borrows from the page.
    ///
    /// ```
    /// use restable_rst::{Document, read};
    ///
    /// fn title_page() -> Document<'static> {
    ///     let page = String::from("Title\n=====\n");
    ///     read(&page).0.into_owned()
    /// }
    /// assert_eq!(title_page().children.len(), 1);
    /// ```
    pub fn into_owned(self) -> Document<'static> {
        Document { children: self.children.into_owned() }
    }
}
