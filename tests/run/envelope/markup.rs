//! XML and HTML pages.

use restable::{Dialect, ErrorEnvelope};

use super::{found, pair, read};

#[test]
fn namespaces_attributes_and_a_declaration_do_not_matter() {
    let body = r#"<?xml version="1.0" encoding="UTF-8"?><s3:Error xmlns:s3="http://obs.example/doc" lang="en">
        <s3:Code>NoSuchKey</s3:Code><s3:Message>none</s3:Message><s3:RequestId>0A1B</s3:RequestId></s3:Error>"#;
    assert_eq!(pair(body), found("NoSuchKey", "none"));
    assert_eq!(read(body).request_id(), Some("0A1B"));
}

#[test]
fn character_data_and_entities_are_resolved() {
    let body =
        "<Error><Code><![CDATA[A.1]]></Code><Message>\n a &lt;b&gt; &amp; &#99;<![CDATA[ <d>]]>\n</Message></Error>";
    assert_eq!(pair(body), found("A.1", "a <b> & c <d>"));
}

#[test]
fn errors_deeper_in_xml_are_found() {
    let body = "<Response><Errors><Error><Code>A.1</Code><Message>m</Message></Error></Errors><RequestID>7</RequestID></Response>";
    assert_eq!(pair(body), found("A.1", "m"));
    assert_eq!(read(body).request_id(), Some("7"));
    assert_eq!(pair("<ErrorResponse><Error><Code>A.1</Code></Error></ErrorResponse>"), found("A.1", ""));
}

#[test]
fn a_fault_in_xml_has_its_code_as_attribute() {
    let envelope =
        read(r#"<itemNotFound code="404" xmlns="http://docs.example/v1.1"><message>m</message></itemNotFound>"#);
    assert_eq!((envelope.code(), envelope.message(), envelope.fault()), (Some("404"), Some("m"), Some("itemNotFound")));
    assert_eq!(envelope.dialect(), Dialect::Xml);
}

#[test]
fn texts_with_attributes_are_texts() {
    assert_eq!(pair(r#"<E><Code a="b">A.1</Code><Message lang="en">m</Message></E>"#), found("A.1", "m"));
    assert_eq!(pair(r#"<error code="A.1">It is so.</error>"#), found("A.1", "It is so."));
    assert_eq!(pair(r#"<rsp stat="fail"><err code="100" msg="m"/></rsp>"#), found("100", "m"));
}

#[test]
fn faults_of_both_versions_of_soap_are_read() {
    let old = r#"<s:Envelope xmlns:s="http://e.example/"><s:Body><s:Fault><faultcode>s:Server</faultcode>
        <faultstring xml:lang="en">m</faultstring></s:Fault></s:Body></s:Envelope>"#;
    assert_eq!(pair(old), found("s:Server", "m"));
    let new = r#"<s:Envelope xmlns:s="http://e.example/"><s:Body><s:Fault><s:Code><s:Value>s:Sender</s:Value></s:Code>
        <s:Reason><s:Text xml:lang="en">m</s:Text></s:Reason></s:Fault></s:Body></s:Envelope>"#;
    assert_eq!(pair(new), found("s:Sender", "m"));
}

#[test]
fn empty_elements_are_nothing() {
    let envelope = read("<Error><Code>A.1</Code><Message/><RequestId></RequestId></Error>");
    assert_eq!((envelope.code(), envelope.message(), envelope.request_id()), (Some("A.1"), None, None));
}

#[test]
fn document_type_definitions_are_refused() {
    let bomb = "<!DOCTYPE e [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><Error><Code>&b;</Code></Error>";
    assert_eq!(read(bomb).code(), None);
}

#[test]
fn broken_or_huge_xml_is_no_error_of_a_service() {
    assert_eq!(read("<Error><Code>A.1</Code>").code(), None);
    let huge = format!("<Error><Code>A.1</Code><Message>{}</Message></Error>", "m".repeat(1 << 20));
    assert_eq!(read(&huge).code(), None);
}

#[test]
fn deep_xml_is_read_to_the_fourth_object() {
    let deep = format!("{}<Code>A.1</Code>{}", "<a>".repeat(1000), "</a>".repeat(1000));
    assert_eq!(read(&deep).code(), None);
}

#[test]
fn a_page_has_a_hint_and_no_message() {
    for (page, hint) in [
        (
            "<html><head><title>502 Bad Gateway</title></head><body><center>nginx</center></body></html>",
            "502 Bad Gateway",
        ),
        ("<TITLE>Forbidden</TITLE><H1 class='x'>You may\r\n  <b>not</b></H1>", "You may not"),
        ("<html><title>Error</title><h2>Error</h2><td>No backend.<br/></td></html>", "No backend."),
        ("<html><title>ERROR</title></html>", "ERROR"),
        (
            "<style>h1 { }</style><!-- <h1>no</h1> --><script>no()</script><p>Tom &amp; &lt;Jerry&gt;</p>",
            "Tom & <Jerry>",
        ),
        ("<h1>never closed", "never closed"),
        ("<header>top</header><h1>real</h1>", "real"),
    ] {
        let envelope = read(page);
        assert_eq!((envelope.hint(), envelope.message(), envelope.code()), (Some(hint), None, None), "{page}");
    }
}

#[test]
fn a_sentence_has_priority_over_a_heading_that_repeats_the_status() {
    for (page, hint) in [
        ("<title>404 Not Found</title><h1>404 Not Found</h1>The thing is not here.<br/>", "The thing is not here."),
        ("<h1>Not Found</h1><p>The address /x is not on this server.</p>", "The address /x is not on this server."),
        (
            "<h1>400 Bad Request</h1><center>A plain request came to an encrypted port</center><hr><center>nginx/1.2</center>",
            "A plain request came to an encrypted port",
        ),
        ("<h1>HTTP Status 500 – Internal Server Error</h1><p>The database is away.</p>", "The database is away."),
        ("<h1>403 Forbidden</h1><p>您没有权限访问</p>", "您没有权限访问"),
        // No sentence follows.
        ("<h1>502 Bad Gateway</h1><hr><center>nginx</center>", "502 Bad Gateway"),
        ("<h1>Not Found</h1><address>Apache/2.4 (Unix) Server at example.com Port 80</address>", "Not Found"),
        ("<h1>504 Gateway Time-out</h1>Powered by Tengine", "504 Gateway Time-out"),
        // The heading is more specific than the status.
        ("<h1>No backend for zone 3</h1><p>Please try again in some minutes.</p>", "No backend for zone 3"),
        ("<title>Server Error</title><p>Something went wrong while deploying.</p>", "Server Error"),
    ] {
        assert_eq!(read(page).hint(), Some(hint), "{page}");
    }
}

#[test]
fn pages_without_words_have_no_hint() {
    for page in ["<", "<>", "<!--", "<html></html>", "<h1", "<h1></h1>", "</h1>", "<style>x"] {
        assert_eq!(read(page).hint(), None, "{page}");
    }
}

#[test]
fn plain_text_gives_one_short_line() {
    assert_eq!(read("upstream\r\n  timed out\n").hint(), Some("upstream timed out"));
    let long = "é".repeat(100_000);
    assert_eq!(read(&long).hint().map(|hint| hint.chars().count()), Some(200));
    assert_eq!(ErrorEnvelope::read(None, &(), b"\xff\xfe\x00").dialect(), Dialect::PlainText);
}
