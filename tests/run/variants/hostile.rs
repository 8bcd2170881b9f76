//! Bodies that try to make the choice of a variant expensive.

use std::fmt::Write as _;
use std::time::Duration;

use cpu_time::ThreadTime;

use restable::{response, structure};

#[response(untagged)]
#[derive(Debug)]
enum Tree {
    Add(Add),
    Multiply(Multiply),
    Leaf(i64),
}

#[structure]
#[derive(Debug)]
struct Add {
    left: Vec<Tree>,
    #[param("Integer", mandatory)]
    add: u8,
}

#[structure]
#[derive(Debug)]
struct Multiply {
    left: Vec<Tree>,
    #[param("Integer", mandatory)]
    multiply: u8,
}

#[structure(tag = "type")]
#[derive(Debug)]
enum Node {
    #[value("leaf")]
    Leaf,
    #[value("node")]
    Node(Inner),
}

#[structure]
#[derive(Debug)]
struct Inner {
    #[param("Object", mandatory)]
    inner: Box<Node>,
}

#[response]
#[derive(Debug)]
struct Wrapped {
    #[param("Object", mandatory)]
    node: Node,
}

/// Each level is read once for each variant of the level above, so a reader without a limit takes 2⁴⁰ attempts.
#[test]
fn nested_enums_without_a_tag_take_limited_time() {
    let depth = 40;
    let body = format!("{}\"x\"{}", r#"{"left":["#.repeat(depth), "]}".repeat(depth));
    let start = ThreadTime::now();
    let error = Tree::decode(200, (), &body).unwrap_err();
    assert!(start.elapsed() < Duration::from_secs(20), "{:?}", start.elapsed());
    assert!(error.to_string().len() < 2_000, "{error}");
    assert!(serde_json::from_str::<Tree>(&body).is_err());
    assert!(Tree::audit(&body).is_ok());
}

#[test]
fn nested_enums_that_fit_are_read() {
    let depth = 8;
    let body = format!("{}7{}", r#"{"left":["#.repeat(depth), r#"],"multiply":1}"#.repeat(depth));
    assert!(Tree::decode(200, (), &body).is_ok());
    assert!(serde_json::from_str::<Tree>(&body).is_ok());
}

#[test]
fn a_tag_after_a_long_value_is_found() {
    let depth = 60;
    let body = format!(r#"{}{{"type":"leaf"}}{}"#, r#"{"inner":"#.repeat(depth), r#","type":"node"}"#.repeat(depth));
    assert!(serde_json::from_str::<Node>(&body).is_ok());
    assert!(Wrapped::decode(200, (), &format!(r#"{{"node":{body}}}"#)).is_ok());
    let mut long = String::from(r#"{"rest":["#);
    for index in 0..100_000 {
        write!(long, "{index},").unwrap();
    }
    long.push_str(r#"0],"type":"leaf"}"#);
    assert!(matches!(serde_json::from_str::<Node>(&long), Ok(Node::Leaf)));
}
