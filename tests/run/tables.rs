//! The `const` table, which gives tests and tools what a page documents.

use restable::{
    Body, Described as _, JobId, Location, Presence, Shape, Table, Timestamp, request, response, structure, values,
};
use serde_json::Value;

#[values]
enum State {
    #[value("up")]
    Up,
    #[value("down")]
    Down,
}

/// A [`Node`] and the [nodes](Self::children) below it.
///
/// This is not part of the title.
#[structure(docs = "https://docs.example.com/tree/", page = "node.html")]
struct Node {
    #[param("String", mandatory, see("Naming", "rules/naming.html#length"), see("Elsewhere", "https://example.org/n"))]
    name: String,
    #[param("Array of Node objects", optional, see("Label", "en-us_topic_0000000042"))]
    children: Vec<Node>,
    #[param("Object")]
    parent: Option<Box<Node>>,
    #[param("String")]
    state: State,
}

/// Fields without documented types.
#[response(title = "By type")]
#[allow(dead_code)]
struct ByType {
    text: String,
    integer: Option<u16>,
    float: f32,
    boolean: bool,
    list: Vec<i64>,
    map: std::collections::BTreeMap<String, Vec<bool>>,
    open: Value,
    job_id: JobId,
    time: Timestamp,
    state: Option<State>,
    node: Node,
    #[param(name = "OS-EXT:r#type")]
    r#type: String,
    #[param(rest)]
    rest: serde_json::Map<String, Value>,
}

/// Usable in a constant.
const NODE: &Table = Node::TABLE;
const NAME: &str = NODE.name;
static BOTH: [&Table; 2] = [Node::TABLE, ByType::TABLE];

fn parameter(table: &Table, name: &str) -> restable::Parameter {
    table.parameters().find(|parameter| parameter.name == name).unwrap()
}

#[test]
fn a_table_is_a_constant() {
    assert_eq!((NAME, NODE.title), ("Node", "A Node and the nodes below it"));
    assert_eq!(NODE.page, Some("https://docs.example.com/tree/node.html"));
    assert_eq!(BOTH.map(|table| table.title), ["A Node and the nodes below it", "By type"]);
    assert_eq!(ByType::TABLE.page, None);
}

#[test]
fn parameters_have_the_order_of_the_page_and_their_names_on_the_wire() {
    let names: Vec<_> = ByType::TABLE.parameters().map(|parameter| parameter.name).collect();
    assert_eq!(names.len(), 12, "what is collected is no parameter");
    assert_eq!(names.first(), Some(&"text"));
    assert_eq!(names.last(), Some(&"OS-EXT:r#type"));
}

#[test]
fn presence_comes_from_the_page_and_without_a_page_from_the_type() {
    let presence = |table, name| parameter(table, name).presence;
    assert_eq!(presence(NODE, "name"), Presence::Mandatory);
    assert_eq!(presence(NODE, "children"), Presence::Optional);
    assert_eq!(presence(NODE, "parent"), Presence::Documented);
    assert_eq!(presence(ByType::TABLE, "text"), Presence::Documented);
    assert_eq!(presence(ByType::TABLE, "integer"), Presence::Optional);
    assert_eq!(presence(ByType::TABLE, "list"), Presence::Optional);
    assert_eq!(presence(ByType::TABLE, "map"), Presence::Optional);
}

#[test]
fn the_documented_type_is_kept_as_it_was_written() {
    assert_eq!(parameter(NODE, "children").documented, Some("Array of Node objects"));
    assert_eq!(parameter(ByType::TABLE, "text").documented, None);
}

#[test]
fn links_are_whole_urls_in_the_order_of_the_annotation() {
    let links = |name| -> Vec<_> { parameter(NODE, name).links().map(|link| (link.title, link.url)).collect() };
    assert_eq!(
        links("name"),
        [("Naming", "https://docs.example.com/tree/rules/naming.html#length"), ("Elsewhere", "https://example.org/n")]
    );
    assert_eq!(links("children"), [("Label", "https://docs.example.com/tree/en-us_topic_0000000042.html")]);
    assert!(links("state").is_empty());
}

