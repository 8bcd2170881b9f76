//! A response whose variant depends on its status.

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use syn::{Ident, Type};

use super::bounds::{Bounds, de, self_type};
use super::qualified_path::FieldType;
use crate::ast::{OneOf, OneOfVariant};

/// Generate `Response`. Each variant is decoded as the response that it holds.
pub(crate) fn expand(item: &OneOf<'_>) -> TokenStream {
    let (de, bounds, this) = (de(), Bounds::new(&item.item), self_type(&item.item));
    let (generics, _, clause) = bounds.plain.split_for_impl();
    let arms = item.variants.iter().filter_map(arm);
    let other = item.other_statuses().and_then(|other| Some(decode(&other.original.ident, other.ty()?)));
    let other = other.unwrap_or_else(|| {
        quote! {
            __restable::Err(__restable::without_variant(status, &headers, body, <Self as __restable::Described>::TABLE))
        }
    });
    quote! {
        impl #generics __restable::Response for #this #clause {
            const STARTS_JOB: __restable::bool = <Self as __restable::Untagged<'static>>::STARTS_JOB;
            fn decode<#de, __B>(
                status: impl __restable::Into<__restable::Status>,
                headers: impl __restable::Headers,
                body: &#de __B,
            ) -> __restable::Result<Self, __restable::ResponseError>
            where
                Self: __restable::Field<#de>,
                __B: __restable::AsRef<[__restable::u8]> + ?__restable::Sized,
            {
                <Self as __restable::Response>::decode_with_limits(__restable::Limits::new(), status, headers, body)
            }
            fn decode_with_limits<#de, __B>(
                limits: __restable::Limits,
                status: impl __restable::Into<__restable::Status>,
                headers: impl __restable::Headers,
                body: &#de __B,
            ) -> __restable::Result<Self, __restable::ResponseError>
            where
                Self: __restable::Field<#de>,
                __B: __restable::AsRef<[__restable::u8]> + ?__restable::Sized,
            {
                let status: __restable::Status = __restable::Into::into(status);
                let body: &#de [__restable::u8] = __restable::AsRef::as_ref(body);
                match status.code() {
                    #(#arms)*
                    _ => #other,
                }
            }
        }
    }
}

fn arm(variant: &OneOfVariant<'_>) -> Option<TokenStream> {
    let decode = decode(&variant.original.ident, variant.ty()?);
    let ranges = variant.statuses.as_ref()?.0.iter().map(|range| {
        let (first, last) = (Literal::u16_unsuffixed(range.codes.0), Literal::u16_unsuffixed(range.codes.1));
        if range.codes.0 == range.codes.1 { quote!(#first) } else { quote!(#first..=#last) }
    });
    Some(quote!(#(#ranges)|* => #decode,))
}

fn decode(ident: &Ident, ty: &Type) -> TokenStream {
    let decode = FieldType::new(ty).variant("ByStatus", &quote!(decode_variant(limits, status, headers, body)));
    quote! {
        match #decode {
            __restable::Ok(response) => __restable::Ok(Self::#ident(response)),
            __restable::Err(error) => __restable::Err(error),
        }
    }
}
