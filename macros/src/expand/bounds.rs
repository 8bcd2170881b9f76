//! The generics of an impl.

use proc_macro2::{TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::{GenericParam, Generics, Ident, Lifetime, Type};

use super::boxed;
use crate::ast::{Body, Field, Role, Struct};

/// The lifetime of the body.
pub(crate) fn de() -> Lifetime {
    Lifetime::new("'__de", proc_macro2::Span::call_site())
}

/// The lifetime for types that are only written.
pub(crate) fn static_lifetime() -> Lifetime {
    Lifetime::new("'static", proc_macro2::Span::call_site())
}

/// The generics of the impls of a struct.
pub(crate) struct Bounds {
    /// For traits with the lifetime of the body, which every lifetime of the struct outlives.
    pub(crate) with_de: Generics,
    /// For traits without it.
    pub(crate) plain: Generics,
}

impl Bounds {
    pub(crate) fn new(item: &Struct<'_>) -> Self {
        let plain = plain(item, without_defaults(&item.original.generics));
        Self { with_de: with_de(plain.clone()), plain }
    }
}

/// A type parameter is bounded for every lifetime, so that reading and writing have the same bounds.
fn plain(item: &Struct<'_>, mut generics: Generics) -> Generics {
    let types: Vec<_> = generics.type_params().map(|param| param.ident.clone()).collect();
    let clause = generics.make_where_clause();
    for ty in &types {
        if mentioned(item, ty, Role::Serde) {
            clause
                .predicates
                .push(syn::parse_quote!(#ty: for<'__any> __restable::Deserialize<'__any> + __restable::Serialize));
        }
        if mentioned(item, ty, Role::Parameter) {
            clause
                .predicates
                .push(syn::parse_quote!(#ty: for<'__any> __restable::Field<'__any, Start: __restable::StartsReady>));
        }
        if needs_structure(item, ty) {
            clause
                .predicates
                .push(syn::parse_quote!(#ty: for<'__any> __restable::Record<'__any, Start = __restable::Ready>));
        }
    }
    generics
}

fn with_de(mut generics: Generics) -> Generics {
    let de = de();
    let lifetimes: Vec<_> = generics.lifetimes().map(|param| param.lifetime.clone()).collect();
    if !lifetimes.is_empty() {
        let outlives = lifetimes.iter().map(|lifetime| -> syn::WherePredicate { syn::parse_quote!(#de: #lifetime) });
        generics.make_where_clause().predicates.extend(outlives);
    }
    generics.params.insert(0, syn::parse_quote!(#de));
    generics
}

/// The generics without the defaults of their parameters, which only a type may have.
pub(super) fn without_defaults(generics: &Generics) -> Generics {
    let mut generics = generics.clone();
    for param in &mut generics.params {
        match param {
            GenericParam::Type(ty) => ty.default = None,
            GenericParam::Const(constant) => constant.default = None,
            GenericParam::Lifetime(_) => {}
        }
    }
    generics
}

/// Whether a field with this role needs a bound on the type parameter.
fn mentioned(item: &Struct<'_>, ty: &Ident, role: Role) -> bool {
    let names = |field: &Field<'_>| {
        let is_serde = field.role == Role::Serde;
        is_serde == (role == Role::Serde) && !is_phantom(field) && contains_itself(field.ty().to_token_stream(), ty)
    };
    match &item.body {
        Body::Parameters(fields) => fields.iter().any(names),
        Body::Newtype(field) => names(field),
        Body::Unit => false,
    }
}

/// Whether a field needs the type parameter to be a structure: a `Box` of it, or a flattened field.
fn needs_structure(item: &Struct<'_>, ty: &Ident) -> bool {
    let is_it = |field: &Field<'_>| matches!(field.ty(), Type::Path(path) if path.path.is_ident(ty));
    let holds = |field: &Field<'_>| match field.role {
        Role::Serde | Role::Raw => false,
        Role::Flatten => is_it(field) || boxed::holds(field.ty(), ty),
        Role::Parameter | Role::Rest | Role::Status => boxed::holds(field.ty(), ty),
    };
    match &item.body {
        Body::Parameters(fields) => fields.iter().any(holds),
        Body::Newtype(field) => holds(field),
        Body::Unit => false,
    }
}

/// `PhantomData<T>` needs no bound on `T`.
fn is_phantom(field: &Field<'_>) -> bool {
    matches!(field.ty(), Type::Path(path) if path.path.segments.last().is_some_and(|last| last.ident == "PhantomData"))
}

/// Whether the tokens contain the type parameter itself. A bound for `T::Id` is up to the user.
fn contains_itself(tokens: TokenStream, ident: &Ident) -> bool {
    let mut tokens = tokens.into_iter().peekable();
    while let Some(tree) = tokens.next() {
        let found = match tree {
            TokenTree::Ident(found) => found == *ident && !tokens.peek().is_some_and(leads_to_a_type),
            TokenTree::Group(group) => contains_itself(group.stream(), ident),
            TokenTree::Punct(_) | TokenTree::Literal(_) => false,
        };
        if found {
            return true;
        }
    }
    false
}

/// `T::Id`, `<T as Cloud>::Id`
fn leads_to_a_type(next: &TokenTree) -> bool {
    match next {
        TokenTree::Punct(punct) => punct.as_char() == ':',
        TokenTree::Ident(word) => word == "as",
        TokenTree::Group(_) | TokenTree::Literal(_) => false,
    }
}

/// `Name<'a, T>`
pub(crate) fn self_type(item: &Struct<'_>) -> TokenStream {
    let ident = &item.original.ident;
    let (_, arguments, _) = item.original.generics.split_for_impl();
    quote!(#ident #arguments)
}
