//! A response: the decoding of an answer.

use proc_macro2::TokenStream;
use quote::quote;

use super::bounds::{Bounds, de, self_type};
use super::success;
use crate::ast::Struct;

/// Generate `Response`.
pub(crate) fn expand(item: &Struct<'_>) -> TokenStream {
    let (bounds, this) = (Bounds::new(item), self_type(item));
    let (generics, _, clause) = bounds.lasting.split_for_impl();
    let (rule, check) = success::expand(item).unzip();
    let job = super::job::starts_job(item).then(|| {
        quote!(
            const STARTS_JOB: __restable::bool = true;
        )
    });
    quote!(impl #generics __restable::Response for #this #clause { #rule #job } #check)
}

/// Generate the functions of `Response` as inherent ones, so that a call needs no import. The bounds are on the functions:
/// a type argument that does not meet them is then named in the error, and the function is not just said to be missing.
/// Where there is none, there are no bounds, each of which the compiler would prove again.
pub(crate) fn expand_inherent(item: &Struct<'_>) -> TokenStream {
    let (de, this) = (de(), self_type(item));
    let is_generic = !item.original.generics.params.is_empty();
    let reads = is_generic.then(|| quote!(where Self: __restable::Response + __restable::Field<#de>));
    let (generics, _, clause) = item.original.generics.split_for_impl();
    quote! {
        #[allow(dead_code)]
        impl #generics #this #clause {
            /// Decodes an answer whose status is known.
            ///
            /// # Errors
            ///
            /// Returns an error if the service says that the call failed, or if the body does not fit the table.
            pub fn decode<#de>(
                status: impl __restable::Into<__restable::Status>,
                headers: impl __restable::Headers,
                body: &#de (impl __restable::AsRef<[__restable::u8]> + ?__restable::Sized),
            ) -> __restable::Result<Self, __restable::ResponseError>
            #reads
            {
                <Self as __restable::Response>::decode(status, headers, body)
            }

            /// Decodes a body whose status is not known.
            ///
            /// # Errors
            ///
            /// Returns an error if the body is an error envelope, or if it does not fit the table.
            pub fn decode_body<#de>(body: &#de (impl __restable::AsRef<[__restable::u8]> + ?__restable::Sized)) -> __restable::Result<Self, __restable::ResponseError>
            #reads
            {
                <Self as __restable::Response>::decode_body(body)
            }

            /// Holds a body against the table and returns every deviation.
            ///
            /// # Errors
            ///
            /// Returns an error if the body is not JSON.
            pub fn audit<#de>(
                body: &#de (impl __restable::AsRef<[__restable::u8]> + ?__restable::Sized),
            ) -> __restable::Result<__restable::Vec<__restable::Drift>, __restable::ResponseError>
            #reads
            {
                <Self as __restable::Response>::audit(body)
            }
        }
    }
}
