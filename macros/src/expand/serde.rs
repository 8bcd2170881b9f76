//! The impls of serde's traits, which only call the runtime.

use proc_macro2::TokenStream;
use quote::quote;

use super::bounds::{Bounds, de, self_type};
use super::tokens::parsed;
use crate::ast::Struct;

const DESERIALIZE: &str = "{
    fn deserialize<__D: __restable::Deserializer<'__de>>(deserializer: __D) -> __restable::Result<Self, __D::Error> {
        __restable::deserialize(deserializer)
    }
}";

const SERIALIZE: &str = "{
    fn serialize<__S: __restable::Serializer>(&self, serializer: __S) -> __restable::Result<__S::Ok, __S::Error> {
        __restable::serialize(self, serializer)
    }
}";

/// Generate `Deserialize` and `Serialize`.
pub(crate) fn expand(item: &Struct<'_>) -> TokenStream {
    let (de, bounds, this) = (de(), Bounds::new(item), self_type(item));
    let (with_de, _, de_clause) = bounds.with_de.split_for_impl();
    let (plain, _, plain_clause) = bounds.plain.split_for_impl();
    let (deserialize, serialize) = bodies();
    quote! {
        impl #with_de __restable::Deserialize<#de> for #this #de_clause #deserialize
        impl #plain __restable::Serialize for #this #plain_clause #serialize
    }
}

/// The bodies of the impls of `Deserialize` and of `Serialize`.
pub(super) fn bodies() -> (TokenStream, TokenStream) {
    (parsed(DESERIALIZE), parsed(SERIALIZE))
}
