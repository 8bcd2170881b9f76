//! A struct without fields, which accepts any body.

use proc_macro2::TokenStream;
use quote::quote;

use super::bounds::{Bounds, de, self_type};
use crate::ast::Struct;

/// Generate `Field`.
pub(crate) fn expand(item: &Struct<'_>) -> TokenStream {
    let (de, bounds, this) = (de(), Bounds::new(item), self_type(item));
    let (generics, _, clause) = bounds.with_de.split_for_impl();
    quote! {
        impl #generics __restable::Newtype<#de> for #this #clause {
            type Inner = ();
            fn inner_place(slot: &mut __restable::Option<()>) -> __restable::Place<'_, #de> {
                *slot = __restable::Some(());
                __restable::Place::ignore()
            }
            fn wrap((): ()) -> Self {
                Self
            }
        }
        impl #generics __restable::Field<#de> for #this #clause {
            type Kind = __restable::kind::Open;
            const SHAPE: __restable::Shape = __restable::Shape::Any;
            const OPTIONAL: __restable::bool = true;
            type Start = __restable::Ready;
            fn initial() -> Self {
                Self
            }
            fn absent() -> __restable::Option<Self> {
                __restable::Some(Self)
            }
            fn place(&mut self) -> __restable::Place<'_, #de> {
                __restable::Place::ignore()
            }
            fn option_place(slot: &mut __restable::Option<Self>) -> __restable::Place<'_, #de> {
                __restable::newtype_place(slot)
            }
            fn view(&self) -> __restable::View<'_, #de> {
                __restable::View::Absent
            }
        }
    }
}
