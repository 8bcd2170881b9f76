//! The impls of serde's traits: what the outside sees.

use proc_macro2::TokenStream;
use quote::quote;

use super::bounds::{Bounds, de, self_type};
use crate::ast::Struct;

/// Generate `Deserialize` and `Serialize`.
pub(crate) fn expand(item: &Struct<'_>) -> TokenStream {
    let (de, bounds, this) = (de(), Bounds::new(item), self_type(item));
    let (reading, _, reading_clause) = bounds.reading.split_for_impl();
    let (lasting, _, lasting_clause) = bounds.lasting.split_for_impl();
    quote! {
        impl #reading __restable::Deserialize<#de> for #this #reading_clause {
            fn deserialize<__D: __restable::Deserializer<#de>>(deserializer: __D) -> __restable::Result<Self, __D::Error> {
                __restable::deserialize(deserializer)
            }
        }
        impl #lasting __restable::Serialize for #this #lasting_clause {
            fn serialize<__S: __restable::Serializer>(&self, serializer: __S) -> __restable::Result<__S::Ok, __S::Error> {
                __restable::serialize(self, serializer)
            }
        }
    }
}
