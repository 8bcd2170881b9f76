//! Tests of the expansion that need no compiler.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test may fail")]

mod groups;
mod keys;
mod no_panic;
mod snapshot;
mod syntax;

use proc_macro2::TokenStream;
use restable_model::Attribute;

const ON_ITEMS: [Attribute; 4] = [Attribute::Response, Attribute::Structure, Attribute::Request, Attribute::Values];

/// Expands an item that is given as Rust source.
fn expand(attribute: Attribute, arguments: &str, item: &str) -> TokenStream {
    crate::driver::attribute(attribute, arguments.parse().unwrap(), &item.parse().unwrap())
}

/// The messages of the `compile_error!`s in an expansion.
fn messages(expansion: &TokenStream) -> String {
    let text = expansion.to_string();
    text.split("compile_error").skip(1).collect()
}
