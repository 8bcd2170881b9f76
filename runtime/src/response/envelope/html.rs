//! Finds the text about an error in an HTML page, for people.

use alloc::string::String;
use alloc::vec::Vec;

use super::reason;

/// How many bytes of a page or a text are searched for a hint.
const MAX_LOOKED_AT: usize = 16 * 1024;

/// The longest hint, in characters.
const MAX_HINT: usize = 200;

/// A heading that adds nothing to a status.
const EMPTY_TALK: &str = "error";

/// The elements that hold the text for people, the best first.
const HEADINGS: [&str; 3] = ["h1", "title", "h2"];

/// Invisible parts of a page: how they open and close, in lower case.
const SILENT: [(&str, &str); 3] = [("<!--", "-->"), ("<style", "</style>"), ("<script", "</script>")];

/// The character references that error pages use. `&amp;` is the last one, so that nothing is resolved twice.
const REFERENCES: [(&str, &str); 7] =
    [("&nbsp;", " "), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&apos;", "'"), ("&amp;", "&")];

/// The text of the first heading of a page, or else its title, or else its first text. A bare "Error" is used only if
/// there is nothing else, and a heading that repeats the status only if no sentence follows.
pub(super) fn hint(page: &str) -> Option<String> {
    let page = SILENT.iter().fold(String::from(page), |page, (open, close)| without(&page, open, close));
    let headings: Vec<_> = HEADINGS.iter().filter_map(|name| element(&page, name)).collect();
    let says_something = |text: &String| !text.eq_ignore_ascii_case(EMPTY_TALK);
    let heading = headings.iter().find(|text| says_something(text)).cloned();
    if heading.as_deref().is_some_and(repeats_status) {
        let in_heading = |text: &String| headings.iter().any(|heading| heading.contains(text.as_str()));
        return texts(&page).find(|text| is_sentence(text) && !in_heading(text)).or(heading);
    }
    heading.or_else(|| texts(&page).find(says_something)).or_else(|| headings.into_iter().next())
}

/// Whether a heading only repeats the status: `404 Not Found`, `HTTP Status 500 – Internal Server Error`, `Not Found`.
fn repeats_status(heading: &str) -> bool {
    let words = || heading.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    let is_status = |word: &str| word.parse().is_ok_and(|number: u16| (400..600).contains(&number));
    reason::phrases().any(|phrase| phrase.eq_ignore_ascii_case(heading))
        || (words().take(3).any(is_status) && words().count() <= 7)
}

/// Whether a text is a sentence for people, and neither a status nor the name of the server software.
fn is_sentence(text: &str) -> bool {
    const SIGNATURE: &str = "Powered by";
    let is_software = text.starts_with(SIGNATURE) || text.split(' ').next().is_some_and(|word| word.contains('/'));
    // Chinese and Japanese are written without spaces, so their characters are counted.
    let is_long = text.split(' ').count() >= 3 || text.chars().filter(|c| !c.is_ascii()).count() >= 4;
    is_long && !is_software && !repeats_status(text)
}

/// The beginning of `text` on one line, cut after [`MAX_HINT`] characters; `None` if it is blank.
pub(super) fn line(text: &str) -> Option<String> {
    let parts: Vec<_> = text.lines().map(str::trim).filter(|part| !part.is_empty()).collect();
    let mut line = parts.join(" ");
    if let Some((end, _)) = line.char_indices().nth(MAX_HINT) {
        line.truncate(end);
    }
    Some(line).filter(|line| !line.is_empty())
}

/// The part of `text` that is searched for a hint.
pub(super) fn start(text: &str) -> &str {
    let mut end = text.len().min(MAX_LOOKED_AT);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    text.get(..end).unwrap_or_default()
}

/// `page` without everything from `open` to `close`. A part that is never closed extends to the end of the page.
fn without(page: &str, open: &str, close: &str) -> String {
    let lower = page.to_ascii_lowercase();
    let find = |text, from| lower.get(from..).and_then(|tail| tail.find(text)).map(|at| from + at);
    let mut rest = String::new();
    let mut from = 0;
    while let Some(begin) = find(open, from) {
        rest.push_str(page.get(from..begin).unwrap_or_default());
        from = find(close, begin).map_or(page.len(), |end| end + close.len());
    }
    rest.push_str(page.get(from..).unwrap_or_default());
    rest
}

/// The text in the first element `name`, up to its end tag or the end of the page.
fn element(page: &str, name: &str) -> Option<String> {
    let lower = page.to_ascii_lowercase();
    let tag = |mark: &str, from: usize| {
        let marks = lower.get(from..)?.match_indices(mark).map(|(at, _)| from + at);
        marks.clone().find(|at| is_tag(&lower, at + mark.len(), name))
    };
    let begin = tag("<", 0)?;
    let end = tag("</", begin).unwrap_or(page.len());
    let words: Vec<_> = texts(page.get(begin..end)?).collect();
    line(&words.join(" "))
}

fn is_tag(lower: &str, at: usize, name: &str) -> bool {
    let rest = lower.get(at..).and_then(|tail| tail.strip_prefix(name));
    rest.is_some_and(|rest| !rest.starts_with(|next: char| next.is_ascii_alphanumeric() || next == '-'))
}

/// The texts between tags, without blank ones.
fn texts(page: &str) -> impl Iterator<Item = String> {
    let parts = page.split('<').filter_map(|part| part.split_once('>'));
    parts.filter_map(|(_, text)| line(&REFERENCES.iter().fold(text.into(), resolve)))
}

fn resolve(text: String, (reference, character): &(&str, &str)) -> String {
    if text.contains(reference) { text.replace(reference, character) } else { text }
}
