//! Tests that the time for a page grows linearly with its length. Each case compares a page with one that has eight
//! times as many of one element.
#![allow(clippy::expect_used, reason = "a test fails by panicking")]

mod pages;

use std::time::Duration;

use cpu_time::ThreadTime;

use restable_bindgen::private;
use restable_bindgen::private::generate::{self, Options};
use restable_bindgen::private::page::Page;
use restable_bindgen::private::service::Service;

/// The ratio of the lengths of the two pages.
const FACTOR: usize = 8;
/// The maximum ratio of the times. A single quadratic step would give a ratio of 64.
const MOST: u32 = 24;
/// The maximum number of measurements of a case. Other processes can make any single measurement slow.
const ATTEMPTS: usize = 5;

/// Measures everything that the command does with pages, except reading and writing files.
fn time(pages: &[String]) -> Duration {
    let start = ThreadTime::now();
    let pages = pages.iter().enumerate().map(|(number, text)| {
        let (document, problems) = restable_rst::read(text);
        Page::read(&format!("store/api-ref/source/page{number}.rst"), &document, &problems)
    });
    let service = Service::new("store".into(), pages.collect());
    let mut options = Options::default();
    options.tests = true;
    generate::service(&service, &options);
    private::report(&service);
    start.elapsed()
}

/// Returns the shortest times for few and for many elements.
fn measured(few: &[String], many: &[String]) -> (Duration, Duration) {
    let mut best = (Duration::MAX, Duration::MAX);
    for _ in 0..ATTEMPTS {
        best = (best.0.min(time(few)), best.1.min(time(many)));
        if best.1 < best.0 * MOST {
            break;
        }
    }
    best
}

fn scales(name: &str, few: usize, page: impl Fn(usize) -> Vec<String>) {
    let (short, long) = measured(&page(few), &page(few * FACTOR));
    assert!(long < short * MOST, "{name}: {few} take {short:?}, {} take {long:?}", few * FACTOR);
}

macro_rules! cases {
    ($($case:ident: $few:literal,)*) => {
        $(
            #[test]
            fn $case() {
                scales(stringify!($case), $few, pages::$case);
            }
        )*
    };
}

cases! {
    paragraphs: 2000,
    sections: 2000,
    nested_list_items: 2000,
    directive_options: 2000,
    header_lines: 800,
    inline_markup: 2000,
    paragraphs_of_a_description: 2000,
    lists_after_a_long_paragraph: 800,
    tables_after_a_long_paragraph: 240,
    endpoints: 400,
    pages_of_endpoints: 400,
    quoted_endpoints: 240,
    placeholders: 800,
    names_in_a_query: 800,
    labels_and_tables: 240,
    references_of_a_row: 1200,
    references_to_a_shared_response: 400,
    rows: 800,
    dotted_rows: 800,
    rows_of_one_name: 800,
    rows_of_one_rust_name: 800,
    rows_of_body_tables: 160,
    query_rows: 600,
    header_rows: 600,
    structured_rows_with_tables: 160,
    structured_rows_without_tables: 600,
    structures_of_one_name: 160,
    structures_in_a_circle: 160,
    enumerations: 320,
    values: 1200,
    value_sentences: 1200,
    examples: 600,
    members_of_an_example: 1200,
    unlisted_members_of_an_example: 1200,
    nested_examples: 10,
    jobs: 240,
    tables_of_other_answers: 320,
    named_types: 160,
    targets: 2000,
    lines_of_a_cell: 1200,
}
