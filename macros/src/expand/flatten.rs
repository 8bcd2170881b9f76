//! Structures whose parameters are in the object around them.

use proc_macro2::TokenStream;
use quote::{ToTokens as _, quote, quote_spanned};
use restable_model::Location;
use syn::spanned::Spanned as _;

use super::bounds::de;
use super::qualified_path::FieldType;
use crate::ast::{Field, Role, Struct};

/// Generate the constant of `Record` that names the flattened structures.
pub(super) fn parts(fields: &[&Field<'_>], types: &[FieldType<'_>]) -> Option<TokenStream> {
    let flattened = fields.iter().zip(types).filter(|(field, _)| field.role == Role::Flatten);
    let parts: Vec<_> = flattened.map(|(_, field_type)| field_type.flattened("PART").into_token_stream()).collect();
    (!parts.is_empty()).then(|| quote!(const PARTS: &'static [__restable::PartNames] = &[#(#parts),*];))
}

/// The checks that no flattened structure has a parameter of another field, as an item, or as statements where they need the
/// generics of the struct.
#[derive(Default)]
pub(super) struct Checks {
    pub(super) item: TokenStream,
    pub(super) statements: TokenStream,
}

impl Checks {
    /// The checks of a struct that is read.
    pub(super) fn new(item: &Struct<'_>) -> Self {
        let checks = checks(item, FieldType::new);
        if item.original.generics.params.is_empty() {
            return Self { item: checks.iter().map(as_item).collect(), statements: TokenStream::new() };
        }
        Self { item: TokenStream::new(), statements: quote!(#(let _: () = const { #checks };)*) }
    }

    /// The checks of a request. A constant of its impl contains the statements.
    pub(super) fn of_request(item: &Struct<'_>) -> Self {
        let checks = checks(item, FieldType::with_static);
        if item.original.generics.params.is_empty() {
            return Self { item: quote!(#(const _: () = #checks;)*), statements: TokenStream::new() };
        }
        Self { item: TokenStream::new(), statements: quote!(#(let _: () = #checks;)*) }
    }
}

/// The check in a function with the lifetime of all other paths, so that the compiler merges the errors for a type that is
/// not a structure.
fn as_item(check: &TokenStream) -> TokenStream {
    let (de, place) = (de(), check.span());
    quote_spanned! {place=>
        const _: () = {
            #[track_caller]
            const fn has_distinct_names<#de>() {
                #check
            }
            has_distinct_names()
        };
    }
}

/// One expression for each flattened structure, at its field.
fn checks<'a>(item: &Struct<'a>, typed: fn(&'a syn::Type) -> FieldType<'a>) -> Vec<TokenStream> {
    let flattened = item.fields().iter().enumerate().filter(|(_, field)| field.role == Role::Flatten);
    flattened.map(|(at, field)| check(item, at, field, typed)).collect()
}

fn check<'a>(
    item: &Struct<'a>,
    at: usize,
    field: &Field<'a>,
    typed: fn(&'a syn::Type) -> FieldType<'a>,
) -> TokenStream {
    let location = |field: &Field<'_>| field.location().unwrap_or(Location::Body);
    let is_beside = |other: &&Field<'a>| location(other) == location(field) && !other.is_in_head();
    let constants = item.args.call.constants.iter().filter(|constant| constant.location == location(field));
    let constants = constants.map(|constant| constant.name.value());
    let parameters = item.fields().iter().filter(|other| other.is_parameter()).filter(is_beside);
    let names = parameters.map(|other| other.name.clone()).chain(constants);
    let before = item.fields().iter().take(at).filter(|other| other.role == Role::Flatten).filter(is_beside);
    let before: Vec<_> = before.map(|other| typed(other.ty()).flattened("PART").into_token_stream()).collect();
    let (ident, field_type) = (field.original.ident.as_ref(), typed(field.ty()));
    let part = field_type.flattened("PART");
    let place = ident.map_or_else(proc_macro2::Span::call_site, syn::Ident::span);
    quote_spanned!(place=> __restable::assert_distinct(&[#(#names),*], &[#(#before),*], &#part))
}
