//! The arguments that only `#[request(…)]` takes: method, path, response, and the form of the body.

use proc_macro2::{Span, TokenStream, TokenTree};
use quote::ToTokens as _;
use restable_model::Method;
use syn::parse::{Parse, ParseStream};
use syn::{Ident, LitStr, Type};

use super::route_hint::misread;
use super::{Constant, Entry, Pages, SetOnce};
use crate::errors::Errors;

/// The arguments that describe an endpoint.
#[derive(Default)]
pub(crate) struct Call {
    route: SetOnce<MethodAndPath>,
    pub(super) response: SetOnce<Type>,
    pub(crate) wrapper: SetOnce<LitStr>,
    pub(crate) form: SetOnce<Span>,
    pub(crate) pages: SetOnce<Pages>,
    pub(crate) multipart: SetOnce<Span>,
    pub(crate) content_type: SetOnce<LitStr>,
    /// The parameters that are not fields, in the order in which they are given.
    pub(crate) constants: Vec<Constant>,
    /// Whether a method was given without a path, as in `GET, "/v1/servers"`.
    lone_method: bool,
}

/// `POST "/v1/servers"`
pub(crate) struct MethodAndPath {
    pub(crate) method: MethodName,
    pub(crate) path: LitStr,
}

/// A method as it is written.
pub(crate) enum MethodName {
    /// `POST`
    Word(Ident),
    /// `"PROPFIND"`
    Text(LitStr),
}

impl Parse for MethodAndPath {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        Ok(Self { method: input.parse()?, path: input.parse()? })
    }
}

impl Parse for MethodName {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        if input.peek(LitStr) {
            let text: LitStr = input.parse()?;
            // The hint for a method in quotes reports the others.
            return match Method::from_word(&text.value()) {
                Some(_) => Err(syn::Error::new(text.span(), "the method is written without quotes")),
                None => Ok(Self::Text(text)),
            };
        }
        input.parse().map(Self::Word)
    }
}

impl MethodName {
    /// The method on the wire.
    pub(crate) fn value(&self) -> String {
        match self {
            Self::Word(word) => word.to_string(),
            Self::Text(text) => text.value(),
        }
    }

    /// The method, if it is one of those without quotes.
    pub(crate) fn known(&self) -> Option<Method> {
        match self {
            Self::Word(word) => Method::from_word(&word.to_string()),
            Self::Text(_) => None,
        }
    }
}

impl Call {
    /// Reads an argument that is a method with its path. Returns `false` if it is something else.
    pub(super) fn take_route(&mut self, entry: &Entry, errors: &mut Errors) -> bool {
        let Some(route) = entry.alone::<MethodAndPath>() else {
            return self.take_misread(entry, errors);
        };
        self.route.set_alone("method and path", entry, Some(route), errors);
        true
    }

    /// Reports an argument that was meant as method and path, or as the type of the response. Returns `false` for others.
    fn take_misread(&mut self, entry: &Entry, errors: &mut Errors) -> bool {
        let Some((message, tokens)) = misread(entry) else {
            return false;
        };
        // `GET, "/v1/servers"` is one error, which was reported for the method.
        let path = entry.alone::<LitStr>().is_some_and(|text| text.value().starts_with('/'));
        if !(self.lone_method && path) {
            errors.at(tokens, message);
        }
        self.lone_method |= entry.key.is_some();
        true
    }

    pub(crate) fn route(&self) -> Option<&MethodAndPath> {
        self.route.get()
    }

    /// The method, or `GET` if it is missing.
    pub(crate) fn method(&self) -> String {
        self.route().map_or_else(|| Method::Get.word().to_owned(), |route| route.method.value())
    }

    /// The path, or an empty string if it is missing.
    pub(crate) fn path(&self) -> String {
        self.route().map(|route| route.path.value()).unwrap_or_default()
    }

    /// The type of the response, or `None` if it is missing or borrows from the body.
    pub(crate) fn response(&self) -> Option<&Type> {
        self.response.get().filter(|ty| !borrows(ty))
    }

    /// The type of the response as it was given.
    pub(crate) fn given_response(&self) -> Option<&Type> {
        self.response.get()
    }
}

/// Whether a type borrows: `Page<'static>`, `&str`. The body does not live as long as the response.
fn borrows(ty: &Type) -> bool {
    matches!(ty, Type::Reference(_)) || has_lifetime(ty.to_token_stream())
}

/// Whether the tokens contain a lifetime, except for those of `for<'a> fn(&'a u8)`.
fn has_lifetime(tokens: TokenStream) -> bool {
    let trees: Vec<_> = tokens.into_iter().collect();
    let own = trees.iter().any(|tree| matches!(tree, TokenTree::Ident(word) if word == "for"));
    !own && trees.into_iter().any(|tree| match tree {
        TokenTree::Punct(punct) => punct.as_char() == '\'',
        TokenTree::Group(group) => has_lifetime(group.stream()),
        TokenTree::Ident(_) | TokenTree::Literal(_) => false,
    })
}
