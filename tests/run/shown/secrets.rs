//! Values that must not be displayed.

use std::net::IpAddr;

use restable::{ResponseError, response};
use serde::{Deserialize, Serialize};

#[derive(Debug, Deserialize, Serialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
enum Login {
    Anonymous,
    Password { user: String, pin: u8 },
}

#[derive(Debug, Serialize)]
struct Picky(String);

impl<'de> Deserialize<'de> for Picky {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Err(serde::de::Error::custom(format!("{text} is not picked")))
    }
}

/// Fields that are only read through serde.
#[response]
#[derive(Debug)]
struct Account {
    #[param(serde)]
    address: Option<IpAddr>,
    #[param(serde)]
    login: Option<Login>,
    #[param(serde)]
    picky: Option<Picky>,
    #[param(serde)]
    numbers: Option<Vec<u8>>,
}

fn reason(body: &str) -> String {
    let from_slice = serde_json::from_str::<Account>(body).unwrap_err().to_string();
    assert!(!from_slice.contains("hunter2"), "{from_slice}");
    match Account::decode(200, (), body) {
        Err(ResponseError::Malformed(malformed)) => {
            assert!(!format!("{malformed} {malformed:?}").contains("hunter2"), "{malformed}");
            malformed.reason().to_owned()
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn an_error_of_a_field_that_serde_reads_does_not_quote_the_value() {
    assert_eq!(reason(r#"{"login": "hunter2"}"#), "expected `anonymous` or `password`, found another variant");
    assert_eq!(reason(r#"{"login": {"password": {"hunter2": 1}}}"#), "expected `user` or `pin`, found another field");
    assert_eq!(reason(r#"{"login": {"password": {"user": "u"}}}"#), "missing field `pin`");
    assert_eq!(reason(r#"{"numbers": "hunter2"}"#), "expected a sequence, found a string");
    assert_eq!(reason(r#"{"numbers": ["hunter2, expected hunter2"]}"#), "expected u8, found a string");
    assert_eq!(reason(r#"{"numbers": [777]}"#), "expected u8, found an integer");
    assert_eq!(reason(r#"{"picky": "hunter2"}"#), "the type of the field does not accept the value");
    assert_eq!(reason(r#"{"address": "hunter2"}"#), "the type of the field does not accept the value");
}
