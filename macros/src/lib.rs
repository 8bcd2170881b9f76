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
