//! The boundaries at which inline markup may begin and end; see "Inline markup recognition rules" of the specification.
//!
//! Outside ASCII, all characters except letters and digits count as punctuation. The specification names Unicode
//! categories, which gives the same result for text.

/// Whether markup may begin after `before`.
pub(super) fn may_begin(before: &str) -> bool {
    before.chars().next_back().is_none_or(|last| {
        last.is_whitespace() || "'\"([{<-/:".contains(last) || (!last.is_ascii() && !last.is_alphanumeric())
    })
}

/// Whether markup may end before `behind`. A backslash is allowed: followed by a space, it separates markup from a
/// word.
pub(super) fn may_end(behind: &str) -> bool {
    behind.chars().next().is_none_or(|next| {
        next.is_whitespace() || "'\")]}>-/:.,;!?\\".contains(next) || (!next.is_ascii() && !next.is_alphanumeric())
    })
}

/// Whether a start-string between these texts is quoted, which makes it text.
pub(super) fn is_quoted(before: &str, behind: &str) -> bool {
    let closing = match before.chars().next_back() {
        Some('"') => '"',
        Some('\'') => '\'',
        Some('(') => ')',
        Some('[') => ']',
        Some('{') => '}',
        Some('<') => '>',
        _ => return false,
    };
    behind.starts_with(closing)
}
