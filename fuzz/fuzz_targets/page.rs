//! Any text as the pages of a service: nothing panics, and what is bound was documented.

#![no_main]

use libfuzzer_sys::fuzz_target;
use restable_bindgen::check::Report;
use restable_bindgen::page::Page;
use restable_bindgen::rst;
use restable_bindgen::service::Service;

/// No page has it, so that it parts the pages of a service.
const PAGE_END: char = '\0';

fuzz_target!(|text: &str| {
    let pages = text.split(PAGE_END).enumerate().map(|(number, text)| {
        let (document, problems) = rst::read(text);
        Page::read(&format!("store/{number}.rst"), &document, &problems)
    });
    let mut report = Report::default();
    report.add(&Service::new("store".into(), pages.collect()));
    assert!(report.totals.response_rows_bound <= report.totals.response_rows);
    assert_eq!(report.totals.bound + report.totals.refused, report.totals.endpoints);
});
