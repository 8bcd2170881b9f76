//! Reads values from sentences without markup, such as "The value can be RED or BLUE." and "1 (open), 0 (shut)".
//!
//! A word in a sentence may be a word of the language, so only a list right after an introduction is read, and only if it
//! ends with its sentence. A list with markup in the same description takes precedence.

use restable_rst::{Inline, Node, Text};

use super::introduction::{BEFORE_CONSTANTS, LABELS, before_words};
use super::number::{self, numbered};
use super::plain_list::{in_brackets, listed};
use super::{DocumentedValue, clause, has_word, paragraphs, plain_list, supported};

/// Returns the values of the first paragraph that lists some.
pub(super) fn in_blocks(nodes: &[Node<'_>]) -> Vec<DocumentedValue> {
    paragraphs(nodes).map(read).find(|values| values.len() > 1).unwrap_or_default()
}

/// Returns the values of the first sentence that lists some.
fn read(text: &Text<'_>) -> Vec<DocumentedValue> {
    let mut plain = String::new();
    let mut is_cut = false;
    for inline in text.inlines() {
        match inline {
            Inline::Text(text) => plain.push_str(&text.replace('\n', " ")),
            Inline::Role { text, .. } => plain.push_str(&text),
            _ => {
                is_cut = true;
                break;
            }
        }
    }
    // Words in bold may belong to the last sentence, and they name values or other parameters.
    let whole = if is_cut { plain.rfind(". ").map_or(0, |at| at + 2) } else { plain.len() };
    in_text(plain.get(..whole).unwrap_or_default())
}

fn in_text(text: &str) -> Vec<DocumentedValue> {
    let clauses = clause::unmarked(text);
    if !clauses.is_empty() {
        return clauses;
    }
    for sentences in [number::in_sentences(text), number::constants_in_sentences(text)] {
        if sentences.len() > 1 {
            return sentences;
        }
    }
    let mut before = "";
    for sentence in text.split_inclusive(". ") {
        let found = in_sentence(sentence, before);
        if found.len() > 1 {
            return found;
        }
        before = sentence;
    }
    Vec::new()
}

fn in_sentence(sentence: &str, before: &str) -> Vec<DocumentedValue> {
    let bare = sentence.trim();
    // Most sentences have no list, and the other checks take time.
    let has_separator = bare.contains([',', ';', '；', '、', '/', '[', '|'])
        || [" or ", " and "].iter().any(|word| bare.contains(word));
    if !has_separator {
        return Vec::new();
    }
    let lower = bare.to_lowercase();
    if is_conditional(&lower) || ["example", "format", "such as", "e.g."].iter().any(|word| lower.contains(word)) {
        return Vec::new();
    }
    let alternatives = alternatives(bare);
    if alternatives.len() > 1 {
        return alternatives;
    }
    let numbered = numbered(bare);
    if numbered.len() > 1 && !before.to_lowercase().contains("example") {
        return numbered;
    }
    if let Some((label, list)) = bare.split_once([':', '：']) {
        let lower = label.trim().to_lowercase();
        let last = lower.rsplit("; ").next().unwrap_or_default();
        let is_listed = LABELS.contains(&last) || FOLLOWING.iter().any(|words| lower.contains(words));
        let found = match inside_brackets(list.trim_start()).filter(|_| is_listed) {
            Some(inside) if label.trim_start().to_lowercase().starts_with("enum") => plain_list::in_enum(inside),
            Some(inside) => in_brackets(inside),
            None => listed(list.trim_start(), is_listed),
        };
        let found = if is_listed && found.len() < 2 { joined(list) } else { found };
        // After another label, each value needs a meaning.
        let is_explained = found.iter().all(|value| !value.meaning.is_empty());
        if found.len() > 1 && (is_listed || is_explained && is_label(label)) {
            return found;
        }
        let numbered = number::numbered(list.trim_start());
        if numbered.len() > 1 {
            return numbered;
        }
        // "Shape of the sail: jib, main, or spinnaker"
        let is_typical =
            ["default", "common", "typical", "recommended", "usual"].iter().any(|word| lower.contains(word));
        let are_many = found.len() > 2 && !is_typical;
        if are_many && list.contains(" or ") && is_label(label) && before.is_empty() {
            return found;
        }
        // "The states of the sail are: up, down, and torn"
        let names_kinds = label.trim_start().starts_with("The ")
            && label.trim_end().ends_with(" are")
            && KINDS.iter().any(|kind| has_word(&lower, kind));
        if names_kinds
            && is_label(label)
            && [" or ", " and "].iter().any(|joint| list.contains(joint))
            && found.len() > 1
        {
            return found;
        }
        let of_noun = after_noun(label, list.trim_start());
        if of_noun.len() > 1 {
            return of_noun;
        }
    }
    let others = [supported::in_sentence(bare), after_one_of(bare)];
    if let Some(found) = others.into_iter().find(|found| found.len() > 1) {
        return found;
    }
    // The lower-case text has other lengths if it has letters outside of ASCII.
    let Some(ascii) = Some(bare).filter(|bare| bare.len() == lower.len()) else { return Vec::new() };
    let after = |words: &'static str| {
        let list = ascii.get(lower.find(words)? + words.len()..).filter(|list| list.starts_with([' ', ':']))?;
        // A list that is provided needs no "or".
        Some((list.trim_start_matches([':', ' ']), words.ends_with("provided as")))
    };
    let lists = before_words().filter_map(after);
    lists
        .map(|(list, is_whole)| inside_brackets(list).map_or_else(|| listed(list, is_whole), in_brackets))
        .find(|values| values.len() > 1)
        .or_else(|| Some(constants(bare, &lower)).filter(|values| values.len() > 1))
        .unwrap_or_else(|| slashed(bare, &lower))
}

