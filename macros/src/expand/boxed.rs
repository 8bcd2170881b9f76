//! Types with a `Box` in them.

use proc_macro2::{Span, TokenStream, TokenTree};
use quote::quote;
use syn::{GenericArgument, Ident, Lifetime, PathArguments, Type};

/// A `Box` as the compiler is to be asked for it: by way of the trait that says what it may hold. It points from the first to
/// the last token of the type, where it then reports nothing else. A type of another crate that is named `Box` too is taken
/// for this one.
pub(crate) fn checked(ty: &Type, lifetime: &Lifetime, first: Span, last: Span) -> Option<TokenStream> {
    let (name, _) = generic(ty)?;
    (name == "Box").then(|| from_to(quote!(<#ty as __restable::Boxed<#lifetime>>::This), first, last))
}

/// Whether a `Box` of the type parameter is in the type.
pub(crate) fn holds(ty: &Type, parameter: &Ident) -> bool {
    let Some((name, inner)) = generic(ty) else { return false };
    let is_parameter = matches!(inner, Type::Path(path) if path.path.is_ident(parameter));
    (name == "Box" && is_parameter) || holds(inner, parameter)
}

/// The name of a generic type, and its last type argument, which is the value of a map.
fn generic(ty: &Type) -> Option<(&Ident, &Type)> {
    let Type::Path(path) = ty else { return None };
    let name = path.path.segments.last()?;
    let PathArguments::AngleBracketed(arguments) = &name.arguments else { return None };
    match arguments.args.last()? {
        GenericArgument::Type(inner) => Some((&name.ident, inner)),
        _ => None,
    }
}

/// The tokens with other places for the first and the last of them.
fn from_to(tokens: TokenStream, first: Span, last: Span) -> TokenStream {
    let mut trees: Vec<TokenTree> = tokens.into_iter().collect();
    trees.iter_mut().next_back().into_iter().for_each(|tree| tree.set_span(last));
    trees.iter_mut().next().into_iter().for_each(|tree| tree.set_span(first));
    trees.into_iter().collect()
}
