//! Finds the values in the description of a definition. There, values are literals or in quotation marks, and a sentence
//! lists them with fewer words than in a table.

use restable_rst::{Block, Cell, Inline, ListItem, Text};

use super::{DocumentedValue, MAX_LENGTH, at_least_two, is_value, marked, of};

/// How the text before a list of values ends, in lower case.
const ENDS: [&str; 16] = [
    "one of",
    "one of the options",
    "one of the following",
    "one of the following values",
    "one of the following attributes",
    "either",
    "either be",
    "values are",
    "value is",
    "options are",
    "names are",
    "types are",
    "states are",
    "statuses are",
    "can be",
    "values",
];

/// Words of a sentence about something other than all values, in lower case.
const OTHERS: [&str; 8] = ["example", "such as", "e.g.", "format", " if ", "when ", "required", "restriction"];

/// Returns the values that a description lists. `is_enum` says whether the documented type is that of values.
pub(super) fn read(cell: &Cell<'_>, is_enum: bool) -> Vec<DocumentedValue> {
    let mut before = String::new();
    for node in &cell.children {
        match &node.block {
            Block::Paragraph(text) => {
                let tokens = tokens(text);
                let found = listed(&tokens, false);
                if !found.is_empty() {
                    return found;
                }
                if is_enum && before.is_empty() {
                    let found = listed(&tokens, true);
                    if !found.is_empty() {
                        return found;
                    }
                }
                before = text.plain().to_lowercase();
            }
            Block::BulletList(items) if introduces(&before) || is_titled(&before) => {
                let listed = items.iter().filter(|item| !is_empty_string(item));
                let found: Option<Vec<_>> = listed.map(item).collect();
                let found = at_least_two(found.unwrap_or_default());
                if !found.is_empty() {
                    return found;
                }
            }
            _ => {}
        }
    }
    Vec::new()
}

/// Returns whether the last sentence of a text begins with "Values" and ends with a colon.
fn is_titled(before: &str) -> bool {
    let last = super::last_sentence(before);
    last.starts_with("values ")
        && last.ends_with(':')
        && !["example", "such as"].iter().any(|words| last.contains(words))
}

/// Returns whether an item is about the empty string, which no variant stands for.
fn is_empty_string(item: &ListItem<'_>) -> bool {
    match item.children.first().map(|node| &node.block) {
        Some(Block::Paragraph(text)) => super::item::is_empty_string(text),
        _ => false,
    }
}

/// Returns the value of an item, which begins with it. The rest of the paragraph is its meaning.
fn item(item: &ListItem<'_>) -> Option<DocumentedValue> {
    let Some(Block::Paragraph(text)) = item.children.first().map(|node| &node.block) else { return None };
    let inlines = text.inlines();
    let (first, behind) = inlines.split_first()?;
    let value = marked(first)?;
    let meaning: String = behind.iter().map(Inline::as_str).collect();
    let meaning = meaning.trim_start_matches([':', '-', '–', '.', ',', '=', ' ', '\n']);
    is_value(value).then(|| of(value, meaning))
}

/// A part of a paragraph.
#[derive(Debug, PartialEq, Eq)]
enum Token {
    Text(String),
    /// A literal, a word in quotation marks, or a number in a list of numbers.
    Value(String),
}

fn tokens(text: &Text<'_>) -> Vec<Token> {
    let mut tokens = Vec::new();
    for inline in text.inlines() {
        match inline {
            Inline::Literal(value) => tokens.push(Token::Value(value.to_owned())),
            Inline::Text(text) => plain(&text, &mut tokens),
            other => tokens.push(Token::Text(other.as_str().to_owned())),
        }
    }
    tokens
}

/// Adds the tokens of a text without markup.
fn plain(text: &str, tokens: &mut Vec<Token>) {
    let mut rest = text;
    while let Some((before, value, after)) = quoted(rest) {
        tokens.push(Token::Text(before.to_owned()));
        tokens.push(Token::Value(value.to_owned()));
        rest = after;
    }
    // `Valid options are: 301, 302.`
    let numbers = rest.split_once(": ").filter(|(before, _)| introduces(&before.to_lowercase()));
    let Some((before, numbers)) = numbers else { return tokens.push(Token::Text(rest.to_owned())) };
    tokens.push(Token::Text(before.to_owned()));
    for word in numbers.split_inclusive(' ') {
        let number = word.trim_end().trim_end_matches([',', '.', ';']);
        let is_number = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
        let (value, text) = word.split_at_checked(if is_number { number.len() } else { 0 }).unwrap_or(("", word));
        if is_number {
            tokens.push(Token::Value(value.to_owned()));
        }
        match tokens.last_mut() {
            Some(Token::Text(last)) => last.push_str(text),
            _ => tokens.push(Token::Text(text.to_owned())),
        }
    }
}

/// Returns the first word in quotation marks, with the text before and after it.
fn quoted(text: &str) -> Option<(&str, &str, &str)> {
    let (before, rest) = text.split_once('"')?;
    let (value, after) = rest.split_once('"')?;
    is_value(value).then_some((before, value, after))
}

/// Returns the values of the first sentence that lists some. In the description of an enumeration, nothing has to introduce
/// them.
fn listed(tokens: &[Token], is_enum: bool) -> Vec<DocumentedValue> {
    let mut said = String::new();
    let mut rest = tokens;
    while let Some((token, after)) = rest.split_first() {
        match token {
            Token::Text(text) => {
                said.push_str(text);
                rest = after;
            }
            Token::Value(value) => {
                let (values, behind) = run(rest);
                if values.len() > 1 && (is_enum || introduces(&said.to_lowercase())) && ends(behind) {
                    return values;
                }
                said.push_str(value);
                rest = after;
            }
        }
    }
    Vec::new()
}

