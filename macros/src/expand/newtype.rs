//! A struct with one unnamed field, which is the whole body: a list or a map.

use proc_macro2::TokenStream;
use quote::quote;

use super::bounds::{Bounds, de, self_type};
use super::qualified_path::FieldType;
use super::{recursion, table};
use crate::ast::{Field, Struct};

/// Generate `Newtype` and `Field`.
pub(crate) fn expand(item: &Struct<'_>, field: &Field<'_>) -> TokenStream {
    let (ty, field_type, row) = (field.ty(), FieldType::new(field.ty()), table::newtype_row(item, field));
    let (de, bounds, this) = (de(), Bounds::new(item), self_type(item));
    let (generics, _, clause) = bounds.with_de.split_for_impl();
    let (kind, shape, optional) =
        (field_type.kind_of_newtype(), field_type.constant("SHAPE"), field_type.constant("OPTIONAL"));
    let (absent, initial, inner_place) = (field_type.absent(), field_type.initial(), field_type.option_place());
    let names = field_type.constant("NAMES");
    let no_recursion = recursion::of_newtype(item, field, &field_type);
    let (place, view) = (field_type.place(&quote!(self.0)), field_type.view(&quote!(self.0)));
    let view_unless_empty = field_type.view_unless_empty(&quote!(self.0));
    quote! {
        impl #generics __restable::Newtype<#de> for #this #clause {
            type Inner = #ty;
            fn inner_place(slot: &mut __restable::Option<Self::Inner>) -> __restable::Place<'_, #de> {
                #inner_place
            }
            fn wrap(inner: #ty) -> Self {
                Self(inner)
            }
        }
        impl #generics __restable::Field<#de> for #this #clause {
            #kind
            const SHAPE: __restable::Shape = #shape;
            const OPTIONAL: __restable::bool = #optional;
            const NAMES: __restable::Option<&'static __restable::Names> = #names;
            #row
            #no_recursion
            type Start = __restable::Ready;
            fn initial() -> Self {
                Self(#initial)
            }
            fn absent() -> __restable::Option<Self> {
                match #absent {
                    __restable::Some(inner) => __restable::Some(Self(inner)),
                    __restable::None => __restable::None,
                }
            }
            fn place(&mut self) -> __restable::Place<'_, #de> {
                #place
            }
            fn option_place(slot: &mut __restable::Option<Self>) -> __restable::Place<'_, #de> {
                __restable::newtype_place(slot)
            }
            fn view(&self) -> __restable::View<'_, #de> {
                #view
            }
            fn view_unless_empty(&self) -> __restable::View<'_, #de> {
                #view_unless_empty
            }
        }
    }
}
