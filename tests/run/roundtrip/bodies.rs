//! The body of a request is the text that `serde_json` writes.

use std::collections::BTreeMap;
use std::net::IpAddr;

use proptest::prelude::*;
use restable::{Endpoint, request, structure};

use super::values::{machine, shared};
use super::{Machine, Shared, config, json, text};

#[request(PUT "/v1/machine", response = ())]
struct PutMachine {
    #[param(body)]
    machine: Machine,
}

#[request(PUT "/v1/shared", response = ())]
struct PutShared {
    #[param(body)]
    shared: Shared,
}

/// Values that serde writes, and those that are written as strings.
#[structure]
#[derive(Debug)]
struct Other {
    #[param(serde)]
    address: IpAddr,
    #[param(serde)]
    pairs: Vec<(String, u128)>,
    #[param("Integer", as_string, mandatory)]
    count: i64,
    #[param("Map<String,Boolean>", as_string)]
    flags: BTreeMap<String, bool>,
    #[param("Array of numbers", as_string)]
    ratios: Vec<f64>,
    kind: Kind,
    open: serde_json::Value,
}

#[structure(tag = "type")]
#[derive(Debug)]
enum Kind {
    #[value("disk")]
    Disk(Size),
    #[value("net/\"")]
    Net(Size),
}

#[structure]
#[derive(Debug)]
struct Size {
    size: f64,
}

#[request(PUT "/v1/other", response = ())]
struct PutOther {
    #[param(body)]
    other: Other,
}

fn other() -> impl Strategy<Value = Other> {
    let pairs = prop::collection::vec((text(), any::<u128>()), 0..3);
    let flags = prop::collection::btree_map(text(), any::<bool>(), 0..3);
    let number = || any::<f64>().prop_filter("JSON has no such number", |number| number.is_finite());
    let ratios = prop::collection::vec(number(), 0..3);
    let size = number().prop_map(|size| Size { size });
    let kind = (any::<bool>(), size).prop_map(|(disk, size)| if disk { Kind::Disk(size) } else { Kind::Net(size) });
    (any::<IpAddr>(), pairs, any::<i64>(), flags, ratios, kind, json()).prop_map(
        |(address, pairs, count, flags, ratios, kind, open)| Other { address, pairs, count, flags, ratios, kind, open },
    )
}

fn sent(endpoint: &impl Endpoint) -> String {
    String::from_utf8(endpoint.request("https://api.example.com").unwrap().into_body()).unwrap()
}

proptest! {
    #![proptest_config(config(150))]

    #[test]
    fn a_structure_is_sent_as_serde_json_writes_it(machine in machine()) {
        let written = serde_json::to_string(&machine).unwrap();
        prop_assert_eq!(sent(&PutMachine { machine }), written);
    }

    #[test]
    fn flattened_structures_and_three_states_are_sent_as_serde_json_writes_them(shared in shared()) {
        let written = serde_json::to_string(&shared).unwrap();
        prop_assert_eq!(sent(&PutShared { shared }), written);
    }

    #[test]
    fn numbers_as_strings_enums_and_types_of_serde_are_sent_as_serde_json_writes_them(other in other()) {
        let written = serde_json::to_string(&other).unwrap();
        prop_assert_eq!(sent(&PutOther { other }), written);
    }

    #[test]
    fn text_is_escaped_as_serde_json_does(text in "[\\x00-\\x7f\u{80}-\u{a0}\u{2028}\u{fffd}]{0,40}") {
        let written = serde_json::to_string(&[&text]).unwrap();
        prop_assert_eq!(sent(&PutTexts { texts: vec![text] }), written);
    }
}

#[request(PUT "/v1/texts", response = ())]
struct PutTexts {
    #[param(body)]
    texts: Vec<String>,
}
