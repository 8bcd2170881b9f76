//! Reads values that a sentence joins, without words that introduce values: "Sort direction, **asc** or **desc**.", "Kind of the
//! boat (**sloop**, **ketch**, or **yawl**).", or "Either **oak** or **elm**."
//!
//! Bold words that are joined may also be parameters, examples or conditions. The words of their sentence tell these cases apart.

use restable_rst::{Cell, Inline, Text};

use super::sentence::in_parentheses;
use super::{DocumentedValue, distinct, is_operator, is_value, item, marked, of, paragraphs};

/// Words of a sentence whose bold words are parameters, examples, conditions, parts of a value, or not all values. They are in
/// lower case.
const OTHERS: [&str; 60] = [
    "g",
    "typically",
    "usually",
    "often",
    "commonly",
    "normally",
    "example",
    "maximum",
    "minimum",
    "ranges",
    "examples",
    "e",
    "such",
    "like",
    "etc",
    "if",
    "when",
    "unless",
    "except",
    "otherwise",
    "whether",
    "parameter",
    "parameters",
    "field",
    "fields",
    "attribute",
    "attributes",
    "format",
    "contain",
    "contains",
    "containing",
    "consists",
    "start",
    "starts",
    "end",
    "ends",
    "letters",
    "digits",
    "characters",
    "specify",
    "specified",
    "use",
    "pass",
    "select",
    "update",
    "required",
    "mandatory",
    "together",
    "same",
    "irrelevant",
    "not",
    "cannot",
    "empty",
    "blank",
    "default",
    "prefix",
    "suffix",
    "both",
    "obtain",
    "returned",
];

/// Abbreviations before examples or explanations, after which a sentence goes on.
const ABBREVIATIONS: [&str; 2] = ["e.g. ", "i.e. "];

/// How a sentence begins whose bold words are parameters, in lower case.
const SET_EITHER: [&str; 2] = ["set either", "choose either"];

/// How a sentence begins that holds in some cases only, or that is the item of a list, in lower case.
const CASES: [&str; 5] = ["in ", "for ", "since ", "until ", "- "];

/// Words of a description whose value consists of several words, in lower case.
const COMPOSED: [&str; 3] = ["comma-separated", "combination", "separated by"];

/// Reads the values of the first sentence of a cell that joins some.
pub(super) fn read(cell: &Cell<'_>) -> Vec<DocumentedValue> {
    let plain = cell.plain().to_lowercase();
    if COMPOSED.iter().any(|words| plain.contains(words)) {
        return Vec::new();
    }
    // The items of a list are about parts of the value, or about other parameters.
    let marked = paragraphs(&cell.children).filter(|text| super::has_marks(text));
    marked.map(in_paragraph).find(|values| !values.is_empty()).unwrap_or_default()
}

fn in_paragraph(text: &Text<'_>) -> Vec<DocumentedValue> {
    let inlines = text.inlines();
    if is_about_a_name(&inlines) {
        return Vec::new();
    }
    let mut sentence = Sentence::default();
    for inline in &inlines {
        match (marked(inline), inline) {
            (Some(word), _) => sentence.words.push((item::unquoted(word.trim()).to_owned(), String::new())),
            (None, Inline::Text(text)) => {
                let mut parts = text.split_inclusive(". ").peekable();
                while let Some(part) = parts.next() {
                    sentence.push(part);
                    let is_end = part.ends_with(". ") && !ABBREVIATIONS.iter().any(|word| part.ends_with(word));
                    if is_end || part.ends_with('.') && parts.peek().is_none() && part.len() > 1 {
                        let values = std::mem::take(&mut sentence).values();
                        if !values.is_empty() {
                            return values;
                        }
                    }
                }
            }
            (None, other) => sentence.push(other.as_str()),
        }
    }
    sentence.values()
}

