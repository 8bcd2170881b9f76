//! The impls of an enum with `#[values]`.

use proc_macro2::TokenStream;
use quote::quote;

use super::bounds::de;
use super::tokens::parsed;
use super::{original, serde};
use crate::ast::{Enumeration, Variant};

const FIELD: &str = "{
    type Kind = __restable::kind::Values;
    const SHAPE: __restable::Shape = __restable::Shape::Values(<Self as __restable::Values>::VALUES);
    type Start = __restable::Ready;
    fn initial() -> Self {
        Self::Other(__restable::String::new())
    }
    fn place(&mut self) -> __restable::Place<'_, '__de> {
        __restable::values_place(self)
    }
    fn option_place(slot: &mut __restable::Option<Self>) -> __restable::Place<'_, '__de> {
        __restable::values_option_place(slot)
    }
    fn view(&self) -> __restable::View<'_, '__de> {
        __restable::values_view(self)
    }
}";

const DISPLAY: &str = "{
    fn fmt(&self, f: &mut __restable::fmt::Formatter<'_>) -> __restable::fmt::Result {
        f.pad(<Self as __restable::Values>::as_str(self))
    }
}";

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
    let aliases = item.variants.iter().map(|variant| &variant.value.aliases);
    let integers = item.integers;
    let (field, display, (deserialize, serialize)) = (parsed(FIELD), parsed(DISPLAY), serde::bodies());
    quote! {
        impl __restable::Values for #this {
            const VALUES: &'static [&'static __restable::str] = &[#(#values),*];
            const INTEGERS: __restable::bool = #integers;
            fn from_value(value: &__restable::str) -> Self {
                match value {
                    #(#values #(| #aliases)* => Self::#idents,)*
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
        impl<#de> __restable::Field<#de> for #this #field
        impl __restable::fmt::Display for #this #display
        impl<#de> __restable::Deserialize<#de> for #this #deserialize
        impl __restable::Serialize for #this #serialize
    }
}
