//! A structure in a box, alone and nested in other types, and a type parameter that is a structure.
#![deny(warnings)]

use std::collections::BTreeMap;

use restable::{request, response, structure};

#[structure]
pub struct Leaf {
    pub name: Option<String>,
}

#[structure]
pub struct Around<T> {
    pub alone: Box<T>,
    pub optional: Option<Box<T>>,
    pub many: Vec<Box<T>>,
    pub named: BTreeMap<String, Box<T>>,
}

#[response]
pub struct Whole<T>(pub Option<Box<T>>);

#[response]
pub struct Answer {
    #[param("Object", mandatory)]
    pub around: Box<Around<Leaf>>,
    #[param(serde)]
    pub number: Box<u8>,
}

#[request(POST "/v1/leaves", response = Answer)]
pub struct CreateLeaf<T> {
    pub leaf: Box<T>,
    pub more: Option<Box<T>>,
    pub fixed: Box<Leaf>,
}

fn main() {
    let body = br#"{"around":{"alone":{"name":"a"},"many":[{"name":"b"}],"named":{"x":{"name":"c"}}},"number":7}"#;
    let answer = Answer::decode(200, (), body).unwrap();
    assert_eq!(answer.around.alone.name.as_deref(), Some("a"));
    assert!(answer.around.optional.is_none());
    assert_eq!(answer.around.many[0].name.as_deref(), Some("b"));
    assert_eq!(answer.around.named["x"].name.as_deref(), Some("c"));
    assert_eq!(*answer.number, 7);
    assert!(Whole::<Leaf>::decode(200, (), br#"{"name":"a"}"#).unwrap().0.is_some());
}
