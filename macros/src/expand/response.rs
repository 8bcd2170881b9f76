//! The decoding of a response.

use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens as _, quote};

use super::bounds::{Bounds, self_type};
use super::qualified_path::FieldType;
use super::tokens::parsed;
use super::{state, success};
use crate::ast::{Field, Struct};

/// The functions of `Response` as inherent functions.
const INHERENT: &str = "{
    /// Decodes a response with its status and headers.
    ///
    /// # Errors
    ///
    /// Returns an error if the service reports a failure, or if the response does not fit the table.
    pub fn decode<'__de>(
        status: impl __restable::Into<__restable::Status>,
        headers: impl __restable::Headers,
        body: &'__de (impl __restable::AsRef<[__restable::u8]> + ?__restable::Sized),
    ) -> __restable::Result<Self, __restable::ResponseError>
    #reads
    {
        <Self as __restable::Response>::decode(status, headers, body)
    }

    /// Decodes a body without a status.
    ///
    /// # Errors
    ///
    /// Returns an error if the body is an error envelope, or if it does not fit the table.
    pub fn decode_body<'__de>(
        body: &'__de (impl __restable::AsRef<[__restable::u8]> + ?__restable::Sized),
    ) -> __restable::Result<Self, __restable::ResponseError>
    #reads
    {
        <Self as __restable::Response>::decode_body(body)
    }

    /// Compares a body with the table and returns every difference.
    ///
    /// # Errors
    ///
    /// Returns an error if the body is not JSON.
    pub fn audit<'__de>(
        body: &'__de (impl __restable::AsRef<[__restable::u8]> + ?__restable::Sized),
    ) -> __restable::Result<__restable::Vec<__restable::Drift>, __restable::ResponseError>
    #reads
    {
        <Self as __restable::Response>::audit(body)
    }
}";

const BOUNDS_OF_INHERENT: &str = "where Self: __restable::Response + __restable::Field<'__de>";

/// Generate `Response`.
pub(crate) fn expand(item: &Struct<'_>) -> TokenStream {
    let (bounds, this) = (Bounds::new(item), self_type(item));
    let (generics, _, clause) = bounds.plain.split_for_impl();
    let (rule, check) = success::expand(item).unzip();
    let job = super::job::starts_job(item).then(|| {
        quote!(
            const STARTS_JOB: __restable::bool = true;
        )
    });
    let normal = normal(item);
    let head = item.reads_head().then(|| head(item));
    let (state, stateful) = (state::expand(item), state::marker(item));
    let raw = raw(item).map(|_| quote!(impl #generics __restable::RawResponse for #this #clause {}));
    quote! {
        impl #generics __restable::Response for #this #clause { #rule #normal #job #head #state } #check #raw #stateful
    }
}

/// The statuses that are normal besides every 2xx.
fn normal(item: &Struct<'_>) -> Option<TokenStream> {
    let ranges = item.args.statuses().iter().map(|range| {
        let (first, last) = (Literal::u16_unsuffixed(range.codes.0), Literal::u16_unsuffixed(range.codes.1));
        quote!((#first, #last))
    });
    let ranges: Vec<_> = ranges.collect();
    (!ranges.is_empty()).then(|| {
        quote!(
            const ALSO_NORMAL: &'static [(__restable::u16, __restable::u16)] = &[#(#ranges),*];
        )
    })
}

/// The constants of a response that reads its headers or its status.
fn head(item: &Struct<'_>) -> TokenStream {
    let job = super::job::header(item).map(|name| {
        quote!(
            const JOB_HEADER: __restable::Option<&'static __restable::str> = __restable::Some(#name);
        )
    });
    let accept = raw(item).map(|raw| {
        let accept = FieldType::with_static(raw.ty()).raw("ACCEPT").into_token_stream();
        quote!(
            const ACCEPT: __restable::Option<&'static __restable::str> = __restable::Some(#accept);
        )
    });
    quote!(const READS_HEAD: __restable::bool = true; #job #accept)
}

/// The field that is the raw body.
fn raw<'i, 'a>(item: &'i Struct<'a>) -> Option<&'i Field<'a>> {
    item.fields().iter().find(|field| field.is_raw())
}

/// Generate the functions of `Response` as inherent functions, so that callers need no import. The bounds are on the
/// functions, so that the compiler names a type argument that does not meet them. A struct without type parameters has none,
/// because the compiler would check them at each call.
pub(crate) fn expand_inherent(item: &Struct<'_>) -> TokenStream {
    let this = self_type(item);
    let reads = if item.original.generics.params.is_empty() { "" } else { BOUNDS_OF_INHERENT };
    let (generics, _, clause) = item.original.generics.split_for_impl();
    let functions = parsed(&INHERENT.replace("#reads", reads));
    quote! {
        #[allow(dead_code)]
        impl #generics #this #clause #functions
    }
}