/// Returns what is inside of the brackets that a text consists of.
fn inside_brackets(list: &str) -> Option<&str> {
    list.trim_end_matches('.').strip_prefix('[')?.strip_suffix(']')
}

/// Returns the constants of a sentence such as "It can only be Oak or Elm." or "Can be True, False, Unknown."
fn constants(sentence: &str, lower: &str) -> Vec<DocumentedValue> {
    let after = |words: &&str| sentence.get(lower.find(words)? + words.len()..);
    let list = BEFORE_CONSTANTS.iter().find_map(after).map(|list| listed(list.trim_start(), false));
    let values = list.or_else(|| Some(listed(sentence.strip_prefix("Can be ")?, true))).unwrap_or_default();
    let is_constant = |value: &DocumentedValue| value.value.starts_with(|first: char| first.is_ascii_uppercase());
    if !values.is_empty() && values.iter().all(is_constant) { values } else { numbers(sentence) }
}

/// Returns the numbers of the sentence "Must be 6 or 8."
fn numbers(sentence: &str) -> Vec<DocumentedValue> {
    let list = ["Must be ", "It must be ", "Can be "].iter().find_map(|words| sentence.strip_prefix(words));
    let values = list.map(|list| listed(list, false)).unwrap_or_default();
    let are_numbers = values.iter().all(|value| value.value.parse::<i64>().is_ok());
    if are_numbers { values } else { Vec::new() }
}

/// Returns the words of a sentence such as "The value is oak / elm / ash."
fn slashed(sentence: &str, lower: &str) -> Vec<DocumentedValue> {
    let after = |words: &&str| sentence.get(lower.find(words)? + words.len()..);
    let list = ["value is ", "value can be ", "values are "].iter().find_map(after).unwrap_or_default();
    let words: Vec<_> = list.trim_end_matches('.').split('/').map(str::trim).collect();
    // "N/A" and "yes/no" have two words.
    if words.len() > 2 { plain_list::words(words.into_iter()) } else { Vec::new() }
}

/// Returns the values of a sentence in which only some have markup: "The rig: **0** (none), 1 (sloop), or 2 (ketch)."
pub(super) fn mixed(text: &Text<'_>) -> Vec<DocumentedValue> {
    let plain = text.plain().replace('\n', " ");
    let marked: Vec<_> = text.inlines().iter().filter_map(super::marked).map(str::to_owned).collect();
    let explained = |sentence: &str| {
        let (label, list) = sentence.trim().split_once([':', '：']).filter(|(label, _)| is_label(label))?;
        let values = listed(list.trim_start(), false);
        let is_whole = values.len() > 1 && values.iter().all(|value| !value.meaning.is_empty());
        let is_value = |word: &String| values.iter().any(|value| value.value == *word);
        (is_whole && !is_conditional(&label.to_lowercase()) && marked.iter().all(is_value)).then_some(values)
    };
    plain.split_inclusive(". ").find_map(explained).unwrap_or_default()
}

