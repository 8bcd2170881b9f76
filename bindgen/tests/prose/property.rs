//! Checks that rendered Markdown shows the same text as the page.

use proptest::prelude::*;
use proptest::sample::select;
use pulldown_cmark::{Event, Options, Parser, Tag};

use super::markdown;

/// Text that could be mistaken for markup.
const PIECES: [&str; 34] = [
    "word",
    "x_y",
    "_z_",
    "*",
    "**",
    "``a``",
    "`",
    "<b>",
    "</p>",
    "<!--",
    "[a]",
    "[a](b)",
    "![",
    "](",
    "#",
    "##",
    "-",
    "+",
    ">",
    "1.",
    "2)",
    "|",
    "&amp;",
    "&",
    "\\",
    "~~",
    "---",
    "===",
    "https://example.com/x",
    "http://{a}/b",
    ":ref:`t <l>`",
    "\"#",
    "*/",
    "$x$",
];

fn pieces() -> impl Strategy<Value = String> {
    prop::collection::vec(select(&PIECES[..]), 1..9).prop_map(|pieces| pieces.join(" "))
}

/// Parses Markdown as rustdoc does.
fn events(text: &str) -> Vec<Event<'_>> {
    let options =
        Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_TASKLISTS;
    Parser::new_ext(text, options).collect()
}

proptest! {
    #[test]
    fn text_becomes_neither_html_nor_a_link(text in pieces()) {
        let markdown = markdown(&text);
        for event in events(&markdown) {
            match event {
                Event::Html(_) | Event::InlineHtml(_) | Event::FootnoteReference(_) => prop_assert!(false, "{markdown}"),
                Event::Start(Tag::Link { dest_url, .. }) => prop_assert!(dest_url.starts_with("http"), "{markdown}"),
                Event::Start(Tag::Heading { .. } | Tag::Table(_) | Tag::HtmlBlock | Tag::Image { .. } | Tag::Strikethrough) => {
                    prop_assert!(false, "{markdown}");
                }
                _ => {}
            }
        }
    }

    #[test]
    fn any_text_is_read(text in "[ -~é\u{202e}\u{200b}]{1,60}") {
        let markdown = markdown(&text);
        let hidden = markdown.contains(['\u{202e}', '\u{200b}', '\u{1}']);
        prop_assert!(!hidden, "{:?}", markdown);
        prop_assert!(!events(&markdown).iter().any(|event| matches!(event, Event::Html(_) | Event::InlineHtml(_))), "{markdown}");
    }
}
