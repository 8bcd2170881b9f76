//! One argument of an attribute.

use proc_macro2::{Delimiter, Ident, Span, TokenStream, TokenTree};
use restable_model::{Attribute, Key, Keyword};
use syn::LitStr;
use syn::ext::IdentExt as _;
use syn::parse::Parser as _;
use syn::punctuated::Punctuated;

use super::split;
use crate::errors::Errors;
use crate::message;

/// One argument: `key`, `key = value`, `key(values)`, or a value without a key.
pub(crate) struct Entry {
    pub(super) tokens: TokenStream,
    pub(super) key: Option<Ident>,
    pub(super) form: Form,
}

pub(super) enum Form {
    Flag,
    Assign(TokenStream),
    List(TokenStream),
}

/// Splits the arguments of an attribute.
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
            // `a::b` and the like is not a key of any attribute.
            Some(_) => {
                return Self { tokens, key: None, form: Form::Flag };
            }
        };
        Self { tokens, key: Some(key), form }
    }

    /// Returns the key, or reports that `attribute` does not take it.
    pub(super) fn key<K: Keyword>(&self, attribute: Attribute, errors: &mut Errors) -> Option<K> {
        let Some(ident) = &self.key else {
            self.no_key(attribute, errors);
            return None;
        };
        let word = ident.unraw().to_string();
        let key = K::from_word(&word).filter(|key| key.key().belongs_to(attribute));
        if key.is_none() {
            errors.at(ident, message::unknown_key(attribute, &word));
        }
        key
    }

    /// Reports an argument that is neither a key nor another argument of the attribute. Often a comma is missing.
    fn no_key(&self, attribute: Attribute, errors: &mut Errors) {
        let mut trees = self.tokens.clone().into_iter();
        let first = trees.next();
        let rest: TokenStream = trees.collect();
        let key = |word: &Ident| attribute.keys().into_iter().find(|key| word == key.word);
        match &first {
            _ if rest.is_empty() => errors.at(&self.tokens, message::no_key(attribute)),
            Some(TokenTree::Ident(word)) => match key(word) {
                Some(key) if key.is_flag() => errors.at(rest, message::NO_COMMA),
                Some(key) => self.wrong_form(key, errors),
                None => errors.at(&self.tokens, message::no_key(attribute)),
            },
            Some(TokenTree::Literal(_)) => errors.at(rest, message::NO_COMMA),
            _ => errors.at(&self.tokens, message::no_key(attribute)),
        }
    }

    pub(super) fn wrong_form(&self, key: &Key, errors: &mut Errors) {
        errors.at(&self.tokens, message::wrong_form(key));
    }

    /// `key`
    pub(super) fn flag(&self, key: &Key, errors: &mut Errors) -> Option<Span> {
        if let (Form::Flag, Some(ident)) = (&self.form, &self.key) {
            return Some(ident.span());
        }
        self.wrong_form(key, errors);
        None
    }

    /// `key = value`
    pub(super) fn assigned<T: syn::parse::Parse>(&self, key: &Key, errors: &mut Errors) -> Option<T> {
        let value = match &self.form {
            Form::Assign(value) => syn::parse2(value.clone()).ok(),
            Form::Flag | Form::List(_) => None,
        };
        if value.is_none() {
            self.wrong_form(key, errors);
        }
        value
    }

    /// `key("…", "…")`, with at least this many strings.
    pub(super) fn texts(&self, least: usize, key: &Key, errors: &mut Errors) -> Option<Vec<LitStr>> {
        let texts = match &self.form {
            Form::List(list) => Punctuated::<LitStr, syn::Token![,]>::parse_terminated.parse2(list.clone()).ok(),
            Form::Flag | Form::Assign(_) => None,
        };
        let texts = texts.map(|texts| texts.into_iter().collect::<Vec<_>>()).filter(|texts| texts.len() >= least);
        if texts.is_none() {
            self.wrong_form(key, errors);
        }
        texts
    }

    /// One or more values in parentheses.
    pub(super) fn list<T: syn::parse::Parse>(&self, key: &Key, errors: &mut Errors) -> Option<Vec<T>> {
        let values = match &self.form {
            Form::List(list) => Punctuated::<T, syn::Token![,]>::parse_terminated.parse2(list.clone()).ok(),
            Form::Flag | Form::Assign(_) => None,
        };
        let values = values.map(|values| values.into_iter().collect::<Vec<_>>()).filter(|values| !values.is_empty());
        if values.is_none() {
            self.wrong_form(key, errors);
        }
        values
    }

    /// A value without a key: a string, or a method with its path.
    pub(super) fn alone<T: syn::parse::Parse>(&self) -> Option<T> {
        if self.key.is_some() { None } else { syn::parse2(self.tokens.clone()).ok() }
    }

    pub(super) fn span(&self) -> Span {
        self.key.as_ref().map_or_else(Span::call_site, Ident::span)
    }
}
