//! Whether a text is about something else than the texts that are known, such as another kind of resource.

use std::collections::HashSet;

/// Returns whether a sentence of a text differs from all known sentences in words that name something, or a link leads to a
/// page that no known text leads to. Other articles, endings, or verbs such as "specifies" make no difference.
pub(in crate::generate) fn is_other(docs: &str, known: &[String]) -> bool {
    let known_sentences: Vec<_> = known.iter().flat_map(|docs| sentences(docs)).collect();
    let known_words: HashSet<&String> = known_sentences.iter().flatten().collect();
    let is_new_link = |link: &str| !known.iter().any(|docs| docs.contains(link));
    links(docs).any(is_new_link)
        || sentences(docs).iter().filter(|sentence| !sentence.is_empty()).any(|sentence| {
            let unknown = sentence.iter().filter(|word| !known_words.contains(word)).count();
            let is_variant = known_sentences.iter().any(|known| differ_in_part(sentence, known));
            let is_known = known_sentences.iter().any(|known| sentence.is_subset(known));
            !is_known && (is_variant && unknown > 0 || 2 * unknown > sentence.len() && unknown > 1)
        })
}

/// Returns whether two sentences have most words in common, and each has one that the other lacks.
fn differ_in_part(one: &HashSet<String>, other: &HashSet<String>) -> bool {
    let common = one.intersection(other).count();
    2 * common >= one.len().max(other.len()) && !one.is_subset(other) && !other.is_subset(one)
}

/// Returns the addresses of the links in a text.
fn links(docs: &str) -> impl Iterator<Item = &str> {
    docs.split("](").skip(1).filter_map(|rest| rest.split_once(')').map(|(link, _)| link))
}

/// Returns the words of each sentence that name something, without their endings.
fn sentences(docs: &str) -> Vec<HashSet<String>> {
    let docs = without_links(docs).to_lowercase();
    let ends = |text: &str| text.split(". ").map(str::to_owned).collect::<Vec<_>>();
    docs.lines().flat_map(ends).map(|sentence| words(&sentence)).collect()
}

/// Removes the addresses of links.
fn without_links(docs: &str) -> String {
    let mut parts = docs.split("](");
    let mut text = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        text.push(']');
        text.push_str(part.split_once(')').map_or(part, |(_, rest)| rest));
    }
    text
}

/// Words that name nothing, without their endings.
const FILLERS: [&str; 58] = [
    "a",
    "an",
    "the",
    "of",
    "to",
    "in",
    "on",
    "for",
    "by",
    "with",
    "from",
    "at",
    "as",
    "and",
    "or",
    "is",
    "are",
    "be",
    "can",
    "must",
    "this",
    "that",
    "it",
    "its",
    "which",
    "has",
    "have",
    "whether",
    "specify",
    "specifi",
    "indicate",
    "indicat",
    "show",
    "list",
    "provid",
    "descri",
    "describ",
    "value",
    "parameter",
    "field",
    "follow",
    "information",
    "detail",
    "about",
    "option",
    "see",
    "refer",
    "when",
    "if",
    "where",
    "valu",
    "will",
    "been",
    "was",
    "also",
    "may",
    "only",
    "default",
];

fn words(sentence: &str) -> HashSet<String> {
    let letters = sentence.split(|letter: char| !letter.is_alphanumeric());
    let stems = letters.filter(|word| word.len() > 1).map(stem);
    stems.filter(|stem| !FILLERS.contains(&stem.as_str())).collect()
}

/// Removes the ending of a word.
fn stem(word: &str) -> String {
    let ending = ["ing", "ies", "es", "ed", "s", "y", "e"].iter().find_map(|ending| word.strip_suffix(ending));
    ending.filter(|stem| stem.len() > 2).unwrap_or(word).to_owned()
}

#[cfg(test)]
mod tests {
    use super::is_other;

    fn is_new(docs: &str, known: &str) -> bool {
        is_other(docs, &[known.to_owned()])
    }

    #[test]
    fn another_noun_or_verb_is_another_subject() {
        assert!(is_new("The tag key of a kite must be unique.", "The tag key of a sail boat must be unique."));
        assert!(is_new("Specifies the kite to be deleted.", "Specifies the kite to be launched."));
        assert!(is_new("The source of the wind", "The target of the wind"));
        assert!(is_new("The kite. The tail needs a strong wind.", "The kite."));
        assert!(is_new("The kite, see [Sails](https://example.com/b)", "The kite, see [Sails](https://example.com/a)"));
    }

    #[test]
    fn other_words_for_the_same_are_no_other_subject() {
        assert!(!is_new("Specifies the kite ID.", "Indicates the ID of the kite."));
        assert!(!is_new("Kites are listed.", "Lists a kite."));
        assert!(!is_new("The kite.", "The kite of a school."));
        assert!(!is_new("See [Sails](https://example.com/a).", "The details: [Sails](https://example.com/a)"));
    }
}
