//! The check that no field which always has a value leads back to its own struct, so that a blank ends.

use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};

use super::bounds::{de, static_lifetime};
use super::qualified_path::FieldType;
use crate::ast::{Field, Role, Struct};

/// The types that contain no struct of ours, or none that has to be there. A name that means something else is not checked.
#[rustfmt::skip]
const END: [&str; 23] = [
    "String", "JobId", "Timestamp", "Cow", "Value", "Option", "Vec", "BTreeMap", "HashMap", "Map", "bool", "f32", "f64",
    "i8", "i16", "i32", "i64", "isize", "u8", "u16", "u32", "u64", "usize",
];

fn may_recur(item: &Struct<'_>, field: &Field<'_>) -> bool {
    let Some(name) = field.type_name() else { return field.role == Role::Parameter };
    let word = name.to_string();
    // The compiler refuses a struct that contains itself without a box.
    let is_item = *name == item.original.ident || word == "Self";
    field.role == Role::Parameter && !is_item && !END.contains(&word.as_str())
}

/// The check of a struct, in the parts of its expansion.
#[derive(Default)]
pub(crate) struct Recursion {
    /// The constant of the impl, which asks the fields for theirs.
    pub(crate) constant: TokenStream,
    /// Where a generic struct asks itself for it: when the compiler knows its types.
    pub(crate) in_initial: TokenStream,
    /// Where any other struct asks itself for it.
    pub(crate) item: TokenStream,
}

impl Recursion {
    pub(crate) fn new(item: &Struct<'_>, fields: &[&Field<'_>], asks: &[FieldType<'_>]) -> Self {
        let asked: Vec<_> =
            fields.iter().zip(asks).filter(|(field, _)| may_recur(item, field)).map(|(_, ask)| ask).collect();
        let Some(first) = asked.first() else {
            return Self::default();
        };
        let constant = constant(first, &asked);
        let generics = &item.original.generics;
        if generics.type_params().next().is_some() || generics.const_params().next().is_some() {
            let de = de();
            let in_initial = quote!(let _: bool = <Self as __restable::Record<#de>>::A_FIELD_CONTAINS_ITS_OWN_STRUCT_MAKE_IT_AN_OPTION;);
            return Self { constant, in_initial, item: TokenStream::new() };
        }
        Self { constant, in_initial: TokenStream::new(), item: check(item) }
    }
}

/// Generate the constant of a newtype.
pub(crate) fn of_newtype(item: &Struct<'_>, field: &Field<'_>, ask: &FieldType<'_>) -> TokenStream {
    if may_recur(item, field) { constant(ask, &[ask]) } else { TokenStream::new() }
}

fn constant(first: &FieldType<'_>, asked: &[&FieldType<'_>]) -> TokenStream {
    let constants = asked.iter().map(|ask| ask.constant("A_FIELD_CONTAINS_ITS_OWN_STRUCT_MAKE_IT_AN_OPTION"));
    // The message points at this field, and the lints that look at what people write do not.
    let place = Span::call_site().located_at(first.first);
    quote_spanned! {place=>
        const A_FIELD_CONTAINS_ITS_OWN_STRUCT_MAKE_IT_AN_OPTION: __restable::bool = #(#constants)|*;
    }
}

fn check(item: &Struct<'_>) -> TokenStream {
    let (ident, lasting) = (&item.original.ident, static_lifetime());
    let lifetimes = item.original.generics.lifetimes().map(|_| &lasting);
    quote! {
        const _: __restable::bool =
            <#ident<#(#lifetimes),*> as __restable::Record<#lasting>>::A_FIELD_CONTAINS_ITS_OWN_STRUCT_MAKE_IT_AN_OPTION;
    }
}
