//! The parameters of a request that always have the same value.

use restable_model::{Key, Location};
use syn::parse::{Parse, ParseStream, Parser as _};
use syn::punctuated::Punctuated;
use syn::{Ident, LitBool, LitInt, LitStr, Token};

use super::{Entry, Form};
use crate::errors::Errors;
use crate::message;

/// `header("Accept" = "application/json")`: a parameter that is not a field.
pub(crate) struct Constant {
    pub(crate) location: Location,
    pub(crate) name: LitStr,
    pub(crate) value: ConstantValue,
}

/// The value of a constant.
pub(crate) enum ConstantValue {
    Text(LitStr),
    Bool(LitBool),
    Integer(i64),
    Null(Ident),
}

/// `"Accept" = "application/json"`
struct Pair(LitStr, ConstantValue);

impl Parse for Pair {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let name = input.parse()?;
        input.parse::<Token![=]>()?;
        Ok(Self(name, input.parse()?))
    }
}

impl Parse for ConstantValue {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        if input.peek(LitStr) {
            return input.parse().map(Self::Text);
        }
        if input.peek(LitBool) {
            return input.parse().map(Self::Bool);
        }
        if input.peek(Ident) {
            let word: Ident = input.parse()?;
            return if word == "null" { Ok(Self::Null(word)) } else { Err(syn::Error::new(word.span(), "a value")) };
        }
        let is_negative = input.parse::<Option<Token![-]>>()?.is_some();
        let digits: LitInt = input.parse()?;
        let sign = if is_negative { "-" } else { "" };
        let value = format!("{sign}{}", digits.base10_digits()).parse();
        value.map(Self::Integer).map_err(|_| input.error("an integer of 64 bits"))
    }
}

impl Constant {
    /// Reads the pairs of `header(…)`, `query(…)` or `body(…)`.
    pub(super) fn parse(entry: &Entry, key: &Key, location: Location, errors: &mut Errors) -> Vec<Self> {
        let pairs = match &entry.form {
            Form::List(list) => Punctuated::<Pair, Token![,]>::parse_terminated.parse2(list.clone()).ok(),
            Form::Flag | Form::Assign(_) => None,
        };
        let Some(pairs) = pairs.filter(|pairs| !pairs.is_empty()) else {
            errors.at(&entry.tokens, message::constant(key));
            return Vec::new();
        };
        pairs.into_iter().map(|Pair(name, value)| Self { location, name, value }).collect()
    }

    /// The name of the header, if the constant is one.
    pub(crate) fn header(&self) -> Option<&LitStr> {
        (self.location == Location::Header).then_some(&self.name)
    }
}

impl ConstantValue {
    /// The value in a URL or a header, and in documentation.
    pub(crate) fn to_text(&self) -> String {
        match self {
            Self::Text(text) => text.value(),
            Self::Bool(value) => value.value().to_string(),
            Self::Integer(value) => value.to_string(),
            Self::Null(word) => word.to_string(),
        }
    }
}
