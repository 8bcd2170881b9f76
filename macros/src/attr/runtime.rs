//! The path of the runtime.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

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
        tokens.extend(quote!(::private));
    }
}
