//! The item as it was written, without the attributes of the macros and with the documentation that they add.

use proc_macro2::TokenStream;
use quote::ToTokens as _;
use restable_model::Attribute;
use syn::{Data, DeriveInput};

use super::rustdoc;
use crate::ast::Struct;
use crate::attr::{as_key_of_param, is_inert, known, known_on_item};

/// The struct as it was written, less our attributes, plus the documentation we add.
pub(super) fn structure(item: &Struct<'_>) -> TokenStream {
    let mut output = without_our_attributes(item.original);
    if let Data::Struct(data) = &mut output.data {
        for (field, ours) in data.fields.iter_mut().zip(item.fields()) {
            if let Some(docs) = rustdoc::of_field(ours) {
                field.attrs.push(rustdoc::attribute(&docs));
            }
        }
    }
    // A second attribute of ours is told already, and its impls would meet those of the request.
    output.attrs.retain(|attr| item.attribute != Attribute::Request || known_on_item(attr).is_none());
    let docs = rustdoc::of_struct(item);
    output.attrs.push(rustdoc::attribute(&docs));
    output.into_token_stream()
}

/// The item less the attributes that only we understand.
pub(crate) fn without_our_attributes(original: &DeriveInput) -> DeriveInput {
    let ours = |attr: &syn::Attribute| attr.path().get_ident().is_some_and(is_inert);
    // What is reported on a field or a variant would be reported by the compiler again.
    let refused =
        |attr: &syn::Attribute| ours(attr) || as_key_of_param(attr).is_some() || known(attr) == Some(Attribute::Values);
    let mut output = original.clone();
    output.attrs.retain(|attr| !ours(attr));
    match &mut output.data {
        Data::Struct(data) => data.fields.iter_mut().for_each(|field| field.attrs.retain(|attr| !refused(attr))),
        Data::Enum(data) => data.variants.iter_mut().for_each(|variant| {
            variant.attrs.retain(|attr| !refused(attr));
            variant.fields.iter_mut().for_each(|field| field.attrs.retain(|attr| !refused(attr)));
        }),
        Data::Union(_) => {}
    }
    output
}
