//! `#[value(…)]`.

use proc_macro2::TokenStream;
use syn::parse::{Parse, ParseStream};
use syn::{LitInt, LitStr, Token};

use crate::errors::Errors;
use crate::message;

/// The value of a variant on the wire.
#[derive(Clone)]
pub(crate) struct Value {
    pub(crate) text: String,
    pub(crate) integer: bool,
}

impl Value {
    pub(crate) fn parse(arguments: TokenStream, at: &syn::Attribute, errors: &mut Errors) -> Option<Self> {
        let value = syn::parse2(arguments).ok();
        if value.is_none() {
            errors.at(at, message::VALUE_WITHOUT_LITERAL);
        }
        value
    }
}

impl Parse for Value {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        if input.peek(LitStr) {
            let text: LitStr = input.parse()?;
            return Ok(Self { text: text.value(), integer: false });
        }
        let sign = if input.parse::<Option<Token![-]>>()?.is_some() { "-" } else { "" };
        let number: i64 = input.parse::<LitInt>()?.base10_parse()?;
        Ok(Self { text: format!("{sign}{number}"), integer: true })
    }
}
