use std::collections::BTreeMap;

use restable::{Described, Response, response, structure};

#[structure]
#[derive(Clone, Debug, Default, PartialEq)]
struct Server {
    #[param("String", mandatori)]
    id: String,
}

#[structure]
struct Wrapped(#[param("Array of string", nam = "ids")] Vec<String>);

#[response]
struct Answer<'a> {
    one: Server,
    #[param("Object", mandatory)]
    documented: Server,
    #[param("String")]
    documented_as_another: Server,
    #[param("Array of strings")]
    list: Vec<Wrapped>,
    #[param("Map<String,Object>")]
    map: BTreeMap<String, Server>,
    boxed: Box<Server>,
    inner: Option<Option<Box<Server>>>,
    page: Page<Server>,
    #[param(serde)]
    served: Server,
    name: &'a str,
}

#[structure]
struct Page<T> {
    #[param("Array of objects")]
    items: Vec<T>,
    first: T,
}

#[response]
struct Servers(Vec<Server>);

fn main() {
    let answer = Answer::decode(200, (), b"{}").unwrap();
    println!("{:?} {:?} {}", answer.one.clone(), answer.boxed, answer.one == Server::default());
    println!("{:?}", Server::TABLE);
    let server: Server = serde_json::from_str("{}").unwrap();
    println!("{}", serde_json::to_string(&server).unwrap());
    let _ = <Servers as Response>::decode_body("[]");
}