/// Words of a sentence that name what alternatives are, in lower case.
pub(super) const KINDS: [&str; 14] = [
    "type",
    "status",
    "state",
    "mode",
    "level",
    "method",
    "protocol",
    "direction",
    "order",
    "action",
    "kind",
    "category",
    "severity",
    "priority",
];

/// Words of a sentence that name something else than its alternatives, in lower case.
const OTHER_NOUNS: [&str; 4] = ["name", "id", "number", "address"];

/// Returns the words of a sentence such as "ON | OFF", "The lamp: ON|OFF" or "Level of the noise (low/mid/high)".
fn alternatives(sentence: &str) -> Vec<DocumentedValue> {
    let bare = sentence.trim_end_matches('.');
    if bare.contains('|') {
        let list = bare.split_once([':', '：']).filter(|(label, _)| is_label(label)).map_or(bare, |(_, list)| list);
        let list = list.trim_matches([' ', '(', ')']).split('|').map(str::trim);
        return plain_list::words(list);
    }
    let Some((said, list)) = bare.strip_suffix(')').and_then(|bare| bare.split_once('(')) else { return Vec::new() };
    let lower = said.to_lowercase();
    let has = |words: &[&str]| lower.split_whitespace().any(|word| words.contains(&word));
    let is_short = said.split_whitespace().count() <= MAX_LABEL_WORDS / 2;
    if !has(&KINDS) && !is_short || has(&OTHER_NOUNS) {
        return Vec::new();
    }
    // "Speed (m/s)" has a unit, and two words may be names.
    let words: Vec<_> = list.split('/').map(str::trim).collect();
    if words.len() > 2 || is_opposed(&words) {
        return plain_list::words(words.into_iter());
    }
    let words = list.split(", ").flat_map(|part| part.split(" or ")).map(|word| word.trim_start_matches("or "));
    if list.contains(" or ") && has(&KINDS) && !list.contains('/') { plain_list::words(words) } else { Vec::new() }
}

/// Returns whether two words are opposites, which are no names.
fn is_opposed(words: &[&str]) -> bool {
    const OPPOSITES: [[&str; 2]; 7] = [
        ["on", "off"],
        ["true", "false"],
        ["asc", "desc"],
        ["enable", "disable"],
        ["enabled", "disabled"],
        ["open", "closed"],
        ["up", "down"],
    ];
    let lower: Vec<_> = words.iter().map(|word| word.to_lowercase()).collect();
    let [one, other] = lower.as_slice() else { return false };
    OPPOSITES.iter().any(|[first, last]| one == first && other == last || one == last && other == first)
}

/// Returns the words of a list such as "oak/elm/ash" after a label.
fn joined(list: &str) -> Vec<DocumentedValue> {
    let words: Vec<_> = list.trim_end_matches('.').split('/').map(str::trim).collect();
    if words.len() > 2 || is_opposed(&words) { plain_list::words(words.into_iter()) } else { Vec::new() }
}

/// Returns the values after "one of": "One of True, False, Unknown." or "It can be "a" or "b"".
fn after_one_of(sentence: &str) -> Vec<DocumentedValue> {
    let lower = sentence.to_ascii_lowercase();
    let one_of = ["one of: ", "one of ", "any of "].iter().find_map(|words| {
        let at = lower.find(words)?;
        let before = lower.get(..at)?;
        let begins =
            before.is_empty() || [", ", "; ", "must be ", "should be "].iter().any(|words| before.ends_with(words));
        sentence.get(at + words.len()..).filter(|_| begins)
    });
    if let Some(list) = one_of {
        return listed(list, true);
    }
    let quoted = lower.find("can be ").and_then(|at| sentence.get(at + "can be ".len()..));
    quoted.filter(|list| list.starts_with(['"', '\''])).map(|list| listed(list, false)).unwrap_or_default()
}

/// What a label of values may contain, in lower case.
const FOLLOWING: [&str; 5] = ["following values", "following options", "pick one", "choose one", "select one"];

/// Labels that name what the values are, in lower case. The label ends with one of them.
const NOUNS: [&str; 3] = ["type", "status", "mode"];

