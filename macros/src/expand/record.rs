//! A struct with named fields, which are the parameters of a table.

use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens, format_ident, quote};

use super::bounds::{Bounds, de, self_type};
use super::qualified_path::FieldType;
use super::recursion::Recursion;
use super::table;
use crate::ast::{Field, Role, Struct};

/// Generate `Record`.
pub(crate) fn expand(item: &Struct<'_>, fields: &[Field<'_>]) -> TokenStream {
    let fields = in_table_order(fields);
    let names = names(&fields);
    let table = table::table(item);
    let field_types: Vec<_> = fields.iter().map(|field| FieldType::new(field.ty())).collect();
    let views = fields.iter().zip(&field_types).map(|(field, field_type)| ViewBy(field, field_type));
    let (de, bounds, this) = (de(), Bounds::new(item), self_type(item));
    let (generics, _, clause) = bounds.with_de.split_for_impl();
    let is_late = fields.iter().any(|field| field.role == Role::Serde);
    // A `Late` struct cannot be a mandatory field of another.
    let recursion = if is_late { Recursion::default() } else { Recursion::new(item, &fields, &field_types) };
    let fill = if is_late { late(&fields, &field_types) } else { ready(&fields, &field_types, &recursion.in_initial) };
    let Recursion { constant: no_recursion, item: check, .. } = &recursion;
    quote! {
        const NAMES: &__restable::Names = &#names;
        impl #generics __restable::Record<#de> for #this #clause {
            #table
            #no_recursion
            #fill
            fn columns(&self, write: &mut dyn __restable::FnMut(&'static __restable::Names, &[__restable::View<'_, #de>])) {
                write(NAMES, &[#(#views),*])
            }
        }
        #check
    }
}

/// The parameters in their order, then the field with `rest`.
fn in_table_order<'f, 'a>(fields: &'f [Field<'a>]) -> Vec<&'f Field<'a>> {
    let (rest, mut rows): (Vec<_>, Vec<_>) = fields.iter().partition(|field| field.role == Role::Rest);
    rows.extend(rest);
    rows
}

fn names(fields: &[&Field<'_>]) -> TokenStream {
    let names: Vec<&str> =
        fields.iter().filter(|field| field.role != Role::Rest).map(|field| field.name.as_str()).collect();
    let lookup = Literal::byte_string(&restable_model::index(&names));
    let rest = fields.len() > names.len();
    quote!(__restable::Names::new(&[#(#names),*], #lookup, #rest))
}

/// Generates a struct that starts with empty fields, which are filled in place. Nothing is moved, and nothing is dropped when
/// reading stops, so it takes less than a third of the code of a `Late` struct.
fn ready(fields: &[&Field<'_>], field_types: &[FieldType<'_>], check: &TokenStream) -> TokenStream {
    let de = de();
    let members = fields.iter().map(|field| field.member());
    let initial = field_types.iter().map(FieldType::initial);
    let places = fields.iter().zip(field_types).map(|(field, field_type)| field_type.place(&of_self(field)));
    quote! {
        type Start = __restable::Ready;
        fn initial() -> Self {
            #check
            Self { #(#members: #initial),* }
        }
        fn refill(&mut self, rows: &mut dyn __restable::Rows<#de>) -> __restable::ReadResult {
            rows.fill(NAMES, &mut [#(#places),*])
        }
    }
}

/// Generates a struct that is built after all fields were read, because a type that only serde reads may have no empty value.
fn late(fields: &[&Field<'_>], field_types: &[FieldType<'_>]) -> TokenStream {
    let de = de();
    let variables: Vec<_> = (0..fields.len()).map(|slot| format_ident!("field{slot}")).collect();
    let starts = fields.iter().zip(field_types).map(|(field, field_type)| {
        if field.role == Role::Serde { field_type.serde_slot() } else { field_type.initial() }
    });
    let places = fields.iter().zip(field_types).zip(&variables).map(|((field, field_type), variable)| {
        let variable = quote!(#variable);
        if field.role == Role::Serde { field_type.serde_place(&variable) } else { field_type.place(&variable) }
    });
    let late = || fields.iter().zip(&variables).filter(|(field, _)| field.role == Role::Serde);
    let patterns = late().map(|(_, variable)| quote!(__restable::Some(#variable)));
    let values = late().map(|(_, variable)| variable);
    let members = fields.iter().map(|field| field.member());
    quote! {
        type Start = __restable::Late;
        fn fill(slot: &mut __restable::Option<Self>, rows: &mut dyn __restable::Rows<#de>) -> __restable::ReadResult {
            #(let mut #variables = #starts;)*
            rows.fill(NAMES, &mut [#(#places),*])?;
            if let (#(#patterns,)*) = (#(#values,)*) {
                *slot = __restable::Some(Self { #(#members: #variables),* });
            }
            __restable::Ok(())
        }
    }
}

/// The expression for the view of a field.
pub(crate) struct ViewBy<'a>(pub(crate) &'a Field<'a>, pub(crate) &'a FieldType<'a>);

impl ToTokens for ViewBy<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let Self(field, field_type) = self;
        let member = of_self(field);
        match field.role {
            Role::Serde if field.is_option() => {
                let view = field_type.serde_view(&member);
                tokens.extend(quote! {
                    match #member {
                        __restable::Some(_) => #view,
                        __restable::None => __restable::View::Absent,
                    }
                });
            }
            Role::Serde => field_type.serde_view(&member).to_tokens(tokens),
            Role::Parameter if field.is_left_out_when_empty() => {
                field_type.view_unless_empty(&member).to_tokens(tokens);
            }
            Role::Parameter | Role::Rest => field_type.view(&member).to_tokens(tokens),
        }
    }
}

/// `self.field`
fn of_self(field: &Field<'_>) -> TokenStream {
    let member = field.member();
    quote!(self.#member)
}
