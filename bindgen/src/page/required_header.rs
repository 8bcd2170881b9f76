//! Finds the headers that a sentence, and no row, requires of each request.

use super::reference;
use restable_rst::Text;

/// A header that the text of a page requires.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RequiredHeader {
    /// The name.
    pub name: String,
    /// The value, unless the caller chooses it.
    pub value: Option<String>,
}

/// The words of a sentence that requires something, in lower case.
const REQUIRES: [&str; 9] =
    ["required to", "must", "is required", "are required", "need to", "needs to", "has to", "have to", "ensure that"];

/// The words with which a sentence begins that tells the reader to do something, in lower case.
const IMPERATIVES: [&str; 8] = ["set ", "add ", "use ", "specify ", "include ", "carry ", "please ", "send "];

/// The words with which a sentence about some of the calls begins, in lower case.
const CONDITIONS: [&str; 5] = ["if ", "when ", "to ", "for ", "in case "];

/// The conditions that each call meets, in lower case.
const ALWAYS: [&str; 5] =
    ["when using this api", "when calling this api", "when you call this api", "to use this api", "to call this api"];

/// Reads the paragraphs of a page, one after the other.
#[derive(Debug, Default)]
pub(super) struct Finder {
    /// The headers that the last paragraph requires without a value. An example of one of them may follow.
    announced: Vec<String>,
}

impl Finder {
    /// Returns the header that a paragraph requires.
    pub(super) fn read(&mut self, text: &Text<'_>, plain: &str) -> Option<RequiredHeader> {
        let announced = std::mem::take(&mut self.announced);
        if !plain.contains("eader") && announced.is_empty() {
            return None;
        }
        let lower = plain.trim_start().to_lowercase();
        if lower.starts_with("for example") || lower.starts_with("example:") {
            return pair(plain).filter(|header| announced.contains(&header.name));
        }
        for sentence in plain.split(". ").filter(|sentence| is_required(sentence)) {
            match pair(sentence).or_else(|| assigned(text, sentence)) {
                Some(header) => return Some(header),
                None => self.announced.extend(names(sentence).map(str::to_owned)),
            }
        }
        None
    }
}

/// Returns whether a sentence requires a header of each call.
fn is_required(sentence: &str) -> bool {
    let lower = sentence.trim_start().to_lowercase();
    let is_about_some = CONDITIONS.iter().any(|word| lower.starts_with(word)) || lower.contains(" if ");
    let is_about_all = ALWAYS.iter().any(|words| lower.starts_with(words));
    let is_order =
        REQUIRES.iter().any(|word| lower.contains(word)) || IMPERATIVES.iter().any(|word| lower.starts_with(word));
    let is_of_response = lower.contains("response header");
    lower.contains("header")
        && is_order
        && (is_about_all || !is_about_some)
        && !is_of_response
        && !lower.contains("not ")
}

/// Returns the header of `NAME: VALUE` in a sentence.
fn pair(sentence: &str) -> Option<RequiredHeader> {
    let words: Vec<&str> = sentence.split_whitespace().collect();
    words.iter().enumerate().find_map(|(at, word)| {
        let (name, joined) = word.trim_start_matches(['"', '\'', '(']).split_once(':')?;
        let value = if joined.is_empty() { words.get(at + 1)? } else { joined };
        let name = name.trim_end_matches('"');
        is_name(name).then(|| header(name, value))
    })
}

/// Returns the header of "the header **NAME** to **VALUE**": two marked words with "to" or "as" between them.
fn assigned(text: &Text<'_>, sentence: &str) -> Option<RequiredHeader> {
    let inlines = text.inlines();
    inlines.windows(3).find_map(|three| {
        let [name, between, value] = three else { return None };
        let (name, value) = (reference::marked(name)?, reference::marked(value)?);
        let between = between.as_str().trim();
        let leads = matches!(between, "to" | "as" | "with the value" | "with value" | "to the value" | "=");
        (leads && is_name(name) && sentence.contains(name) && sentence.contains(value)).then(|| header(name, value))
    })
}

fn header(name: &str, value: &str) -> RequiredHeader {
    let value = value.trim_matches(['"', '\'', ')']).trim_end_matches(['.', ',', ';']);
    let is_chosen =
        value.is_empty() || value.contains(['{', '<', '$', '[']) || value.contains("...") || !value.is_ascii();
    RequiredHeader { name: name.to_owned(), value: (!is_chosen).then(|| value.to_owned()) }
}

/// Returns the words of a sentence that are names of headers.
fn names(sentence: &str) -> impl Iterator<Item = &str> {
    sentence
        .split_whitespace()
        .map(|word| word.trim_matches(|letter: char| !letter.is_ascii_alphanumeric()))
        .filter(|word| is_name(word))
}

/// Returns whether a word is the name of a header: several parts in upper and lower case, as in `If-Match`.
fn is_name(word: &str) -> bool {
    let is_part = |part: &str| {
        part.starts_with(|first: char| first.is_ascii_uppercase())
            && part.chars().all(|letter| letter.is_ascii_alphanumeric())
    };
    word.contains('-') && word.split('-').all(is_part)
        || word.strip_prefix("x-").is_some_and(|rest| {
            !rest.is_empty() && rest.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '-')
        })
}

#[cfg(test)]
mod tests {
    use super::{Finder, RequiredHeader};

    fn read(paragraphs: &str) -> Vec<(String, Option<String>)> {
        let (document, _) = restable_rst::read(paragraphs);
        let mut finder = Finder::default();
        let texts = document.children.iter().filter_map(|node| match &node.block {
            restable_rst::Block::Paragraph(text) => Some(text),
            _ => None,
        });
        let found = texts.filter_map(|text| finder.read(text, &text.plain()));
        found.map(|RequiredHeader { name, value }| (name, value)).collect()
    }

    #[test]
    fn sentences_require_headers_in_several_words() {
        for (text, name, value) in [
            (
                "You are required to use the HTTP header **X-Kite-Version: 2.26** to fly.",
                "X-Kite-Version",
                Some("2.26"),
            ),
            ("Set the request header ``X-Language`` to ``en-us``.", "X-Language", Some("en-us")),
            ("The request must carry the header `If-Match: {etag}`.", "If-Match", None),
            ("When calling this API, the header **X-Wind: strong** must be sent.", "X-Wind", Some("strong")),
            (
                "Add a version with the header X-Wind or Y-Wind.\n\nFor example, X-Wind: 2.6 or Y-Wind: a 2",
                "X-Wind",
                Some("2.6"),
            ),
        ] {
            assert_eq!(read(text), [(name.to_owned(), value.map(str::to_owned))], "{text}");
        }
    }

    #[test]
    fn other_sentences_require_none() {
        for text in [
            "If the wind is used, add **X-Wind: 3** to the header.",
            "The header X-Wind: 3 is an example.",
            "The response header must be X-Wind: 3.",
            "Set the header as usual.",
        ] {
            assert!(read(text).is_empty(), "{text}");
        }
    }
}
