//! The generics of an impl.

use proc_macro2::{TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::{GenericParam, Generics, Ident, Lifetime, Type};

use super::boxed;
use crate::ast::{Body, Field, Role, Struct};

/// The lifetime of the body that is read.
pub(crate) fn de() -> Lifetime {
    Lifetime::new("'__de", proc_macro2::Span::call_site())
}

/// The lifetime where no body is read.
pub(crate) fn static_lifetime() -> Lifetime {
    Lifetime::new("'static", proc_macro2::Span::call_site())
}

/// The generics of the impls of a struct.
pub(crate) struct Bounds {
    /// For the traits with a lifetime: every part of the struct can be read from a body that lives for `'__de`.
    pub(crate) reading: Generics,
    /// For the traits without.
    pub(crate) lasting: Generics,
}

impl Bounds {
    pub(crate) fn new(item: &Struct<'_>) -> Self {
        let lasting = lasting(item, without_defaults(&item.original.generics));
        Self { reading: reading(lasting.clone()), lasting }
    }
}

/// A type parameter is read from any body, because a struct that is read and written alike has one bound for both.
fn lasting(item: &Struct<'_>, mut generics: Generics) -> Generics {
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
        if boxed_within(item, ty) {
            clause
                .predicates
                .push(syn::parse_quote!(#ty: for<'__any> __restable::Record<'__any, Start = __restable::Ready>));
        }
    }
    generics
}

fn reading(mut generics: Generics) -> Generics {
    let de = de();
    let lifetimes: Vec<_> = generics.lifetimes().map(|param| param.lifetime.clone()).collect();
    if !lifetimes.is_empty() {
        let outlives = lifetimes.iter().map(|lifetime| -> syn::WherePredicate { syn::parse_quote!(#de: #lifetime) });
        generics.make_where_clause().predicates.extend(outlives);
    }
    generics.params.insert(0, syn::parse_quote!(#de));
    generics
}

fn without_defaults(generics: &Generics) -> Generics {
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

/// Whether the type of a field with this role needs a bound of the type parameter.
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

/// Whether a field needs to know that a box of the type parameter can be read.
fn boxed_within(item: &Struct<'_>, ty: &Ident) -> bool {
    let holds = |field: &Field<'_>| field.role != Role::Serde && boxed::holds(field.ty(), ty);
    match &item.body {
        Body::Parameters(fields) => fields.iter().any(holds),
        Body::Newtype(field) => holds(field),
        Body::Unit => false,
    }
}

/// `PhantomData<T>` is read and written without a `T`.
fn is_phantom(field: &Field<'_>) -> bool {
    matches!(field.ty(), Type::Path(path) if path.path.segments.last().is_some_and(|last| last.ident == "PhantomData"))
}

/// Whether the tokens name the type parameter, and not only a type of it: the bound of `T::Id` is the struct's to give.
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
