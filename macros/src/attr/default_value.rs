//! The value of an absent parameter.

use proc_macro2::{Span, TokenStream};
use restable_model::Key;
use syn::LitStr;

use super::{Entry, Form};
use crate::errors::Errors;

/// `default`, or `default = value`.
pub(crate) enum DefaultValue {
    /// The value of the trait `Default`.
    Trait,
    /// A string, which is converted to the type of the field.
    Text(LitStr),
    /// Any other expression.
    Expression(TokenStream),
}

impl DefaultValue {
    pub(super) fn parse(entry: &Entry, key: &Key, errors: &mut Errors) -> Option<(Self, Span)> {
        let value = match &entry.form {
            Form::Flag => Self::Trait,
            Form::Assign(value) if !value.is_empty() => match syn::parse2(value.clone()) {
                Ok(text) => Self::Text(text),
                Err(_) => Self::Expression(value.clone()),
            },
            Form::Assign(_) | Form::List(_) => {
                entry.wrong_form(key, errors);
                return None;
            }
        };
        Some((value, entry.span()))
    }
}
