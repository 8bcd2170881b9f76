//! The arguments of an attribute: split into entries first, understood afterwards, so that one mistake does not hide
//! the next.

mod call;
mod job;
mod location;
mod misread;
mod param;
mod split;
mod table;
mod value;

pub(crate) use call::{Call, MethodAndPath};
pub(crate) use job::{Job, Place, Step};
pub(crate) use location::{LocationArgs, attribute as location_of};
pub(crate) use param::{Param, as_key as as_key_of_param};
use proc_macro2::{Delimiter, Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use restable_model::abi::DOOR;
use restable_model::{Attribute, Key};
use syn::LitStr;
use syn::ext::IdentExt as _;
use syn::parse::Parser as _;
use syn::punctuated::Punctuated;
pub(crate) use table::TableArgs;
pub(crate) use value::Value;

use crate::message;
use crate::report::Errors;

/// One argument: `key`, `key = value`, `key(values)`, or a literal alone.
pub(crate) struct Entry {
    tokens: TokenStream,
    key: Option<Ident>,
    form: Form,
}

enum Form {
    Flag,
    Assign(TokenStream),
    List(TokenStream),
}

/// The entries of the arguments.
pub(crate) fn entries(arguments: TokenStream) -> Vec<Entry> {
    split::at_commas(arguments).into_iter().map(Entry::new).collect()
}

impl Entry {
    fn new(tokens: TokenStream) -> Self {
        let mut trees = tokens.clone().into_iter();
        let Some(TokenTree::Ident(key)) = trees.next() else {
            return Self { tokens, key: None, form: Form::Flag };
        };
        let form = match trees.next() {
            None => Form::Flag,
            Some(TokenTree::Punct(punct)) if punct.as_char() == '=' => Form::Assign(trees.collect()),
            Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Parenthesis => Form::List(group.stream()),
            // `a::b` and the like: no key that any attribute knows.
            Some(_) => {
                return Self { tokens, key: None, form: Form::Flag };
            }
        };
        Self { tokens, key: Some(key), form }
    }

    /// The key, if `attribute` knows it; reports it otherwise.
    fn key(&self, attribute: Attribute, errors: &mut Errors) -> Option<&'static Key> {
        let Some(ident) = &self.key else {
            self.no_key(attribute, errors);
            return None;
        };
        let word = ident.unraw().to_string();
        let key = attribute.keys().find(|key| key.word == word);
        if key.is_none() {
            errors.at(ident, message::unknown_key(attribute, &word));
        }
        key
    }

    /// Reports an entry that is neither a key nor what else the attribute takes: often two, without the comma.
    fn no_key(&self, attribute: Attribute, errors: &mut Errors) {
        let mut trees = self.tokens.clone().into_iter();
        let first = trees.next();
        let rest: TokenStream = trees.collect();
        let key = |word: &Ident| attribute.keys().find(|key| word == key.word);
        match &first {
            _ if rest.is_empty() => errors.at(&self.tokens, message::no_key(attribute)),
            Some(TokenTree::Ident(word)) => match key(word) {
                Some(key) if key.form == key.word => errors.at(rest, message::NO_COMMA),
                Some(key) => self.wrong_form(key, errors),
                None => errors.at(&self.tokens, message::no_key(attribute)),
            },
            Some(TokenTree::Literal(_)) => errors.at(rest, message::NO_COMMA),
            _ => errors.at(&self.tokens, message::no_key(attribute)),
        }
    }

    fn wrong_form(&self, key: &Key, errors: &mut Errors) {
        errors.at(&self.tokens, message::wrong_form(key));
    }

    /// `key`
    fn flag(&self, key: &Key, errors: &mut Errors) -> Option<Span> {
        if let (Form::Flag, Some(ident)) = (&self.form, &self.key) {
            return Some(ident.span());
        }
        self.wrong_form(key, errors);
        None
    }

    /// `key = value`
    fn assigned<T: syn::parse::Parse>(&self, key: &Key, errors: &mut Errors) -> Option<T> {
        let value = match &self.form {
            Form::Assign(value) => syn::parse2(value.clone()).ok(),
            Form::Flag | Form::List(_) => None,
        };
        if value.is_none() {
            self.wrong_form(key, errors);
        }
        value
    }

    /// `key("…", "…")`, with at least two texts.
    fn texts(&self, key: &Key, errors: &mut Errors) -> Option<Vec<LitStr>> {
        let texts = match &self.form {
            Form::List(list) => Punctuated::<LitStr, syn::Token![,]>::parse_terminated.parse2(list.clone()).ok(),
            Form::Flag | Form::Assign(_) => None,
        };
        let texts = texts.map(|texts| texts.into_iter().collect::<Vec<_>>()).filter(|texts| texts.len() >= 2);
        if texts.is_none() {
            self.wrong_form(key, errors);
        }
        texts
    }

    /// Something that is no key: a text, or method and path.
    fn alone<T: syn::parse::Parse>(&self) -> Option<T> {
        if self.key.is_some() { None } else { syn::parse2(self.tokens.clone()).ok() }
    }

    fn span(&self) -> Span {
        self.key.as_ref().map_or_else(Span::call_site, Ident::span)
    }
}

/// A value that may be given once.
pub(crate) struct Once<T>(Option<T>);

impl<T> Default for Once<T> {
    fn default() -> Self {
        Self(None)
    }
}

impl<T> Once<T> {
    fn with(value: T) -> Self {
        Self(Some(value))
    }

    /// `what` is the value's name in messages.
    fn set(&mut self, what: &str, entry: &Entry, value: Option<T>, errors: &mut Errors) {
        if let Some(value) = value {
            self.set_at(what, &entry.tokens, value, errors);
        }
    }

    /// `tokens` are what says it.
    fn set_at(&mut self, what: &str, tokens: impl ToTokens, value: T, errors: &mut Errors) {
        if self.0.is_some() {
            errors.at(tokens, message::twice(what));
        } else {
            self.0 = Some(value);
        }
    }

    pub(crate) fn get(&self) -> Option<&T> {
        self.0.as_ref()
    }

    pub(crate) fn is_set(&self) -> bool {
        self.0.is_some()
    }
}

/// The path of the runtime: `crate = …`, or `::restable`.
#[derive(Clone)]
pub(crate) struct Runtime(TokenStream);

impl Runtime {
    pub(crate) fn new(path: Option<&syn::Path>) -> Self {
        Self(path.map_or_else(|| quote!(::restable), ToTokens::to_token_stream))
    }
}

/// The runtime's hidden module: the one door between generated code and the runtime.
impl ToTokens for Runtime {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        self.0.to_tokens(tokens);
        let door = Ident::new(DOOR, Span::call_site());
        tokens.extend(quote!(::#door));
    }
}
