//! Determines which sentences about a request or a table are worth keeping.

/// The minimum length of a sentence about a request that says something, in words.
const MIN_WORDS: usize = 6;

/// The minimum length of a sentence about a table. Fewer words are a heading or a reference.
const MIN_WORDS_OF_TABLE: usize = 5;

/// The words of sentences that only lead to a table or to an example, in lower case.
const LEADS: [&str; 12] = [
    "describes",
    "describe the",
    "lists",
    "list the",
    "shows",
    "shown",
    "for details",
    "for more",
    "following example",
    "as follows",
    "example of",
    "in this example",
];

/// The words of sentences that introduce what follows a table, in lower case.
const INTRODUCTIONS: [&str; 6] = ["table", "example", "below", "follow", "status code", "abnormal"];

/// Returns whether a paragraph of the section of a request is a remark, and neither a heading nor a sentence that leads to a
/// table or to an example.
pub(super) fn is_remark(plain: &str) -> bool {
    let lower = plain.to_lowercase();
    is_sentence(plain, MIN_WORDS) && !LEADS.iter().any(|words| lower.contains(words))
}

/// Returns whether a paragraph after a table is a remark about it, and does not introduce what follows.
pub(super) fn is_about_table(plain: &str) -> bool {
    let lower = plain.to_lowercase();
    let introduces = INTRODUCTIONS.iter().any(|word| lower.contains(word)) && !lower.contains("following figure");
    is_sentence(plain, MIN_WORDS_OF_TABLE) && !introduces
}

fn is_sentence(plain: &str, min_words: usize) -> bool {
    plain.trim_end().ends_with('.') && plain.split_whitespace().count() >= min_words
}

#[cfg(test)]
mod tests {
    use super::is_remark;

    #[test]
    fn a_remark_is_a_sentence_about_the_request() {
        for (text, expected) in [
            ("The tags are replaced if the body has a tag of the same key.", true),
            ("Table 2 describes the parameters in the request body.", false),
            ("The following example shows how to fly two kites.", false),
            ("None.", false),
            ("Request parameters of the call to a server", false),
        ] {
            assert_eq!(is_remark(text), expected, "{text}");
        }
    }
}