/// Returns the values at the beginning of some tokens, and the text after them.
fn run(tokens: &[Token]) -> (Vec<DocumentedValue>, &str) {
    let mut values: Vec<DocumentedValue> = Vec::new();
    let mut tokens = tokens.iter();
    while let Some(Token::Value(value)) = tokens.next() {
        // `null` is not one of the values, but the absence of one.
        let is_null = matches!(value.as_str(), "null" | "None");
        let is_new = values.iter().all(|known| known.value != *value);
        if !is_null && !is_value(value) {
            return (Vec::new(), "");
        }
        if !is_null && is_new {
            values.push(of(value, ""));
        }
        match tokens.next() {
            Some(Token::Text(between)) if is_separator(between) => {}
            // `asc` (ascending) or `desc` (descending)
            Some(Token::Text(between)) if remark(between).is_some_and(|(_, rest)| is_separator(rest)) => {
                if let (Some(last), Some((meaning, _))) = (values.last_mut(), remark(between)) {
                    *last = of(&last.value, meaning);
                }
            }
            Some(Token::Text(behind)) => return (values, behind),
            Some(Token::Value(_)) => return (Vec::new(), ""),
            None => return (values, ""),
        }
    }
    (values, "")
}

/// Splits the remark in parentheses at the beginning of a text from the rest.
fn remark(text: &str) -> Option<(&str, &str)> {
    text.trim_start().strip_prefix('(')?.split_once(')')
}

fn is_separator(text: &str) -> bool {
    matches!(text.trim(), "," | "or" | "and" | ", or" | ", and" | "/" | "|" | "and/or")
}

/// Returns whether a sentence that begins with the end of a text introduces values. The text is in lower case.
fn introduces(said: &str) -> bool {
    let from = said.char_indices().rev().nth(2 * MAX_LENGTH).map_or(0, |(at, _)| at);
    let end = said.get(from..).unwrap_or_default().replace('\n', " ");
    let sentence = end.rsplit(". ").next().unwrap_or_default();
    if OTHERS.iter().any(|words| sentence.contains(words)) {
        return false;
    }
    let bare = sentence.trim_end().trim_end_matches(':').trim_end();
    ENDS.iter().any(|words| bare.strip_suffix(words).is_some_and(|rest| !rest.ends_with(char::is_alphanumeric)))
}

/// Returns whether a sentence ends before this text, except for a remark.
fn ends(behind: &str) -> bool {
    let behind = behind.trim_start();
    behind.is_empty() || behind.starts_with(['.', ';', '(']) || behind.starts_with(", default")
}

#[cfg(test)]
mod tests {
    use super::read;

    fn values(text: &str, is_enum: bool) -> Vec<String> {
        let (document, _) = restable_rst::read(text);
        let cell = restable_rst::Cell { line: 1, children: document.children };
        read(&cell, is_enum).into_iter().map(|value| value.value).collect()
    }

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        assert_eq!(values(text, false), expected, "{text}");
    }

    #[test]
    fn a_sentence_may_list_values() {
        check("The rig. One of ``SLOOP``, ``KETCH``, or ``YAWL``.", &["SLOOP", "KETCH", "YAWL"]);
        check("The rig, if it has one.\nOne of ``SLOOP`` or ``KETCH``.", &["SLOOP", "KETCH"]);
        check("The tack, either ``port`` or ``starboard``.", &["port", "starboard"]);
        check("Accepted values are: ``a``, ``b`` and ``c``. The default is ``a``.", &["a", "b", "c"]);
        check("Valid values are \"fore-end\" or \"aft-end\". The default is \"fore-end\".", &["fore-end", "aft-end"]);
        check("The state can be ``moored``, ``sailing`` or ``null``.", &["moored", "sailing"]);
        check("A valid value is ``asc`` (ascending) or ``desc`` (descending). More follows.", &["asc", "desc"]);
        check("Valid options are: 1, 2, or 4. Default is 1.", &["1", "2", "4"]);
    }

    #[test]
    fn a_list_may_follow_a_sentence() {
        check(
            "The rig. The value is either:\n\n- ``SLOOP``. One mast.\n- ``KETCH``. Two masts.\n",
            &["SLOOP", "KETCH"],
        );
        check("The event. A valid value is:\n\n- ``moored``\n- ``left`` (since ``2.5``)\n", &["moored", "left"]);
        check(
            "The rig. Values that a later one overrides:\n\n- ``up`` if it floats.\n- Empty string means none.\n- ``in``\n",
            &["up", "in"],
        );
        check("One of the following values:\n\n- A number, such as ``2``\n- A range, such as ``2-4``\n", &[]);
    }

    #[test]
    fn other_literals_are_no_values() {
        check("Either ``cluster`` or ``host`` must be given.", &[]);
        check("A format, such as one of ``ext2`` or ``ext3``.", &[]);
        check("Valid if the rig is one of ``SLOOP`` or ``KETCH``.", &[]);
        check("It names ``a`` and ``b``.", &[]);
        check("This can be ``null`` for ``yard`` boats.", &[]);
    }

    #[test]
    fn the_literals_of_an_enumeration_are_its_values() {
        assert_eq!(values("Whether it floats: ``yes`` or ``no``.", true), ["yes", "no"]);
    }
}
