//! Escapes text for Markdown.

use crate::letter::is_hidden;

/// Appends a text in which all markup is escaped. White space, including line ends, becomes a single space.
///
/// `at_start` says whether the text begins a paragraph, where more characters are markup.
pub(super) fn text(out: &mut String, text: &str, at_start: bool) {
    let blank = |c: char| c.is_whitespace();
    let mut at_start = at_start;
    let mut words = text.split(blank).filter(|word| !word.is_empty()).peekable();
    if text.starts_with(blank) && !at_start {
        blank_before(out);
    }
    while let Some(token) = words.next() {
        word(out, token, at_start);
        at_start = false;
        if words.peek().is_some() || text.ends_with(blank) {
            blank_before(out);
        }
    }
}

fn blank_before(out: &mut String) {
    if !out.is_empty() && !out.ends_with([' ', '\n']) {
        out.push(' ');
    }
}

fn word(out: &mut String, word: &str, at_start: bool) {
    // rustdoc warns about a URL without angle brackets, also if a template follows it.
    if word.contains(':') && word.contains("://") && word.contains(char::is_alphanumeric) {
        return address(out, word);
    }
    if at_start && is_block_mark(word) {
        out.push('\\');
        if let Some(number) =
            word.strip_suffix(['.', ')']).filter(|number| number.bytes().all(|byte| byte.is_ascii_digit()))
        {
            out.pop();
            out.extend([number, "\\", word.get(number.len()..).unwrap_or_default()]);
            return;
        }
    }
    // Most words have no letter that the rest looks at.
    if word.bytes().fold(true, |plain, byte| plain & is_plain(byte)) {
        return out.push_str(word);
    }
    let mut before = ' ';
    let mut letters = word.chars().filter(|c| is_shown(*c)).peekable();
    while let Some(letter) = letters.next() {
        let inside_word = before.is_alphanumeric() && letters.peek().is_some_and(|next| next.is_alphanumeric());
        // The block mark has been escaped already.
        let escaped = at_start && before == ' ' && out.ends_with('\\');
        if !escaped && is_mark(letter, inside_word) {
            out.push('\\');
        }
        out.push(letter);
        before = letter;
    }
}

/// Appends a URL as a code span, without the punctuation of the sentence around it.
fn address(out: &mut String, word: &str) {
    let url = word.trim_start_matches('(');
    let (before, _) = word.split_at(word.len() - url.len());
    let mut end = url.len();
    while let Some(shorter) = url.get(..end).and_then(without_end) {
        end = shorter;
    }
    let (url, after) = url.split_at(end);
    out.push_str(before);
    code(out, url);
    out.push_str(after);
}

/// Returns the length of a text without the punctuation at its end. A parenthesis that the text opens belongs to it.
fn without_end(text: &str) -> Option<usize> {
    let count = |letter: char| text.matches(letter).count();
    let rest = text.strip_suffix(['.', ',', ';', ':']);
    let rest = rest.or_else(|| text.strip_suffix(')').filter(|_| count(')') > count('(')));
    rest.filter(|rest| !rest.is_empty()).map(str::len)
}

/// Appends a literal of a page as a code span. Some literals contain the parentheses and the full stop of the sentence around
/// them.
pub(super) fn literal(out: &mut String, text: &str) {
    let inner =
        text.trim().strip_prefix('(').and_then(|inner| inner.strip_suffix(").")).filter(|inner| !inner.is_empty());
    match inner {
        Some(inner) => {
            out.push('(');
            code(out, inner);
            out.push_str(").");
        }
        None => code(out, text),
    }
}

/// Returns whether a character is visible, and markup nowhere within a paragraph.
fn is_plain(byte: u8) -> bool {
    byte.is_ascii_graphic() && !is_mark(char::from(byte), false)
}

/// Returns whether a character is markup within a paragraph.
fn is_mark(letter: char, inside_word: bool) -> bool {
    match letter {
        '_' => !inside_word,
        _ => matches!(letter, '\\' | '`' | '*' | '[' | ']' | '<' | '~' | '&'),
    }
}

/// Returns whether a word at the beginning of a paragraph would start a heading, a list, a quote or a table.
fn is_block_mark(word: &str) -> bool {
    let number = word.trim_end_matches(['.', ')']);
    let is_number = number.len() < word.len() && !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
    is_number || word.starts_with(['#', '>', '+', '-', '=', '|', ':'])
}

/// Returns whether a character is visible: neither a control character nor one that changes the direction of text.
pub(super) fn is_shown(letter: char) -> bool {
    !is_hidden(letter) && !matches!(letter, '\u{200b}'..='\u{200f}' | '\u{2060}'..='\u{206f}')
}

/// Appends a code span.
pub(super) fn code(out: &mut String, text: &str) {
    let text: String = text.chars().map(|c| if c.is_whitespace() { ' ' } else { c }).filter(|c| is_shown(*c)).collect();
    let text = text.trim();
    if text.is_empty() {
        return;
    }
    let fence = "`".repeat(longest_run(text) + 1);
    let pad = if text.starts_with('`') || text.ends_with('`') { " " } else { "" };
    out.extend([&fence, pad, text, pad, &fence]);
}

/// Returns the length of the longest run of backticks.
pub(super) fn longest_run(text: &str) -> usize {
    text.split(|c| c != '`').map(str::len).max().unwrap_or_default()
}
