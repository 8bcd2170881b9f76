//! Points in time, in every format that services use.

use restable::{Timestamp, response};

/// 2024-05-01 08:00:00 UTC.
const SECONDS: i64 = 1_714_550_400;

fn milliseconds(text: &str) -> i64 {
    Timestamp::new(text).instant().unwrap_or_else(|error| panic!("{error}")).as_millisecond()
}

#[test]
fn a_date_with_a_zone_is_that_instant() {
    let forms = [
        "2024-05-01T08:00:00Z",
        "2024-05-01T08:00:00.000Z",
        "2024-05-01t08:00:00z",
        "2024-05-01 08:00:00Z",
        "2024-05-01T10:00:00+02:00",
        "2024-05-01T10:00:00+0200",
        "2024-05-01T10:00:00.000+0200",
        "2024-05-01T10:00:00+02",
        "2024-05-01T04:30:00-03:30",
        "2024-05-01 10:00:00+02:00",
        "2024-05-01 10:00:00 +02:00",
        "2024-05-01 10:00:00 +0200",
        "2024-05-01 10:00:00+0200",
        "2024-05-01T10:00:00 +0200",
        "2024-05-01T08:00:00 UTC",
        "2024-05-01 08:00:00 +0000 UTC",
        "2024-05-01 08:00:00 +0000 +0000",
        "2024-05-01 10:00:00 +0200 CEST",
        "2024-05-01T08:00:00-00:00",
    ];
    for form in forms {
        assert_eq!(milliseconds(form), SECONDS * 1_000, "{form}");
    }
}

#[test]
fn a_date_without_a_zone_is_taken_as_utc() {
    for form in ["2024-05-01T08:00:00", "2024-05-01 08:00:00", "2024-05-01T08:00", " 2024-05-01T08:00:00 "] {
        assert_eq!(milliseconds(form), SECONDS * 1_000, "{form}");
    }
    assert_eq!(milliseconds("2024-05-01"), (SECONDS - 8 * 3_600) * 1_000, "a day begins at midnight");
}

#[test]
fn fractions_of_a_second_have_any_length() {
    let forms = [
        ("2024-05-01T08:00:00.5Z", 500),
        ("2024-05-01T08:00:00.123456", 123),
        ("2024-05-01 08:00:00.20812 +0000 UTC", 208),
        ("2024-05-01T08:00:00.123456789Z", 123),
        ("2024-05-01T08:00:00,250Z", 250),
        ("2024-05-01T10:00:00.25+0200", 250),
    ];
    for (form, fraction) in forms {
        assert_eq!(milliseconds(form), SECONDS * 1_000 + fraction, "{form}");
    }
}

#[test]
fn an_http_date_is_that_instant_in_each_of_its_three_forms() {
    const AUGUST: i64 = 1_471_471_918;
    for form in ["Wed, 17 Aug 2016 22:11:58 GMT", "Wednesday, 17-Aug-16 22:11:58 GMT", "Wed Aug 17 22:11:58 2016"] {
        assert_eq!(milliseconds(form), AUGUST * 1_000, "{form}");
    }
    assert_eq!(milliseconds("Sun, 06 Nov 1994 08:49:37 GMT"), 784_111_777_000);
    assert_eq!(milliseconds("Sunday, 06-Nov-94 08:49:37 GMT"), 784_111_777_000);
    assert_eq!(milliseconds("Sun Nov  6 08:49:37 1994"), 784_111_777_000, "a day of one digit has a space before it");
}

#[test]
fn an_http_date_that_is_none_is_an_error() {
    let texts = [
        "Mon, 17 Aug 2016 22:11:58 GMT",
        "Wed, 17 Aug 2016 22:11:58",
        "Wed, 17 Aug 2016 22:11:58 PST",
        "Wed, 32 Aug 2016 22:11:58 GMT",
        "Wed, 17 Aug 2016 25:11:58 GMT",
        "Wed, 17 Aug 2016",
    ];
    for text in texts {
        assert!(Timestamp::new(text).instant().is_err(), "{text}");
    }
}

