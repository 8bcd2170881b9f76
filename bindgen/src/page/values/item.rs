//! Reads the value and the meaning of one item of a list.

use restable_rst::{Inline, Text};

use super::{DocumentedValue, SECTIONS, is_phrase, is_value, marked, of};

/// How an item may begin before its value, in lower case.
const BEGINNINGS: [&str; 18] = [
    "if the field value is",
    "when the value is",
    "when this parameter is set to",
    "when it is set to",
    "when it is",
    "when set to",
    "if set to",
    "if the value is set to",
    "if the value is",
    "if the parameter value is",
    "if this parameter is set to",
    "if it is set to",
    "if this parameter is",
    "if the status is",
    "if",
    "the value is",
    "value",
    "the value",
];

/// Reads an item such as `**ACTIVE**: The server runs.`. `introduced` says whether the text before the list introduces
/// values.
pub(super) fn read(text: &Text<'_>, introduced: bool) -> Option<DocumentedValue> {
    let inlines = text.inlines();
    let (value, rest) = match inlines.as_slice() {
        [Inline::Text(begin), value, rest @ ..] if begins(begin) => (mark(value), rest),
        [value, rest @ ..] => (mark(value), rest),
        [] => return None,
    };
    let unmarked = || constant(text).or_else(|| plain(text)).or_else(|| version(text));
    let Some(value) = value else { return if introduced { unmarked() } else { None } };
    let behind: String = rest.iter().map(Inline::as_str).collect();
    // `**boat:**\ *name*` is a prefix and a placeholder.
    if let (true, Some(Inline::Emphasis(name))) = (value.ends_with(':'), rest.first()) {
        return Some(of(&format!("{value}{{{name}}}"), ""));
    }
    let (value, is_marked) = match value.trim().strip_suffix([':', '：']) {
        Some(value) => (value.trim_end(), true),
        None => (value.trim(), false),
    };
    // `**RED - rose**`, `**red: rose**`
    let parts = value.split_once(" - ").or_else(|| value.split_once(": ")).filter(|(value, _)| is_value(value));
    if let (Some((value, meaning)), true) = (parts, behind.is_empty()) {
        return Some(of(value.trim(), meaning));
    }
    let value = bare(value);
    let meaning = behind.trim_start();
    let is_explained = is_marked || meaning.starts_with([':', '：']);
    // "If **mode** is" begins a condition on another parameter.
    let is_condition = inlines.first().is_some_and(|begin| begin.as_str().trim().eq_ignore_ascii_case("if"));
    let is_led = meaning.starts_with(['-', '(', ',', '=', '–']) || begins_meaning(meaning) && !is_condition;
    let is_called = inlines.first().is_some_and(|begin| begins(begin.as_str())) && !is_condition;
    let fits = is_value(value) || (introduced || is_explained || is_called) && is_phrase(value);
    // After "Possible enum values:", a word in quotation marks in italics is a value, whatever follows.
    let is_quoted = introduced && matches!(inlines.first(), Some(Inline::Emphasis(_)));
    let is_told = is_explained || meaning.is_empty() || is_led || is_quoted;
    (fits && is_told && !is_entry(value)).then(|| of(value, &without_mark(meaning)))
}

/// Returns a value without quotation marks and without a remark in parentheses: `FLYING (default)`.
pub(super) fn bare(value: &str) -> &str {
    unquoted(without_default(without_condition(value.trim())))
}

/// Returns the text of an inline that marks a value: bold type, a literal, or a word in quotation marks in italics.
fn mark<'i>(inline: &'i Inline<'_>) -> Option<&'i str> {
    match inline {
        Inline::Emphasis(word) => {
            Some(word.as_ref()).filter(|word| word.len() > 2 && unquoted(word).len() + 2 == word.len())
        }
        other => marked(other),
    }
}

/// Reads the value of a constant, such as `KiteFlying KiteState = "Flying"`.
fn constant(text: &Text<'_>) -> Option<DocumentedValue> {
    let plain = text.plain();
    let (name, value) = plain.split_once(" = ")?;
    let value = value.trim();
    let is_quoted = value.starts_with('"') && value.ends_with('"');
    let are_names = name.split(' ').count() <= 2 && name.split(' ').all(is_value);
    (is_quoted && are_names && is_value(unquoted(value))).then(|| of(unquoted(value), ""))
}

/// Reads two values in one item, such as `- 0: calm - **1**: windy`, of which the second has slipped.
pub(super) fn pair(text: &Text<'_>) -> Option<[DocumentedValue; 2]> {
    let inlines = text.inlines();
    let [Inline::Text(first), second, Inline::Text(rest)] = inlines.as_slice() else { return None };
    let second = marked(second)?.trim();
    let meaning = rest.trim_start().strip_prefix([':', '：'])?;
    let (value, first) = first.trim_end().strip_suffix(" -")?.split_once([':', '：'])?;
    let is_number = |value: &str| value.parse::<i64>().is_ok();
    (is_number(value.trim()) && is_number(second)).then(|| [of(value.trim(), first), of(second, meaning)])
}

