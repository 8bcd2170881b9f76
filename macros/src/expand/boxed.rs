//! Types that contain a `Box`.

use proc_macro2::{Span, TokenStream, TokenTree};
use quote::quote;
use syn::{GenericArgument, Ident, Lifetime, PathArguments, Type};

/// The type that replaces a `Box` in a qualified path: a projection through the trait that says what the `Box` may contain.
/// It spans the first to the last token of the type, so the compiler reports one error there. A type of another crate that is
/// named `Box` is treated in the same way.
pub(crate) fn checked(ty: &Type, lifetime: &Lifetime, first: Span, last: Span) -> Option<TokenStream> {
    let (name, _) = generic(ty)?;
    (name == "Box").then(|| from_to(quote!(<#ty as __restable::Boxed<#lifetime>>::This), first, last))
}

/// Whether the type contains a `Box` of the type parameter.
pub(crate) fn holds(ty: &Type, parameter: &Ident) -> bool {
    let Some((name, inner)) = generic(ty) else { return false };
    let is_parameter = matches!(inner, Type::Path(path) if path.path.is_ident(parameter));
    (name == "Box" && is_parameter) || holds(inner, parameter)
}

/// The name of a generic type, and its last type argument. For a map, that is the value.
fn generic(ty: &Type) -> Option<(&Ident, &Type)> {
    let Type::Path(path) = ty else { return None };
    let name = path.path.segments.last()?;
    let PathArguments::AngleBracketed(arguments) = &name.arguments else { return None };
    match arguments.args.last()? {
        GenericArgument::Type(inner) => Some((&name.ident, inner)),
        _ => None,
    }
}

/// Sets the spans of the first and the last token.
fn from_to(tokens: TokenStream, first: Span, last: Span) -> TokenStream {
    let mut trees: Vec<TokenTree> = tokens.into_iter().collect();
    trees.iter_mut().next_back().into_iter().for_each(|tree| tree.set_span(last));
    trees.iter_mut().next().into_iter().for_each(|tree| tree.set_span(first));
    trees.into_iter().collect()
}