/// Returns the constants of a sentence such as "Hull type: OAK or ELM".
fn after_noun(label: &str, list: &str) -> Vec<DocumentedValue> {
    let label = label.trim().to_lowercase();
    let is_noun =
        label.split_whitespace().count() < MAX_LABEL_WORDS / 2 && NOUNS.iter().any(|noun| label.ends_with(noun));
    let values = if is_noun && list.contains(" or ") { listed(list, false) } else { Vec::new() };
    let is_constant = |value: &DocumentedValue| value.value == value.value.to_uppercase();
    if values.iter().all(is_constant) { values } else { Vec::new() }
}

/// Returns whether a sentence states what holds only in some cases. The text is in lower case.
fn is_conditional(sentence: &str) -> bool {
    ["for ", "if ", "when ", "in ", "- "].iter().any(|word| sentence.starts_with(word))
        || [" if ", " when "].iter().any(|word| sentence.contains(word))
}

/// The number of words of a label, at most.
const MAX_LABEL_WORDS: usize = 8;

/// Returns whether the words before a colon are a label of values, and not the beginning of a sentence about something else.
fn is_label(label: &str) -> bool {
    let lower = label.to_lowercase();
    let names_another = ["field", "parameter", "element", "contain", "character", "rule", "require", "consist"];
    label.split_whitespace().count() <= MAX_LABEL_WORDS && !names_another.iter().any(|word| lower.contains(word))
}

#[cfg(test)]
mod tests {
    use restable_rst::Block;

    fn values(text: &str) -> Vec<String> {
        let (document, _) = restable_rst::read(text);
        let Some(Block::Paragraph(text)) = document.children.first().map(|node| &node.block) else { return Vec::new() };
        super::read(text).into_iter().map(|value| format!("{}={}", value.value, value.meaning.marked())).collect()
    }

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        assert_eq!(values(text), expected, "{text}");
    }

    #[test]
    fn a_sentence_may_list_words_without_markup() {
        check("The color. The value can be RED, GREEN, or BLUE.", &["RED=", "GREEN=", "BLUE="]);
        check("Color of the kite, which can be red or blue", &["red=", "blue="]);
        check("The sail. Options: jib and main.", &["jib=", "main="]);
        check("Value range: waiting, flying, landed", &["waiting=", "flying=", "landed="]);
        check("Options: 0, 1, and 2", &["0=", "1=", "2="]);
    }

    #[test]
    fn each_value_may_have_its_meaning() {
        check("Whether it flies: 1 (yes), 0 (no). More follows.", &["1=yes", "0=no"]);
        check("The order. The value can be desc (falling) or asc (rising).", &["desc=falling", "asc=rising"]);
        check("Whether it flies. 1: yes; 2: no.", &["1=yes", "2=no"]);
        check("State: 0: calm; 1: windy", &["0=calm", "1=windy"]);
    }

    #[test]
    fn a_list_may_have_large_numbers_brackets_and_the_absence_of_a_value() {
        check("The value can be 512, 1,024, or 2,048.", &["512=", "1024=", "2048="]);
        check("The options are as follows: Oak, ELM, and Ash.", &["Oak=", "ELM=", "Ash="]);
        check("The wind. The value range is [Calm Breeze Gale].", &["Calm=", "Breeze=", "Gale="]);
        check("Whether it flies: null (unknown), 0 (no), or 1 (yes).", &["0=no", "1=yes"]);
    }

    #[test]
    fn other_sentences_list_no_values() {
        check("The value can be passed or not.", &[]);
        check("The value can be 0 or a positive integer.", &[]);
        check("The value can be -1 or 1-99.", &[]);
        check("The value can be letters or digits.", &[]);
        check("The value can be 1 or greater.", &[]);
        check("For small kites, the value can be 1 or 2.", &[]);
        check("The value can be red or blue if it flies.", &[]);
        check("The kite has two fields: id (its ID), name (its name).", &[]);
        check("It can be viewed and used.", &[]);
        check("Example: 1 (yes), 0 (no).", &[]);
        check("The value of xx can be 02, 06, or 10.", &[]);
        check("The value can be 512,1,024 or 2,048.", &[]);
        check("The value range is [1, 65535].", &[]);
    }
}
