//! The macros do not panic on any input, and their output is valid Rust.

use proc_macro2::TokenStream;
use proptest::collection::vec;
use proptest::prelude::{Just, Strategy, any, prop_oneof, proptest};
use proptest::sample::select;
use proptest::test_runner::Config;
use restable_model::{Attribute, keys};

use super::ON_ITEMS;

/// Tokens that may be written where others are expected.
const WORDS: [&str; 48] = [
    "a",
    "r#type",
    "Self",
    "crate",
    "super",
    "self",
    "_",
    "struct",
    "enum",
    "fn",
    "impl",
    "dyn",
    "where",
    "for",
    "pub",
    "'a",
    "'static",
    "T",
    "Option",
    "Vec",
    "String",
    "\"String\"",
    "\"Array of\"",
    "\"\"",
    "\"https://a\"",
    "\"../a\"",
    "\"List<List<\"",
    "\"ü\\n\\0\"",
    "b\"a\"",
    "'c'",
    "0",
    "-1",
    "1.5e9",
    "99999999999999999999",
    "true",
    ",",
    ",,",
    "=",
    "==",
    "::",
    ":",
    "<",
    ">",
    "&",
    "!",
    "#",
    "->",
    "..",
];

fn one_of(texts: &[&'static str]) -> impl Strategy<Value = String> + use<> {
    select(texts.to_vec()).prop_map(String::from)
}

fn word() -> impl Strategy<Value = String> {
    let words: Vec<&str> = keys().iter().map(|key| key.word).collect();
    let forms: Vec<String> = keys().iter().map(|key| key.form.replace('…', "x")).collect();
    prop_oneof![one_of(&WORDS), one_of(&words), select(forms), any::<String>().prop_map(|text| format!("{text:?}")),]
}

/// Tokens with matching brackets.
fn tokens() -> impl Strategy<Value = String> {
    let words = vec(word(), 0..6).prop_map(|words| words.join(" "));
    words.prop_recursive(3, 24, 4, |inner| {
        let brackets = one_of(&["()", "[]", "{}", "<>"]);
        (vec(inner, 1..4), word(), brackets).prop_map(|(parts, word, brackets)| {
            let (open, close) = brackets.split_at(1);
            format!("{word} {open} {} {close}", parts.join(" , "))
        })
    })
}

fn attribute() -> impl Strategy<Value = String> {
    let names = ["param", "value", "serde", "derive", "repr", "cfg", "doc", "response", "restable::values"];
    (one_of(&names), tokens(), one_of(&["", "=", "()"])).prop_map(|(name, tokens, form)| match form.as_str() {
        "()" => format!("#[{name}({tokens})]"),
        form => format!("#[{name} {form} {tokens}]"),
    })
}

/// A type, or other tokens in its place.
fn ty() -> impl Strategy<Value = String> {
    let known = ["String", "Option<Vec<T>>", "&'a str", "Vec<A>", "[u8; N]", "fn(A) -> A", "(A, B)", "Cow<'a, str>"];
    prop_oneof![4 => one_of(&known), 1 => tokens()]
}

fn name() -> impl Strategy<Value = String> {
    prop_oneof![4 => "[a-c]{1,2}", 1 => one_of(&["r#type", "Other", "_", "é"])]
}

fn field() -> impl Strategy<Value = String> {
    (vec(attribute(), 0..3), name(), ty())
        .prop_map(|(attributes, name, ty)| format!("{} {name}: {ty}", attributes.concat()))
}

fn variant() -> impl Strategy<Value = String> {
    let tails = prop_oneof![
        4 => Just(String::new()),
        1 => ty().prop_map(|ty| format!("({ty})")),
        1 => tokens().prop_map(|tokens| format!("= {tokens}")),
    ];
    (vec(attribute(), 0..3), name(), tails)
        .prop_map(|(attributes, name, tail)| format!("{} {name} {tail}", attributes.concat()))
}

fn generics() -> impl Strategy<Value = String> {
    let known = ["", "", "<'a>", "<T>", "<'a, T: Clone = A, const N: usize = 1>", "<const N: usize>"];
    prop_oneof![4 => one_of(&known), 1 => tokens().prop_map(|tokens| format!("<{tokens}>"))]
}

fn item() -> impl Strategy<Value = String> {
    let body = prop_oneof![
        vec(field(), 0..5).prop_map(|fields| ("struct", format!("{{ {} }}", fields.join(",")))),
        vec(field(), 0..3).prop_map(|fields| ("union", format!("{{ {} }}", fields.join(",")))),
        vec(variant(), 0..5).prop_map(|variants| ("enum", format!("{{ {} }}", variants.join(",")))),
        (vec(attribute(), 0..3), ty())
            .prop_map(|(attributes, ty)| ("struct", format!("({} {ty});", attributes.concat()))),
        tokens().prop_map(|tokens| ("struct", format!("{tokens};"))),
    ];
    (vec(attribute(), 0..3), generics(), body)
        .prop_map(|(attributes, generics, (word, body))| format!("{} {word} A {generics} {body}", attributes.concat()))
}

fn check(arguments: &str, item: &str) {
    // The compiler calls a macro only with valid tokens.
    let (Ok(arguments), Ok(item)) = (arguments.parse::<TokenStream>(), item.parse::<TokenStream>()) else {
        return;
    };
    let is_rust = syn::parse2::<syn::Item>(item.clone()).is_ok();
    for attribute in ON_ITEMS {
        let expansion = crate::driver::attribute(attribute, arguments.clone(), &item);
        if is_rust {
            let text = expansion.to_string();
            assert!(syn::parse2::<syn::File>(expansion).is_ok(), "#[{}] gave {text}", Attribute::word(attribute));
        }
    }
}

proptest! {
    #![proptest_config(Config { failure_persistence: None, ..Config::default() })]

    #[test]
    fn of_an_item(arguments in tokens(), item in item()) {
        check(&arguments, &item);
    }

    #[test]
    fn of_any_tokens(arguments in tokens(), item in tokens()) {
        check(&arguments, &item);
    }
}
