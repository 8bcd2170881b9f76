//! The rule by which a body says whether the call succeeded, and the check that its pointer leads to a parameter.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use restable_model::pointer;
use syn::LitStr;

use super::ask::Ask;
use super::bounds::de;
use crate::ast::{Body, Field, Role, Struct};

/// Generate the constant of `Response`, and the check as an item where it needs no generics.
pub(crate) fn expand(item: &Struct<'_>) -> Option<(TokenStream, TokenStream)> {
    let (pointer, values) = item.args.success()?;
    let check = check(item, pointer);
    let rule = quote! {
        __restable::Some(__restable::SuccessRule::new(#pointer, &[#(#values),*]))
    };
    let (rule, item) = match check {
        Some(check) if item.original.generics.params.is_empty() => (rule, as_item(pointer, &check)),
        Some(check) => (quote!({ #check; #rule }), TokenStream::new()),
        None => (rule, TokenStream::new()),
    };
    Some((quote!(const SUCCESS: __restable::Option<__restable::SuccessRule> = #rule;), item))
}

/// The check in a function with the lifetime that everything else of the response is asked with, so that a type that no
/// parameter can have is one error.
fn as_item(pointer: &LitStr, check: &TokenStream) -> TokenStream {
    let (de, place) = (de(), pointer.span());
    quote_spanned! {place=>
        #[track_caller]
        const fn leads_to_value<#de>() {
            #check
        }
        const _: () = leads_to_value();
    }
}

/// Asks the compiler whether the pointer leads on from the type of its field. A field with the first name is there, or
/// the rules say so.
fn check(item: &Struct<'_>, pointer: &LitStr) -> Option<TokenStream> {
    let segments: Vec<_> = pointer::segments(&pointer.value()).collect();
    let (field, segments): (&Field<'_>, &[String]) = match &item.body {
        Body::Newtype(field) => (field, &segments),
        Body::Parameters(fields) => {
            let (first, others) = segments.split_first()?;
            (fields.iter().find(|field| field.role == Role::Parameter && field.name == *first)?, others)
        }
        Body::Unit => return None,
    };
    let ask = if item.original.generics.params.is_empty() { Ask::new(field.ty()) } else { Ask::lasting(field.ty()) };
    let (shape, names) = (ask.constant("SHAPE"), ask.constant("NAMES"));
    let place = pointer.span();
    Some(quote_spanned!(place=> __restable::assert_leads_to_value(&#shape, #names, &[#(#segments),*])))
}
