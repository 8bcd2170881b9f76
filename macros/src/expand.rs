//! Expands a tree without errors into impls.

pub(crate) mod bounds;
mod boxed;
mod by_status;
mod columns;
pub(crate) mod constructor;
mod default_value;
mod first_fit;
mod flatten;
mod held;
pub(crate) mod job;
pub(crate) mod lint_levels;
mod location;
mod named;
mod newtype;
mod one_of;
pub(crate) mod original;
pub(crate) mod pages;
mod qualified_path;
mod record;
mod recursion;
pub(crate) mod request;
pub(crate) mod response;
mod rustdoc;
pub(crate) mod serde;
pub(crate) mod state;
mod success;
pub(crate) mod table;
mod tagged;
mod tokens;
mod unit;
mod values;
mod whole_body;

pub(crate) use one_of::expand as one_of;
use proc_macro2::TokenStream;
use quote::quote;
use restable_model::Attribute;

use crate::ast::{Body, Enumeration, Struct};
use constructor::{Constructor, Returns};

/// Expands a response or a structure.
pub(crate) fn structure(item: &Struct<'_>, tokens: &TokenStream) -> TokenStream {
    let (annotated, levels) = (original::structure(item, tokens), lint_levels::attributes(item.original));
    let table = match &item.body {
        Body::Parameters(fields) => match item.whole_body() {
            Some(body) => whole_body::expand(item, fields, body),
            None => record::expand(item, fields),
        },
        Body::Newtype(field) => with_table(newtype::expand(item, field), item),
        Body::Unit => with_table(unit::expand(item), item),
    };
    let runtime = item.args.runtime();
    let (serde, jobs) = (serde::expand(item), job::expand(item));
    let (response, inherent) = match item.attribute {
        Attribute::Response => (response::expand(item), response::expand_inherent(item)),
        _ => (TokenStream::new(), TokenStream::new()),
    };
    let constructor =
        if item.args.new.is_set() { constructor::expand(item, Returns::Struct) } else { Constructor::default() };
    let (required, new) = (constructor.required(&levels), &constructor.new);
    quote! {
        #annotated
        #levels
        const _: () = { use #runtime as __restable; #table #serde #response #inherent #new };
        #required
        #jobs
    }
}

fn with_table(mut impls: TokenStream, item: &Struct<'_>) -> TokenStream {
    impls.extend(table::expand(item));
    impls
}

/// Expands a request.
pub(crate) fn request(item: Struct<'_>, tokens: &TokenStream) -> TokenStream {
    request_by(item, tokens, pages::expand)
}

/// Expands a request with errors, some of which may be in `pages(…)`.
pub(crate) fn request_with_errors(item: Struct<'_>, tokens: &TokenStream) -> TokenStream {
    request_by(item, tokens, pages::fallback)
}

fn request_by(item: Struct<'_>, tokens: &TokenStream, pages: fn(&Struct<'_>) -> Option<TokenStream>) -> TokenStream {
    let (annotated, runtime) = (original::structure(&item, tokens), item.args.runtime());
    let levels = lint_levels::attributes(item.original);
    let constructor = constructor::expand(&item, Returns::Struct);
    let (required, new, request) = (constructor.required(&levels), &constructor.new, request::expand(item, pages));
    quote! {
        #annotated
        #levels
        const _: () = { use #runtime as __restable; #request #new };
        #required
    }
}

/// Expands an enumeration.
pub(crate) fn enumeration(item: &Enumeration<'_>, tokens: &TokenStream) -> TokenStream {
    let (annotated, levels) = (values::annotated(item, tokens), lint_levels::attributes(item.original));
    let (runtime, values) = (item.args.runtime(), values::expand(item));
    quote! {
        #annotated
        #levels
        const _: () = { use #runtime as __restable; #values };
    }
}
