//! `#[value(…)]`.

use proc_macro2::{TokenStream, TokenTree};
use restable_model::{Keyword as _, ParamKey};
use syn::ext::IdentExt as _;
use syn::parse::{Parse, ParseStream};
use syn::{Ident, LitInt, LitStr, Token};

use crate::errors::Errors;
use crate::message;

/// The value of a variant on the wire.
#[derive(Clone)]
pub(crate) struct Value {
    pub(crate) text: String,
    pub(crate) integer: bool,
    /// Other spellings that are read as this value.
    pub(crate) aliases: Vec<LitStr>,
}

impl Value {
    pub(crate) fn parse(arguments: TokenStream, at: &syn::Attribute, errors: &mut Errors) -> Option<Self> {
        let is_comma = |tree| matches!(tree, TokenTree::Punct(punct) if punct.as_char() == ',');
        let has_others = arguments.clone().into_iter().any(is_comma);
        let Ok(value) = syn::parse2::<Self>(arguments) else {
            errors.at(at, if has_others { message::VALUE_WITH_OTHERS } else { message::VALUE_WITHOUT_LITERAL });
            return None;
        };
        if let Some(alias) = value.aliases.first().filter(|_| value.integer) {
            errors.at(alias, message::ALIAS_OF_INTEGER);
        }
        Some(value)
    }

    pub(crate) fn of_text(text: String) -> Self {
        Self { text, integer: false, aliases: Vec::new() }
    }
}

impl Parse for Value {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        if input.peek(LitStr) {
            let text: LitStr = input.parse()?;
            return Ok(Self { aliases: aliases(input)?, ..Self::of_text(text.value()) });
        }
        let sign = if input.parse::<Option<Token![-]>>()?.is_some() { "-" } else { "" };
        let number: i64 = input.parse::<LitInt>()?.base10_parse()?;
        Ok(Self { text: format!("{sign}{number}"), integer: true, aliases: aliases(input)? })
    }
}

/// Reads `, alias = "…"`, any number of times.
fn aliases(input: ParseStream<'_>) -> syn::Result<Vec<LitStr>> {
    let mut aliases = Vec::new();
    while input.parse::<Option<Token![,]>>()?.is_some() && !input.is_empty() {
        let key = input.call(Ident::parse_any)?;
        if key != ParamKey::Alias.word() {
            return Err(syn::Error::new(key.span(), message::VALUE_WITH_OTHERS));
        }
        input.parse::<Token![=]>()?;
        aliases.push(input.parse()?);
    }
    Ok(aliases)
}
