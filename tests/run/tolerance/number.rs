//! Numbers: any spelling of the same number, but no number that would have to be rounded.

use super::read;

#[test]
fn an_integer_takes_every_spelling_of_a_whole_number() {
    for spelling in ["7", "7.0", "70e-1", "0.7e1", r#""7""#, r#""+7""#, r#"" 7 ""#, r#""007""#, r#""7.0""#, r#""7e0""#]
    {
        assert_eq!(read!(i64, spelling), Ok(7), "{spelling}");
        assert_eq!(read!(Option<u8>, spelling), Ok(Some(7)), "{spelling}");
        assert_eq!(read!(usize, spelling), Ok(7), "{spelling}");
    }
    assert_eq!(read!(i8, "-128"), Ok(-128));
    assert_eq!(read!(i16, r#""-7""#), Ok(-7));
    assert_eq!(read!(u64, "-0"), Ok(0));
}

#[test]
fn an_integer_refuses_a_fraction_rather_than_cutting_it_off() {
    for fraction in ["25.2", "6.5", "-0.5", r#""6.5""#, "1e-3"] {
        let error = read!(i64, fraction).unwrap_err();
        assert!(error.starts_with("expected an integer"), "{fraction}: {error}");
        assert!(read!(Option<i64>, fraction).is_err(), "{fraction}");
    }
}

#[test]
fn an_integer_refuses_a_fraction_that_a_float_rounds_away() {
    for fraction in ["4503599627370497.5", "1.00000000000000000001", "-7.00000000000000000001", "1e-400", "70.1e-400"] {
        let reason = "expected an integer, found a number with a fraction";
        assert_eq!(read!(i64, fraction).unwrap_err(), reason, "{fraction}");
        assert!(read!(Option<u8>, fraction).unwrap_err().starts_with("expected an integer"), "{fraction}");
        assert!(read!(i64, format!("\"{fraction}\"")).unwrap_err().starts_with("expected an integer"), "{fraction}");
    }
    for whole in ["120e-1", "0.0012e4", "0e-400", "-0.0", "12.000", "1200000000000000000000000e-23"] {
        let value: f64 = whole.parse().unwrap();
        assert_eq!(read!(i64, whole).map(|read| read as f64), Ok(value), "{whole}");
        assert_eq!(read!(i64, format!("\"{whole}\"")).map(|read| read as f64), Ok(value), "{whole}");
    }
}

#[test]
fn a_fraction_that_a_float_rounds_away_is_found_at_its_place() {
    #[restable::response]
    struct Answer {
        _all: Vec<Vec<i64>>,
    }
    let error = Answer::decode(200, (), "{\"_all\": [[1],\n[2, 1.00000000000000000001]]}").err().unwrap();
    let restable::ResponseError::Malformed(error) = error else { panic!("{error}") };
    assert_eq!((error.pointer(), error.line(), error.column()), ("/_all/1/1", 2, 4));
}

#[test]
fn an_integer_refuses_what_is_out_of_its_range() {
    const RANGE: &str = "expected an integer in the range of the field's type, found";
    assert!(read!(u8, "256").unwrap_err().starts_with(RANGE));
    assert!(read!(u8, "-1").unwrap_err().starts_with(RANGE));
    assert!(read!(i8, r#""128""#).unwrap_err().starts_with(RANGE));
    assert!(read!(i64, "18446744073709551615").unwrap_err().starts_with(RANGE));
    assert!(read!(u32, "4294967296.0").unwrap_err().starts_with(RANGE));
    assert!(read!(Option<u64>, "-1").unwrap_err().starts_with(RANGE));
}

#[test]
fn the_whole_range_of_64_bits_is_exact() {
    assert_eq!(read!(u64, u64::MAX), Ok(u64::MAX));
    assert_eq!(read!(i64, i64::MIN), Ok(i64::MIN));
    let [highest, lowest] = [format!("\"{}\"", u64::MAX), format!("\"{}\"", i64::MIN)];
    assert_eq!(read!(u64, highest), Ok(u64::MAX));
    assert_eq!(read!(i64, lowest), Ok(i64::MIN));
}

#[test]
fn an_integer_refuses_a_float_that_is_not_exact() {
    assert_eq!(read!(u64, "9007199254740991.0"), Ok((1 << 53) - 1));
    // 2^53 + 1 is rounded to 2^53, so neither can be trusted.
    for huge in [
        "9007199254740992.0",
        "9007199254740993.0",
        r#""9007199254740993.0""#,
        "9007199254740994.0",
        "1e300",
        "-1e300",
        "18446744073709551616",
        r#""1e30""#,
    ] {
        assert!(read!(u64, huge).is_err(), "{huge}");
        assert!(read!(i64, huge).is_err(), "{huge}");
    }
    let digits = "9".repeat(200);
    assert!(read!(u64, format!("\"{digits}\"")).is_err());
    assert!(read!(i64, format!("{digits}")).is_err());
}

#[test]
fn a_number_beyond_every_float_is_an_error_and_no_infinity() {
    for huge in ["1e400", "-1e400", r#""1e400""#, r#""inf""#, r#""NaN""#, r#""-infinity""#] {
        assert!(read!(f64, huge).is_err(), "{huge}");
        assert!(read!(i64, huge).is_err(), "{huge}");
    }
}

#[test]
fn a_number_beyond_the_field_is_an_error_and_no_infinity() {
    const RANGE: &str = "expected a finite number in the range of the field's type, found";
    for huge in ["1e39", "-1e39", r#""1e39""#, "340282366920938463463374607431768211456"] {
        assert!(read!(f32, huge).unwrap_err().starts_with(RANGE), "{huge}");
        assert!(read!(Option<f32>, huge).is_err() && read!(Vec<f32>, format!("[{huge}]")).is_err(), "{huge}");
    }
    assert_eq!(read!(f32, "3.4028235e38"), Ok(f32::MAX));
    assert_eq!(read!(f32, "1e-60"), Ok(0.0));
}

#[test]
fn a_number_that_is_not_finite_is_neither_read_nor_written() {
    #[restable::response]
    #[derive(Debug)]
    struct Ratio {
        #[allow(dead_code)]
        ratio: f64,
    }
    for text in ["nan", "inf", "-inf"] {
        let error = ::toml::from_str::<Ratio>(&format!("ratio = {text}")).unwrap_err().to_string();
        assert!(error.contains("expected a finite number"), "{error}");
    }
    for ratio in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        let error = serde_json::to_string(&Ratio { ratio }).unwrap_err().to_string();
        assert_eq!(error, "a parameter cannot be NaN or infinite");
    }
}

#[test]
fn a_float_takes_every_spelling_of_a_number() {
    for (spelling, number) in [("1", 1.0), ("-1", -1.0), ("1.25", 1.25), (r#""1.25""#, 1.25), (r#"" 1e3 ""#, 1e3)] {
        assert_eq!(read!(f64, spelling), Ok(number), "{spelling}");
        assert_eq!(read!(Option<f64>, spelling), Ok(Some(number)), "{spelling}");
        assert_eq!(read!(f32, spelling).map(f64::from), Ok(number), "{spelling}");
    }
    assert_eq!(read!(f64, u64::MAX), Ok(18_446_744_073_709_551_615.0));
}

#[test]
fn an_empty_text_is_no_number_and_counts_as_null() {
    assert_eq!(read!(Option<i32>, r#""""#), Ok(None));
    assert_eq!(read!(Option<f64>, r#""  ""#), Ok(None));
    assert_eq!(read!(i32, r#""""#).unwrap_err(), "mandatory parameter `it` is missing or null");
    assert_eq!(read!(f64, r#""""#).unwrap_err(), "mandatory parameter `it` is missing or null");
}

#[test]
fn a_number_refuses_words_booleans_objects_and_lists() {
    for value in [r#""seven""#, r#""0x10""#, r#""1_000""#, r#""1,5""#, "true", "{}", "[]", "[7]"] {
        assert!(read!(i64, value).is_err(), "{value}");
        assert!(read!(Option<i64>, value).is_err(), "{value}");
        assert!(read!(f64, value).is_err(), "{value}");
        assert!(read!(Option<f64>, value).is_err(), "{value}");
    }
    assert_eq!(read!(i64, "true").unwrap_err(), "expected an integer, found a boolean");
    assert_eq!(read!(f64, "[7]").unwrap_err(), "expected a number, found a list");
}
