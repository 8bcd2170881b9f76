//! A field that `job(…)`, `state(…)` or `pages(…)` names, read so that a type that no parameter can have is reported once.

use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};

use crate::ast::Struct;

/// The traits of the method `find`.
pub(super) fn traits() -> TokenStream {
    quote!(
        use __restable::{NamedBySerde as _, NoParameter as _};
    )
}

/// Replaces the closure that returns a field. The bounds of a type parameter do not say whether it is the type of a parameter.
pub(super) fn find(item: &Struct<'_>, place: Span, closure: TokenStream) -> TokenStream {
    if item.original.generics.type_params().next().is_some() {
        return closure;
    }
    let named = quote!(__restable::named);
    quote_spanned!(place=> #named(#closure).find())
}
