//! Strings that borrow from the body.
use std::borrow::Cow;
use std::collections::BTreeMap;

use restable::{response, structure};

#[response]
struct Answer<'a> {
    #[param("String")]
    id: Cow<'a, str>,
    #[param("String", mandatory)]
    name: &'a str,
    servers: Vec<Server<'a>>,
    first: Option<Box<Server<'a>>>,
    #[param(rest)]
    more: BTreeMap<String, Cow<'a, str>>,
}

#[structure]
struct Server<'de> {
    name: &'de str,
    parent: Option<Box<Self>>,
}

#[structure]
struct Two<'any, 'b: 'any, T> {
    one: &'any str,
    two: Cow<'b, str>,
    item: T,
}

#[response]
struct Names<'de>(#[param("Array of strings")] Vec<Cow<'de, str>>);

fn main() {
    let body = br#"{"id":"a","name":"b","servers":[{"name":"c"}],"other":"d"}"#.to_vec();
    let answer = Answer::decode(200, (), &body).unwrap();
    assert_eq!((answer.id.as_ref(), answer.name, answer.servers[0].name), ("a", "b", "c"));
    assert!(answer.first.is_none() && answer.servers[0].parent.is_none());
    assert!(answer.more.contains_key("other"));
    let two: Two<'_, '_, i64> = serde_json::from_str(r#"{"one":"a","two":"b","item":1}"#).unwrap();
    assert_eq!((two.one, two.two.as_ref(), two.item), ("a", "b", 1));
    assert_eq!(Names::decode(200, (), br#"["a"]"#).unwrap().0, ["a"]);
}
