//! The attribute macros of restable. They are documented in the crate `restable`, which re-exports them.
#![doc(html_no_source)]

mod ast;
mod attr;
mod check;
mod driver;
mod errors;
mod expand;
mod fallback;
mod message;
#[cfg(test)]
mod tests;

use proc_macro::TokenStream;
use restable_model::Attribute;

/// Parses source without errors, with the span of the call.
///
/// `proc_macro2` would parse it a second time, without the compiler, to find errors.
fn parsed(source: &str) -> proc_macro2::TokenStream {
    let tokens = if proc_macro::is_available() {
        source.parse().map(|tokens: TokenStream| tokens.into()).ok()
    } else {
        source.parse().ok()
    };
    debug_assert!(tokens.is_some(), "the source is no sequence of tokens: {source}");
    tokens.unwrap_or_default()
}

/// Documented at `restable::response`.
#[proc_macro_attribute]
pub fn response(arguments: TokenStream, item: TokenStream) -> TokenStream {
    driver::attribute(Attribute::Response, arguments.into(), &item.into()).into()
}

/// Documented at `restable::structure`.
#[proc_macro_attribute]
pub fn structure(arguments: TokenStream, item: TokenStream) -> TokenStream {
    driver::attribute(Attribute::Structure, arguments.into(), &item.into()).into()
}

/// Documented at `restable::request`.
#[proc_macro_attribute]
pub fn request(arguments: TokenStream, item: TokenStream) -> TokenStream {
    driver::attribute(Attribute::Request, arguments.into(), &item.into()).into()
}

/// Documented at `restable::values`.
#[proc_macro_attribute]
pub fn values(arguments: TokenStream, item: TokenStream) -> TokenStream {
    driver::attribute(Attribute::Values, arguments.into(), &item.into()).into()
}
