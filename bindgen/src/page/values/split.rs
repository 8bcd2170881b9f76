//! Splits a paragraph into sentences, and finds the list at the end of a sentence.

use restable_rst::Text;

use super::sentence::{in_parentheses, is_separator};
use super::{DocumentedValue, item, marked, of};

/// A sentence: the text before each word in bold, that word, and the text after the last one.
#[derive(Default)]
pub(super) struct Sentence {
    pub(super) words: Vec<(String, String)>,
    pub(super) end: String,
}

/// Returns the sentences of a paragraph. A semicolon ends one as well.
pub(super) fn sentences(text: &Text<'_>) -> Vec<Sentence> {
    let mut all = vec![Sentence::default()];
    for inline in text.inlines() {
        let Some(last) = all.last_mut() else { break };
        if let Some(word) = marked(&inline) {
            let before = std::mem::take(&mut last.end);
            last.words.push((before, item::unquoted(word.trim()).to_owned()));
            continue;
        }
        let plain = inline.as_str().replace('\n', " ");
        // "e.g." does not end a sentence.
        let plain = plain.replace("e.g. ", "e.g., ");
        let mut parts = plain.split(". ").flat_map(|part| part.split("; "));
        last.end.push_str(parts.next().unwrap_or_default());
        all.extend(parts.map(|part| Sentence { words: Vec::new(), end: part.to_owned() }));
    }
    all
}

impl Sentence {
    /// Returns the text before the first word in bold, in lower case.
    pub(super) fn lead(&self) -> String {
        self.words.first().map(|(before, _)| before.trim().to_lowercase()).unwrap_or_default()
    }

    /// Returns the words in bold from one on with their meanings in parentheses, and the text after the last one, if nothing but
    /// separators is between them.
    pub(super) fn list(&self, from: usize) -> Option<(Vec<DocumentedValue>, &str)> {
        let listed = self.words.get(from..)?;
        let are_joined = listed.iter().skip(1).all(|(between, _)| is_separator(behind_meaning(between)));
        let value = |(at, (_, word)): (usize, &(String, String))| {
            let behind = listed.get(at + 1).map_or(&self.end, |(between, _)| between);
            of(word, in_parentheses(behind.trim_start()).map_or("", |(meaning, _)| meaning))
        };
        are_joined.then(|| (listed.iter().enumerate().map(value).collect(), behind_meaning(&self.end)))
    }
}

/// Returns the text after a meaning in parentheses.
fn behind_meaning(text: &str) -> &str {
    in_parentheses(text.trim_start()).map_or(text, |(_, rest)| rest)
}
