//! The doc comments of an item.

use syn::{Attribute, Expr, Lit, Meta};

/// The lines of the doc comments.
pub(crate) fn lines(attrs: &[Attribute]) -> Vec<String> {
    let texts = attrs.iter().filter_map(|attr| match &attr.meta {
        Meta::NameValue(pair) if pair.path.is_ident("doc") => match &pair.value {
            Expr::Lit(literal) => match &literal.lit {
                Lit::Str(text) => Some(text.value()),
                _ => None,
            },
            // A macro cannot read the file of `#[doc = include_str!(…)]`.
            _ => None,
        },
        _ => None,
    });
    // An empty comment is an empty line.
    texts.flat_map(|text| text.split('\n').map(str::to_owned).collect::<Vec<_>>()).collect()
}

/// The first paragraph of the doc comments, on one line.
pub(crate) fn first_paragraph(attrs: &[Attribute]) -> String {
    let lines = lines(attrs);
    let paragraph: Vec<&str> = lines
        .iter()
        .map(|line| line.trim())
        .skip_while(|line| line.is_empty())
        .take_while(|line| !line.is_empty() && !line.starts_with("```"))
        .collect();
    paragraph.join(" ")
}

/// Removes links and code marks from Markdown.
pub(crate) fn unmarked(markdown: &str) -> String {
    let mut text = String::with_capacity(markdown.len());
    let mut rest = markdown;
    while let Some((before, behind)) = rest.split_once(['[', ']']) {
        text.push_str(before);
        let is_shown = rest.as_bytes().get(before.len()) == Some(&b']');
        let target = behind.strip_prefix('(').filter(|_| is_shown).and_then(|target| target.split_once(')'));
        rest = target.map_or(behind, |(_, behind)| behind);
    }
    text.push_str(rest);
    text.replace('`', "")
}
