//! The meaning of keys, derived from the words in them.

use super::{codes, found, pair, read};

#[test]
fn case_and_separators_make_no_difference() {
    for key in ["errorCode", "ErrorCode", "ERROR_CODE", "error-code", "errorcode", "o:errorCode", "Error Code"] {
        assert_eq!(pair(&format!(r#"{{"{key}": "A.1"}}"#)), found("A.1", ""), "{key}");
    }
    for key in ["errorMessage", "Error_Message", "ERROR-MESSAGE", "errormessage", "errMessage", "ns:errorMsg"] {
        assert_eq!(pair(&format!(r#"{{"{key}": "said"}}"#)), found("", "said"), "{key}");
    }
}

#[test]
fn words_for_errors_before_a_head_make_a_code_or_a_message() {
    for key in [
        "errno",
        "errorNumber",
        "faultCode",
        "exceptionCode",
        "problem_code",
        "apiErrorCode",
        "serviceErrorCode",
        "error-tag",
    ] {
        assert_eq!(pair(&format!(r#"{{"{key}": "A.1"}}"#)), found("A.1", ""), "{key}");
    }
    for key in
        ["errorText", "errorDetail", "errorSummary", "error_title", "faultString", "exceptionMessage", "errorDesc"]
    {
        assert_eq!(pair(&format!(r#"{{"{key}": "said"}}"#)), found("", "said"), "{key}");
    }
}

#[test]
fn a_word_that_is_not_known_makes_a_name_mean_nothing() {
    for key in [
        "countryCode",
        "workload_res_code",
        "postal-code",
        "commitMessage",
        "errorHandlerCode",
        "encode",
        "resource_type",
    ] {
        assert!(!read(&format!(r#"{{"{key}": "A.1"}}"#)).is_recognised(), "{key}");
    }
}

#[test]
fn names_of_results_are_read_in_pairs() {
    for (code, message) in
        [("retCode", "retMsg"), ("resultCode", "resultDesc"), ("return_code", "return_message"), ("infocode", "info")]
    {
        let body = format!(r#"{{"{message}": "said", "{code}": 7}}"#);
        let envelope = restable::ErrorEnvelope::read(Some(200), &(), body.as_bytes());
        assert_eq!((envelope.code(), envelope.message()), (Some("7"), Some("said")), "{code}");
        assert!(
            !restable::ErrorEnvelope::read(Some(200), &(), format!(r#"{{"{code}": 7}}"#).as_bytes()).is_recognised()
        );
    }
}

#[test]
fn codes_below_another_come_after_it() {
    let envelope = read(r#"{"sub_code": "S.1", "code": "A.1", "innerErrorCode": "I.1", "msg": "m"}"#);
    assert_eq!(codes(&envelope), ["A.1", "S.1", "I.1"]);
}

#[test]
fn a_status_code_is_a_code_where_it_is_not_the_http_status() {
    assert_eq!(pair(r#"{"status_code": 7, "status_message": "m"}"#), found("7", "m"));
    assert_eq!(pair(r#"{"statusCode": 404, "message": "m"}"#), found("", "m"));
    assert_eq!(pair(r#"{"status": 404, "statusError": "Not Found"}"#), found("", ""));
}

#[test]
fn names_of_any_length_and_alphabet_are_read() {
    for key in ["é", "错误码", "_", "", "-code", &"x".repeat(100_000), &format!("{}code", "error".repeat(20_000))] {
        let _ = read(&format!(r#"{{"{key}": "A.1", "code": "B.1"}}"#)).code().unwrap();
    }
}
