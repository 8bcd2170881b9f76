//! A crate in which every name that generated code could use has another meaning.
#![allow(dead_code, non_camel_case_types, non_upper_case_globals)]

#[derive(Debug)]
struct Result;
struct Option;
struct Vec;
struct Box;
struct Field;
struct Record;
struct Table;
struct Response;
struct Values;
struct Status;
struct u8;
struct str;
struct bool;
struct i64;
trait Sized {}
trait Into {}
trait AsRef {}
trait FnMut {}
trait Default {}
trait Clone {}
trait Drop {}
trait Deserialize {}
trait Serialize {}
mod std {}
mod core {}
mod alloc {}
mod serde {}
mod restable {}
mod private {}
mod fmt {}
const Some: () = ();
const None: () = ();
const Ok: () = ();
const Err: () = ();

// The names of types are shadowed as well, so the fields use full paths.
type String = ::std::string::String;

/// A table.
#[::restable::response(docs = "https://docs.example.com/", page = "answer.html", success("/code", "0"))]
struct Answer {
    #[param("String", mandatory)]
    id: String,
    #[param("Integer")]
    count: ::core::option::Option<::core::primitive::i64>,
    #[param("Array of objects", optional)]
    servers: ::std::vec::Vec<Server>,
    #[param("String")]
    state: ::core::option::Option<State>,
    #[param(serde)]
    address: ::core::option::Option<::std::net::IpAddr>,
    #[param(rest)]
    more: ::std::collections::BTreeMap<String, String>,
}

#[::restable::structure]
struct Server {
    id: ::core::primitive::bool,
}

#[::restable::response]
struct Servers(::std::vec::Vec<Server>);

#[::restable::response]
struct Nothing;

#[::restable::values]
enum State {
    Done,
    #[value("FAILED")]
    Failed,
}

#[::restable::values]
enum Level {
    #[value(-1)]
    Low,
}

fn main() {
    let answer = Answer::decode(200, (), br#"{"id":"a","code":"0"}"#);
    ::std::assert!(answer.is_ok());
    ::std::assert!(Servers::decode(200, (), b"[]").is_ok());
    ::std::assert!(Nothing::decode(204, (), b"").is_ok());
}
