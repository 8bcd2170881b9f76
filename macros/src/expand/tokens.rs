//! Parses the tokens that are equal for every item.

use proc_macro2::TokenStream;

/// Parses source without errors, with the span of the call.
///
/// `proc_macro2` would parse it a second time, without the compiler, to find errors.
pub(super) fn parsed(source: &str) -> TokenStream {
    let tokens = if proc_macro::is_available() {
        source.parse().map(|tokens: proc_macro::TokenStream| tokens.into()).ok()
    } else {
        source.parse().ok()
    };
    debug_assert!(tokens.is_some(), "the source is no sequence of tokens: {source}");
    tokens.unwrap_or_default()
}
