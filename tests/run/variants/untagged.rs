//! Enums without a tag.

use restable::{response, structure};

#[structure]
#[derive(Debug, PartialEq)]
struct File {
    #[param("String", mandatory)]
    name: String,
    #[param("Integer", mandatory)]
    size: u64,
}

#[structure]
#[derive(Debug, PartialEq)]
struct Link {
    #[param("String", mandatory)]
    target: String,
}

#[response(untagged)]
#[derive(Debug, PartialEq)]
enum Contents {
    File(File),
    Link(Link),
    Directory(Vec<File>),
    Missing(bool),
}

#[structure]
#[derive(Debug, PartialEq)]
struct Holder {
    contents: Contents,
    more: Vec<Contents>,
    maybe: Option<Contents>,
}

fn file(size: u64) -> File {
    File { name: "a".into(), size }
}

#[test]
fn the_first_variant_that_fits_is_used() {
    let cases = [
        (r#"{"name":"a","size":1}"#, Contents::File(file(1))),
        (r#"{"target":"b"}"#, Contents::Link(Link { target: "b".into() })),
        (r#"[{"name":"a","size":2}]"#, Contents::Directory(vec![file(2)])),
        ("[]", Contents::Directory(vec![])),
        ("true", Contents::Missing(true)),
    ];
    for (body, contents) in cases {
        assert_eq!(Contents::decode(200, (), body).unwrap(), contents, "{body}");
        assert_eq!(serde_json::from_str::<Contents>(body).unwrap(), contents, "{body}");
        assert_eq!(serde_json::to_string(&contents).unwrap(), body);
        assert_eq!(Contents::audit(body).unwrap(), [], "{body}");
    }
}

#[test]
fn an_enum_may_be_in_a_list_or_an_option() {
    let body = r#"{"contents": [], "more": [{"target": "b"}, false], "maybe": null}"#;
    let expected = Holder {
        contents: Contents::Directory(vec![]),
        more: vec![Contents::Link(Link { target: "b".into() }), Contents::Missing(false)],
        maybe: None,
    };
    assert_eq!(serde_json::from_str::<Holder>(body).unwrap(), expected);
    let packed = rmp_serde::to_vec_named(&serde_json::from_str::<serde_json::Value>(body).unwrap()).unwrap();
    assert_eq!(rmp_serde::from_slice::<Holder>(&packed).unwrap(), expected);
}

#[test]
fn an_error_has_the_reason_of_each_variant() {
    let error = Contents::decode(200, (), r#"{"name": "a", "size": "big"}"#).unwrap_err().to_string();
    assert!(
        error.contains(
            "no variant fits: File at /size: expected an integer, found a string; \
             Link: mandatory parameter `target` is missing or null; Directory: expected a list, found an object; \
             Missing: expected a boolean, found an object"
        ),
        "{error}"
    );
    let error = serde_json::from_str::<Holder>(r#"{"contents": true, "more": [7.5]}"#).unwrap_err().to_string();
    assert!(error.contains("no variant fits: File: expected an object, found a number"), "{error}");
}

#[test]
fn an_audit_compares_with_the_variant_that_differs_least() {
    let drift = Contents::audit(r#"{"name": "a", "size": "1", "extra": 2}"#).unwrap();
    let shown: Vec<_> = drift.iter().map(ToString::to_string).collect();
    assert_eq!(shown, ["/extra: not documented, found an integer", "/size: documented as Integer, found a string"]);
}

/// `serde_json` rounds both numbers to an integer. The reader that reports errors must not accept what the other one refused.
#[test]
fn a_fraction_that_a_float_rounds_away_fits_no_integer_of_a_variant() {
    for size in ["1e-400", "1.00000000000000000001"] {
        let body = format!(r#"{{"name": "a", "size": {size}}}"#);
        let error = Contents::decode(200, (), &body).unwrap_err().to_string();
        assert!(error.contains("expected an integer, found a number with a fraction"), "{error}");
    }
    let fits = r#"{"contents": {"name": "a", "size": 1e-400, "target": "b"}, "more": []}"#;
    let restable::ResponseError::Malformed(error) = Held::decode(200, (), fits).map(|_| ()).unwrap_err() else {
        panic!("the body does not fit")
    };
    assert_eq!(error.reason(), "mandatory parameter `other` is missing or null");
}

#[response]
struct Held {
    #[allow(dead_code)]
    contents: Contents,
    #[allow(dead_code)]
    other: Contents,
}

#[structure]
#[derive(Debug)]
#[allow(dead_code, reason = "only read")]
struct Counted {
    #[param("Integer", mandatory)]
    count: u32,
}

#[structure]
#[derive(Debug)]
#[allow(dead_code, reason = "only read")]
struct Labelled {
    #[param("Object", mandatory)]
    label: Contents,
    #[param("String", mandatory)]
    color: String,
}

#[response(untagged)]
#[derive(Debug)]
#[allow(dead_code, reason = "only read")]
enum Thing {
    Counted(Counted),
    Labelled(Labelled),
}

/// The enum in the second variant fits, which says nothing about the number that the first variant refused.
#[test]
fn an_enum_inside_a_variant_does_not_hide_what_another_variant_refused() {
    let body = r#"{"count": 1.00000000000000000001, "label": {"target": "b"}}"#;
    let error = Thing::decode(200, (), body).unwrap_err().to_string();
    assert!(error.contains("expected an integer, found a number with a fraction"), "{error}");
}

#[response(untagged)]
#[derive(Debug)]
#[allow(dead_code, reason = "only read")]
enum Counts {
    Contents(Contents),
    Count(u8),
}

/// Enums in enums would otherwise repeat the reasons of each other.
#[test]
fn the_reason_of_a_variant_is_shortened() {
    let error = Counts::decode(200, (), r#"{"name": "a"}"#).unwrap_err().to_string();
    assert!(error.contains("no variant fits: Contents: no variant fits: File: mandatory parameter `size`"), "{error}");
    assert!(error.contains("…; Count: expected an integer"), "{error}");
}
