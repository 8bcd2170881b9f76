//! `new` of a `#[structure(new)]`.

use std::borrow::Cow;
use std::collections::BTreeMap;

use restable::{Endpoint, Secret, request, response, structure};
use serde_json::json;

/// A network card.
#[structure(new)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NetworkCard {
    /// The address, if the service does not choose one.
    #[param("String")]
    ip_address: Option<String>,
    /// The network.
    #[param("String", mandatory)]
    subnet_id: String,
    #[param("Array of strings")]
    addresses: Vec<String>,
    #[param("Array of strings", mandatory)]
    groups: Vec<String>,
    #[param("String", optional)]
    kind: String,
    #[param(rest)]
    others: BTreeMap<String, String>,
}

#[test]
fn up_to_three_required_fields_are_arguments_in_their_order() {
    let card = NetworkCard::new("net-1".into(), vec![]);
    assert_eq!(serde_json::to_value(&card).unwrap(), json!({"subnet_id": "net-1", "groups": [], "kind": ""}));
    let with_address = NetworkCard { ip_address: Some("10.0.0.7".into()), ..card.clone() };
    assert_ne!(card, with_address);
}

/// A server.
#[structure(new)]
struct Server<'a, T, U>
where
    T: Clone,
    U: From<T>,
{
    name: Cow<'a, str>,
    flavor: T,
    image: Option<U>,
    /// The cards.
    cards: Vec<NetworkCard>,
    #[param("String", mandatory)]
    password: Secret<String>,
    root: Box<NetworkCard>,
}

#[test]
fn more_required_fields_are_those_of_a_struct_with_the_generics_that_it_needs() {
    let name = String::from("web");
    let server: Server<'_, u8, u16> = Server::new(ServerRequired {
        flavor: 2_u8,
        name: Cow::Borrowed(&name),
        root: Box::new(NetworkCard::new("net-1".into(), vec!["g".into()])),
        password: Secret::new("hush".into()),
    });
    let expected = json!({
        "name": "web",
        "flavor": 2,
        "password": "hush",
        "root": {"subnet_id": "net-1", "groups": ["g"], "kind": ""},
    });
    assert_eq!(serde_json::to_value(&server).unwrap(), expected);
    assert!(server.cards.is_empty() && server.image.is_none());
}

/// Names by region.
#[structure(new)]
struct Names(#[param("Map<String,String>")] BTreeMap<String, String>);

/// An object that a later version describes.
#[structure(new)]
struct Reserved;

/// A structure with a type that implements only serde's traits.
#[structure(new)]
struct Period {
    #[param(serde)]
    first: std::time::Duration,
    #[param(serde)]
    last: Option<std::time::Duration>,
    steps: Option<u8>,
}

#[test]
fn a_newtype_a_unit_and_a_structure_that_serde_reads_have_new() {
    let names = Names::new([("eu-de".to_owned(), "Biere".to_owned())].into());
    assert_eq!(serde_json::to_value(&names).unwrap(), json!({"eu-de": "Biere"}));
    assert_eq!(serde_json::to_value(Reserved::new()).unwrap(), json!(null));
    let period = Period::new(std::time::Duration::from_secs(3));
    assert_eq!(serde_json::to_value(&period).unwrap()["first"], json!({"secs": 3, "nanos": 0}));
    assert!(period.last.is_none() && period.steps.is_none());
}

/// Any answer.
#[response]
struct Anything;

/// Create a server.
#[request(POST "/v1/{project_id}/servers", response = Anything, wrapper = "server")]
#[non_exhaustive]
struct CreateServer<T> {
    #[path]
    project_id: String,
    #[param("String", mandatory)]
    name: String,
    #[param("String", mandatory)]
    flavor: String,
    #[param("String", mandatory)]
    image: String,
    #[param("Array of objects", mandatory)]
    nics: Vec<NetworkCard>,
    #[query]
    hint: Option<T>,
}

#[test]
fn a_request_with_structures_is_built_by_their_names() {
    let mut create = CreateServer::<u8>::new(CreateServerRequired {
        project_id: "p-1".into(),
        name: "web".into(),
        flavor: "s3.large".into(),
        image: "debian".into(),
        nics: vec![NetworkCard::new("net-1".into(), vec![])],
    });
    create.hint = Some(7);
    let request = create.request("https://ecs.example.com").unwrap();
    assert_eq!(request.uri(), "https://ecs.example.com/v1/p-1/servers?hint=7");
    let body: serde_json::Value = serde_json::from_slice(request.body()).unwrap();
    let nic = json!({"subnet_id": "net-1", "groups": [], "kind": ""});
    assert_eq!(body, json!({"server": {"name": "web", "flavor": "s3.large", "image": "debian", "nics": [nic]}}));
}
