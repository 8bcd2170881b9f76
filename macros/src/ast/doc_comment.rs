//! The doc comments of an item.

use proc_macro2::{TokenStream, TokenTree};
use syn::{Attribute, Expr, ExprLit, Lit, LitStr, Meta};

/// The lines of the doc comments.
pub(crate) fn lines(attrs: &[Attribute]) -> impl Iterator<Item = String> {
    // An empty comment is an empty line.
    attrs.iter().filter_map(text).flat_map(|text| text.split('\n').map(str::to_owned).collect::<Vec<_>>())
}

fn text(attr: &Attribute) -> Option<String> {
    let Meta::NameValue(pair) = &attr.meta else { return None };
    if !pair.path.is_ident("doc") {
        return None;
    }
    // A macro cannot read the file of `#[doc = include_str!(…)]`.
    match &pair.value {
        Expr::Verbatim(literal) => text_of(literal.clone()),
        Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) => Some(text.value()),
        _ => None,
    }
}

/// The text of a literal. One without escapes needs no look at each of its characters.
fn text_of(tokens: TokenStream) -> Option<String> {
    let mut trees = tokens.clone().into_iter();
    if let Some(TokenTree::Literal(literal)) = trees.next() {
        let source = literal.to_string();
        let text = source.strip_prefix('"').and_then(|text| text.strip_suffix('"'));
        if let Some(text) = text.filter(|text| !text.contains('\\') && !text.contains('\r')) {
            return Some(text.to_owned());
        }
    }
    syn::parse2::<LitStr>(tokens).ok().map(|text| text.value())
}

/// The number of attributes before the end of the first paragraph of the doc comments.
pub(crate) fn end_of_first_paragraph(attrs: &[Attribute]) -> usize {
    let mut end = None;
    for (at, attr) in attrs.iter().enumerate().filter(|(_, attr)| attr.path().is_ident("doc")) {
        // A comment of several lines is one attribute, and an attribute without a text may be a file.
        let text = text(attr).unwrap_or_default();
        let (is_empty, is_fence) = (text.trim().is_empty(), ["```", "~~~"].map(|fence| text.trim().starts_with(fence)));
        if is_fence.contains(&true) || is_empty && end.is_some() {
            break;
        }
        end = (!is_empty).then_some(at + 1).or(end);
    }
    end.unwrap_or_default()
}

/// The first paragraph of the doc comments, on one line.
pub(crate) fn first_paragraph(attrs: &[Attribute]) -> String {
    let mut paragraph = String::new();
    for line in lines(attrs) {
        let line = line.trim();
        if line.starts_with("```") || line.is_empty() && !paragraph.is_empty() {
            break;
        }
        if !paragraph.is_empty() {
            paragraph.push(' ');
        }
        paragraph.push_str(line);
    }
    paragraph
}

/// Removes links and code marks from Markdown.
pub(crate) fn unmarked(markdown: &str) -> String {
    let mut text = String::with_capacity(markdown.len());
    let mut rest = markdown;
    while let Some((before, after)) = rest.split_once(['[', ']']) {
        text.push_str(before);
        let is_shown = rest.as_bytes().get(before.len()) == Some(&b']');
        let target = after.strip_prefix('(').filter(|_| is_shown).and_then(|target| target.split_once(')'));
        rest = target.map_or(after, |(_, after)| after);
    }
    text.push_str(rest);
    text.replace('`', "")
}
