//! Common mistakes in the method and the path of a request, and in the type of its response.

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::quote;
use restable_model::Method;
use syn::{LitStr, Type};

use super::Entry;
use crate::message;

/// Returns the message for an argument that was meant as method and path, and the tokens it points at.
pub(super) fn misread(entry: &Entry) -> Option<(&'static str, TokenStream)> {
    let all = &entry.tokens;
    let mut trees = all.clone().into_iter();
    let (first, second) = (trees.next()?, trees.next());
    let message = match (&first, second) {
        (TokenTree::Ident(word), Some(second)) if is_method(word) => {
            return Some(after_method(&second, trees.collect()));
        }
        (TokenTree::Ident(word), None) if is_method(word) => message::ROUTE_APART,
        (text, None) if is_text(text) && !begins_with_method(text) => message::ROUTE_WITHOUT_METHOD,
        (text, _) if is_text(text) => message::ROUTE_IN_TEXTS,
        _ if entry.alone::<Type>().is_some() => message::RESPONSE_WITHOUT_KEY,
        _ => return None,
    };
    Some((message, all.clone()))
}

fn after_method(second: &TokenTree, rest: TokenStream) -> (&'static str, TokenStream) {
    let signed = matches!(second, TokenTree::Punct(punct) if "=:".contains(punct.as_char()));
    let message = match second {
        text if is_text(text) => return (message::ROUTE_WITHOUT_COMMA, rest),
        TokenTree::Group(_) => message::ROUTE_APART,
        _ if signed => message::ROUTE_APART,
        _ => message::ROUTE_NO_TEXT,
    };
    (message, quote!(#second #rest))
}

fn is_method(word: &Ident) -> bool {
    Method::ALL.iter().any(|method| word == method.word())
}

fn is_text(tree: &TokenTree) -> bool {
    syn::parse2::<LitStr>(tree.clone().into()).is_ok()
}

/// `"GET /v1/servers"`
fn begins_with_method(text: &TokenTree) -> bool {
    let text = text.to_string();
    Method::ALL.iter().any(|method| text.trim_start_matches('"').starts_with(method.word()))
}
