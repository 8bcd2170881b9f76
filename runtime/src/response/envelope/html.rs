//! Finds what a web page says about an error, for people to read.

use alloc::string::String;
use alloc::vec::Vec;

use super::reason;

/// How many bytes of a page or text are looked at for a hint.
const MAX_LOOKED_AT: usize = 16 * 1024;

/// The longest hint, in characters.
const MAX_HINT: usize = 200;

/// Says nothing that a status does not say.
const EMPTY_TALK: &str = "error";

/// Where the words for people are, the best first.
const HEADINGS: [&str; 3] = ["h1", "title", "h2"];

/// What no one sees, by how it opens and closes in lower case.
const SILENT: [(&str, &str); 3] = [("<!--", "-->"), ("<style", "</style>"), ("<script", "</script>")];

/// The character references that error pages use; `&amp;` is last, so that nothing is resolved twice.
const REFERENCES: [(&str, &str); 7] =
    [("&nbsp;", " "), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&apos;", "'"), ("&amp;", "&")];

/// The text of the first heading of a page, else its title, else its first words; a bare "Error" only where there is
/// nothing else, and a heading that repeats the status only where no sentence follows.
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

/// Whether a heading says no more than the status: `404 Not Found`, `HTTP Status 500 – Internal Server Error`, `Not Found`.
fn repeats_status(heading: &str) -> bool {
    let words = || heading.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    let is_status = |word: &str| word.parse().is_ok_and(|number: u16| (400..600).contains(&number));
    reason::phrases().any(|phrase| phrase.eq_ignore_ascii_case(heading))
        || (words().take(3).any(is_status) && words().count() <= 7)
}

/// Whether a text of a page is a sentence for people, and neither a status nor the name of the server's software.
fn is_sentence(text: &str) -> bool {
    const SIGNATURE: &str = "Powered by";
    let is_software = text.starts_with(SIGNATURE) || text.split(' ').next().is_some_and(|word| word.contains('/'));
    // Chinese and Japanese are written without spaces.
    let is_long = text.split(' ').count() >= 3 || text.chars().filter(|c| !c.is_ascii()).count() >= 4;
    is_long && !is_software && !repeats_status(text)
}

/// The beginning of `text`, without line breaks and cut after [`MAX_HINT`] characters; `None` where it is blank.
pub(super) fn line(text: &str) -> Option<String> {
    let parts: Vec<_> = text.lines().map(str::trim).filter(|part| !part.is_empty()).collect();
    let mut line = parts.join(" ");
    if let Some((end, _)) = line.char_indices().nth(MAX_HINT) {
        line.truncate(end);
    }
    Some(line).filter(|line| !line.is_empty())
}

/// As much of `text` as is looked at for a hint.
pub(super) fn start(text: &str) -> &str {
    let mut end = text.len().min(MAX_LOOKED_AT);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    text.get(..end).unwrap_or_default()
}

/// `page` without what stands between `open` and `close`; what is never closed goes to the end.
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

/// The text in the first element `name`, up to its end or the page's.
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

/// The texts between tags, blank ones left out.
fn texts(page: &str) -> impl Iterator<Item = String> {
    let parts = page.split('<').filter_map(|part| part.split_once('>'));
    parts.filter_map(|(_, text)| line(&REFERENCES.iter().fold(text.into(), resolve)))
}

fn resolve(text: String, (reference, character): &(&str, &str)) -> String {
    if text.contains(reference) { text.replace(reference, character) } else { text }
}