#[test]
fn a_count_is_of_seconds_or_of_milliseconds_by_its_length() {
    assert_eq!(milliseconds("1714550400"), SECONDS * 1_000);
    assert_eq!(milliseconds("1714550400000"), SECONDS * 1_000);
    assert_eq!(milliseconds("0"), 0);
    assert_eq!(milliseconds("-1"), -1_000);
    assert_eq!(milliseconds("99999999999"), 99_999_999_999_000, "eleven digits are seconds");
    assert_eq!(milliseconds("100000000000"), 100_000_000_000, "twelve digits are milliseconds");
}

#[test]
fn what_is_no_point_in_time_is_an_error_that_shows_it() {
    let texts = [
        "",
        "  ",
        "null",
        "today",
        "2024-13-01T00:00:00Z",
        "2024-05-01T08:00:00+99:00",
        "08:00",
        "0000-00-00",
        "2024-05-01 08:00:00 CEST",
    ];
    for text in texts {
        let error = Timestamp::new(text).instant().unwrap_err();
        assert!(error.to_string().starts_with(&format!("{text:?} is not a point in time")), "{error}");
    }
    assert!(Timestamp::new("9".repeat(400)).instant().is_err());
}

#[response]
struct Server {
    created: Timestamp,
    deleted: Option<Timestamp>,
}

#[test]
fn decoding_never_fails_over_a_date() {
    for json in [r#""2024-05-01T08:00:00Z""#, r#""nonsense""#, r#""""#, "1714550400", "1714550400000", "1714550400.25"]
    {
        let body = format!("{{\"created\": {json}}}");
        let server = Server::decode(200, (), &body).unwrap();
        assert_eq!(server.created.as_str(), json.trim_matches('"'));
        assert_eq!(server.deleted, None);
    }
}

#[test]
fn a_date_is_written_back_as_it_was_read() {
    for json in [
        r#""2024-05-01T10:00:00.000+0200""#,
        r#""1714550400000""#,
        r#""""#,
        "1714550400000",
        "-1",
        "18446744073709551615",
        "1714550400.25",
    ] {
        let read: Timestamp = serde_json::from_str(json).unwrap();
        assert_eq!(serde_json::to_string(&read).unwrap(), json);
    }
}

#[test]
fn a_number_with_more_digits_than_a_float_keeps_them_and_is_written_as_the_nearest_one() {
    for (json, nearest) in [
        ("4503599627370497.5", "4503599627370498.0"),
        ("1714550400.123456789", "1714550400.1234567"),
        ("1e3", "1000.0"),
    ] {
        let server = Server::decode(200, (), &format!("{{\"created\": {json}}}")).unwrap();
        assert_eq!(server.created.as_str(), json);
        assert_eq!(serde_json::to_string(&server.created).unwrap(), nearest);
    }
}

#[test]
fn a_count_with_a_fraction_is_a_count_of_seconds() {
    assert_eq!(milliseconds("1714550400.25"), SECONDS * 1_000 + 250);
    let read: Timestamp = serde_json::from_str("1714550400.25").unwrap();
    assert_eq!(read.instant().unwrap().as_millisecond(), SECONDS * 1_000 + 250);
}

#[test]
fn a_count_as_text_and_as_a_number_are_not_equal_since_they_are_written_apart() {
    let number: Timestamp = serde_json::from_str("1714550400").unwrap();
    assert_ne!(number, Timestamp::new("1714550400"));
    assert_eq!(number.instant(), Timestamp::new("1714550400").instant());
}

#[test]
fn a_date_refuses_what_holds_none() {
    for json in ["true", "{}", "[]", "[1714550400]"] {
        let body = format!("{{\"created\": {json}}}");
        assert!(Server::decode(200, (), &body).is_err(), "{json}");
    }
}

#[test]
fn a_timestamp_is_shown_as_it_was_written() {
    assert_eq!(Timestamp::new("2024-05-01").to_string(), "2024-05-01");
    assert_eq!(format!("{:?}", Timestamp::new("now")), r#"Timestamp("now")"#);
}
