//! Both readers, `decode` and serde, read the same.

use std::collections::BTreeMap;

use restable::response;
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// Every way to a float.
#[response]
#[derive(Debug, PartialEq)]
struct Floats {
    float: f64,
    list: Vec<f64>,
    open: Value,
    #[param(serde)]
    own: Own,
    #[param(rest)]
    rest: BTreeMap<String, Value>,
}

#[derive(Debug, PartialEq, Deserialize, Serialize)]
struct Own(f64);

impl Floats {
    /// The bits of each.
    fn bits(&self) -> Vec<u64> {
        let open = [&self.open, &self.rest["x"]].map(|value| value.as_f64().unwrap());
        [self.float, self.list[0], self.own.0].into_iter().chain(open).map(f64::to_bits).collect()
    }
}

fn assert_nearest(digits: &str) {
    let nearest = digits.parse::<f64>().unwrap().to_bits();
    // `"z": -0` is where one reader used to leave the whole body to the other.
    for z in ["", r#", "z": -0"#] {
        let body = format!(
            r#"{{"float": {digits}, "list": [{digits}], "open": {digits}, "own": {digits}, "x": {digits}{z}}}"#
        );
        assert_eq!(Floats::decode(200, (), &body).unwrap().bits(), [nearest; 5], "decode, {body}");
        assert_eq!(serde_json::from_str::<Floats>(&body).unwrap().bits(), [nearest; 5], "from_str, {body}");
    }
}

#[test]
fn a_number_is_the_float_that_is_nearest_to_it() {
    let numbers = [
        "958.4237318165731",
        "9007199254740993",
        "9007199254740993.0",
        "1.7976931348623157e308",
        "2.2250738585072011e-308",
        "5e-324",
        "1e-400",
        "100000000000000000000",
        "123456789012345678901234567890",
        "-0",
        "-0.0",
        "0.1",
        "18446744073709551615",
        "-9223372036854775809",
    ];
    numbers.into_iter().for_each(assert_nearest);
}

#[test]
fn every_float_survives_both_readers() {
    let mut random = fastrand::Rng::with_seed(8);
    for _ in 0..2_000 {
        let float = f64::from_bits(random.u64(..));
        if float.is_finite() {
            assert_nearest(&format!("{float:e}"));
        }
        assert_nearest(&format!("{}.{}", random.u32(..100_000), random.u64(..)));
    }
}

#[test]
fn an_integer_that_a_float_does_not_hold_is_refused_by_both() {
    #[response]
    #[derive(Debug)]
    struct Answer {
        it: i64,
    }
    let read = |body: &str| {
        let straight = Answer::decode(200, (), body).ok().map(|answer| answer.it);
        assert_eq!(straight, serde_json::from_str::<Answer>(body).ok().map(|answer| answer.it), "{body}");
        straight
    };
    assert_eq!(read(r#"{"it": 9007199254740991.0}"#), Some(9_007_199_254_740_991));
    assert_eq!(read(r#"{"it": -9007199254740991.0}"#), Some(-9_007_199_254_740_991));
    for inexact in ["9007199254740992.0", "9007199254740993.0", "9007199254740993e0", "\"9007199254740993.0\""] {
        assert_eq!(read(&format!("{{\"it\": {inexact}}}")), None, "{inexact}");
    }
    assert_eq!(read(r#"{"it": 9007199254740993}"#), Some(9_007_199_254_740_993));
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