/// Returns whether a paragraph explains the name with which it begins: "**mast**: …".
fn is_about_a_name(inlines: &[Inline<'_>]) -> bool {
    let [name, behind, ..] = inlines else { return false };
    marked(name)
        .is_some_and(|name| name.ends_with([':', '：']) || behind.as_str().trim_start().starts_with([':', '：']))
}

/// A sentence: the text before its first bold word, and each bold word with the text after it.
#[derive(Default)]
struct Sentence {
    before: String,
    words: Vec<(String, String)>,
}

impl Sentence {
    fn push(&mut self, text: &str) {
        let target = match self.words.last_mut() {
            Some((_, behind)) => behind,
            None => &mut self.before,
        };
        target.extend(text.split('\n').flat_map(|line| [line, " "]));
        target.pop();
    }

    fn values(self) -> Vec<DocumentedValue> {
        let Some(((last, behind), others)) = self.words.split_last() else { return Vec::new() };
        if others.is_empty()
            || !self.words.iter().all(|(word, _)| is_value(word) || is_operator(word))
            || self.is_about_another()
        {
            return Vec::new();
        }
        let mut values = Vec::new();
        let mut joint = "";
        for (word, between) in others {
            let Some((meaning, separator)) = separated(between) else { return Vec::new() };
            values.push(of(word, meaning));
            joint = separator;
        }
        let (meaning, end) = glossed(behind);
        values.push(of(last, meaning));
        let has_purpose = |value: &DocumentedValue| value.meaning.marked().starts_with("for ");
        // A number with a purpose may be a limit.
        let have_purposes = values.iter().all(|value| has_purpose(value) && value.value.parse::<f64>().is_err());
        let joint = if have_purposes { "or" } else { joint };
        if is_list(&self.before, joint, end) { distinct(values) } else { Vec::new() }
    }

    fn is_about_another(&self) -> bool {
        let is_other = |text: &str| {
            let lower = text.to_lowercase();
            let is_word = |word: &str| OTHERS.contains(&word);
            lower.contains("for instance") || lower.split(|letter: char| !letter.is_alphanumeric()).any(is_word)
        };
        let before = self.before.trim().to_lowercase();
        let is_case = CASES.iter().any(|word| before.starts_with(word));
        is_case
            || is_other(&before)
            || SET_EITHER.contains(&&*before)
            || self.words.iter().any(|(_, behind)| is_other(behind.trim_start().trim_start_matches("(default)")))
    }
}

/// Splits the text between two values into the meaning of the first one and the word or sign that joins them.
fn separated(between: &str) -> Option<(&str, &str)> {
    let (meaning, rest) = glossed(between);
    let separator = rest.trim().trim_start_matches(',').trim();
    match separator {
        "" if rest.contains(',') => Some((meaning, ",")),
        "or" | "and" | "/" | "|" | ";" => Some((meaning, separator)),
        "or to" => Some((meaning, "or")),
        "and to" => Some((meaning, "and")),
        _ => None,
    }
}

/// Splits a text after a value at the end of the meaning of the value: "(smallest first) or", "for the left side, or".
fn glossed(text: &str) -> (&str, &str) {
    let trimmed = text.trim_start();
    if let Some(parts) = in_parentheses(trimmed) {
        return parts;
    }
    if trimmed.starts_with("for ") {
        let ended = trimmed.trim_end();
        for joint in [", or to", " or to", " and to", ", or", ", and", " or", " and", ",", ";", "."] {
            if let Some(meaning) = ended.strip_suffix(joint) {
                return (meaning, joint);
            }
        }
        return (ended, "");
    }
    ("", text)
}

/// Returns whether joined words with this text before and after them are the values of the parameter.
fn is_list(before: &str, joint: &str, end: &str) -> bool {
    let before = before.trim_end();
    let (is_open, is_closed) = (before.ends_with('('), end.trim_start().starts_with(')'));
    let are_alternatives = matches!(joint, "or" | "/" | "|");
    let are_named = [" are", ":", "：", " namely", ", from"].iter().any(|words| before.ends_with(words));
    is_open && is_closed || matches!(end.trim(), "" | "." | ";") && (are_alternatives || are_named)
}

#[cfg(test)]
mod tests {
    use super::super::expect;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        expect::meanings(super::read, text, expected);
    }

    #[test]
    fn joined_words_are_values_without_an_introduction() {
        check("Sort direction, **asc** or **desc**.", &["asc=", "desc="]);
        check("Kind of the boat (**sloop**, **ketch**, or **yawl**).", &["sloop=", "ketch=", "yawl="]);
        check("The side (**port**/**starboard**) of the boat.", &["port=", "starboard="]);
        check("State of the instance.\n**new** or **old**", &["new=", "old="]);
        check("Wood of the mast. Either **oak** or **elm**.", &["oak=", "elm="]);
        check(
            "The order, which is **asc** (smallest first) or **desc** (largest first).",
            &["asc=smallest first", "desc=largest first"],
        );
        check("The unit, **cm** for masts or **km** for routes.", &["cm=for masts", "km=for routes"]);
        check(
            "Set it to **asc** for the oldest first and to **desc** for the newest first.",
            &["asc=for the oldest first", "desc=for the newest first"],
        );
        check("How it compares: **<**, **<=**, or **>**.", &["<=", "<==", ">="]);
        check("The ranks are **mate**, **cook**, and **boy**.", &["mate=", "cook=", "boy="]);
    }

    #[test]
    fn joined_parameters_examples_and_conditions_are_no_values() {
        check("Specify either **mast** or **hull**.", &[]);
        check("Set either **mast** or **hull**.", &[]);
        check("Either **mast** or **hull** must be specified.", &[]);
        check("A color, such as **red** or **blue**.", &[]);
        check("A color, e.g. **red** or **blue**.", &[]);
        check("A color, for instance **red** or **blue**.", &[]);
        check("A color, typically **red** or **blue**.", &[]);
        check("A color, usually **red** or **blue**.", &[]);
        check("The sail, if the boat is **oak** or **elm**.", &[]);
        check("The number of boats, irrelevant to **limit** or **offset**.", &[]);
        check("The name of the **mast** and the **hull**.", &[]);
        check("**mast**: its wood. Either **oak** or **elm**.", &[]);
        check("The size, which is **512** for a mast and **64** for a sail.", &[]);
        check("In newer boats, the wood is **oak** or **elm**.", &[]);
        check("Comma-separated list of woods and colors. The color is **red** or **blue**.", &[]);
        check("Parts of the boat:\n\n- The material, **oak** or **elm**.\n- The sail.", &[]);
    }
}
