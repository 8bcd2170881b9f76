//! The annotated item, without the attributes of the macros and with the documentation that they add.
//!
//! The output consists of the original tokens: to clone the syntax tree and print it took a fifth of an expansion.

use proc_macro2::{Delimiter, Group, Ident, Punct, Spacing, TokenStream, TokenTree};
use quote::quote;
use restable_model::Attribute;
use syn::{Data, DeriveInput, Fields};

use super::rustdoc;
use crate::ast::{Choice, Enumeration, OneOf, Struct, end_of_first_paragraph};
use crate::attr::{Angles, as_key_of_param, foreign, is_inert, known_on_item};

/// The struct, with the documentation of its table and of its fields.
pub(super) fn structure(item: &Struct<'_>, tokens: &TokenStream) -> TokenStream {
    // A second attribute macro is reported, and its impls would conflict with those of the request.
    let conflicts = |attr: &&syn::Attribute| item.attribute == Attribute::Request && known_on_item(attr).is_some();
    let is_kept = |attr: &&syn::Attribute| !is_ours(attr) && !conflicts(attr) && !is_for_impl(attr);
    // A list of items shows the first paragraph, so the call follows it.
    let (first, attrs) = item.original.attrs.split_at(match item.attribute {
        Attribute::Request => end_of_first_paragraph(&item.original.attrs),
        _ => 0,
    });
    let (first, attrs) = (first.iter().filter(is_kept), attrs.iter().filter(is_kept));
    let call = (item.attribute == Attribute::Request).then(|| rustdoc::attribute(&rustdoc::of_call(&item.args.call)));
    let docs = rustdoc::attribute(&rustdoc::of_struct(item));
    let of_fields: Vec<_> = item.fields().iter().map(rustdoc::of_field).collect();
    let item = with_body(item.original, tokens, &of_fields, TokenStream::new());
    quote!(#(#first)* #call #(#attrs)* #docs #item)
}

/// The enum, with the documentation of its variants, and `other` as its last variant.
pub(super) fn enumeration(item: &Enumeration<'_>, tokens: &TokenStream, other: TokenStream) -> TokenStream {
    let attrs = item.original.attrs.iter().filter(|attr| !is_ours(attr));
    let of_variants: Vec<_> = item.variants.iter().map(|variant| Some(rustdoc::of_variant(variant))).collect();
    let item = with_body(item.original, tokens, &of_variants, other);
    quote!(#(#attrs)* #item)
}

/// The enum, with the table of its variants.
pub(super) fn one_of(item: &OneOf<'_>, choice: Choice<'_>, tokens: &TokenStream) -> TokenStream {
    let attrs = item.item.original.attrs.iter().filter(|attr| !is_ours(attr));
    let docs = rustdoc::attribute(&rustdoc::of_one_of(item, choice));
    let of_variants: Vec<_> = item.variants.iter().map(|_| None).collect();
    let item = with_body(item.item.original, tokens, &of_variants, TokenStream::new());
    quote!(#(#attrs)* #docs #item)
}

/// The item without its own attributes, and without the refused attributes of its fields or variants.
fn with_body(original: &DeriveInput, tokens: &TokenStream, docs: &[Option<String>], last: TokenStream) -> TokenStream {
    let mut trees = after_attributes(tokens.clone(), original.attrs.len());
    let body = body(original, &trees).and_then(|at| trees.get_mut(at));
    if let Some(TokenTree::Group(group)) = body {
        let mut replaced = Group::new(group.delimiter(), parts(original, group.stream(), docs, last));
        replaced.set_span(group.span());
        *group = replaced;
    }
    trees.into_iter().collect()
}

/// The tokens of an item after its attributes, which are two trees each: `#` and its brackets. If the item comes from a macro
/// by example, it may be in a group without delimiters, with some of its attributes or without.
fn after_attributes(tokens: TokenStream, attributes: usize) -> Vec<TokenTree> {
    let mut trees: Vec<TokenTree> = tokens.into_iter().collect();
    let mut at = 0;
    for _ in 0..attributes {
        open_group(&mut trees, at);
        at += 2;
    }
    if at + 1 == trees.len() {
        open_group(&mut trees, at);
    }
    trees.drain(..at.min(trees.len()));
    trees
}

/// Replaces a group without delimiters by its content.
fn open_group(trees: &mut Vec<TokenTree>, at: usize) {
    while let Some(TokenTree::Group(group)) = trees.get(at) {
        if group.delimiter() != Delimiter::None {
            return;
        }
        let content = group.stream();
        trees.splice(at..=at, content);
    }
}

/// The position of the group with the fields or variants.
fn body(original: &DeriveInput, trees: &[TokenTree]) -> Option<usize> {
    match &original.data {
        Data::Struct(data) if matches!(data.fields, Fields::Unit) => None,
        Data::Struct(data) if matches!(data.fields, Fields::Unnamed(_)) => {
            let mut angles = Angles::default();
            let name =
                trees.iter().position(|tree| matches!(tree, TokenTree::Ident(word) if *word == original.ident))?;
            let is_body = |tree: &TokenTree| {
                angles.pass(tree);
                angles.is_outside()
                    && matches!(tree, TokenTree::Group(group) if group.delimiter() == Delimiter::Parenthesis)
            };
            Some(name + trees.get(name..)?.iter().position(is_body)?)
        }
        Data::Struct(_) | Data::Enum(_) | Data::Union(_) => trees.len().checked_sub(1),
    }
}

/// The fields or variants, each with the added documentation after its own attributes.
fn parts(original: &DeriveInput, body: TokenStream, docs: &[Option<String>], last: TokenStream) -> TokenStream {
    let attrs = attributes_of_parts(original);
    let (mut part, mut attr, mut at_start) = (0, 0, true);
    let (mut out, mut angles) = (Vec::<TokenTree>::new(), Angles::default());
    let mut trees = body.into_iter();
    while let Some(tree) = trees.next() {
        if at_start && matches!(&tree, TokenTree::Punct(punct) if punct.as_char() == '#') {
            let brackets = trees.next();
            if !attrs.get(part).and_then(|attrs| attrs.get(attr)).is_some_and(is_refused_on_part) {
                out.push(tree);
                out.extend(brackets);
            }
            attr += 1;
            continue;
        }
        if at_start {
            if let Some(Some(docs)) = docs.get(part) {
                out.extend(rustdoc::attribute(docs));
            }
        }
        angles.pass(&tree);
        at_start = angles.is_outside() && matches!(&tree, TokenTree::Punct(punct) if punct.as_char() == ',');
        if at_start {
            (part, attr) = (part + 1, 0);
        }
        out.push(tree);
    }
    if !last.is_empty() && !at_start {
        out.push(Punct::new(',', Spacing::Alone).into());
    }
    out.extend(last);
    out.into_iter().collect()
}

/// The attributes of the fields or variants.
pub(super) fn attributes_of_parts(item: &DeriveInput) -> Vec<&[syn::Attribute]> {
    match &item.data {
        Data::Struct(data) => data.fields.iter().map(|field| field.attrs.as_slice()).collect(),
        Data::Enum(data) => data.variants.iter().map(|variant| variant.attrs.as_slice()).collect(),
        Data::Union(_) => Vec::new(),
    }
}

/// `#[diagnostic::do_not_recommend]`, which is only allowed on an impl.
pub(super) fn is_for_impl(attr: &syn::Attribute) -> bool {
    let path = attr.path().segments.iter().map(|segment| &segment.ident);
    path.eq(["diagnostic", "do_not_recommend"])
}

fn is_ours(attr: &syn::Attribute) -> bool {
    attr.path().get_ident().is_some_and(|name| is_inert(&name.to_string()))
}

/// Whether an attribute is not allowed on a field or a variant. The compiler would report it a second time.
fn is_refused_on_part(attr: &syn::Attribute) -> bool {
    let Some(name) = attr.path().get_ident().map(Ident::to_string) else { return false };
    is_inert(&name) || as_key_of_param(&name).is_some() || foreign(&name).is_some() || name == Attribute::Values.word()
}

/// The syntax tree of the item without the attributes of the macros.
pub(crate) fn without_our_attributes(original: &DeriveInput) -> DeriveInput {
    let mut output = original.clone();
    output.attrs.retain(|attr| !is_ours(attr));
    match &mut output.data {
        Data::Struct(data) => {
            data.fields.iter_mut().for_each(|field| field.attrs.retain(|attr| !is_refused_on_part(attr)));
        }
        Data::Enum(data) => data.variants.iter_mut().for_each(|variant| {
            variant.attrs.retain(|attr| !is_refused_on_part(attr) && known_on_item(attr).is_none());
            variant.fields.iter_mut().for_each(|field| field.attrs.retain(|attr| !is_refused_on_part(attr)));
        }),
        Data::Union(_) => {}
    }
    output
}
