//! Items in groups without delimiters, as macros by example pass them on.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use restable_model::Attribute;

const ITEM: &str = "/// A table.\nstruct A { #[param(\"String\")] a: String }";

fn group(tokens: &str) -> TokenStream {
    TokenTree::from(Group::new(Delimiter::None, tokens.parse().unwrap())).into()
}

fn check(attributes: &str, item: TokenStream) {
    let input: TokenStream = [attributes.parse().unwrap(), item].into_iter().collect();
    let output = crate::driver::attribute(Attribute::Structure, TokenStream::new(), &input).to_string();
    assert!(output.contains("struct A { a : String }"), "{output}");
    assert!(output.contains("A table."), "{output}");
    assert_eq!(output.contains("Debug"), attributes.contains("Debug"), "{output}");
}

#[test]
fn whole_item() {
    check("", group(ITEM));
}

#[test]
fn item_after_an_attribute() {
    check("#[derive(Debug)]", group(ITEM));
}

#[test]
fn group_in_a_group() {
    check("#[derive(Debug)]", TokenTree::from(Group::new(Delimiter::None, group(ITEM))).into());
}

#[test]
fn item_without_a_group() {
    check("#[derive(Debug)]", ITEM.parse().unwrap());
}
