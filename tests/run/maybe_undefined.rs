//! Parameters with three states.

use restable::MaybeUndefined::{self, Null, Undefined};
use restable::{Described as _, Endpoint as _, JobId, Presence, Secret, request, response, structure, values};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

#[values]
#[derive(Debug, Clone, PartialEq)]
enum State {
    Up,
}

#[structure]
#[derive(Debug, Clone, PartialEq)]
struct Disk {
    size: MaybeUndefined<u8>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Foreign(u8);

#[response]
#[derive(Debug, PartialEq, Default)]
struct Server {
    #[param("String", optional)]
    text: MaybeUndefined<String>,
    #[param("Integer", optional)]
    number: MaybeUndefined<u16>,
    state: MaybeUndefined<State>,
    job: MaybeUndefined<JobId>,
    list: MaybeUndefined<Vec<u8>>,
    disk: MaybeUndefined<Disk>,
    disks: Vec<MaybeUndefined<Disk>>,
    open: MaybeUndefined<Value>,
    boxed: MaybeUndefined<Box<Disk>>,
    #[param(serde)]
    foreign: MaybeUndefined<Foreign>,
}

fn both(body: &Value) -> Server {
    let text = body.to_string();
    let read = Server::decode(200, (), &text).unwrap();
    assert_eq!(serde_json::from_str::<Server>(&text).unwrap(), read);
    read
}

#[test]
fn absent_null_and_a_value_are_read_and_written() {
    assert_eq!(both(&json!({})), Server::default());
    let names = ["text", "number", "state", "job", "list", "disk", "open", "boxed", "foreign"];
    for name in names {
        let body = json!({name: null});
        let written = serde_json::to_value(both(&body)).unwrap();
        assert_eq!(written, body);
    }
    let values = json!({
        "text": "", "number": 7, "state": "UP", "job": "j", "list": [], "disk": {"size": null}, "disks": [{}, null],
        "open": {"a": null}, "boxed": {"size": 1}, "foreign": 3
    });
    let read = both(&values);
    assert_eq!(serde_json::to_value(&read).unwrap(), values);
    assert_eq!(read.disks, [MaybeUndefined::Value(Disk { size: Undefined }), Null]);
    assert_eq!(Server::audit(&json!({"text": null, "number": 1}).to_string()).unwrap(), []);
}

#[test]
fn what_counts_as_null_is_null() {
    let read = both(&json!({"number": "", "list": null, "disk": []}));
    assert_eq!((read.number, read.list, read.disk), (Null, Null, Null));
}

#[test]
fn the_table_says_that_the_parameter_is_optional() {
    assert!(Server::TABLE.parameters().all(|row| row.presence == Presence::Optional || row.name == "disks"));
}

#[test]
fn a_secret_is_not_shown() {
    let token = MaybeUndefined::Value(Secret::new("gAAAAB".to_owned()));
    assert!(!format!("{token:?}").contains("gAAAAB"));
}

#[request(PATCH "/v1/servers", response = (), header("Content-Type" = "application/merge-patch+json"))]
struct Update {
    text: MaybeUndefined<String>,
    number: MaybeUndefined<u16>,
    disk: MaybeUndefined<Disk>,
    #[param(serde)]
    foreign: MaybeUndefined<Foreign>,
}

#[test]
fn a_request_sends_what_is_set() {
    let mut update = Update::new();
    assert_eq!(update.request("https://api.example.com").unwrap().body(), b"{}");
    update.text = Null;
    update.number = 3.into();
    update.disk = Disk { size: Null }.into();
    update.foreign = Null;
    let request = update.request("https://api.example.com").unwrap();
    assert_eq!(request.body(), br#"{"text":null,"number":3,"disk":{"size":null},"foreign":null}"#);
    assert_eq!(request.headers()["content-type"], "application/merge-patch+json");
}

#[test]
fn serde_reads_and_writes_it_in_other_structs() {
    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    struct Other {
        #[serde(default, skip_serializing_if = "MaybeUndefined::is_undefined")]
        state: MaybeUndefined<u8>,
    }
    for (body, state) in [("{}", Undefined), (r#"{"state":null}"#, Null), (r#"{"state":7}"#, 7.into())] {
        let read: Other = serde_json::from_str(body).unwrap();
        assert_eq!(read, Other { state });
        assert_eq!(serde_json::to_string(&read).unwrap(), body);
    }
}

#[test]
fn it_converts_to_and_from_options() {
    assert_eq!(MaybeUndefined::from(Some(1)), MaybeUndefined::Value(1));
    assert_eq!(MaybeUndefined::<u8>::from(None::<u8>), Null);
    for option in [None, Some(None), Some(Some(1))] {
        let state = MaybeUndefined::<u8>::from(option);
        assert_eq!(Option::<Option<u8>>::from(state), option);
        assert_eq!(state.into_option(), option.flatten());
        assert_eq!(
            (state.is_undefined(), state.is_null(), state.is_value()),
            match option {
                None => (true, false, false),
                Some(None) => (false, true, false),
                Some(Some(_)) => (false, false, true),
            }
        );
    }
    let mut state = MaybeUndefined::Value("a".to_owned());
    assert_eq!(state.as_ref().map(String::as_str), MaybeUndefined::Value("a"));
    state.as_mut().map(|text| text.push('b'));
    assert_eq!((state.take().value().map(String::as_str), state), (Some("ab"), Undefined));
}
