//! A struct with named fields: the parameters of a table.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

use super::ask::Ask;
use super::bounds::{Bounds, de, self_type};
use super::described;
use crate::ast::{Field, Role, Struct};

/// Generate `Record`.
pub(crate) fn expand(item: &Struct<'_>, fields: &[Field<'_>]) -> TokenStream {
    let fields = in_table_order(fields);
    let names = names(&fields);
    let table = described::table(item);
    let views = fields.iter().map(|field| view_by(field, &Ask::new(field.ty())));
    let (de, bounds, this) = (de(), Bounds::new(item), self_type(item));
    let (generics, _, clause) = bounds.reading.split_for_impl();
    let fill = if fields.iter().any(|field| field.role == Role::Serde) { late(&fields) } else { ready(&fields) };
    quote! {
        const NAMES: &__restable::Names = &#names;
        impl #generics __restable::Record<#de> for #this #clause {
            #table
            #fill
            fn columns(&self, write: &mut dyn __restable::FnMut(&'static __restable::Names, &[__restable::View<'_, #de>])) {
                write(NAMES, &[#(#views),*])
            }
        }
    }
}

/// The parameters, and behind them the field that collects the unknown ones.
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

/// A struct starts from blank fields, which are filled in place: nothing is moved, and nothing is left to drop when
/// reading stops. That is less than a third of the code of a struct that is built at the end.
fn ready(fields: &[&Field<'_>]) -> TokenStream {
    let de = de();
    let initial = fields.iter().map(|field| {
        let (member, initial) = (field.member(), Ask::new(field.ty()).initial());
        quote!(#member: #initial)
    });
    let places = fields.iter().map(|field| Ask::new(field.ty()).place(&of_self(field)));
    quote! {
        type Start = __restable::Ready;
        fn initial() -> Self {
            Self { #(#initial),* }
        }
        fn refill(&mut self, rows: &mut dyn __restable::Rows<#de>) -> __restable::Filled {
            rows.fill(NAMES, &mut [#(#places),*])
        }
    }
}

/// A type that only serde reads may have no blank value, so a struct with such a field is built at the end.
fn late(fields: &[&Field<'_>]) -> TokenStream {
    let de = de();
    let variables: Vec<_> = (0..fields.len()).map(|slot| format_ident!("field{slot}")).collect();
    let starts = fields.iter().zip(&variables).map(|(field, variable)| {
        let ask = Ask::new(field.ty());
        let start = if field.role == Role::Serde { ask.serde_slot() } else { ask.initial() };
        quote!(let mut #variable = #start)
    });
    let places = fields.iter().zip(&variables).map(|(field, variable)| {
        let (ask, variable) = (Ask::new(field.ty()), quote!(#variable));
        if field.role == Role::Serde { ask.serde_place(&variable) } else { ask.place(&variable) }
    });
    let late = || fields.iter().zip(&variables).filter(|(field, _)| field.role == Role::Serde);
    let patterns = late().map(|(_, variable)| quote!(__restable::Some(#variable)));
    let values = late().map(|(_, variable)| variable);
    let members = fields.iter().map(|field| field.member());
    quote! {
        type Start = __restable::Late;
        fn fill(slot: &mut __restable::Option<Self>, rows: &mut dyn __restable::Rows<#de>) -> __restable::Filled {
            #(#starts;)*
            rows.fill(NAMES, &mut [#(#places),*])?;
            if let (#(#patterns,)*) = (#(#values,)*) {
                *slot = __restable::Some(Self { #(#members: #variables),* });
            }
            __restable::Ok(())
        }
    }
}

/// The value of the field, as `ask` asks its type for it.
pub(crate) fn view_by(field: &Field<'_>, ask: &Ask<'_>) -> TokenStream {
    let member = of_self(field);
    match field.role {
        Role::Serde if field.is_option() => {
            let view = ask.serde_view(&member);
            quote! {
                match #member {
                    __restable::Some(_) => #view,
                    __restable::None => __restable::View::Absent,
                }
            }
        }
        Role::Serde => ask.serde_view(&member),
        Role::Parameter if field.param.optional.is_set() => {
            let view = ask.view(&member);
            quote!(#view.unless_empty())
        }
        Role::Parameter | Role::Rest => ask.view(&member),
    }
}

/// The field as the impl sees it.
fn of_self(field: &Field<'_>) -> TokenStream {
    let member = field.member();
    quote!(self.#member)
}
