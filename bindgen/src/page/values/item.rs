//! Reads the value and the meaning of one item of a list.

use restable_rst::{Inline, Text};

use super::{DocumentedValue, SECTIONS, is_phrase, is_value, marked, of};

/// How an item may begin before its value, in lower case.
const BEGINNINGS: [&str; 4] = ["if the value is", "the value is", "value", "the value"];

/// Reads an item such as `**ACTIVE**: The server runs.`. `introduced` says whether the text before the list introduces
/// values.
pub(super) fn read(text: &Text<'_>, introduced: bool) -> Option<DocumentedValue> {
    let inlines = text.inlines();
    let (value, rest) = match inlines.as_slice() {
        [Inline::Text(begin), value, rest @ ..] if begins(begin) => (marked(value), rest),
        [value, rest @ ..] => (marked(value), rest),
        [] => return None,
    };
    let Some(value) = value else { return if introduced { plain(text).or_else(|| version(text)) } else { None } };
    let behind: String = rest.iter().map(Inline::as_str).collect();
    let (value, is_marked) = match value.trim().strip_suffix([':', '：']) {
        Some(value) => (value.trim_end(), true),
        None => (value.trim(), false),
    };
    let value = unquoted(without_default(without_condition(value)));
    let meaning = behind.trim_start();
    let is_explained = is_marked || meaning.starts_with([':', '：']);
    let begins = meaning.starts_with(['-', '(', ',', '=', '–']) || begins_meaning(meaning);
    let fits = is_value(value) || (introduced || is_explained) && is_phrase(value);
    let is_told = is_explained || meaning.is_empty() || begins;
    (fits && is_told && !is_entry(value)).then(|| of(value, &without_mark(meaning)))
}

fn begins(text: &str) -> bool {
    BEGINNINGS.contains(&text.trim().to_lowercase().as_str())
}

/// Reads a value of several words with a number, such as `- Kite 3.1`.
fn version(text: &Text<'_>) -> Option<DocumentedValue> {
    let plain = text.plain();
    let value = plain.trim();
    let is_number = |word: &str| word.starts_with(|first: char| first.is_ascii_digit());
    let ends_with_number = value.rsplit(' ').next().is_some_and(is_number);
    (ends_with_number && is_phrase(value)).then(|| of(value, ""))
}

/// Reads a value from `- ACTIVE: The server runs.`, `- ACTIVE (running)` or `- ACTIVE`.
pub(super) fn plain(text: &Text<'_>) -> Option<DocumentedValue> {
    let plain = text.plain();
    let (value, meaning) = split(&plain);
    let value = unquoted(value.trim()).trim_end_matches(['.', ';', ',']);
    // The parenthesis before the meaning was cut off.
    let is_open = meaning.contains(['(', '（']);
    let meaning = if is_open { meaning } else { meaning.trim_end_matches([')', '）']) };
    (is_value(value) && !is_entry(value)).then(|| of(value, meaning))
}

/// Reads a value of several capitalized words, such as `- Red Hat`, that is the whole item.
pub(super) fn phrase(text: &Text<'_>) -> Option<DocumentedValue> {
    let plain = text.plain();
    let value = plain.trim();
    let is_name = value
        .split(' ')
        .all(|word| word.starts_with(|first: char| first.is_ascii_uppercase() || first.is_ascii_digit()));
    (is_name && is_phrase(value) && !value.ends_with('.')).then(|| of(value, ""))
}

/// Splits a value and its meaning: at a colon, at the parenthesis or comma after a word, or at the hyphen of `RED-red like a
/// rose`.
fn split(text: &str) -> (&str, &str) {
    if let Some(parts) =
        text.split_once([':', '：']).filter(|(value, _)| !value.contains(' ') || is_value(value.trim()))
    {
        return parts;
    }
    if let Some(parts) = text.split_once(" - ").or_else(|| text.split_once(" – ")) {
        return parts;
    }
    if let Some(parts) = text.split_once(['(', '（']).or_else(|| text.split_once(", ")) {
        return parts;
    }
    let is_constant = |text: &str| text.chars().all(|letter| letter.is_ascii_uppercase() || letter == '_');
    match text.split_once('-') {
        // A single word such as `DNS-zone` is a value.
        Some((value, meaning))
            if is_constant(value) && meaning.starts_with(|c: char| c.is_ascii_lowercase()) && meaning.contains(' ') =>
        {
            (value, meaning)
        }
        _ => (text, ""),
    }
}

