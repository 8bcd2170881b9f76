//! From an annotated item to its expansion.

pub(crate) mod bounds;
mod boxed;
mod job;
pub(crate) mod lint_levels;
mod newtype;
mod qualified_path;
mod record;
mod recursion;
pub(crate) mod request;
pub(crate) mod response;
mod rustdoc;
pub(crate) mod serde;
pub(crate) mod success;
pub(crate) mod table;
mod travel;
mod unit;
mod values;

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use restable_model::Attribute;
use syn::{Data, DeriveInput};

use crate::ast::{Body, Enumeration, Struct};
use crate::attr::{TableArgs, as_key_of_param, is_inert, known, known_on_item};
use crate::errors::Errors;
use crate::fallback;

/// The whole pipeline: tokens → tree → rules → impls, or the errors and an item that keeps the compiler quiet.
pub(crate) fn attribute(attribute: Attribute, arguments: TokenStream, item: &TokenStream) -> TokenStream {
    let input: DeriveInput = match syn::parse2(item.clone()) {
        Ok(input) => input,
        Err(error) => return fallback::unparsed(attribute, &error, item),
    };
    let mut errors = Errors::default();
    let args = TableArgs::parse(attribute, arguments, &mut errors);
    let runtime = args.runtime_path().cloned();
    let expansion = match attribute {
        Attribute::Values => Enumeration::from_syn(&input, args, &mut errors).map(|item| (enumeration(&item), None)),
        Attribute::Request => Struct::from_syn(&input, attribute, args, &mut errors).map(|item| (request(item), None)),
        _ => Struct::from_syn(&input, attribute, args, &mut errors).map(|item| (structure(&item), job::expand(&item))),
    };
    match (errors.finish(), expansion) {
        (None, Some((expansion, jobs))) => quote!(#expansion #jobs),
        // A request is only written, so its impls hold whatever else is wrong.
        (errors, Some((expansion, _))) if attribute == Attribute::Request => quote!(#errors #expansion),
        (errors, expansion) => {
            let fallback = fallback::item(attribute, &input, runtime.as_ref());
            // What is said of jobs names fields and types alone, which are there all the same.
            let jobs = expansion.and_then(|(_, jobs)| jobs);
            quote!(#errors #fallback #jobs)
        }
    }
}

fn structure(item: &Struct<'_>) -> TokenStream {
    let (annotated, carried) = (annotated_struct(item), lint_levels::attributes(item.original));
    let table = match &item.body {
        Body::Parameters(fields) => record::expand(item, fields),
        Body::Newtype(field) => [newtype::expand(item, field), table::expand(item)].into_iter().collect(),
        Body::Unit => [unit::expand(item), table::expand(item)].into_iter().collect(),
    };
    let runtime = item.args.runtime();
    let serde = serde::expand(item);
    let (response, inherent) = match item.attribute {
        Attribute::Response => (response::expand(item), response::expand_inherent(item)),
        _ => (TokenStream::new(), TokenStream::new()),
    };
    quote! {
        #annotated
        #carried
        const _: () = { use #runtime as __restable; #table #serde #response #inherent };
    }
}

fn request(item: Struct<'_>) -> TokenStream {
    let (annotated, runtime) = (annotated_struct(&item), item.args.runtime());
    let carried = lint_levels::attributes(item.original);
    let request = request::expand(item);
    quote! {
        #annotated
        #carried
        const _: () = { use #runtime as __restable; #request };
    }
}

fn enumeration(item: &Enumeration<'_>) -> TokenStream {
    let (annotated, carried) = (values::annotated(item), lint_levels::attributes(item.original));
    let (runtime, values) = (item.args.runtime(), values::expand(item));
    quote! {
        #annotated
        #carried
        const _: () = { use #runtime as __restable; #values };
    }
}

/// The struct as it was written, less our attributes, plus the documentation we add.
fn annotated_struct(item: &Struct<'_>) -> TokenStream {
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
