//! `#[status(202)]`, on a variant of a response.

use proc_macro2::TokenStream;
use syn::parse::{Parse, ParseStream, Parser as _};
use syn::punctuated::Punctuated;
use syn::{LitInt, Token};

use crate::errors::Errors;
use crate::message;

/// The statuses of a variant.
#[derive(Clone)]
pub(crate) struct Statuses(pub(crate) Vec<Range>);

/// One status, or the first and the last of a range.
#[derive(Clone)]
pub(crate) struct Range {
    pub(crate) first: LitInt,
    pub(crate) last: LitInt,
    pub(crate) codes: (u16, u16),
}

impl Statuses {
    pub(crate) fn parse(arguments: TokenStream, at: &syn::Attribute, errors: &mut Errors) -> Option<Self> {
        let ranges = Punctuated::<Range, Token![,]>::parse_terminated.parse2(arguments).ok();
        let ranges = ranges.filter(|ranges| !ranges.is_empty());
        if ranges.is_none() {
            errors.at(at, message::variants::STATUS_WITHOUT_CODE);
        }
        ranges.map(|ranges| Self(ranges.into_iter().collect()))
    }
}

impl Parse for Range {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let first: LitInt = input.parse()?;
        let last = if input.parse::<Option<Token![..=]>>()?.is_some() { input.parse()? } else { first.clone() };
        let codes = (first.base10_parse()?, last.base10_parse()?);
        Ok(Self { first, last, codes })
    }
}
