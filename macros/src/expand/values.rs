//! The impls of an enum with `#[values]`.

use proc_macro2::TokenStream;
use quote::quote;

use super::bounds::de;
use super::original;
use crate::ast::{Enumeration, Variant};

/// The annotated enum with the variant `Other`.
pub(crate) fn annotated(item: &Enumeration<'_>, tokens: &TokenStream) -> TokenStream {
    let runtime = item.args.runtime();
    let other = quote! {
        /// A value that the page does not document, unchanged.
        Other(#runtime::String)
    };
    original::enumeration(item, tokens, other)
}

/// Generate `Values`, `Field`, `Display` and the impls of serde's traits.
pub(crate) fn expand(item: &Enumeration<'_>) -> TokenStream {
    let (de, this) = (de(), &item.original.ident);
    let idents: Vec<_> = item.variants.iter().map(Variant::ident).collect();
    let values: Vec<_> = item.variants.iter().map(|variant| &variant.value.text).collect();
    let integers = item.integers;
    quote! {
        impl __restable::Values for #this {
            const VALUES: &'static [&'static __restable::str] = &[#(#values),*];
            const INTEGERS: __restable::bool = #integers;
            fn from_value(value: &__restable::str) -> Self {
                match value {
                    #(#values => Self::#idents,)*
                    other => Self::Other(<__restable::String as __restable::From<_>>::from(other)),
                }
            }
            fn as_str(&self) -> &__restable::str {
                match self {
                    #(Self::#idents => #values,)*
                    Self::Other(other) => other,
                }
            }
        }
        impl<#de> __restable::Field<#de> for #this {
            type Kind = __restable::kind::Values;
            const SHAPE: __restable::Shape = __restable::Shape::Values(<Self as __restable::Values>::VALUES);
            type Start = __restable::Ready;
            fn initial() -> Self {
                Self::Other(__restable::String::new())
            }
            fn place(&mut self) -> __restable::Place<'_, #de> {
                __restable::values_place(self)
            }
            fn option_place(slot: &mut __restable::Option<Self>) -> __restable::Place<'_, #de> {
                __restable::values_option_place(slot)
            }
            fn view(&self) -> __restable::View<'_, #de> {
                __restable::values_view(self)
            }
        }
        impl __restable::fmt::Display for #this {
            fn fmt(&self, f: &mut __restable::fmt::Formatter<'_>) -> __restable::fmt::Result {
                f.pad(<Self as __restable::Values>::as_str(self))
            }
        }
        impl<#de> __restable::Deserialize<#de> for #this {
            fn deserialize<__D: __restable::Deserializer<#de>>(deserializer: __D) -> __restable::Result<Self, __D::Error> {
                __restable::deserialize(deserializer)
            }
        }
        impl __restable::Serialize for #this {
            fn serialize<__S: __restable::Serializer>(&self, serializer: __S) -> __restable::Result<__S::Ok, __S::Error> {
                __restable::serialize(self, serializer)
            }
        }
    }
}
