//! Tolerant reading: the values that a field of each type accepts and refuses.

mod absence;
mod boolean;
mod number;
mod repeated;
mod text;

use restable::{ResponseError, response};

/// Reads `{"it": …}` into a field of the type, and returns the field or the reason why the value does not fit.
macro_rules! read {
    ($ty:ty, $value:expr) => {{
        #[restable::response]
        struct Answer {
            it: $ty,
        }
        let body = format!("{{\"it\": {}}}", $value);
        Answer::decode(200, (), &body).map(|answer| answer.it).map_err(|error| super::reason(&error))
    }};
}
use read;

fn reason(error: &ResponseError) -> String {
    match error {
        ResponseError::Malformed(malformed) => malformed.reason().to_owned(),
        other => panic!("not malformed: {other}"),
    }
}

#[response]
struct Quota {
    used: i32,
}

#[test]
fn an_unknown_parameter_is_ignored_whatever_it_holds() {
    let bodies = [
        r#"{"used": 3, "limit": 10}"#,
        r#"{"limit": null, "used": 3}"#,
        r#"{"nested": {"used": [9, {"used": 8}]}, "used": 3, "list": [[], {}]}"#,
        r#"{"used": 3, "Used": 4, "used ": 5, "": 6}"#,
        // Reading this value would fail, so it must not be read.
        r#"{"far": 1e999, "used": 3, "half": "\ud800"}"#,
    ];
    for body in bodies {
        assert_eq!(Quota::decode(200, (), body).unwrap().used, 3, "{body}");
    }
}

#[test]
fn a_name_is_found_although_it_is_escaped() {
    assert_eq!(Quota::decode(200, (), r#"{"u\u0073ed": 3}"#).unwrap().used, 3);
}
