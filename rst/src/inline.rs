//! Inline markup; see "Inline Markup" of the specification.

mod boundary;
mod escape;
mod interpreted;
mod reference;
mod scan;

use std::borrow::Cow;

use super::document::Text;
pub(super) use escape::unescape;

/// A piece of inline text. Escapes are resolved, except in literals, which have none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Inline<'t> {
    /// Text without markup. Markup that is not closed is kept here as it was written.
    Text(Cow<'t, str>),
    /// `*text*`
    Emphasis(Cow<'t, str>),
    /// `**text**`
    Strong(Cow<'t, str>),
    /// ` ``text`` `
    Literal(&'t str),
    /// Interpreted text: `` :role:`text` `` or `` :role:`text <target>` ``.
    Role {
        /// The name of the role; empty for the default role.
        name: &'t str,
        /// The text, without the target.
        text: Cow<'t, str>,
        /// The explicit target, if there is one.
        target: Option<Cow<'t, str>>,
    },
    /// `` `text <address>`__ ``, `` `text`_ ``, `name_`, or a standalone address.
    Reference {
        /// The text to show.
        text: Cow<'t, str>,
        /// The target.
        target: ReferenceTarget<'t>,
    },
    /// `` _`name` ``
    Target(Cow<'t, str>),
    /// `|name|`
    SubstitutionReference(&'t str),
    /// `[label]_`
    FootnoteReference(&'t str),
}

/// The target of an [`Inline::Reference`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ReferenceTarget<'t> {
    /// An address.
    Uri(Cow<'t, str>),
    /// The target with a name.
    Name(Cow<'t, str>),
    /// The next anonymous target.
    Anonymous,
}

impl Inline<'_> {
    /// The visible text.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Text(text)
            | Self::Emphasis(text)
            | Self::Strong(text)
            | Self::Target(text)
            | Self::Role { text, .. }
            | Self::Reference { text, .. } => text,
            Self::Literal(text) | Self::SubstitutionReference(text) | Self::FootnoteReference(text) => text,
        }
    }
}

impl Text<'_> {
    /// Parses the inline markup. Markup that is not closed is kept as text; markup does not nest, as in the
    /// specification.
    ///
    /// An address is recognized only if it touches no brace and no other character that addresses cannot have, so that
    /// a template such as `https://{host}/v1` stays text. docutils is less strict.
    ///
    /// ```
    /// use restable_rst::{Inline, Text};
    ///
    /// let text = Text("see :ref:`Sizes <size-table>`".into());
    /// assert_eq!(text.inlines(), [
    ///     Inline::Text("see ".into()),
    ///     Inline::Role { name: "ref", text: "Sizes".into(), target: Some("size-table".into()) },
    /// ]);
    /// ```
    pub fn inlines(&self) -> Vec<Inline<'_>> {
        scan::scan(self.as_str())
    }

    /// The text without its markup.
    ///
    /// ```
    /// use restable_rst::Text;
    ///
    /// assert_eq!(Text("**Bold**, ``a*b`` and \\*".into()).plain(), "Bold, a*b and *");
    /// ```
    pub fn plain(&self) -> Cow<'_, str> {
        let text = self.as_str();
        if !scan::has_special(text.as_bytes()) {
            return Cow::Borrowed(text);
        }
        let mut inlines = self.inlines();
        if let [Inline::Text(only)] = inlines.as_mut_slice() {
            return std::mem::take(only);
        }
        let mut plain = String::with_capacity(text.len());
        plain.extend(inlines.iter().map(Inline::as_str));
        plain.into()
    }
}
