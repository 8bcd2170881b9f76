//! The lint levels of an item, which apply to its impls too.
//!
//! Conditions are not among them: the compiler evaluates `cfg` and `cfg_attr` before it calls an attribute macro, in any order.

use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::{Attribute, DeriveInput, Ident, MetaList};

use super::original::attributes_of_parts;

/// Generate the attributes of the item that contains the impls.
pub(crate) fn attributes(item: &DeriveInput) -> TokenStream {
    let mut all = Vec::new();
    let mut is_deprecated = false;
    for attr in &item.attrs {
        is_deprecated |= attr.path().is_ident("deprecated");
        add(&mut all, level(attr));
    }
    for attrs in attributes_of_parts(item) {
        for attr in attrs {
            is_deprecated |= attr.path().is_ident("deprecated");
            add(&mut all, allowed_on_part(attr));
        }
    }
    // The impls use deprecated fields and variants, and may use a lifetime once. Lints are allowed only if the item needs it,
    // because a crate may forbid them. The last attribute takes precedence, so the item cannot deny them.
    if is_deprecated {
        all.push(quote!(allow(deprecated)));
    }
    if item.generics.lifetimes().next().is_some() {
        all.push(quote!(allow(single_use_lifetimes)));
    }
    quote!(#(#[#all])*)
}

fn add(all: &mut Vec<TokenStream>, level: Option<TokenStream>) {
    let Some(level) = level else { return };
    let text = level.to_string();
    if !all.iter().any(|known| known.to_string() == text) {
        all.push(level);
    }
}

/// The level for the impls. An expectation is only fulfilled by the item, so the impls allow the lint; and `forbid` becomes
/// `deny`, because the impls allow lints of their own.
fn level(attr: &Attribute) -> Option<TokenStream> {
    let list = attr.meta.require_list().ok()?;
    match list.path.get_ident()?.to_string().as_str() {
        "allow" | "expect" => Some(with_level("allow", list)),
        "warn" => Some(with_level("warn", list)),
        "deny" | "forbid" => Some(with_level("deny", list)),
        _ => None,
    }
}

fn with_level(level: &str, list: &MetaList) -> TokenStream {
    let (level, lints) = (Ident::new(level, Span::call_site()), &list.tokens);
    quote!(#level(#lints))
}

/// `#[allow(non_snake_case)] projectId: String`. The field is also an argument of `new`.
fn allowed_on_part(attr: &Attribute) -> Option<TokenStream> {
    let list = attr.meta.require_list().ok()?;
    let allows = list.path.is_ident("allow") || list.path.is_ident("expect");
    allows.then(|| with_level("allow", list))
}
