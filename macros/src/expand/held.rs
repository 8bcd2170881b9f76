//! The parts that the impls of all enums have in common.

use proc_macro2::TokenStream;
use quote::{ToTokens as _, quote};
use restable_model::Attribute;
use syn::ext::IdentExt as _;
use syn::{Ident, Type};

use super::bounds::de;
use super::qualified_path::FieldType;
use super::recursion::Recursion;
use super::table::option;
use crate::ast::{Holds, OneOf};

/// Generate the constant `TABLE`. `parameters` are the names, the rows and the types of the tag and the content.
pub(super) fn table(item: &OneOf<'_>, body: &TokenStream, parameters: &TokenStream) -> TokenStream {
    let name = item.item.original.ident.unraw().to_string();
    let (title, page) = (&item.item.title, option(item.item.page()));
    quote! {
        const TABLE: &'static __restable::Table =
            &__restable::Table::new(#name, #title, #page, __restable::Body::OneOf(#body), #parameters);
    }
}

/// The variants that hold a value, with its type.
pub(super) fn held<'s>(item: &'s OneOf<'_>) -> impl Iterator<Item = (&'s Ident, &'s Type)> {
    item.variants.iter().filter_map(|variant| Some((&variant.original.ident, variant.ty()?)))
}

/// Generate the value before reading: that of the variant for all other tags, of one without a value, or of the first one.
pub(super) fn initial(item: &OneOf<'_>) -> (TokenStream, Recursion) {
    let chosen = item
        .other_tags()
        .or_else(|| item.variants.iter().find(|variant| matches!(variant.holds, Holds::Nothing)))
        .or_else(|| item.variants.first());
    let Some(chosen) = chosen else { return (TokenStream::new(), Recursion::default()) };
    let ident = &chosen.original.ident;
    let Some(ty) = chosen.ty() else { return (quote!(Self::#ident), Recursion::default()) };
    let field_type = FieldType::new(ty);
    let field = item.item.fields().iter().find(|field| std::ptr::eq(field.ty(), ty));
    let initial = field_type.initial().into_token_stream();
    let recursion = match field {
        Some(field) if item.item.attribute != Attribute::Request => {
            Recursion::new(&item.item, &[field], std::slice::from_ref(&field_type))
        }
        _ => Recursion::default(),
    };
    (quote!(Self::#ident(#initial)), recursion)
}

/// The lifetime of the body, in a place.
pub(super) fn place() -> TokenStream {
    let de = de();
    quote!(__restable::Place<'_, #de>)
}
