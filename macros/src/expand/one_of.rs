//! The impls of an enum whose variants hold one value each.

use proc_macro2::TokenStream;
use quote::quote;
use restable_model::Attribute;

use super::{by_status, first_fit, lint_levels, original, response, serde, tagged};
use crate::ast::{Choice, OneOf};

/// Expands the enum.
pub(crate) fn expand(item: &OneOf<'_>, choice: Choice<'_>, tokens: &TokenStream) -> TokenStream {
    let (annotated, levels) = (original::one_of(item, choice, tokens), lint_levels::attributes(item.item.original));
    let (runtime, serde) = (item.item.args.runtime(), serde::expand(&item.item));
    let impls = match choice {
        Choice::Tag(tag) => tagged::expand(item, tag, None),
        Choice::TagAndContent(tag, content) => tagged::expand(item, tag, Some(content)),
        Choice::FirstFit | Choice::Status => first_fit::expand(item),
    };
    let response = (item.item.attribute == Attribute::Response).then(|| {
        let response = match choice {
            Choice::Status => by_status::expand(item),
            _ => response::expand(&item.item),
        };
        let inherent = response::expand_inherent(&item.item);
        quote!(#response #inherent)
    });
    quote! {
        #annotated
        #levels
        const _: () = { use #runtime as __restable; #impls #serde #response };
    }
}
