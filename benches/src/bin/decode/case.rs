//! The cases: bodies and their readers.

use std::hint::black_box;

use restable::{Field, Response, response};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use crate::servers;
use crate::table::{nine, one, wide};

/// A body and the functions that read it.
pub(crate) struct Case {
    pub(crate) name: &'static str,
    pub(crate) body: fn() -> String,
    pub(crate) restable: fn(&str),
    pub(crate) peer: fn(&str),
    pub(crate) sonic: fn(&str),
}

impl Case {
    /// How often to read a body in one round; `usual` is the number for a short body.
    pub(crate) fn repeats(body: &str, usual: u32) -> u32 {
        const LARGE: usize = 100_000;
        if body.len() < LARGE { usual } else { usual / 100 }
    }
}

pub(crate) const CASES: [Case; 12] = [
    Case {
        name: "1 field",
        body: one::body,
        restable: decode::<one::Ours>,
        peer: read::<one::Derived>,
        sonic: sonic::<one::Derived>,
    },
    Case {
        name: "9 fields",
        body: nine::body,
        restable: decode::<nine::Ours>,
        peer: read::<nine::Derived>,
        sonic: sonic::<nine::Derived>,
    },
    Case {
        name: "9 fields, shuffled",
        body: || shuffled(&nine::body()),
        restable: decode::<nine::Ours>,
        peer: read::<nine::Derived>,
        sonic: sonic::<nine::Derived>,
    },
    Case {
        name: "9 fields, unknown between",
        body: || interleaved(&nine::body()),
        restable: decode::<nine::Ours>,
        peer: read::<nine::Derived>,
        sonic: sonic::<nine::Derived>,
    },
    Case {
        name: "40 fields",
        body: wide::body,
        restable: decode::<wide::Ours>,
        peer: read::<wide::Derived>,
        sonic: sonic::<wide::Derived>,
    },
    Case {
        name: "40 fields, shuffled",
        body: || shuffled(&wide::body()),
        restable: decode::<wide::Ours>,
        peer: read::<wide::Derived>,
        sonic: sonic::<wide::Derived>,
    },
    Case {
        name: "1,000 records of 23 fields",
        body: servers::body,
        restable: decode::<servers::ours::ListServers>,
        peer: read::<servers::derived::ListServers>,
        sonic: sonic::<servers::derived::ListServers>,
    },
    Case {
        name: "9 fields, from_slice",
        body: nine::body,
        restable: read::<nine::Ours>,
        peer: read::<nine::Derived>,
        sonic: sonic::<nine::Derived>,
    },
    Case {
        name: "40 fields, from_slice",
        body: wide::body,
        restable: read::<wide::Ours>,
        peer: read::<wide::Derived>,
        sonic: sonic::<wide::Derived>,
    },
    Case {
        name: "seed, normal",
        body: || NORMAL.to_owned(),
        restable: normal,
        peer: read::<Untagged<Code>>,
        sonic: sonic::<Untagged<Code>>,
    },
    Case {
        name: "seed, abnormal",
        body: || ABNORMAL.to_owned(),
        restable: abnormal,
        peer: read::<Untagged<Code>>,
        sonic: sonic::<Untagged<Code>>,
    },
    Case {
        name: "seed, abnormal, peer reads text codes only",
        body: || ABNORMAL.to_owned(),
        restable: abnormal,
        peer: read::<Untagged<String>>,
        sonic: sonic::<Untagged<String>>,
    },
];

const NORMAL: &str = r#"{"job_id": "70a599e0-31e7-49b7-b260-868f441e862b"}"#;
const ABNORMAL: &str = r#"{"error": {"message": "", "code": "BMS.0001"}}"#;

#[response]
struct TaskIdResponse {
    job_id: restable::JobId,
}

#[derive(Deserialize)]
#[serde(untagged)]
#[allow(dead_code)]
enum Untagged<C> {
    Normal { job_id: String },
    Abnormal { error: Detail<C> },
}

/// The example of the page leaves open whether a code is a string or a number, and the services send both.
#[derive(Deserialize)]
#[serde(untagged)]
#[allow(dead_code)]
enum Code {
    Text(String),
    Number(i64),
}

#[derive(Deserialize)]
#[allow(dead_code)]
struct Detail<C> {
    message: String,
    code: C,
}

fn read<T: DeserializeOwned>(body: &str) {
    black_box(serde_json::from_slice::<T>(body.as_bytes()).is_ok());
}

fn sonic<T: DeserializeOwned>(body: &str) {
    black_box(sonic_rs::from_slice::<T>(body.as_bytes()).is_ok());
}

fn decode<T: Response + for<'de> Field<'de>>(body: &str) {
    black_box(T::decode(200, (), body.as_bytes()).is_ok());
}

pub(crate) fn value(body: &str) {
    read::<Value>(body);
}

fn normal(body: &str) {
    black_box(TaskIdResponse::decode(200, (), body).is_ok());
}

fn abnormal(body: &str) {
    black_box(TaskIdResponse::decode(400, (), body).is_err());
}

/// The same parameters in another order, which is the same in every run.
fn shuffled(body: &str) -> String {
    const STRIDE: usize = 7;
    let members: Vec<_> = members(body);
    let order = (0..members.len()).map(|place| (place * STRIDE + 3) % members.len());
    object(order.filter_map(|place| members.get(place).cloned()))
}

/// The same parameters, each after one that is not documented.
fn interleaved(body: &str) -> String {
    let extra = |place: usize| (format!("x_{place}"), Value::from("not documented"));
    object(members(body).into_iter().enumerate().flat_map(|(place, member)| [extra(place), member]))
}

fn members(body: &str) -> Vec<(String, Value)> {
    serde_json::from_str::<Map<String, Value>>(body).unwrap_or_default().into_iter().collect()
}

fn object(members: impl Iterator<Item = (String, Value)>) -> String {
    let members: Vec<String> = members.map(|(name, value)| format!("{name:?}: {value}")).collect();
    format!("{{{}}}", members.join(", "))
}
