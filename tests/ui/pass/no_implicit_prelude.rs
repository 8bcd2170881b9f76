//! A crate without the prelude.
#![no_implicit_prelude]

#[::restable::response(docs = "https://docs.example.com/", page = "answer.html")]
struct Answer<'a, T> {
    #[param("String", mandatory, see("Names", "names.html"))]
    id: ::std::string::String,
    #[param("String")]
    name: ::std::borrow::Cow<'a, ::core::primitive::str>,
    item: T,
    #[param(serde)]
    address: ::core::option::Option<::std::net::IpAddr>,
}

#[::restable::response]
struct Answers<'a>(::std::vec::Vec<Answer<'a, ::core::primitive::i64>>);

#[::restable::structure]
struct Nothing;

#[::restable::values]
enum State {
    Done,
}

fn main() {
    let answers = Answers::decode(200, (), br#"[{"id":"a","name":"b","item":1}]"#);
    ::std::assert!(answers.is_ok());
    let nothing: ::core::result::Result<Nothing, _> = ::serde_json::from_str("{}");
    ::std::assert!(nothing.is_ok());
    let state: ::core::result::Result<State, _> = ::serde_json::from_str("\"DONE\"");
    ::std::assert!(state.is_ok());
}
