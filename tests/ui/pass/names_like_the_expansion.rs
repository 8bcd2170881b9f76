//! Fields, generics and functions with names that the expansion uses itself.
use restable::{response, structure, values};

#[structure]
struct Names<D, S, B, T> {
    slot: String,
    rows: String,
    inner: D,
    write: S,
    value: B,
    deserializer: T,
    serializer: Option<String>,
    field0: String,
    fill: String,
    initial: String,
    place: String,
    view: String,
}

#[structure]
struct Late<D> {
    #[param(serde)]
    field1: D,
    field0: String,
    slot: i64,
    rows: i64,
}

#[response]
struct Answer<B> {
    status: B,
    headers: String,
    body: String,
    de: String,
}

#[values]
enum Record {
    Values,
    Ok,
    Some,
    #[value("Self")]
    Own,
    Field,
    String,
}

const NAMES: &str = "a constant of the expansion, too";

fn main() {
    let body = br#"{"status":1,"headers":"","body":"","de":""}"#;
    assert_eq!(Answer::<i64>::decode(200, (), body).unwrap().status, 1);
    let late: Late<i64> = serde_json::from_str(r#"{"field1":1,"field0":"","slot":2,"rows":3}"#).unwrap();
    assert_eq!((late.field1, late.field0.as_str(), late.slot, late.rows), (1, "", 2, 3));
    let record: Record = serde_json::from_str("\"Self\"").unwrap();
    assert!(matches!(record, Record::Own), "{NAMES}");
}
