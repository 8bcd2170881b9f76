//! Generates bindings from any text as the pages of a service: the generator does not panic, and its output is Rust.

#![no_main]

use libfuzzer_sys::fuzz_target;
use restable_bindgen::private;
use restable_bindgen::private::generate::{self, Options};
use restable_bindgen::private::page::Page;
use restable_bindgen::private::service::Service;

/// Separates the pages of a service; no page contains it.
const PAGE_END: char = '\0';

/// Whether a character ends a line, changes the direction of text, or has no width.
fn is_hidden(letter: char) -> bool {
    matches!(letter, '\u{61c}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}' | '\u{2066}'..='\u{2069}')
        || letter.is_control() && letter != '\n'
}

fuzz_target!(|text: &str| {
    let pages = text.split(PAGE_END).enumerate().map(|(number, text)| {
        let (document, problems) = restable_rst::read(text);
        Page::read(&format!("store/{number}.rst"), &document, &problems)
    });
    let mut options = Options::default();
    options.tests = true;
    let service = Service::new("store".into(), pages.collect());
    let module = generate::service(&service, &options);
    for (path, source) in module.files.iter().chain(&module.tests) {
        if path.ends_with(".rs") {
            if let Err(error) = syn::parse_file(source) {
                panic!("{path}: {error}\n{source}");
            }
        }
        // `syn` accepts these characters, but the compiler or Clippy refuses them.
        assert!(!source.contains(is_hidden), "{path}: an invisible character\n{source:?}");
    }
    assert!(module.examples.unchanged <= module.examples.decoded);
    let report = private::report(&service);
    assert!(report.totals.response_rows_bound <= report.totals.response_rows);
    assert_eq!(report.totals.bound + report.totals.refused, report.totals.endpoints);
});
