//! A response with one field that is the whole body: all others are headers or the status.

use proc_macro2::TokenStream;
use quote::quote;

use super::bounds::{Bounds, de, self_type};
use super::qualified_path::FieldType;
use super::record::{self, Fields};
use super::{recursion, table};
use crate::ast::{Field, Struct};

/// Generate `WholeBody`, `Field` and `Described`.
pub(super) fn expand(item: &Struct<'_>, fields: &[Field<'_>], body: &Field<'_>) -> TokenStream {
    let (rows, whole) = (record::rows(fields), whole_body(item, fields, body));
    let (field, described) = (field(item, body), described(item));
    quote!(#rows #whole #field #described)
}

fn whole_body(item: &Struct<'_>, fields: &[Field<'_>], body: &Field<'_>) -> TokenStream {
    let (de, bounds, this) = (de(), Bounds::new(item), self_type(item));
    let (generics, _, clause) = bounds.with_de.split_for_impl();
    let (table, ty, member) = (table::table(item), body.ty(), body.member());
    let fields = Fields::new(item, fields);
    let (initial, head) = (fields.initial(), fields.read_head());
    let (field_type, body) = (FieldType::new(ty), quote!(self.#member));
    let (place, option_place, absent) = (field_type.place(&body), field_type.option_place(), field_type.absent());
    quote! {
        impl #generics __restable::WholeBody<#de> for #this #clause {
            #table
            type Body = #ty;
            fn initial() -> Self {
                #initial
            }
            fn body(&mut self) -> &mut Self::Body {
                &mut #body
            }
            fn body_place(&mut self) -> __restable::Place<'_, #de> {
                #place
            }
            fn option_place(slot: &mut __restable::Option<Self::Body>) -> __restable::Place<'_, #de> {
                #option_place
            }
            fn absent_body() -> __restable::Option<Self::Body> {
                #absent
            }
            fn head(
                &mut self,
                fill: &mut dyn __restable::FnMut(&'static [&'static __restable::str], &mut [__restable::Place<'_, #de>]),
            ) {
                #head
            }
        }
    }
}

/// Generate `Field`, which reads and writes the body.
fn field(item: &Struct<'_>, body: &Field<'_>) -> TokenStream {
    let (field_type, row, member) = (FieldType::new(body.ty()), table::newtype_row(item, body), body.member());
    let (de, bounds, this) = (de(), Bounds::new(item), self_type(item));
    let (generics, _, clause) = bounds.with_de.split_for_impl();
    let (kind, no_recursion) = (field_type.kind_of_newtype(), recursion::of_newtype(item, body, &field_type));
    let (shape, optional, names) =
        (field_type.constant("SHAPE"), field_type.constant("OPTIONAL"), field_type.constant("NAMES"));
    let member = quote!(self.#member);
    let (view, view_unless_empty) = (field_type.view(&member), field_type.view_unless_empty(&member));
    quote! {
        impl #generics __restable::Field<#de> for #this #clause {
            #kind
            const SHAPE: __restable::Shape = #shape;
            const OPTIONAL: __restable::bool = #optional;
            const NAMES: __restable::Option<&'static __restable::Names> = #names;
            #row
            #no_recursion
            type Start = __restable::Ready;
            fn initial() -> Self {
                <Self as __restable::WholeBody<#de>>::initial()
            }
            fn absent() -> __restable::Option<Self> {
                __restable::whole_body::absent()
            }
            fn place(&mut self) -> __restable::Place<'_, #de> {
                __restable::whole_body::place(self)
            }
            fn option_place(slot: &mut __restable::Option<Self>) -> __restable::Place<'_, #de> {
                __restable::newtype_place(slot)
            }
            fn with_head(
                slot: &mut __restable::Option<Self>,
                head: &mut dyn __restable::Head,
                read: &mut dyn __restable::FnMut(__restable::Place<'_, #de>),
            ) {
                __restable::whole_body::with_head(slot, head, read)
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

/// Generate `Described`. The table is in the other trait, which has the lifetime of all paths to the type of the body: the
/// compiler merges their errors.
fn described(item: &Struct<'_>) -> TokenStream {
    let (bounds, this) = (Bounds::new(item), self_type(item));
    let (generics, _, clause) = bounds.plain.split_for_impl();
    quote! {
        impl #generics __restable::Described for #this #clause {
            const TABLE: &'static __restable::Table = <Self as __restable::WholeBody<'static>>::TABLE;
        }
    }
}
