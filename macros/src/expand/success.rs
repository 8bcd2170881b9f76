//! The rule by which a body shows whether the call succeeded, and the check that its pointer leads to a parameter.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use restable_model::pointer;
use syn::LitStr;

use super::bounds::de;
use super::qualified_path::FieldType;
use crate::ast::{Body, Field, Role, Struct};

/// Generate the constant of `Response`, and the check as an item of its own if the struct is not generic.
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

/// The check in a function with the lifetime of all other paths, so that the compiler merges the errors for a type that does
/// not implement `Field`.
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

/// The check that the pointer leads to a value inside its field. The rules report a pointer without a field.
fn check(item: &Struct<'_>, pointer: &LitStr) -> Option<TokenStream> {
    let segments: Vec<_> = pointer::segments(&pointer.value()).collect();
    let (field, segments): (&Field<'_>, &[String]) = match &item.body {
        Body::Newtype(field) => (field, &segments),
        Body::Parameters(_) if item.whole_body().is_some() => (item.whole_body()?, &segments),
        Body::Parameters(fields) => {
            let (first, others) = segments.split_first()?;
            let is_first =
                |field: &&Field<'_>| field.role == Role::Parameter && !field.is_in_head() && field.name == *first;
            (fields.iter().find(is_first)?, others)
        }
        Body::Unit => return None,
    };
    let field_type = if item.original.generics.params.is_empty() {
        FieldType::new(field.ty())
    } else {
        FieldType::with_static(field.ty())
    };
    let (shape, names) = (field_type.constant("SHAPE"), field_type.constant("NAMES"));
    let place = pointer.span();
    Some(quote_spanned!(place=> __restable::assert_leads_to_value(&#shape, #names, &[#(#segments),*])))
}
