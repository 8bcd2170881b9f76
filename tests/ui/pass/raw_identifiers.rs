//! Names that are keywords of Rust.
#![allow(non_camel_case_types)]
use restable::{response, structure, values};

#[response]
struct r#struct {
    r#type: String,
    r#match: Option<i64>,
    #[param("Object")]
    r#fn: r#enum,
    #[param(serde)]
    r#gen: Option<std::net::IpAddr>,
}

#[structure]
struct r#enum {
    r#async: r#use,
}

#[values]
enum r#use {
    r#Where,
    r#impl,
}

fn main() {
    let answer = r#struct::decode(200, (), br#"{"type":"a","match":1,"fn":{"async":"WHERE"}}"#).unwrap();
    assert_eq!((answer.r#type.as_str(), answer.r#match, answer.r#gen), ("a", Some(1), None));
    assert!(matches!(answer.r#fn.r#async, r#use::r#Where));
    assert!(matches!(serde_json::from_str("\"IMPL\""), Ok(r#use::r#impl)));
}
