//! Numbers: both readers return the same bits, and a documented string keeps the digits of the server.

use restable::{JobId, Timestamp, response};
use serde_json::Value;

use super::both;

#[response]
#[derive(Debug)]
struct Measured {
    float: f64,
    open: Value,
    #[param(serde)]
    foreign: Option<f64>,
}

const FLOATS: [&str; 12] = [
    "958.4237318165731",
    "0.1",
    "-0",
    "-0.0",
    "1e-7",
    "123456789012345680000",
    "18446744073709551616",
    "2.2250738585072011e-308",
    "5e-324",
    "1.7976931348623157e308",
    "9007199254740993",
    "0.1000000000000000055511151231257827021181583404541015625",
];

#[test]
fn both_readers_give_the_same_bits_wherever_the_number_is() {
    for float in FLOATS {
        let body = format!(r#"{{"float": {float}, "open": {float}, "foreign": {float}}}"#);
        let exact: f64 = float.parse().unwrap();
        for read in both::<Measured>(&body).unwrap() {
            assert_eq!(read.float.to_bits(), exact.to_bits(), "{float}");
            assert_eq!(read.foreign.unwrap().to_bits(), exact.to_bits(), "{float}");
            assert_eq!(read.open, serde_json::from_str::<Value>(float).unwrap(), "{float}");
        }
    }
}

#[test]
fn a_number_of_another_parameter_changes_nothing() {
    let alone = Measured::decode(200, (), r#"{"float": 958.4237318165731}"#).unwrap().float;
    for other in ["-0", "1e5", "100000000000000000000", "[-0]", r#""\ud800""#] {
        let body = format!(r#"{{"float": 958.4237318165731, "z": {other}}}"#);
        assert_eq!(Measured::decode(200, (), &body).unwrap().float.to_bits(), alone.to_bits(), "{other}");
    }
}

#[response]
#[derive(Debug)]
struct Counted {
    count: i64,
}

#[test]
fn an_integer_that_is_not_exact_is_refused_by_both_readers() {
    for exact in ["9007199254740991.0", "-9007199254740991.0", "9007199254740991", "9223372036854775807", "1e3"] {
        let [decoded, through_serde] = both::<Counted>(&format!(r#"{{"count": {exact}}}"#)).unwrap();
        assert_eq!(decoded.count, through_serde.count, "{exact}");
    }
    assert_eq!(Counted::decode(200, (), r#"{"count": 9007199254740991.0}"#).unwrap().count, 9_007_199_254_740_991);
    for inexact in ["9007199254740993.0", "9007199254740992.0", "1e18", "9223372036854775808", "0.5"] {
        assert!(both::<Counted>(&format!(r#"{{"count": {inexact}}}"#)).is_none(), "{inexact}");
    }
}

#[response]
#[derive(Debug)]
struct Written<'a> {
    #[param("String")]
    text: String,
    #[param("Array of strings")]
    texts: Vec<String>,
    #[param("String")]
    option: Option<std::borrow::Cow<'a, str>>,
    time: Option<Timestamp>,
}

#[response]
#[derive(Debug)]
struct Identified {
    job_id: JobId,
}

#[test]
fn a_documented_string_keeps_the_digits_of_the_server() {
    for digits in
        ["0.12345678901234567890123", "100000000000000000000", "1.10", "1e5", "1E+5", "-0", "-0.0", "12.0", "7", "-7"]
    {
        let body = format!(
            r#"{{"text": {digits}, "texts": [{digits}], "option": {digits}, "time": {digits}, "z": -0, "open": [1e1]}}"#
        );
        let written = Written::decode(200, (), &body).unwrap();
        assert_eq!(written.text, digits);
        assert_eq!(written.texts, [digits]);
        assert_eq!(written.option.as_deref(), Some(digits));
        assert_eq!(written.time.unwrap().as_str(), digits);
    }
}

#[test]
fn a_job_id_is_no_rounded_number() {
    for rounded in ["1.0", "1e5", "-0", "100000000000000000000"] {
        assert!(both::<Identified>(&format!(r#"{{"job_id": {rounded}}}"#)).is_none(), "{rounded}");
    }
}

#[test]
fn an_unknown_parameter_that_is_no_utf_8_changes_nothing() {
    #[response]
    #[derive(Debug)]
    struct Answer {
        text: String,
        ratio: f64,
    }
    let body = b"{\"text\": 1.10, \"x\": [\"\xff\\\\\"], \"ratio\": 958.4237318165731}";
    let answer = Answer::decode(200, (), body).unwrap();
    assert_eq!((&*answer.text, answer.ratio), ("1.10", 958.423_731_816_573_1));
    assert_eq!(serde_json::from_slice::<Answer>(body).unwrap().ratio, answer.ratio);
    assert!(Answer::decode(200, (), b"{\"text\": \"\xff\", \"ratio\": 1}").is_err());
    assert!(Answer::decode(200, (), b"{\"text\": \"\\n\xff\", \"ratio\": 1}").is_err());
}
