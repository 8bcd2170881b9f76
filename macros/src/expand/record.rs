//! A struct with named fields: the parameters of a table.

use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens, format_ident, quote};

use super::ask::Ask;
use super::bounds::{Bounds, de, self_type};
use super::described;
use super::recursion::Recursion;
use crate::ast::{Field, Role, Struct};

/// Generate `Record`.
pub(crate) fn expand(item: &Struct<'_>, fields: &[Field<'_>]) -> TokenStream {
    let fields = in_table_order(fields);
    let names = names(&fields);
    let table = described::table(item);
    let asks: Vec<_> = fields.iter().map(|field| Ask::new(field.ty())).collect();
    let views = fields.iter().zip(&asks).map(|(field, ask)| ViewBy(field, ask));
    let (de, bounds, this) = (de(), Bounds::new(item), self_type(item));
    let (generics, _, clause) = bounds.reading.split_for_impl();
    let is_late = fields.iter().any(|field| field.role == Role::Serde);
    // A struct that is built at the end cannot be a mandatory field of another.
    let recursion = if is_late { Recursion::default() } else { Recursion::new(item, &fields, &asks) };
    let fill = if is_late { late(&fields, &asks) } else { ready(&fields, &asks, &recursion.in_initial) };
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

/// The parameters, and behind them the field that collects the unknown ones.
fn in_table_order<'f, 'a>(fields: &'f [Field<'a>]) -> Vec<&'f Field<'a>> {
    let (rest, mut rows): (Vec<_>, Vec<_>) = fields.iter().partition(|field| field.role == Role::Rest);
    rows.extend(rest);
    rows
}

fn names(fields: &[&Field<'_>]) -> TokenStream {
    let names: Vec<&str> =
        fields.iter().filter(|field| field.role != Role::Rest).map(|field| field.name.as_str()).collect();
    let lookup = Literal::byte_string(&restable_model::abi::lookup::index(&names));
    let rest = fields.len() > names.len();
    quote!(__restable::Names::new(&[#(#names),*], #lookup, #rest))
}

/// A struct starts from blank fields, which are filled in place: nothing is moved, and nothing is left to drop when
/// reading stops. That is less than a third of the code of a struct that is built at the end.
fn ready(fields: &[&Field<'_>], asks: &[Ask<'_>], check: &TokenStream) -> TokenStream {
    let de = de();
    let members = fields.iter().map(|field| field.member());
    let initial = asks.iter().map(Ask::initial);
    let places = fields.iter().zip(asks).map(|(field, ask)| ask.place(&of_self(field)));
    quote! {
        type Start = __restable::Ready;
        fn initial() -> Self {
            #check
            Self { #(#members: #initial),* }
        }
        fn refill(&mut self, rows: &mut dyn __restable::Rows<#de>) -> __restable::Filled {
            rows.fill(NAMES, &mut [#(#places),*])
        }
    }
}

/// A type that only serde reads may have no blank value, so a struct with such a field is built at the end.
fn late(fields: &[&Field<'_>], asks: &[Ask<'_>]) -> TokenStream {
    let de = de();
    let variables: Vec<_> = (0..fields.len()).map(|slot| format_ident!("field{slot}")).collect();
    let starts = fields.iter().zip(asks).map(
        |(field, ask)| {
            if field.role == Role::Serde { ask.serde_slot() } else { ask.initial() }
        },
    );
    let places = fields.iter().zip(asks).zip(&variables).map(|((field, ask), variable)| {
        let variable = quote!(#variable);
        if field.role == Role::Serde { ask.serde_place(&variable) } else { ask.place(&variable) }
    });
    let late = || fields.iter().zip(&variables).filter(|(field, _)| field.role == Role::Serde);
    let patterns = late().map(|(_, variable)| quote!(__restable::Some(#variable)));
    let values = late().map(|(_, variable)| variable);
    let members = fields.iter().map(|field| field.member());
    quote! {
        type Start = __restable::Late;
        fn fill(slot: &mut __restable::Option<Self>, rows: &mut dyn __restable::Rows<#de>) -> __restable::Filled {
            #(let mut #variables = #starts;)*
            rows.fill(NAMES, &mut [#(#places),*])?;
            if let (#(#patterns,)*) = (#(#values,)*) {
                *slot = __restable::Some(Self { #(#members: #variables),* });
            }
            __restable::Ok(())
        }
    }
}

/// The value of a field, as its type is asked for it.
pub(crate) struct ViewBy<'a>(pub(crate) &'a Field<'a>, pub(crate) &'a Ask<'a>);

impl ToTokens for ViewBy<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let Self(field, ask) = self;
        let member = of_self(field);
        match field.role {
            Role::Serde if field.is_option() => {
                let view = ask.serde_view(&member);
                tokens.extend(quote! {
                    match #member {
                        __restable::Some(_) => #view,
                        __restable::None => __restable::View::Absent,
                    }
                });
            }
            Role::Serde => ask.serde_view(&member).to_tokens(tokens),
            Role::Parameter if field.is_left_out_when_empty() => ask.view_unless_empty(&member).to_tokens(tokens),
            Role::Parameter | Role::Rest => ask.view(&member).to_tokens(tokens),
        }
    }
}

/// The field as the impl sees it.
fn of_self(field: &Field<'_>) -> TokenStream {
    let member = field.member();
    quote!(self.#member)
}
