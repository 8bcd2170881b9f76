//! The value of an absent parameter.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::spanned::Spanned as _;

use super::qualified_path::FieldType;
use crate::ast::{Field, Role};
use crate::attr::DefaultValue;

/// The expression for the default of a field, if one is given.
pub(super) fn of(field: &Field<'_>, field_type: &FieldType<'_>) -> Option<TokenStream> {
    let ty = field.ty();
    Some(match field.default_value()? {
        DefaultValue::Expression(value) => quote!(#value),
        // A type that only serde reads has no kind.
        DefaultValue::Trait if field.role == Role::Serde => {
            quote_spanned!(ty.span()=> <#ty as __restable::Default>::default())
        }
        DefaultValue::Trait => field_type.default_value(),
        DefaultValue::Text(text) if field.role == Role::Serde => {
            quote_spanned!(text.span()=> <() as __restable::DefaultText<'_, #ty>>::default_text(#text))
        }
        DefaultValue::Text(text) => field_type.default_text(text),
    })
}
