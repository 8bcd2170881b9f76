//! Pages with characters that the compiler rejects.

use std::path::Path;

use restable_bindgen::private;
use restable_bindgen::private::generate::{self, Module, Options};
use restable_bindgen::private::page::Page;
use restable_bindgen::private::service::Service;

/// Characters that change the direction of text, have no width, or end a line. The compiler or Clippy rejects most of
/// them.
const HIDDEN: &str = "\u{202e}\u{2066}\u{200f}\u{61c}\u{200b}\u{ad}\u{feff}\u{2028}\u{85}\u{7f}";

fn is_hidden(letter: char) -> bool {
    HIDDEN.contains(letter) || letter.is_control() && letter != '\n'
}

/// Returns a page that contains the text in every place where a page has text.
fn page(text: &str) -> String {
    let row = |name: &str, ty: &str, words: &str| format!("   {name:<40} {ty:<20} {words}\n");
    let line = format!("   {} {} {}\n", "=".repeat(40), "=".repeat(20), "=".repeat(60));
    let head = row("Parameter", "Type", "Description");
    let rows = [
        row(&format!("na{text}me"), "String", &format!("Words {text} of it.")),
        row("state", "String", &format!("The value can be **A{text}** or **B** or **C**.")),
        row("part", &format!(":ref:`Pa{text}rt <part>`"), "A part."),
        row("other", &format!("Str{text}ing"), "A word."),
    ];
    let part = row("id", "String", "A word.");
    format!(
        "Showing a {text} Box\n{underline}\n\nURI\n---\n\nGET /v1/boxes\n\nResponse\n--------\n\n\
         .. table:: Response {text} parameters\n\n{line}{head}{line}{rows}{line}\n\
         .. _part:\n\n.. table:: **Pa{text}rt** field\n\n{line}{head}{line}{part}{line}\n\
         Example Response\n\n.. code-block::\n\n   {{\"na{text}me\": [\"a{text}b\"], \"un{text}listed\": \"{text}\"}}\n",
        underline = "=".repeat(40),
        rows = rows.concat(),
    )
}

fn service(path: &str, text: &str) -> Service {
    let text = page(text);
    let (document, problems) = restable_rst::read(&text);
    Service::new("store".into(), vec![Page::read(path, &document, &problems)])
}

fn generated(service: &Service) -> Module {
    let mut options = Options::default();
    options.tests = true;
    generate::service(service, &options)
}

#[test]
fn no_file_has_invisible_characters() {
    for letter in HIDDEN.chars().chain("\0\r\u{1b}".chars()) {
        let module = generated(&service(&format!("store/{letter}boxes.rst"), &letter.to_string()));
        for (path, source) in module.files.iter().chain(&module.tests) {
            assert!(!source.contains(is_hidden), "{letter:?} in {path}: {source:?}");
            if Path::new(path).extension().is_some_and(|end| end == "rs") {
                assert!(syn::parse_file(source).is_ok(), "{letter:?} in {path}: {source}");
            }
        }
    }
}

#[test]
fn an_example_keeps_invisible_characters_as_escapes() {
    let module = generated(&service("store/boxes.rst", "\u{202e}"));
    let source = module.tests.get("store.rs").expect("the example has a test");
    assert!(source.contains(r"a\u202eb"), "{source}");
}

#[test]
fn a_problem_is_one_line_that_hides_nothing() {
    let service = service("store/boxes.rst", HIDDEN);
    let report = private::report(&service);
    assert!(report.problems().count() > 0);
    for problem in report.problems() {
        assert!(!problem.to_string().contains(|letter| is_hidden(letter) || letter == '\n'), "{problem}");
    }
}
