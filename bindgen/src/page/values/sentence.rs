//! Reads values from sentences such as "The value can be **A**, **B** or **C**."

use restable_rst::{Inline, Text};

use super::{DocumentedValue, INTRODUCTIONS, LABELS, MAX_LENGTH, is_phrase, is_value, of};

/// Reads the values of the first sentence that lists some. `introduced` says whether the text before it introduces values.
pub(super) fn read(text: &Text<'_>, introduced: bool) -> Vec<DocumentedValue> {
    let inlines = text.inlines();
    let mut said = String::new();
    for (at, inline) in inlines.iter().enumerate() {
        if let Inline::Strong(_) = inline {
            if is_about_another(inlines.get(..at).unwrap_or_default()) {
                return Vec::new();
            }
            let labelled = (introduced && said.is_empty()).then_some(Introduction::Colon);
            let introduction = labelled.or_else(|| Introduction::of(&said));
            let values = introduction.map(|found| listed(inlines.get(at..).unwrap_or_default(), found));
            if let Some(values) = values.filter(|values| values.len() > 1) {
                return values;
            }
        }
        said.push_str(inline.as_str());
    }
    Vec::new()
}

/// Returns whether a sentence is about another parameter, which it names in bold: "**mode** can be **A** or **B**".
fn is_about_another(before: &[Inline<'_>]) -> bool {
    let [.., Inline::Strong(_), Inline::Text(between)] = before else { return false };
    let between = between.trim();
    !between.contains('.') && ["can be", "is", "has"].iter().any(|verb| between.starts_with(verb))
}

/// How a sentence introduces a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Introduction {
    /// It says that values follow.
    Said,
    /// It ends with a colon. Only a list in which each value has a meaning is a list of values.
    Colon,
}

impl Introduction {
    fn of(said: &str) -> Option<Self> {
        // Only the end of the text matters. It is cut, because this function is called for every bold word.
        let said = said.trim_end();
        let from = said.char_indices().rev().nth(MAX_LENGTH).map_or(0, |(at, _)| at);
        let end = said.get(from..).unwrap_or_default();
        let sentence = end.rsplit(". ").next().unwrap_or_default().to_lowercase();
        // " - Field options:" is one of several parts of a value.
        if sentence.contains("example") || sentence.contains("format") || sentence.trim_start().starts_with("- ") {
            return None;
        }
        let end = sentence.trim_end().trim_end_matches([':', '：']).trim_end();
        let introduced = INTRODUCTIONS.iter().any(|words| end.ends_with(words.trim_end_matches(':')));
        let can_be = (end.ends_with("can be") || end.ends_with("can be set to")) && !end.ends_with("cannot be");
        if introduced && !end.ends_with("cannot be") || can_be {
            Some(Self::Said)
        } else if sentence.trim_end().ends_with([':', '：']) || LABELS.contains(&end) {
            Some(Self::Colon)
        } else {
            None
        }
    }
}

/// Returns the values at the beginning of a text: bold words separated by commas, `or`, `and` or remarks in
/// parentheses, or each with its meaning.
fn listed(inlines: &[Inline<'_>], introduction: Introduction) -> Vec<DocumentedValue> {
    let mut values: Vec<DocumentedValue> = Vec::new();
    let mut meanings = 0;
    for inline in inlines {
        match inline {
            Inline::Strong(value) if fits(value.trim(), introduction) => values.push(of(value.trim(), "")),
            Inline::Text(between) => {
                let (meaning, rest) = meaning(between);
                if !meaning.is_empty() {
                    meanings += 1;
                    if let Some(last) = values.last_mut() {
                        *last = of(&last.value, &meaning);
                    }
                }
                // After a meaning in parentheses, nothing but a space may separate two values.
                let is_followed = !meaning.is_empty() && rest.trim().is_empty();
                if !is_followed && !is_separator(rest) {
                    let is_whole = ends(rest) && (introduction == Introduction::Said || meanings == values.len());
                    return if is_whole { values } else { Vec::new() };
                }
            }
            _ => return Vec::new(),
        }
    }
    if introduction == Introduction::Said || meanings == values.len() { values } else { Vec::new() }
}

fn fits(value: &str, introduction: Introduction) -> bool {
    is_value(value) || introduction == Introduction::Said && is_phrase(value)
}

/// Splits the text between two values into the meaning of the first one and the separator: `(enabled), or` or
/// `: enabled;`.
fn meaning(between: &str) -> (String, &str) {
    let text = between.trim_start();
    if let Some((meaning, rest)) = text.strip_prefix(['(', '（']).and_then(|inner| inner.split_once([')', '）'])) {
        return (meaning.trim().to_owned(), rest);
    }
    let Some(rest) = text.strip_prefix([':', '：']) else { return (String::new(), between) };
    // A meaning ends with a semicolon or a comma, and the last one with the sentence.
    let end = rest.find([';', '；', ',', '.']).unwrap_or(rest.len());
    let (meaning, rest) = rest.split_at_checked(end).unwrap_or((rest, ""));
    (meaning.trim().to_owned(), rest)
}

fn is_separator(text: &str) -> bool {
    matches!(text.trim(), "," | "、" | "/" | "or" | "and" | ", or" | ", and" | "|" | ";" | "；" | "; and" | "; or")
}

/// Returns whether the list is complete before this text. A range or another sentence may follow the bold words, which then
/// are no complete list.
fn ends(rest: &str) -> bool {
    let rest = rest.trim_start();
    let goes_on = [", and the default", ", where", ", with", ", which", ", indicating"]
        .iter()
        .any(|words| rest.starts_with(words));
    rest.is_empty() || rest.starts_with(['.', ';']) || goes_on
}
