//! Determines which sentences about a request are worth keeping.

/// The minimum length of a sentence that says something, in words.
const MIN_WORDS: usize = 6;

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

/// Returns whether a paragraph of the section of a request is a remark, and neither a heading nor a sentence that leads to a
/// table or to an example.
pub(super) fn is_remark(plain: &str) -> bool {
    let plain = plain.trim();
    let is_sentence = plain.ends_with('.') && plain.split_whitespace().count() >= MIN_WORDS;
    let lower = plain.to_lowercase();
    is_sentence && !LEADS.iter().any(|words| lower.contains(words))
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
