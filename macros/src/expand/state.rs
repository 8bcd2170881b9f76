//! The state of a resource, for `state(…)`.

use proc_macro2::TokenStream;
use quote::quote;
use syn::LitStr;

use super::bounds::{Bounds, self_type};
use super::job::read;
use super::named;
use crate::ast::Struct;
use crate::attr::{FieldPath, SetOnce, State};

/// Generate the items of `Response` that read the state.
pub(super) fn expand(item: &Struct<'_>) -> Option<TokenStream> {
    let state = item.args.state.get()?;
    let field = read(item, state.field.get()?, "job_text");
    let part = |path: Option<&FieldPath>, function| {
        path.map_or_else(|| quote!(__restable::None), |path| read(item, path, function))
    };
    let reason = part(state.reason.get(), "job_text");
    let progress = part(state.progress.get(), "job_progress");
    let (traits, states) = (named::traits(), states(state));
    Some(quote! {
        const STATES: __restable::States = #states;
        fn observed(&self) -> __restable::Observed<'_> {
            #traits
            __restable::Observed { state: #field, reason: #reason, progress: #progress }
        }
    })
}

/// Generate `Stateful`. A response with errors has it too, so that the compiler reports nothing else about its uses.
pub(crate) fn marker(item: &Struct<'_>) -> Option<TokenStream> {
    item.args.state.get()?;
    let (this, bounds) = (self_type(item), Bounds::new(item));
    let (generics, _, clause) = bounds.plain.split_for_impl();
    Some(quote!(impl #generics __restable::Stateful for #this #clause {}))
}

/// `States::NONE.ready(&["ACTIVE"]).failed(&["ERROR"])`
fn states(state: &State) -> TokenStream {
    let lists = [(quote!(ready), &state.ready), (quote!(failed), &state.failed), (quote!(deleted), &state.deleted)];
    let lists = lists.into_iter().filter_map(|(method, list): (_, &SetOnce<Vec<LitStr>>)| {
        let list = list.get()?;
        Some(quote!(.#method(&[#(#list),*])))
    });
    quote!(__restable::States::NONE #(#lists)*)
}
