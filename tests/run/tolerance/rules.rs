//! Both readers and the audit follow the rules of the model, for every type and every kind of value.

use std::collections::BTreeMap;

use restable::{DriftKind, Field, JobId, Response, Timestamp, response, structure, values};
use restable_model::Kind;
use restable_model::tolerance::{Decimal, MAX_JOB_ID_LEN, Mismatch, Scalar, ScalarType};
use serde::de::DeserializeOwned;
use serde_json::Value;

#[response]
struct Answer<T> {
    it: Option<T>,
}

#[values]
enum Power {
    On,
    Off,
}

#[structure]
struct Image {
    id: Option<String>,
}

/// Whether a value is read from the JSON text: `false` if it counts as `null`.
type Taken = Result<bool, Mismatch>;

/// Reads the text with every reader, and compares the results.
fn read<T>(text: &str) -> Taken
where
    Answer<T>: Response + DeserializeOwned + for<'de> Field<'de>,
{
    let body = format!(r#"{{"it": {text}}}"#);
    let taken = |answer: Answer<T>| answer.it.is_some();
    let decoded = Answer::<T>::decode(200, (), &body).map(taken).map_err(|_| Mismatch);
    let through_serde = serde_json::from_str::<Answer<T>>(&body).map(taken).map_err(|_| Mismatch);
    assert_eq!(decoded, through_serde, "{text}");
    let mut drift = Answer::<T>::audit(&body).unwrap().into_iter();
    let audited = drift.all(|drift| !matches!(drift.kind, DriftKind::Refused | DriftKind::Type | DriftKind::Value));
    assert!(decoded.is_ok() || !audited, "{text}");
    decoded
}

/// Reads the text as a field of a scalar type.
fn read_scalar(of: ScalarType, text: &str) -> Taken {
    match of {
        ScalarType::Text => read::<String>(text),
        ScalarType::Integer => read::<i64>(text),
        ScalarType::Number => read::<f64>(text),
        ScalarType::Boolean => read::<bool>(text),
        ScalarType::JobId => read::<JobId>(text),
        ScalarType::Time => read::<Timestamp>(text),
        ScalarType::Values => read::<Power>(text),
    }
}

/// The same by the rules of the model.
fn rule(of: ScalarType, text: &str) -> Taken {
    let value: Value = serde_json::from_str(text).unwrap();
    match &value {
        Value::Null => Ok(false),
        Value::Bool(value) => of.takes(Scalar::Bool(*value)),
        Value::String(text) => of.takes(Scalar::Text(text)),
        Value::Number(number) => match (number.as_u64(), number.as_i64(), number.as_f64()) {
            (Some(value), ..) => of.takes(Scalar::Unsigned(value)),
            (_, Some(value), _) => of.takes(Scalar::Signed(value)),
            (.., value) => {
                let value = value.unwrap();
                let taken = of.takes(Scalar::Decimal(&Decimal { value, digits: text }));
                assert_eq!(of.takes(Scalar::Float(value)), taken, "{text}");
                taken
            }
        },
        Value::Array(_) | Value::Object(_) => Err(Mismatch),
    }
}

const VALUES: [&str; 53] = [
    "null",
    "true",
    "false",
    "0",
    "1",
    "2",
    "-1",
    "255",
    "9223372036854775807",
    "-9223372036854775808",
    "7.0",
    "7.5",
    "-0",
    "-0.0",
    "1e3",
    "1e-3",
    "9007199254740991.0",
    "9007199254740994.0",
    "[]",
    "[1]",
    "[null]",
    "{}",
    r#"{"a": 1}"#,
    r#""""#,
    r#"" ""#,
    r#""\t\n""#,
    r#""0""#,
    r#""1""#,
    r#""2""#,
    r#""-0""#,
    r#""+7""#,
    r#"" 7 ""#,
    r#""7.0""#,
    r#""7.5""#,
    r#""7.00000000000000000001""#,
    r#""1e3""#,
    r#""1e400""#,
    r#""1e-400""#,
    r#""inf""#,
    r#""NaN""#,
    r#""0x10""#,
    r#""true""#,
    r#""False""#,
    r#"" TRUE ""#,
    r#""yes""#,
    r#""ON""#,
    r#"".""#,
    r#""..""#,
    r#""a\u0000b""#,
    r#""a\u200bb""#,
    r#""a b""#,
    r#""3b5ddc07-a230-46e5-bbc9-6e76526cbb3e""#,
    r#""2024-05-01T08:00:00Z""#,
];

#[test]
fn a_field_of_every_scalar_type_accepts_the_values_of_the_model() {
    let long = [MAX_JOB_ID_LEN, MAX_JOB_ID_LEN + 1].map(|length| format!("\"{}\"", "x".repeat(length)));
    for of in ScalarType::ALL {
        for text in VALUES.into_iter().chain(long.iter().map(String::as_str)) {
            assert_eq!(read_scalar(of, text), rule(of, text), "{of:?} from {text}");
        }
    }
}

/// What a field of a type of the kind takes; nothing has the kind `Mixed` alone.
fn read_kind(kind: Kind, text: &str) -> Option<Taken> {
    Some(match kind {
        Kind::Text => read::<String>(text),
        Kind::Time => read::<Timestamp>(text),
        Kind::Integer => read::<i64>(text),
        Kind::Byte => read::<u8>(text),
        Kind::Float => read::<f64>(text),
        Kind::Bool => read::<bool>(text),
        Kind::Values => read::<Power>(text),
        Kind::Structure => read::<Image>(text),
        Kind::Open => read::<Value>(text),
        Kind::List => read::<Vec<String>>(text),
        Kind::Map => read::<BTreeMap<String, i64>>(text),
        Kind::Mixed => return None,
    })
}

#[test]
fn an_empty_text_list_or_object_is_null_for_the_kinds_of_the_model() {
    for kind in Kind::ALL {
        let is_null = |text: &str| read_kind(kind, text).map(|taken| taken == Ok(false));
        let expected = |rule: bool| (kind != Kind::Mixed).then_some(rule);
        assert_eq!(is_null("null"), expected(true), "{kind:?}");
        assert_eq!(is_null(r#""""#), expected(kind.empty_text_is_null()), "{kind:?}");
        assert_eq!(is_null("[]"), expected(kind.empty_list_is_null()), "{kind:?}");
        assert_eq!(is_null("{}"), expected(kind.empty_object_is_null()), "{kind:?}");
    }
}
