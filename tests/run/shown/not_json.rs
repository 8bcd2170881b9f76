//! Bodies that are not JSON.

use restable::ResponseError;

use super::{Disk, error};

const GZIP: &[u8] = b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03\xab\x56\x4a\xc9\x2c";
const ZLIB: &[u8] = b"\x78\x9c\xab\x56\x4a\xc9\x2c\xce\x2e\x56\xb2\x8a";
const ZSTD: &[u8] = b"\x28\xb5\x2f\xfd\x04\x00\x59\x00\x00";

fn reason(body: &[u8]) -> (String, usize, usize) {
    match error(200, body) {
        ResponseError::Malformed(malformed) => (malformed.reason().into(), malformed.line(), malformed.column()),
        other => panic!("{other:?}"),
    }
}

#[test]
fn compression_that_no_header_declares_is_named() {
    for (body, name) in [(GZIP, "gzip"), (ZLIB, "zlib"), (ZSTD, "zstd")] {
        let (reason, line, column) = reason(body);
        assert!(reason.starts_with(&format!("the body looks like {name}")), "{reason}");
        assert_eq!((line, column), (0, 0), "there is no line in it");
        let failed = error(503, body);
        assert!(failed.to_string().contains(&format!("the body looks like {name}")), "{failed}");
        assert!(Disk::audit(body).unwrap_err().to_string().contains(name));
    }
}

#[test]
fn a_web_page_with_a_status_of_success_is_named_with_its_hint() {
    let page = "\u{feff}\n<!DOCTYPE HTML><html><head><title>Sign in to the portal</title></head><form></form></html>";
    assert_eq!(reason(page.as_bytes()).0, "an HTML page instead of JSON: Sign in to the portal");
    assert_eq!(reason(b"<html></html>").0, "an HTML page instead of JSON");
    assert_eq!(
        error(200, "<body><h1>a\u{1b}[31mb</h1>").to_string(),
        "the body does not fit Disk at the top level: an HTML page instead of JSON: a\\u{1b}[31mb"
    );
}

#[test]
fn xml_and_wide_text_are_named() {
    assert_eq!(reason(b"<?xml version=\"1.0\"?><disk/>").0, "an XML document instead of JSON");
    for wide in [b"\xff\xfe{\0}\0".as_slice(), b"\xfe\xff\0{\0}", b"{\0}\0", b"\0{\0}"] {
        assert_eq!(reason(wide).0, "the body looks like UTF-16 or UTF-32 instead of UTF-8");
    }
}

#[test]
fn other_text_reports_where_reading_stopped() {
    for body in ["x^2", "x", "nothing", "[", "(html)", "x\u{1}"] {
        let (reason, line, _) = reason(body.as_bytes());
        assert!(!reason.contains("looks like") && line == 1, "{body}: {reason}");
    }
}
