//! The stages of a macro: read the tokens into a tree, check the tree, and expand it.
//!
//! An item with errors expands to the errors and to fallback impls.

use proc_macro2::TokenStream;
use quote::{ToTokens as _, quote};
use restable_model::Attribute;
use syn::{Data, DeriveInput};

use crate::ast::{Enumeration, OneOf, Struct, remove_repeated, syntax};
use crate::attr::TableArgs;
use crate::errors::Errors;
use crate::{check, expand, fallback, message};

/// Expands the item of an attribute.
pub(crate) fn attribute(attribute: Attribute, arguments: TokenStream, item: &TokenStream) -> TokenStream {
    let mut input: DeriveInput = match syntax::parse(item.clone()) {
        Ok(input) => input,
        Err(error) => return fallback::unparsed(attribute, &error, item),
    };
    let repeated = remove_repeated(&mut input);
    let without_repeated = (!repeated.is_empty()).then(|| input.to_token_stream());
    let item = without_repeated.as_ref().unwrap_or(item);
    let mut errors = Errors::default();
    let args = TableArgs::parse(attribute, arguments, &mut errors);
    check::arguments(&args, attribute, matches!(input.data, Data::Enum(_)), &mut errors);
    check::item(&input, attribute, &mut errors);
    for ident in &repeated {
        errors.at(ident, message::repeated(ident));
    }
    match attribute {
        Attribute::Values => enumeration(&input, item, args, errors),
        Attribute::Response | Attribute::Structure if matches!(input.data, Data::Enum(_)) => {
            one_of(attribute, &input, item, args, errors)
        }
        _ => structure(attribute, &input, item, args, errors),
    }
}

fn enumeration(input: &DeriveInput, tokens: &TokenStream, args: TableArgs, mut errors: Errors) -> TokenStream {
    let runtime = args.runtime_path().cloned();
    let item = Enumeration::read(input, args, &mut errors);
    if let Some(item) = &item {
        check::enumeration(item, &mut errors);
    }
    match (errors.finish(), item) {
        (None, Some(item)) => expand::enumeration(&item, tokens),
        (errors, _) => {
            let fallback = fallback::enumeration(input, runtime.as_ref());
            quote!(#errors #fallback)
        }
    }
}

fn one_of(
    attribute: Attribute,
    input: &DeriveInput,
    tokens: &TokenStream,
    args: TableArgs,
    mut errors: Errors,
) -> TokenStream {
    let runtime = args.runtime_path().cloned();
    let item = OneOf::read(input, attribute, args, &mut errors);
    if let Some(item) = &item {
        check::one_of(item, &mut errors);
    }
    let choice = item.as_ref().and_then(OneOf::choice);
    match (errors.finish(), &item, choice) {
        (None, Some(item), Some(choice)) => expand::one_of(item, choice, tokens),
        (errors, ..) => {
            let fallback = fallback::structure(attribute, input, runtime.as_ref(), None, tokens);
            quote!(#errors #fallback)
        }
    }
}

fn structure(
    attribute: Attribute,
    input: &DeriveInput,
    tokens: &TokenStream,
    args: TableArgs,
    mut errors: Errors,
) -> TokenStream {
    let runtime = args.runtime_path().cloned();
    let item = Struct::read(input, attribute, args, &mut errors);
    if let Some(item) = &item {
        check::structure(item, &mut errors);
    }
    match (errors.finish(), item) {
        (None, Some(item)) if attribute == Attribute::Request => expand::request(item, tokens),
        (None, Some(item)) => expand::structure(&item, tokens),
        (errors, item) => {
            let fallback = fallback::structure(attribute, input, runtime.as_ref(), item, tokens);
            quote!(#errors #fallback)
        }
    }
}
