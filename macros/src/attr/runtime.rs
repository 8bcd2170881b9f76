//! The path of the runtime.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

/// The path of the crate `restable`: the value of `crate = …`, or `::restable`.
#[derive(Clone)]
pub(crate) struct Runtime(TokenStream);

impl Runtime {
    pub(crate) fn new(path: Option<&syn::Path>) -> Self {
        Self(path.map_or_else(|| quote!(::restable), ToTokens::to_token_stream))
    }
}

/// The path of the hidden module that contains every name that generated code uses.
impl ToTokens for Runtime {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        self.0.to_tokens(tokens);
        tokens.extend(quote!(::private));
    }
}
