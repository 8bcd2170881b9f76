//! An enum with a tag, which is a record: an object.

use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens as _, quote};
use syn::LitStr;
use syn::ext::IdentExt as _;

use super::bounds::{Bounds, de, self_type};
use super::held::{initial, table};
use super::qualified_path::FieldType;
use super::recursion::Recursion;
use super::table::option;
use crate::ast::{Holds, OneOf, OneOfVariant};

/// Generate `Record`.
pub(crate) fn expand(item: &OneOf<'_>, tag: &LitStr, content: Option<&LitStr>) -> TokenStream {
    let (de, bounds, this) = (de(), Bounds::new(&item.item), self_type(&item.item));
    let (generics, _, clause) = bounds.with_de.split_for_impl();
    let values: Vec<_> = item.tagged().map(|variant| &variant.value.text).collect();
    let integers = item.tagged().any(|variant| variant.value.integer);
    let has_catch_all = item.other_tags().is_some();
    let (table, (initial, recursion)) = (tagged_table(item, tag, content), initial(item));
    let Recursion { constant, in_initial, item: check } = &recursion;
    let is_adjacent = content.is_some();
    let reads = item.tagged().enumerate().map(|(index, variant)| read(index, variant, is_adjacent));
    let writes = item.tagged().enumerate().map(|(index, variant)| write(index, variant, is_adjacent));
    let (read_other, write_other) = other(item);
    quote! {
        const NAMES: &__restable::Names = &__restable::Names::new(&[#tag, #content], &[], false);
        const VALUES: &[&__restable::str] = &[#(#values),*];
        const FORM: &__restable::Tagged = &__restable::Tagged::new(NAMES, VALUES, #integers, #has_catch_all);
        impl #generics __restable::Record<#de> for #this #clause {
            #table
            #constant
            type Start = __restable::Ready;
            fn initial() -> Self {
                #in_initial
                #initial
            }
            fn refill(&mut self, rows: &mut dyn __restable::Rows<#de>) -> __restable::ReadResult {
                __restable::read_tagged(FORM, rows, &mut |index, rows| match index {
                    #(#reads)*
                    #read_other
                })
            }
            fn columns(&self, write: &mut dyn __restable::FnMut(&'static __restable::Names, &[__restable::View<'_, #de>])) {
                match self {
                    #(#writes)*
                    #write_other
                }
            }
        }
        #check
    }
}

fn tagged_table(item: &OneOf<'_>, tag: &LitStr, content: Option<&LitStr>) -> TokenStream {
    let variants = item.tagged().map(|variant| {
        let (name, value) = (variant.original.ident.unraw().to_string(), &variant.value.text);
        let shape = variant.ty().map(|ty| match content {
            Some(_) => FieldType::new(ty).constant("SHAPE").into_token_stream(),
            None => FieldType::new(ty).variant("InObject", &quote!(SHAPE)),
        });
        let shape = shape.unwrap_or_else(|| quote!(__restable::Shape::Any));
        quote!(__restable::Variant::new(#name, #value, #shape))
    });
    let content = option(content);
    let body = quote!(__restable::OneOf::tagged(#tag, #content, &[#(#variants),*]));
    let rows = if item.item.args.content.is_set() { "m*\no*" } else { "m*" };
    let types = quote! {&[
        ((), &__restable::RowType::new(__restable::Shape::Values(VALUES), false)),
        ((), &__restable::RowType::new(__restable::Shape::Any, true)),
    ]};
    table(item, &body, &quote!(NAMES, #rows, #types))
}

fn read(index: usize, variant: &OneOfVariant<'_>, is_adjacent: bool) -> TokenStream {
    let (ident, index) = (&variant.original.ident, Literal::usize_unsuffixed(index));
    match variant.holds {
        Holds::One(ty) if is_adjacent => {
            let field_type = FieldType::new(ty);
            let (optional, place) = (field_type.constant("OPTIONAL"), field_type.constant("option_place"));
            let absent = field_type.constant("absent");
            let content = quote!((#optional, #place, #absent));
            quote!(#index => __restable::read_adjacent(self, Self::#ident, FORM, rows, #content),)
        }
        Holds::One(ty) => {
            let read = FieldType::new(ty).variant("InObject", &quote!(read(self, Self::#ident, rows)));
            quote!(#index => #read,)
        }
        Holds::Nothing | Holds::Fields => quote!(#index => __restable::read_unit(self, Self::#ident, rows),),
    }
}

fn write(index: usize, variant: &OneOfVariant<'_>, is_adjacent: bool) -> TokenStream {
    let (ident, index) = (&variant.original.ident, Literal::usize_unsuffixed(index));
    match variant.holds {
        Holds::One(ty) if is_adjacent => {
            let field_type = FieldType::new(ty);
            let view = field_type.view(&quote!(*value));
            quote!(Self::#ident(value) => __restable::write_adjacent(FORM, #index, #view, write),)
        }
        Holds::One(ty) => {
            let write = FieldType::new(ty).variant("InObject", &quote!(write(FORM, #index, value, write)));
            quote!(Self::#ident(value) => #write,)
        }
        Holds::Nothing | Holds::Fields => quote!(Self::#ident => __restable::write_unit(FORM, #index, write),),
    }
}

/// The variant for all other tags. Without one, no other index is passed.
fn other(item: &OneOf<'_>) -> (TokenStream, TokenStream) {
    let Some((ident, ty)) = item.other_tags().and_then(|other| Some((&other.original.ident, other.ty()?))) else {
        return (quote!(_ => __restable::Ok(())), TokenStream::new());
    };
    let field_type = FieldType::new(ty);
    let read = field_type.function("CatchAll", "read", quote!(self, Self::#ident, rows));
    let write = field_type.function("CatchAll", "write", quote!(value, write));
    (quote!(_ => #read), quote!(Self::#ident(value) => #write,))
}
