//! The attributes of an item that what is generated for it needs as well: the levels of lints.
//!
//! The conditions that an item is compiled under are none of them: the compiler applies `cfg` and `cfg_attr` before it
//! calls an attribute macro, in whatever order they are written.

use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::{Attribute, DeriveInput, Ident, MetaList};

use super::original::attributes_of_parts;

/// Generate the attributes of an item that holds impls.
pub(crate) fn attributes(item: &DeriveInput) -> TokenStream {
    let of_item = item.attrs.iter().filter_map(carried);
    let of_parts = attributes_of_parts(item).into_iter().flatten().filter_map(allowed_on_part);
    let mut all: Vec<TokenStream> = Vec::new();
    for meta in of_item.chain(of_parts) {
        if !all.iter().any(|known| known.to_string() == meta.to_string()) {
            all.push(meta);
        }
    }
    // The last one decides, so that the item does not deny what its impls cannot avoid.
    all.extend(unavoidable(item));
    quote!(#(#[#all])*)
}

/// What an attribute of the item becomes there: an expectation is the item's to meet, so the impls are only allowed it,
/// and they allow lints of their own, which `forbid` would refuse.
fn carried(attr: &Attribute) -> Option<TokenStream> {
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

/// `#[allow(non_snake_case)] projectId: String`, which is an argument of `new` too.
fn allowed_on_part(attr: &Attribute) -> Option<TokenStream> {
    let list = attr.meta.require_list().ok()?;
    let allows = list.path.is_ident("allow") || list.path.is_ident("expect");
    allows.then(|| with_level("allow", list))
}

/// A deprecated field or variant is filled all the same, and a lifetime of the item may be used once in an impl. Nothing
/// more is allowed than the item needs, because a crate may forbid it.
fn unavoidable(item: &DeriveInput) -> impl Iterator<Item = TokenStream> {
    let mut attrs = attributes_of_parts(item).into_iter().flatten().chain(&item.attrs);
    let deprecated = attrs.any(|attr| attr.path().is_ident("deprecated")).then(|| quote!(allow(deprecated)));
    let lifetimes = item.generics.lifetimes().next().map(|_| quote!(allow(single_use_lifetimes)));
    deprecated.into_iter().chain(lifetimes)
}
