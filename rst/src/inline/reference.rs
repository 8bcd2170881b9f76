//! References without backquotes, and the targets inside references with backquotes.

use super::boundary::{may_begin, may_end};
use super::escape::is_escaped;

/// Splits `text <target>`. Returns `None` if there is no target.
pub(super) fn embedded_target(content: &str) -> Option<(&str, &str)> {
    let inner = content.strip_suffix('>').filter(|inner| !is_escaped(content, inner.len()))?;
    let open = inner.rfind('<').filter(|open| !is_escaped(content, *open))?;
    let (text, target) = inner.split_at_checked(open)?;
    Some((text.trim_end(), target.get(1..)?))
}

/// The name that ends at the end of `before`, as in `name_`; see "Reference Names" of the specification.
pub(super) fn name_before(before: &str) -> Option<&str> {
    let mut start = before.len();
    let mut after_word = false;
    for (at, character) in before.char_indices().rev() {
        let word = character.is_alphanumeric();
        // Only single punctuation characters are allowed, between letters or digits.
        let joins = after_word && "-._+:".contains(character);
        if !(word || joins) {
            break;
        }
        if word {
            start = at;
        }
        after_word = word;
    }
    let (outside, name) = before.split_at_checked(start)?;
    (!name.is_empty() && may_begin(outside)).then_some(name)
}

/// The label that ends at the end of `before`, as in `[label]_`.
pub(super) fn label_before(before: &str) -> Option<&str> {
    let inner = before.strip_suffix(']')?;
    let mut back = inner.bytes().rev().take(MAX_LABEL_LENGTH);
    let length = back.position(|byte| matches!(byte, b'[' | b' ' | b'\n'))?;
    let open = inner.len().checked_sub(length + 1)?;
    let (outside, label) = inner.split_at_checked(open)?;
    let label = label.strip_prefix('[').filter(|label| !label.is_empty())?;
    may_begin(outside).then_some(label)
}

/// The specification does not limit the length of footnote labels and addresses. These limits bound the search in
/// hostile texts.
const MAX_LABEL_LENGTH: usize = 128;
const MAX_ADDRESS_LENGTH: usize = 2048;

/// The schemes of standalone addresses that are recognized.
const SCHEMES: [&str; 3] = ["http", "https", "ftp"];

/// The address around the `://` between the two texts: the length of its scheme, and the length of the part after the
/// `://`.
pub(super) fn address(before: &str, behind: &str) -> Option<(usize, usize)> {
    let scheme = SCHEMES.into_iter().filter(|scheme| before.ends_with(scheme)).max_by_key(|scheme| scheme.len())?;
    before.get(..before.len() - scheme.len()).filter(|outside| may_begin(outside))?;
    let run = behind.bytes().take(MAX_ADDRESS_LENGTH).take_while(|byte| is_address(*byte)).count();
    let inside = behind.get(..run)?;
    // Punctuation at the end belongs to the surrounding sentence.
    let length = inside.trim_end_matches(|last: char| !(last.is_ascii_alphanumeric() || "_~/=+".contains(last))).len();
    (length > "://".len() && may_end(behind.get(length..)?)).then_some((scheme.len(), length))
}

/// Addresses may contain an asterisk, but here it begins emphasis of a part, as in `https://*host*`.
fn is_address(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"-._~!'();/?:@&=+$,%#".contains(&byte)
}
