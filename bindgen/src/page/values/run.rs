//! Reads values that follow each other in one paragraph, each with its meaning: "**0**: shut; **1**: open",
//! "**OPEN**: The lid is up. **SHUT**: It is down.", or "**3** (red), **4** (green)".

use restable_rst::{Inline, Text};

use super::{DocumentedValue, SECTIONS, has_word, is_phrase, is_value, item, marked, of, sentence, tail};

/// Words of a text before parts of a value or other parameters, in lower case.
const OTHERS: [&str; 9] =
    ["format", "example", "consist", "field", "parameter", "rule", "constraint", "contain", "separator"];

/// How a meaning may end before the next value.
const ENDS: [&str; 10] = [".", ";", "；", ",", "-", "、", " and", " or", ", and", ", or"];

/// A word in bold or a literal that begins a value, and the text up to the next one.
struct Part {
    value: String,
    behind: String,
}

/// Reads the values of a paragraph. `introduced` says whether the text before it introduces values.
pub(super) fn read(text: &Text<'_>, introduced: bool) -> Vec<DocumentedValue> {
    let (lead, parts) = parts(text);
    let lead = lead.trim_end().trim_end_matches('-').trim_end().to_lowercase();
    let ends = lead.is_empty() || lead.ends_with(['.', ':', '：', '?']);
    let last = super::last_sentence(tail(&lead));
    let names_kind =
        ["type", "status", "mode"].iter().any(|noun| last.trim_end_matches(['.', ':', '：']).ends_with(noun));
    if !ends || !names_kind && OTHERS.iter().any(|word| has_word(last, word)) {
        return Vec::new();
    }
    explained(&parts, introduced)
}

/// Reads a paragraph that consists of values, each with its meaning in parentheses or after a colon.
pub(super) fn whole(text: &Text<'_>, introduced: bool) -> Vec<DocumentedValue> {
    let (lead, parts) = parts(text);
    if !lead.is_empty() {
        return Vec::new();
    }
    let in_parentheses = in_parentheses(&parts);
    if in_parentheses.len() > 1 { in_parentheses } else { explained(&parts, introduced) }
}

/// Reads the values at the beginning of each line of a paragraph after an introduction. A meaning may have several sentences.
pub(super) fn lines(text: &Text<'_>) -> Vec<DocumentedValue> {
    if !text.as_str().contains("\n**") {
        return Vec::new();
    }
    let (lead, parts) = parts(text);
    let begins = |before: &str| before.ends_with('\n');
    let Some((_, others)) = parts.split_last() else { return Vec::new() };
    let are_lines = begins(&lead) && others.iter().all(|part| begins(&part.behind));
    if are_lines && super::introduced(&lead.to_lowercase()) { explained(&parts, true) } else { Vec::new() }
}

/// Splits a paragraph at the words that begin values.
fn parts(text: &Text<'_>) -> (String, Vec<Part>) {
    let inlines = text.inlines();
    let (mut lead, mut parts) = (String::new(), Vec::<Part>::new());
    for (at, inline) in inlines.iter().enumerate() {
        let next = inlines.get(at + 1).map(Inline::as_str).unwrap_or_default();
        if let Some(value) = head(inline, next) {
            parts.push(Part { value, behind: String::new() });
            continue;
        }
        match parts.last_mut() {
            Some(last) => last.behind.push_str(inline.as_str()),
            None => lead.push_str(inline.as_str()),
        }
    }
    (lead, parts)
}

/// Returns the value that an inline is, if its meaning follows. A colon may be inside the bold type, and a number with a
/// footnote is in italics.
fn head(inline: &Inline<'_>, next: &str) -> Option<String> {
    let next = next.trim_start();
    if let Inline::Emphasis(number) = inline {
        return (number.parse::<i64>().is_ok() && next.starts_with("* (")).then(|| number.to_string());
    }
    let word = marked(inline)?.trim();
    match word.strip_suffix([':', '：']) {
        Some(word) => Some(word.trim_end().to_owned()),
        None => next.starts_with([':', '：', '(', '（']).then(|| word.to_owned()),
    }
}

/// Returns the values of parts that have a meaning after a colon.
fn explained(parts: &[Part], introduced: bool) -> Vec<DocumentedValue> {
    let mut values: Vec<DocumentedValue> = Vec::new();
    for (at, part) in parts.iter().enumerate() {
        let behind = part.behind.trim();
        let (meaning, is_last) = (behind.trim_start_matches([':', '：']).trim(), at + 1 == parts.len());
        let is_number = part.value.parse::<i64>().is_ok();
        let is_other = item::is_entry(&part.value) || SECTIONS.contains(&part.value.to_lowercase().as_str());
        let fits = (is_value(&part.value) || introduced && is_phrase(&part.value)) && !is_other;
        let is_bounded = is_last || part.behind.ends_with('\n') || ENDS.iter().any(|end| meaning.ends_with(end));
        let is_new = values.iter().all(|value| value.value != part.value);
        let is_clause = !is_number && !introduced && is_about_a_parameter(meaning);
        if behind.starts_with(['(', '（']) || !fits || !is_bounded || !is_new || is_clause || meaning.is_empty() {
            return Vec::new();
        }
        values.push(of(&part.value, bounded(meaning, is_last)));
    }
    if values.len() > 1 { values } else { Vec::new() }
}

/// Returns whether a meaning is that of a parameter or of a part of a value.
pub(super) fn is_about_a_parameter(meaning: &str) -> bool {
    let lower = meaning.to_lowercase();
    ["string", "integer", "the id", "id of", "the name of", "name of", "specifies the", "indicates the"]
        .iter()
        .any(|words| lower.starts_with(words))
        || ["characters", "mandatory", "can be", "must be", "the value"].iter().any(|words| lower.contains(words))
}

/// Returns a meaning without the separator after it. The last one ends with its sentence.
fn bounded(meaning: &str, is_last: bool) -> &str {
    let meaning = if is_last { meaning.split(". ").next().unwrap_or_default() } else { meaning };
    let meaning = meaning.split(" If ").next().unwrap_or_default().trim_end();
    let meaning = [" and", " or"].iter().find_map(|word| meaning.strip_suffix(word)).unwrap_or(meaning);
    meaning.trim_end_matches([' ', '-', '.', ';', '；', ',', '、'])
}

/// Returns the values of parts that have a meaning in parentheses, if nothing but separators follows each.
fn in_parentheses(parts: &[Part]) -> Vec<DocumentedValue> {
    let value = |part: &Part| {
        let (meaning, rest) = sentence::meaning(part.behind.trim_start_matches('*'));
        let is_separated = matches!(rest.trim(), "" | ".") || sentence::is_separator(rest);
        (is_separated && !meaning.is_empty() && is_value(&part.value)).then(|| of(&part.value, &meaning))
    };
    parts.iter().map(value).collect::<Option<_>>().unwrap_or_default()
}
