//! `restable check --format html`.

use std::fs;

use crate::command::{refusal, restable, scratch, stdout};

/// A page with a row that no rule can read, whose title and cells are markup of HTML.
const PAGE: &str = "\
Showing a <script>alert(1)</script> Kite
=========================================

URI
---

GET /v1/kites/{kite_id}

Response
--------

.. table:: **Table** Response body parameters

   ============================ ============ ===================
   Parameter                    Type         Description
   ============================ ============ ===================
   name                         String       The name.
   <img src=x onerror=alert(1)> Kite&Line    The \"line\".
   ============================ ============ ===================
";

fn html(pages: &std::path::Path) -> String {
    let output = restable(&["check".as_ref(), pages.as_os_str(), "--format".as_ref(), "html".as_ref()]);
    assert!(output.status.success(), "{output:?}");
    stdout(&output)
}

#[test]
fn each_problem_is_next_to_the_lines_of_its_page() {
    let directory = scratch("html").join("kites");
    fs::create_dir_all(&directory).expect("a directory can be created");
    fs::write(directory.join("showing_a_kite.rst"), PAGE).expect("a page can be written");
    let html = html(&directory);
    assert!(html.starts_with("<!doctype html>") && html.ends_with("</html>\n"));
    assert!(html.contains("prefers-color-scheme: dark"));
    let marked = html.lines().find(|line| line.starts_with("<mark>") || line.contains("<pre><mark>"));
    assert!(marked.is_some_and(|line| line.contains("&lt;img src=x onerror=alert(1)&gt;")), "{html}");
}

#[test]
fn text_of_pages_is_escaped_and_nothing_is_loaded() {
    let directory = scratch("html-escaped").join("kites");
    fs::create_dir_all(&directory).expect("a directory can be created");
    fs::write(directory.join("showing_a_kite.rst"), PAGE).expect("a page can be written");
    let html = html(&directory);
    for markup in ["<script", "<img", "<link", "src=\"", "href=\"http", "url("] {
        assert!(!html.contains(markup), "{markup}: {html}");
    }
    assert!(html.contains("default-src 'none'"));
}

#[test]
fn the_report_has_a_limit() {
    let directory = scratch("html-limit").join("kites");
    fs::create_dir_all(&directory).expect("a directory can be created");
    let rows = format!("   {:28} {:12} {:19}\n", "row", "Unknown&Type", "A row.").repeat(3_000);
    let head = PAGE.replace("   name                         String       The name.\n", &rows);
    for at in 0..20 {
        fs::write(directory.join(format!("page_{at}.rst")), &head).expect("a page can be written");
    }
    let html = html(&directory);
    assert!(html.len() < 1 << 20, "{}", html.len());
    assert!(html.contains("problems are not shown"), "the rest is counted");
}

#[test]
fn only_check_writes_html() {
    let message = refusal(&["generate".as_ref(), "pages".as_ref(), "--format".as_ref(), "html".as_ref()]);
    assert!(message.contains("expected text or json"), "{message}");
}
