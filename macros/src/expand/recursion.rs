//! The check that a struct does not contain itself in fields that always have a value, so that `initial` terminates.

use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};

use super::bounds::{de, static_lifetime};
use super::qualified_path::FieldType;
use crate::ast::{Field, Role, Struct};

/// Types that contain none of our structs, or none that is always there. A user's type of the same name is not checked.
#[rustfmt::skip]
const END: [&str; 24] = [
    "String", "JobId", "Timestamp", "Cow", "Value", "Option", "MaybeUndefined", "Vec", "BTreeMap", "HashMap", "Map",
    "bool", "f32", "f64", "i8", "i16", "i32", "i64", "isize", "u8", "u16", "u32", "u64", "usize",
];

fn may_recur(item: &Struct<'_>, field: &Field<'_>) -> bool {
    let may_contain = matches!(field.role, Role::Parameter | Role::Flatten);
    let Some(name) = field.type_name() else { return may_contain };
    let word = name.to_string();
    // The compiler itself reports a struct that contains itself without a `Box`.
    let is_item = *name == item.original.ident || word == "Self";
    may_contain && !is_item && !END.contains(&word.as_str())
}

/// The parts of the check, by the place where they are generated.
#[derive(Default)]
pub(crate) struct Recursion {
    /// The constant of the impl, which depends on that of each field.
    pub(crate) constant: TokenStream,
    /// The use of the constant in `initial`, for a generic struct.
    pub(crate) in_initial: TokenStream,
    /// The use of the constant in an item, for any other struct.
    pub(crate) item: TokenStream,
}

impl Recursion {
    pub(crate) fn new(item: &Struct<'_>, fields: &[&Field<'_>], field_types: &[FieldType<'_>]) -> Self {
        let checked: Vec<_> = fields
            .iter()
            .zip(field_types)
            .filter(|(field, _)| may_recur(item, field))
            .map(|(_, field_type)| field_type)
            .collect();
        let Some(first) = checked.first() else {
            return Self::default();
        };
        let constant = constant(first, &checked);
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
pub(crate) fn of_newtype(item: &Struct<'_>, field: &Field<'_>, field_type: &FieldType<'_>) -> TokenStream {
    if may_recur(item, field) { constant(field_type, &[field_type]) } else { TokenStream::new() }
}

fn constant(first: &FieldType<'_>, checked: &[&FieldType<'_>]) -> TokenStream {
    let constants =
        checked.iter().map(|field_type| field_type.constant("A_FIELD_CONTAINS_ITS_OWN_STRUCT_MAKE_IT_AN_OPTION"));
    // The error points at this field, while lints treat the tokens as generated.
    let place = Span::call_site().located_at(first.first);
    quote_spanned! {place=>
        const A_FIELD_CONTAINS_ITS_OWN_STRUCT_MAKE_IT_AN_OPTION: __restable::bool = #(#constants)|*;
    }
}

fn check(item: &Struct<'_>) -> TokenStream {
    let (ident, statics) = (&item.original.ident, static_lifetime());
    let lifetimes = item.original.generics.lifetimes().map(|_| &statics);
    quote! {
        const _: __restable::bool =
            <#ident<#(#lifetimes),*> as __restable::Record<#statics>>::A_FIELD_CONTAINS_ITS_OWN_STRUCT_MAKE_IT_AN_OPTION;
    }
}