/// Returns whether a word is a label or names a part of an entry of a map, and is not a value. A value may be spelled like
/// a label in capital letters, as the method `OPTIONS` is.
pub(super) fn is_entry(word: &str) -> bool {
    let lower = word.to_lowercase();
    let is_label = matches!(lower.as_str(), "key" | "value" | "keys" | "values" | "range" | "options" | "format")
        || SECTIONS.contains(&lower.as_str());
    is_label && word != word.to_uppercase()
}

/// Returns whether an item is only a label, such as `- **Range**` before the items with the values.
pub(super) fn is_label(text: &Text<'_>) -> bool {
    is_entry(text.plain().trim().trim_end_matches([':', '：']))
}

/// Returns whether a text is that of the empty string, which no variant stands for.
pub(super) fn is_empty_string(text: &Text<'_>) -> bool {
    let plain = text.plain().trim().to_lowercase();
    ["empty string", "empty:", "\"\"", "''"].iter().any(|words| plain.starts_with(words))
}

/// Returns whether a text after the values of a list is a remark about them. After values without markup, an item with a
/// colon is another value.
pub(super) fn is_remark(text: &Text<'_>, are_bold: bool) -> bool {
    let is_plain = matches!(text.inlines().first(), Some(Inline::Text(_)));
    let plain = text.plain();
    let is_sentence =
        if are_bold { plain.contains(": ") || ends(&plain) } else { ends(&plain) && !plain.contains(':') };
    is_plain && is_sentence && plain.split_whitespace().count() > 2
}

fn ends(text: &str) -> bool {
    text.trim_end().ends_with('.')
}

/// Returns the value in `If set to true`.
fn without_condition(value: &str) -> &str {
    ["If set to ", "If the value is "].iter().find_map(|words| value.strip_prefix(words)).unwrap_or(value).trim_start()
}

fn without_default(value: &str) -> &str {
    let cut = value.strip_suffix("(default value)").or_else(|| value.strip_suffix("(default)"));
    cut.map_or(value, str::trim_end)
}

pub(super) fn unquoted(value: &str) -> &str {
    let inner = |quote: char| value.strip_prefix(quote)?.strip_suffix(quote);
    inner('"').or_else(|| inner('\'')).unwrap_or(value).trim()
}

fn begins_meaning(text: &str) -> bool {
    ["indicates", "means", "is ", "for ", "stands", "refers to", "specifies"].iter().any(|word| text.starts_with(word))
}

/// Removes the separator between a value and its meaning.
fn without_mark(meaning: &str) -> String {
    let meaning = meaning.trim_start_matches([':', '：', '-', '=', ',', ' ', '–']).trim();
    if let Some((remark, meaning)) = remark(meaning) {
        let (meaning, end) = meaning.strip_suffix('.').map_or((meaning, ""), |meaning| (meaning, "."));
        return format!("{meaning} {remark}{end}");
    }
    // `**red** (the color of a rose)`
    let inner = meaning.strip_prefix('(').and_then(|inner| inner.strip_suffix(')'));
    inner.filter(|inner| !inner.contains(['(', ')'])).unwrap_or(meaning).to_owned()
}

/// Splits `(default): The kite flies.` into the remark about the value and its meaning.
fn remark(text: &str) -> Option<(&str, &str)> {
    let end = text.starts_with('(').then(|| text.find(')'))??;
    let (remark, meaning) = text.split_at_checked(end + 1)?;
    let meaning = meaning.trim_start().strip_prefix([':', '：'])?.trim();
    let is_short = remark.split_whitespace().count() <= 2;
    (is_short && !meaning.is_empty()).then_some((remark, meaning))
}