/// Reads the values of an item that explains several at once, such as `- **FLY** or **REST**: it flies or rests`.
pub(super) fn joined(text: &Text<'_>) -> Option<Vec<DocumentedValue>> {
    let inlines = text.inlines();
    let colon = inlines.iter().position(|inline| match inline {
        Inline::Text(text) => text.trim_start().starts_with([':', '：']),
        _ => false,
    })?;
    let (head, behind) = inlines.split_at_checked(colon).filter(|(head, _)| head.len() > 2)?;
    let is_joint = |inline: &Inline<'_>| matches!(inline.as_str().trim(), "or" | "and" | "," | "/" | ", or" | ", and");
    let behind: String = behind.iter().map(Inline::as_str).collect();
    let value = |(at, inline): (usize, &Inline<'_>)| match marked(inline).map(str::trim) {
        Some(value) if at % 2 == 0 && is_value(value) && !is_entry(value) => {
            Some(Some(of(value, &without_mark(&behind))))
        }
        None if at % 2 == 1 && is_joint(inline) => Some(None),
        _ => None,
    };
    let values: Option<Vec<_>> = head.iter().enumerate().map(value).collect();
    Some(values?.into_iter().flatten().collect())
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
    // Bold type that is not closed is text.
    let (value, meaning) = split(plain.trim_start_matches("**"));
    let value = unquoted(value.trim()).trim_end_matches(['.', ';', ',']);
    // Pages break a long value after an underscore.
    let joined = value.replace("_ ", "_");
    let value = joined.as_str();
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
    // `kites:red:fly` is one word.
    if !text.contains(' ') && text.matches(':').count() > 1 {
        return (text, "");
    }
    if let Some(parts) =
        text.split_once([':', '：']).filter(|(value, _)| !value.contains(' ') || is_value(value.trim()))
    {
        return parts;
    }
    if let Some(parts) = text.split_once(" - ").or_else(|| text.split_once(" – ")) {
        return parts;
    }
    if let Some(parts) = text.split_once(" = ").filter(|(value, _)| value.parse::<i64>().is_ok()) {
        return parts;
    }
    if let Some(parts) = text.split_once(['(', '（']).or_else(|| text.split_once(", ")) {
        return parts;
    }
    let is_constant = |text: &str| text.chars().all(|letter| letter.is_ascii_uppercase() || letter == '_');
    match text.split_once('-') {
        // A single word such as `DNS-zone` is a value.
        Some((value, meaning)) if is_constant(value) && is_sentence(meaning) => (value, meaning),
        _ => (text, ""),
    }
}

/// Returns whether a text consists of words of the language, and not of another part of a value.
fn is_sentence(text: &str) -> bool {
    let mut letters = text.chars();
    let begins = letters.next().is_some_and(|first| first.is_ascii_alphabetic());
    begins && letters.next().is_some_and(|second| second.is_ascii_lowercase()) && text.contains(' ')
}

/// Returns whether a word is a label or names a part of an entry of a map, and is not a value. A value may be spelled like
/// a label in capital letters, as the method `OPTIONS` is.
pub(super) fn is_entry(word: &str) -> bool {
    let lower = word.to_lowercase();
    let is_label = matches!(lower.as_str(), "key" | "value" | "keys" | "values" | "range" | "options" | "format")
        || SECTIONS.contains(&lower.as_str());
    is_label && word != word.to_uppercase()
}

/// Returns whether an item is `null`, which is the absence of a value.
pub(super) fn is_null(text: &Text<'_>) -> bool {
    text.inlines().first().and_then(marked).is_some_and(|value| value.trim().trim_end_matches(':') == "null")
}

/// Returns whether an item begins with a word without lowercase letters.
pub(super) fn is_upper(text: &Text<'_>) -> bool {
    let plain = text.plain();
    let word = plain.split([':', '：', ' ', ',', '(']).next().unwrap_or_default();
    !word.is_empty() && !word.contains(|letter: char| letter.is_ascii_lowercase())
}

/// Returns whether the value of an item has a colon inside: `**kites:red**`.
pub(super) fn has_colon(text: &Text<'_>) -> bool {
    text.inlines().first().and_then(marked).is_some_and(|value| value.trim_end_matches(':').contains(':'))
}

/// Returns whether an item is only a label, such as `- **Range**` before the items with the values.
pub(super) fn is_label(text: &Text<'_>) -> bool {
    is_entry(text.plain().trim().trim_end_matches([':', '：']))
}

/// Returns whether a text is that of the empty string, which no variant stands for. A constant such as `**Empty**` is a value.
pub(super) fn is_empty_string(text: &Text<'_>) -> bool {
    let is_constant = |word: &str| word.trim().trim_end_matches([':', '：']).eq_ignore_ascii_case("empty");
    let begins_upper = |word: &&str| word.starts_with(|first: char| first.is_ascii_uppercase());
    if text.inlines().first().and_then(marked).filter(begins_upper).is_some_and(is_constant) {
        return false;
    }
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
    ["indicates", "means", "is ", "for ", "stands", "refers to", "specifies", "instructs"]
        .iter()
        .any(|word| text.starts_with(word))
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
