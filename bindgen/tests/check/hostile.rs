//! Malformed pages: any text becomes a report.

use proptest::prelude::*;
use proptest::sample::select;
use restable_bindgen::private;
use restable_bindgen::private::page::Page;
use restable_bindgen::private::service::Service;
use restable_bindgen::report::Report;

/// Pieces of pages, complete or truncated.
const PIECES: [&str; 22] = [
    "Response\n--------\n\n",
    "URI\n---\n\n",
    "Example Response\n----------------\n\n",
    "GET /v1/{a}\n\n",
    "GET\n\n",
    "PATH: /v1\n\n",
    "-  Method: GET\n",
    ".. _a:\n\n",
    ".. _b:\n",
    ".. table:: **Table 1** a\n\n",
    "   ========= ============== ===========\n   Parameter Type           Description\n",
    "   ========= ============== ===========\n",
    "   a         :ref:`x <a>`   y\n",
    "   b         List<:ref:`a`> */ \"#\n",
    "   c         #![x]          é\n",
    "**Status code: 200**\n\n",
    "::\n\n   {\"a\": [{\"a\": null}]}\n\n",
    ":ref:`z <b>`\n\n",
    "javascript:alert(1)\n",
    "\n",
    "   ",
    "<",
];

fn report(text: &str) -> Report {
    let (document, problems) = restable_rst::read(text);
    private::report(&Service::new("store".into(), vec![Page::read("page.rst", &document, &problems)]))
}

proptest! {
    #[test]
    fn any_page_becomes_a_report(pieces in prop::collection::vec(select(&PIECES[..]), 0..40)) {
        let report = report(&pieces.concat());
        prop_assert!(report.totals.response_rows_bound <= report.totals.response_rows);
        prop_assert!(report.totals.request_rows_bound <= report.totals.request_rows);
        prop_assert!(!report.to_string().is_empty());
    }

    #[test]
    fn any_text_becomes_a_report(text in "\\PC*") {
        prop_assert_eq!(report(&text).totals.pages, 1);
    }
}

#[test]
fn long_names_and_types_are_kept_and_reported() {
    let long = "n".repeat(10_000);
    let line = "=".repeat(10_000);
    let page = format!(
        "T\n=\n\nURI\n---\n\nGET /v1\n\nResponse\n--------\n\n{line} {line} =\nParameter{} Type{} D\n{line} {line} =\n{long} {long} x\n{line} {line} =\n",
        " ".repeat(9_991),
        " ".repeat(9_996)
    );
    assert_eq!(report(&page).totals.response_rows, 1, "{:?}", report(&page).totals);
    assert_eq!(report(&page).totals.response_rows_bound, 0);
}
