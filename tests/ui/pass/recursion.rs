//! Tables that contain themselves.
use std::collections::BTreeMap;

use restable::{response, structure};

#[response]
#[derive(Debug)]
struct Tree {
    name: String,
    #[param("Object")]
    parent: Option<Box<Self>>,
    #[param("Array of objects")]
    children: Vec<Self>,
    #[param("Map<String,Object>")]
    named: BTreeMap<String, Tree>,
}

#[structure]
struct Node {
    leaf: Option<Box<Leaf>>,
}

#[structure]
struct Leaf {
    nodes: Vec<Node>,
}

fn main() {
    let tree = Tree::decode(200, (), br#"{"name":"a","parent":{"name":"b"},"children":[{"name":"c"}]}"#).unwrap();
    assert_eq!(tree.parent.unwrap().name, "b");
    assert_eq!(tree.children[0].name, "c");
    assert!(tree.named.is_empty() && tree.name == "a");
    let node: Node = serde_json::from_str(r#"{"leaf":{"nodes":[{}]}}"#).unwrap();
    assert!(node.leaf.unwrap().nodes[0].leaf.is_none());
}
