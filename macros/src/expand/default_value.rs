//! The value of an absent parameter.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::spanned::Spanned as _;

use crate::ast::Field;
use crate::attr::DefaultValue;

/// The expression for the default of a field, if one is given.
pub(super) fn of(field: &Field<'_>) -> Option<TokenStream> {
    let ty = field.ty();
    Some(match field.default_value()? {
        DefaultValue::Trait => quote_spanned!(ty.span()=> <#ty as __restable::Default>::default()),
        DefaultValue::Text(text) => {
            quote_spanned!(text.span()=> <#ty as __restable::DefaultText<'_>>::default_text(#text))
        }
        DefaultValue::Expression(value) => quote!(#value),
    })
}
