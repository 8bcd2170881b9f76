//! The impls of an enum whose variants hold one value each.

mod by_status;
mod first_fit;
mod tagged;

use proc_macro2::TokenStream;
use quote::{ToTokens as _, quote};
use restable_model::Attribute;
use syn::ext::IdentExt as _;
use syn::{Ident, Type};

use super::bounds::de;
use super::qualified_path::FieldType;
use super::recursion::Recursion;
use super::{lint_levels, original, response, serde, table};
use crate::ast::{Choice, Holds, OneOf};

/// Expands the enum.
pub(crate) fn expand(item: &OneOf<'_>, choice: Choice<'_>, tokens: &TokenStream) -> TokenStream {
    let (annotated, levels) = (original::one_of(item, choice, tokens), lint_levels::attributes(item.item.original));
    let (runtime, serde) = (item.item.args.runtime(), serde::expand(&item.item));
    let impls = match choice {
        Choice::Tag(tag) => tagged::expand(item, tag, None),
        Choice::TagAndContent(tag, content) => tagged::expand(item, tag, Some(content)),
        Choice::FirstFit | Choice::Status => first_fit::expand(item),
    };
    let response = (item.item.attribute == Attribute::Response).then(|| {
        let response = match choice {
            Choice::Status => by_status::expand(item),
            _ => response::expand(&item.item),
        };
        let inherent = response::expand_inherent(&item.item);
        quote!(#response #inherent)
    });
    quote! {
        #annotated
        #levels
        const _: () = { use #runtime as __restable; #impls #serde #response };
    }
}

/// Generate the constant `TABLE`. `parameters` are the names, the rows and the types of the tag and the content.
fn table(item: &OneOf<'_>, body: &TokenStream, parameters: &TokenStream) -> TokenStream {
    let name = item.item.original.ident.unraw().to_string();
    let (title, page) = (&item.item.title, table::option(item.item.page()));
    quote! {
        const TABLE: &'static __restable::Table =
            &__restable::Table::new(#name, #title, #page, __restable::Body::OneOf(#body), #parameters);
    }
}

/// The variants that hold a value, with its type.
fn held<'s>(item: &'s OneOf<'_>) -> impl Iterator<Item = (&'s Ident, &'s Type)> {
    item.variants.iter().filter_map(|variant| Some((&variant.original.ident, variant.ty()?)))
}

/// Generate the value before reading: that of the variant for all other tags, of one without a value, or of the first one.
fn initial(item: &OneOf<'_>) -> (TokenStream, Recursion) {
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
fn place() -> TokenStream {
    let de = de();
    quote!(__restable::Place<'_, #de>)
}
