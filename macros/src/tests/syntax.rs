//! Items are read as by syn, in spite of the doc comments that stay tokens.

use quote::ToTokens as _;

use crate::ast::{doc_comment, syntax};

fn doc_lines(attrs: &[syn::Attribute]) -> Vec<String> {
    doc_comment::lines(attrs).collect()
}

const ITEMS: [&str; 9] = [
    "/// Shows a server.\n#[non_exhaustive]\n#[doc(hidden)]\npub struct Server {\n/// The `name`.\n///\n/// It's \"free\".\n\
     #[param(\"String\")]\npub name: Option<String>,\n/** Two\nlines. */\npub(crate) size: u8 }",
    "#[doc = r#\"A \"raw\" text \\ with a backslash.\"#] #[doc = \"a\\tb\\u{e9}\\\n   c\"] struct Raw<'a, T: From<u8>, const N: usize> \
     where T: Clone { #[doc = include_str!(\"a.md\")] a: &'a [T; N], #[doc = \"\"] r#type: T }",
    "/// A kind.\nenum Kind { /// The first.\n #[value(\"a\")] A, /// The second.\n B(u8), C { /// Deep.\n d: u8 } = 3 }",
    "/// Wraps.\npub struct Wrapper<T>(/// A value.\n pub T) where T: Clone;",
    "/// Nothing.\nstruct Unit;",
    "struct Empty {}",
    "/// Bits.\nunion Bits { /// One.\n a: u8 }",
    "#[doc = 3] struct Number { #[doc] a: u8, #[doc = \"a\" \"b\"] b: u8 }",
    "/// A function.\nfn no_data() {}",
];

#[test]
fn an_item_and_its_errors_are_those_of_syn() {
    for item in ITEMS {
        let tokens: proc_macro2::TokenStream = item.parse().unwrap();
        let (ours, expected) = (syntax::parse(tokens.clone()), syn::parse2::<syn::DeriveInput>(tokens));
        match (ours, expected) {
            (Ok(ours), Ok(expected)) => {
                assert_eq!(ours.to_token_stream().to_string(), expected.to_token_stream().to_string());
                assert_eq!(doc_lines(&ours.attrs), doc_lines(&expected.attrs), "{item}");
            }
            (ours, expected) => {
                assert_eq!(ours.err().map(|e| e.to_string()), expected.err().map(|e| e.to_string()), "{item}");
            }
        }
    }
}

#[test]
fn the_text_of_a_doc_comment_is_read_with_and_without_escapes() {
    let item =
        "/// It's \"free\".\n#[doc = r#\"raw \\ text\"#]\n#[doc = \"a\\tb\"]\n/// plain\n#[doc(hidden)]\nstruct Unit;";
    let item = syntax::parse(item.parse().unwrap()).unwrap();
    assert_eq!(doc_lines(&item.attrs), [" It's \"free\".", "raw \\ text", "a\tb", " plain"]);
}