#[test]
fn shapes_are_those_of_the_rust_types() {
    let shape = |name| parameter(ByType::TABLE, name).shape;
    assert!(matches!(shape("text"), Shape::Text));
    assert!(matches!(shape("integer"), Shape::Integer));
    assert!(matches!(shape("float"), Shape::Number));
    assert!(matches!(shape("boolean"), Shape::Boolean));
    assert!(matches!(shape("list"), Shape::List(Shape::Integer)));
    assert!(matches!(shape("map"), Shape::Map(Shape::List(Shape::Boolean))));
    assert!(matches!(shape("open"), Shape::Any));
    assert!(matches!(shape("job_id"), Shape::Text));
    assert!(matches!(shape("state"), Shape::Values(["up", "down"])));
    assert!(matches!(shape("node"), Shape::Table(table) if table().name == "Node"));
}

#[test]
fn a_recursive_table_leads_to_itself() {
    let Shape::List(Shape::Table(children)) = parameter(NODE, "children").shape else { panic!("no list of tables") };
    let Shape::Table(parent) = parameter(children(), "parent").shape else { panic!("no table") };
    assert_eq!(parent().page, NODE.page);
}

#[test]
fn tables_in_a_circle_lead_around_it() {
    #[structure]
    struct Even {
        next: Option<Box<Odd>>,
    }
    #[structure]
    struct Odd {
        next: Vec<Even>,
    }
    let Shape::Table(odd) = parameter(Even::TABLE, "next").shape else { panic!("no table") };
    let Shape::List(Shape::Table(even)) = parameter(odd(), "next").shape else { panic!("no list of tables") };
    assert_eq!(even().name, "Even");
    let even: Even = serde_json::from_str(r#"{"next": {"next": [{}, {"next": null}]}}"#).unwrap();
    assert_eq!(even.next.unwrap().next.len(), 2);
}

#[test]
fn the_table_describes_the_whole_body() {
    #[response]
    struct Any;
    #[response]
    struct List(#[param("Array of strings")] Vec<String>);
    #[response]
    struct Empty {}
    assert!(matches!(NODE.body, Body::Parameters));
    assert!(matches!(ByType::TABLE.body, Body::Open));
    assert!(matches!(Any::TABLE.body, Body::Anything));
    assert!(matches!(Empty::TABLE.body, Body::Parameters));
    assert_eq!(Empty::TABLE.parameters().count(), 0);
    let Body::Value { documented, shape } = List::TABLE.body else { panic!("no value") };
    assert_eq!(documented, Some("Array of strings"));
    assert!(matches!(shape, Shape::List(Shape::Text)));
    assert_eq!((List(vec![]).0.len(), List::TABLE.title), (0, "List"));
}

#[test]
fn parameters_have_their_locations() {
    #[request(PUT "/v1/nodes/{id}", response = ())]
    struct Rename {
        name: String,
        #[header("If-Match")]
        version: Option<String>,
        #[query]
        force: Option<bool>,
        #[path]
        id: String,
    }

    #[request(PUT "/v1/nodes", response = ())]
    struct Replace {
        #[param("Array of strings", body)]
        names: Vec<String>,
    }

    let locations = |table: &Table| -> Vec<_> {
        table.parameters().map(|parameter| (parameter.name, parameter.location)).collect()
    };
    assert_eq!(
        locations(Rename::TABLE),
        [("id", Location::Path), ("force", Location::Query), ("If-Match", Location::Header), ("name", Location::Body)]
    );
    assert_eq!(locations(Replace::TABLE), [("names", Location::WholeBody)]);
    assert!(locations(Node::TABLE).iter().all(|(_, location)| *location == Location::Body));
}
