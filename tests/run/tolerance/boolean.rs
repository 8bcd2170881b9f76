//! Booleans in every form that services use.

use super::read;

#[test]
fn a_boolean_takes_its_words_in_any_case_and_the_digits_0_and_1() {
    for yes in ["true", "1", r#""true""#, r#""True""#, r#""TRUE""#, r#""1""#, r#"" true ""#] {
        assert_eq!(read!(bool, yes), Ok(true), "{yes}");
        assert_eq!(read!(Option<bool>, yes), Ok(Some(true)), "{yes}");
    }
    for no in ["false", "0", r#""false""#, r#""False""#, r#""FALSE""#, r#""0""#] {
        assert_eq!(read!(bool, no), Ok(false), "{no}");
        assert_eq!(read!(Option<bool>, no), Ok(Some(false)), "{no}");
    }
}

#[test]
fn a_boolean_refuses_what_may_mean_either() {
    for value in ["2", "-1", "0.5", "1.0", r#""yes""#, r#""on""#, r#""2""#, r#""enabled""#, "{}", "[]", "[true]"] {
        let error = read!(bool, value).unwrap_err();
        assert!(error.starts_with("expected a boolean, found"), "{value}: {error}");
        assert!(read!(Option<bool>, value).is_err(), "{value}");
    }
}

#[test]
fn an_empty_text_is_no_boolean_and_counts_as_null() {
    assert_eq!(read!(Option<bool>, r#""""#), Ok(None));
    assert!(read!(bool, r#""""#).is_err());
}
