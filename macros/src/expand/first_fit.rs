//! An enum without a tag, and one that depends on the status where only the body is read: the first variant that fits.

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use syn::ext::IdentExt as _;

use super::bounds::{Bounds, de, self_type};
use super::held::{held, initial, place, table};
use super::qualified_path::FieldType;
use crate::ast::{Choice, OneOf};

/// Generate `Untagged`, `Newtype`, `Field` and `Described`.
pub(crate) fn expand(item: &OneOf<'_>) -> TokenStream {
    [untagged(item), field(item), described(item)].into_iter().collect()
}

fn untagged(item: &OneOf<'_>) -> TokenStream {
    let (de, bounds, this, place) = (de(), Bounds::new(&item.item), self_type(&item.item), place());
    let (generics, _, clause) = bounds.with_de.split_for_impl();
    let variants = held(item).map(|(ident, ty)| {
        let (name, field_type) = (ident.unraw().to_string(), FieldType::new(ty));
        let shape = field_type.constant("SHAPE");
        quote!(__restable::Variant::untagged(#name, #shape))
    });
    let attempts = held(item).enumerate().map(|(index, (ident, ty))| {
        let index = Literal::usize_unsuffixed(index);
        let field_type = FieldType::new(ty);
        let (place, absent) = (field_type.constant("option_place"), field_type.constant("absent"));
        quote!(#index => __restable::attempt(slot, Self::#ident, #place, #absent, read),)
    });
    let by_status = matches!(item.choice(), Some(Choice::Status));
    let starts_job = by_status.then(|| {
        let each = held(item).map(|(_, ty)| FieldType::new(ty).variant("ByStatus", &quote!(STARTS_JOB)));
        quote!(const STARTS_JOB: __restable::bool = #(#each)||*;)
    });
    quote! {
        impl #generics __restable::Untagged<#de> for #this #clause {
            #starts_job
            const VARIANTS: &'static [__restable::Variant] = &[#(#variants),*];
            fn attempt(
                slot: &mut __restable::Option<Self>,
                index: __restable::usize,
                read: __restable::Attempt<'_, #de>,
            ) -> __restable::Result<__restable::bool, __restable::ReadError> {
                match index {
                    #(#attempts)*
                    _ => __restable::Ok(false),
                }
            }
        }
        impl #generics __restable::Newtype<#de> for #this #clause {
            type Inner = __restable::FirstFit<Self>;
            fn inner_place(slot: &mut __restable::Option<Self::Inner>) -> #place {
                __restable::untagged_option_place(slot)
            }
            fn wrap(inner: Self::Inner) -> Self {
                inner.into_inner()
            }
        }
    }
}

fn field(item: &OneOf<'_>) -> TokenStream {
    let (de, bounds, this, place) = (de(), Bounds::new(&item.item), self_type(&item.item), place());
    let (generics, _, clause) = bounds.with_de.split_for_impl();
    let (initial, recursion) = initial(item);
    let views = held(item).map(|(ident, ty)| {
        let field_type = FieldType::new(ty);
        let view = field_type.view(&quote!(*value));
        quote!(Self::#ident(value) => #view,)
    });
    let constant = &recursion.constant;
    let in_initial = (!recursion.in_initial.is_empty()).then(|| {
        quote!(let _: __restable::bool = <Self as __restable::Field<#de>>::A_FIELD_CONTAINS_ITS_OWN_STRUCT_MAKE_IT_AN_OPTION;)
    });
    quote! {
        impl #generics __restable::Field<#de> for #this #clause {
            type Kind = __restable::kind::Open;
            const SHAPE: __restable::Shape = __restable::Shape::OneOf(|| <Self as __restable::Described>::TABLE);
            #constant
            type Start = __restable::Ready;
            fn initial() -> Self {
                #in_initial
                #initial
            }
            fn place(&mut self) -> #place {
                __restable::untagged_place(self)
            }
            fn option_place(slot: &mut __restable::Option<Self>) -> #place {
                __restable::newtype_place(slot)
            }
            fn view(&self) -> __restable::View<'_, #de> {
                match self {
                    #(#views)*
                }
            }
        }
    }
}

fn described(item: &OneOf<'_>) -> TokenStream {
    let (bounds, this) = (Bounds::new(&item.item), self_type(&item.item));
    let (generics, _, clause) = bounds.plain.split_for_impl();
    let body = quote!(__restable::OneOf::first_fit(<Self as __restable::Untagged<'static>>::VARIANTS));
    let table = table(item, &body, &quote!(__restable::Names::NONE, "", &[]));
    quote!(impl #generics __restable::Described for #this #clause { #table })
}
