//! A string field accepts every scalar, and nothing else.

use std::borrow::Cow;

use super::read;

#[test]
fn text_takes_every_scalar_as_it_was_written() {
    let scalars = [
        (r#""as it is""#, "as it is"),
        (r#""""#, ""),
        (r#"" kept  ""#, " kept  "),
        (r#""tab\tquote\" \u00e9 \ud83d\ude00""#, "tab\tquote\" é 😀"),
        ("7", "7"),
        ("-7", "-7"),
        ("0", "0"),
        ("18446744073709551615", "18446744073709551615"),
        ("-9223372036854775808", "-9223372036854775808"),
        ("25.2", "25.2"),
        ("1.0", "1.0"),
        ("true", "true"),
        ("false", "false"),
    ];
    for (scalar, text) in scalars {
        assert_eq!(read!(String, scalar).as_deref(), Ok(text), "{scalar}");
        assert_eq!(read!(Option<String>, scalar).unwrap().as_deref(), Some(text), "{scalar}");
        assert_eq!(read!(Box<Label>, format!("{{\"text\": {scalar}}}")).unwrap().text, text);
    }
}

#[restable::structure]
struct Label {
    text: String,
}

#[test]
fn an_integer_too_long_for_64_bits_keeps_its_digits() {
    assert_eq!(read!(String, "123456789012345678901234567890").as_deref(), Ok("123456789012345678901234567890"));
}

#[test]
fn an_empty_text_is_a_text_and_not_absence() {
    assert_eq!(read!(Option<String>, r#""""#), Ok(Some(String::new())));
}

#[test]
fn text_refuses_an_object_and_a_list() {
    for value in ["{}", r#"{"a": 1}"#] {
        assert_eq!(read!(String, value).unwrap_err(), "expected a string, found an object");
        assert_eq!(read!(Option<String>, value).unwrap_err(), "expected a string, found an object");
    }
    assert_eq!(read!(String, "[]").unwrap_err(), "expected a string, found a list");
    assert_eq!(read!(Option<String>, r#"["a"]"#).unwrap_err(), "expected a string, found a list");
}

#[restable::response]
struct Borrowing<'a> {
    name: Cow<'a, str>,
    zone: Option<Cow<'a, str>>,
}

/// Whether the string borrows from the body.
fn stands_in(body: &str, text: &str) -> bool {
    body.as_bytes().as_ptr_range().contains(&text.as_ptr())
}

#[test]
fn a_cow_borrows_text_that_needs_no_unescaping() {
    let body = String::from(r#"{"name": "plain", "zone": "eu-de-01"}"#);
    let answer = Borrowing::decode(200, (), &body).unwrap();
    assert!(stands_in(&body, &answer.name));
    assert!(answer.zone.is_some_and(|zone| stands_in(&body, &zone)));
}

#[test]
fn a_cow_owns_what_had_to_be_unescaped_or_was_no_text() {
    let body = r#"{"name": "line\nbreak", "zone": 7}"#;
    let answer = Borrowing::decode(200, (), body).unwrap();
    assert_eq!((&*answer.name, answer.zone.as_deref()), ("line\nbreak", Some("7")));
    assert!(!stands_in(body, &answer.name));
}

#[test]
fn a_reference_takes_only_text_without_escapes() {
    #[restable::response]
    struct Strict<'a> {
        name: &'a str,
        zone: Option<&'a str>,
    }
    let answer = Strict::decode(200, (), r#"{"name": "plain", "zone": null}"#).unwrap();
    assert_eq!((answer.name, answer.zone), ("plain", None));
    for body in [r#"{"name": "line\nbreak"}"#, r#"{"name": 7}"#, r#"{"name": "a", "zone": false}"#] {
        let error = Strict::decode(200, (), body).err().unwrap();
        assert!(error.to_string().contains("without escapes"), "{error}");
    }
}
