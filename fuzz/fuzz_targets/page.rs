//! Reads any text as the pages of a service: nothing panics, and everything that is bound is documented.

#![no_main]

use libfuzzer_sys::fuzz_target;
use restable_bindgen::private;
use restable_bindgen::private::page::Page;
use restable_bindgen::private::service::Service;

/// Separates the pages of a service; no page contains it.
const PAGE_END: char = '\0';

fuzz_target!(|text: &str| {
    let pages = text.split(PAGE_END).enumerate().map(|(number, text)| {
        let (document, problems) = restable_rst::read(text);
        Page::read(&format!("store/{number}.rst"), &document, &problems)
    });
    let service = Service::new("store".into(), pages.collect());
    let totals = private::report(&service).totals;
    assert!(totals.bound <= totals.endpoints);
    assert!(totals.response_rows_bound <= totals.response_rows);
    assert!(totals.request_rows_bound <= totals.request_rows);
});
