//! Reads values from sentences such as "The value can be **A**, **B** or **C**."

use restable_rst::{Inline, Text};

use super::introduction::{LABELS, SECTIONS, before_marks, supports_another};
use super::word::{has_word, is_operator, is_phrase, is_value, tail};
use super::{DocumentedValue, item, marked, of, plain_list, stated};

/// Reads the values of the first sentence that lists some. `introduced` says whether the text before it introduces values.
pub(super) fn read(text: &Text<'_>, introduced: bool) -> Vec<DocumentedValue> {
    let inlines = text.inlines();
    let of_case = after_case(&inlines).filter(|_| introduced).map(|rest| listed(rest, Introduction::Said));
    if let Some(values) = of_case.filter(|values| values.len() > 1) {
        return values;
    }
    let mut said = String::new();
    for (at, inline) in inlines.iter().enumerate() {
        if marked(inline).is_some() {
            let before = inlines.get(..at).unwrap_or_default();
            if is_condition(before) {
                said.push_str(inline.as_str());
                continue;
            }
            if is_about_another(before) {
                return Vec::new();
            }
            let rest = inlines.get(at..).unwrap_or_default();
            let labelled = (introduced && said.is_empty()).then_some(Introduction::Colon);
            let introduction = labelled.or_else(|| Introduction::of(&said));
            let values = introduction.map(|found| {
                let words = in_brackets(&said, rest);
                if words.is_empty() { listed(rest, found) } else { words }
            });
            let values = values.filter(|values| values.len() > 1);
            // After a label, the list may be all that the paragraph has.
            let whole = labelled.map(|_| listed(rest, Introduction::Said)).filter(|_| is_only_list(rest));
            if let Some(values) = values.or(whole).filter(|values| values.len() > 1) {
                return values;
            }
        }
        said.push_str(inline.as_str());
    }
    Vec::new()
}

/// Returns the words in bold in brackets: "[**Calm Breeze Gale**]".
fn in_brackets(said: &str, rest: &[Inline<'_>]) -> Vec<DocumentedValue> {
    let [only, Inline::Text(end), ..] = rest else { return Vec::new() };
    let is_inside = said.ends_with('[') && end.starts_with(']');
    marked(only).filter(|_| is_inside).map(plain_list::in_brackets).unwrap_or_default()
}

/// Returns what follows the case of a sentence such as "For region **north**: **A** or **B**".
pub(super) fn after_case<'t, 'd>(inlines: &'t [Inline<'d>]) -> Option<&'t [Inline<'d>]> {
    match inlines {
        [Inline::Text(start), case, Inline::Text(colon), rest @ ..]
            if start.trim_start().starts_with("For ") && matches!(colon.trim(), ":" | "：") =>
        {
            marked(case).map(|_| rest)
        }
        _ => after_condition(inlines),
    }
}

/// How the condition of a case ends before its values, in lower case.
const CASE_ENDS: [&str; 7] = [
    ", the value is",
    ", the value can be",
    ", the value can only be",
    ", this parameter can only be set to",
    ", this parameter can be set to",
    ", set this parameter to",
    ", set it to",
];

/// Returns what follows the condition of a sentence such as "If **hull** is set to **OAK**, the value is **A** or **B**".
fn after_condition<'t, 'd>(inlines: &'t [Inline<'d>]) -> Option<&'t [Inline<'d>]> {
    let Some(Inline::Text(start)) = inlines.first() else { return None };
    let is_case = ["For ", "If ", "When "].iter().any(|word| start.trim_start().starts_with(word));
    let is_end = |inline: &Inline<'_>| match inline {
        Inline::Text(text) => CASE_ENDS.iter().any(|end| text.trim_end().to_lowercase().ends_with(end)),
        _ => false,
    };
    let at = inlines.iter().position(is_end).filter(|_| is_case)?;
    inlines.get(at + 1..)
}

/// Returns the values of one case, of which there may be a single one.
pub(super) fn of_case(text: &Text<'_>) -> Vec<DocumentedValue> {
    let inlines = text.inlines();
    let Some(rest) = after_case(&inlines) else { return Vec::new() };
    match rest {
        [only] | [only, Inline::Text(_)] => {
            marked(only).filter(|value| is_value(value)).map(|value| of(value, "")).into_iter().collect()
        }
        rest => listed(rest, Introduction::Said),
    }
}

/// Returns whether the next word in bold is the value of another parameter, of which a condition names the value: "when
/// **hull** is set to **OAK**".
fn is_condition(before: &[Inline<'_>]) -> bool {
    let [.., Inline::Text(start), name, Inline::Text(verb)] = before else { return false };
    let start = start.trim_end().to_lowercase();
    marked(name).is_some()
        && ["when", "if"]
            .iter()
            .any(|word| start.strip_suffix(word).is_some_and(|rest| !rest.ends_with(char::is_alphabetic)))
        && matches!(verb.trim(), "is set to" | "is" | "=")
}

/// Returns whether a sentence is about another parameter, which it names in bold: "**mode** can be **A** or **B**", or
/// "**mode**: a mode. The value can be **A** or **B**".
fn is_about_another(before: &[Inline<'_>]) -> bool {
    if let [name, Inline::Text(behind), ..] = before {
        let Some(name) = marked(name) else { return false };
        let label = name.trim().trim_end_matches([':', '：']).to_lowercase();
        let is_marked = name.trim_end().ends_with([':', '：']) || behind.trim_start().starts_with([':', '：']);
        if is_marked && !LABELS.contains(&label.as_str()) && !SECTIONS.contains(&label.as_str()) {
            return true;
        }
    }
    let [others @ .., name, Inline::Text(between)] = before else { return false };
    if marked(name).is_none() {
        return false;
    }
    let between = between.trim();
    let is_name = !others.is_empty() && matches!(between, ":" | "：");
    is_name || !between.contains('.') && ["can be", "is", "has"].iter().any(|verb| between.starts_with(verb))
}

/// Returns whether a text consists of words in bold and separators, and has an end.
fn is_only_list(inlines: &[Inline<'_>]) -> bool {
    inlines.iter().all(|inline| match inline {
        Inline::Text(between) => is_separator(between) || matches!(between.trim(), "" | "."),
        other => marked(other).is_some(),
    })
}

/// The number of words of a label, at most.
const MAX_LABEL_WORDS: usize = 8;

/// How a sentence may end before values, in lower case.
const CAN_BE: [&str; 15] = [
    "can be",
    "can also be",
    "can be set to",
    "can only be",
    "can be either",
    "is either",
    "are either",
    "may be",
    "one of",
    "any of",
    "one from",
    "select from",
    "choose from",
    "choose between",
    "chosen from",
];

/// Whole sentences before values, in lower case. Other sentences with these verbs may state a condition.
const SENTENCES: [&str; 16] = [
    "either",
    "select",
    "the value is",
    "the value range is",
    "the value is either",
    "the values are",
    "its value is",
    "the value must be",
    "the value should be",
    "the value must be set to",
    "it must be",
    "you can set this parameter to",
    "you can set it to",
    "set this parameter to",
    "set the value to",
    "this parameter can be set to",
];

/// How a sentence introduces a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Introduction {
    /// It says that values follow.
    Said,
    /// It says that only the values are supported. The verb follows them.
    Supported,
    /// It is a label. A list is one of values if each has a meaning, or if they are alternatives.
    Label,
    /// It ends with a colon. Only a list in which each value has a meaning is a list of values.
    Colon,
}

impl Introduction {
    fn of(said: &str) -> Option<Self> {
        // Only the end of the text matters. It is cut, because this function is called for every bold word.
        let said = said.trim_end();
        let end = tail(said);
        let sentence = end.rsplit(". ").next().unwrap_or_default().to_lowercase();
        // " - Field options:" is one of several parts of a value.
        let is_other = ["example", "combination", "prefix", "suffix"].iter().any(|word| sentence.contains(word));
        if is_other || has_word(&sentence, "format") || sentence.trim_start().starts_with("- ") {
            return None;
        }
        // The items of a list may follow each other in one line: "Options: - **A**: up - **B**: down".
        let sentence = sentence.strip_suffix(": -").map_or(sentence.clone(), |label| format!("{label}:"));
        // "The value can be empty, **A**, or **B**" and "one of ["**A**", "**B**"]" list two values.
        let sentence = [", empty,", " empty,", " null,", " [\"", "["]
            .iter()
            .find_map(|end| sentence.strip_suffix(end))
            .map_or(sentence.clone(), str::to_owned);
        let end = sentence.trim_end().trim_end_matches([':', '：']).trim_end();
        let introduced = before_marks().any(|words| end.ends_with(words.trim_end_matches(':')));
        let can_be = CAN_BE.iter().any(|words| end.ends_with(words)) && !end.ends_with("cannot be");
        let is_sentence = SENTENCES.contains(&end.trim_start());
        if introduced && !end.ends_with("cannot be") || can_be || is_sentence {
            Some(Self::Said)
        } else if sentence.trim_end().ends_with('.')
            || matches!(
                end.trim().trim_end_matches(','),
                "" | "currently" | "currently, only" | "only" | "the value" | "currently, the value"
            )
            || end.split_whitespace().count() <= MAX_LABEL_WORDS && names_kinds(end)
        {
            Some(Self::Supported)
        } else if is_supporting(end) || LABELS.contains(&end.trim_start()) {
            Some(Self::Said)
        } else if sentence.trim_end().ends_with([':', '：']) {
            let names_another = ["parameter", "field", "condition"].iter().any(|words| end.contains(words));
            let is_short = || end.split_whitespace().count() <= MAX_LABEL_WORDS;
            // "The value can be an attribute of the boat:"
            let is_said = end.trim_start().starts_with("the value can be ") && !names_another;
            let is_label = is_short() && !names_another;
            Some(if is_said {
                Self::Said
            } else if is_label {
                Self::Label
            } else {
                Self::Colon
            })
        } else {
            None
        }
    }
}

/// Returns whether a sentence ends with a word for several kinds of something: "currently, the packing modes".
fn names_kinds(sentence: &str) -> bool {
    const KINDS: [&str; 6] = ["types", "modes", "kinds", "values", "options", "algorithms"];
    KINDS.iter().any(|word| sentence.ends_with(word)) && !supports_another(sentence)
}

/// Returns whether a sentence says that values are supported or included: "the current version supports", "the type of the
/// boat, including", "supported fields:". The sentence is in lower case.
fn is_supporting(sentence: &str) -> bool {
    let words = sentence.split_whitespace().count();
    let says = sentence.ends_with(" supports")
        || sentence.ends_with(" type, including")
        || sentence.ends_with(" types, including")
        || stated::is_about_all(sentence.trim_start().trim_start_matches("the ")) && sentence.ends_with(" are");
    let is_since = ["since", "by", "in", "from", "for", "on"].iter().any(|word| sentence.trim_end().ends_with(word));
    let is_label = words == 2 && !is_since && sentence.trim_start().trim_start_matches("- ").starts_with("supported ");
    (says || is_label) && words <= MAX_LABEL_WORDS && !supports_another(sentence)
}

/// Returns the values at the beginning of a text: bold words separated by commas, `or`, `and` or remarks in
/// parentheses, or each with its meaning.
fn listed(inlines: &[Inline<'_>], introduction: Introduction) -> Vec<DocumentedValue> {
    let mut values: Vec<DocumentedValue> = Vec::new();
    let mut meanings = 0;
    let mut joint = Joint::Comma;
    let mut end = "";
    let mut is_ended = false;
    for inline in inlines {
        match inline {
            Inline::Text(between) => {
                let (meaning, rest) = meaning(between);
                if !meaning.is_empty() {
                    meanings += 1;
                    if let Some(last) = values.last_mut() {
                        *last = of(&last.value, &meaning);
                    }
                }
                // After a meaning in parentheses, nothing but a space may separate two values.
                let is_followed = !meaning.is_empty() && rest.trim().is_empty();
                if !is_followed && !is_separator(rest) {
                    end = rest;
                    break;
                }
                joint = Joint::of(rest).unwrap_or(joint);
                is_ended = rest.trim() == ";";
            }
            // "The sail is **up** or **down**; **up** is the default."
            _ => match marked(inline).map(bare) {
                Some(value) if is_ended && values.iter().any(|known| known.value == value) => {
                    end = ";";
                    break;
                }
                Some(value) if fits(value, introduction) => values.push(of(value, "")),
                _ => return Vec::new(),
            },
        }
    }
    let are_explained = meanings == values.len();
    let is_whole = match introduction {
        Introduction::Said => ends(end) || joint != Joint::Comma && (goes_on(end) || is_supported(end)),
        Introduction::Supported => is_supported(end) || is_returned(end) && values.iter().all(is_upper),
        Introduction::Label if joint == Joint::Or && matches!(end.trim(), "" | ".") => true,
        Introduction::Label | Introduction::Colon => ends(end) && are_explained,
    };
    if is_whole { values } else { Vec::new() }
}

/// Returns whether a sentence goes on to say that the values before a text are supported.
fn is_supported(end: &str) -> bool {
    ["are supported", "is supported"].iter().any(|words| end.trim_start().starts_with(words))
}

/// Returns whether a sentence says that the values before a text are returned, and no more.
fn is_returned(end: &str) -> bool {
    end.trim_start().strip_prefix("are returned").is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
}

fn is_upper(value: &DocumentedValue) -> bool {
    !value.value.contains(|letter: char| letter.is_ascii_lowercase())
}

/// What joins the last value of a list to the others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Joint {
    Comma,
    Or,
    And,
}

impl Joint {
    /// Returns the joint in a separator, if it names one.
    fn of(separator: &str) -> Option<Self> {
        match separator.rsplit([' ', ',']).find(|word| !word.is_empty())? {
            "or" => Some(Self::Or),
            "and" => Some(Self::And),
            _ => None,
        }
    }
}

/// Returns a value without the comma that pages put inside the bold type.
fn bare(value: &str) -> &str {
    item::unquoted(value.trim().trim_end_matches(','))
}

fn fits(value: &str, introduction: Introduction) -> bool {
    let is_said = matches!(introduction, Introduction::Said | Introduction::Supported);
    is_value(value) || is_said && (is_phrase(value) || is_operator(value))
}

/// Splits the text between two values into the meaning of the first one and the separator: `(enabled), or` or
/// `: enabled;`.
pub(super) fn meaning(between: &str) -> (String, &str) {
    let text = between.trim_start();
    if let Some((meaning, rest)) = in_parentheses(text) {
        return (meaning.trim().to_owned(), rest);
    }
    let Some(rest) = text.strip_prefix([':', '：']) else { return (String::new(), between) };
    // A meaning ends with a semicolon, a comma or the hyphen of the next item, and the last one with the sentence.
    let ends = [
        rest.find([';', '；', ',', '.']),
        rest.strip_suffix(" - ").map(str::len),
        rest.strip_suffix(" -").map(str::len),
    ];
    let end = ends.into_iter().flatten().min().unwrap_or(rest.len());
    let (meaning, rest) = rest.split_at_checked(end).unwrap_or((rest, ""));
    (meaning.trim().to_owned(), rest)
}

/// Splits a text that begins with a parenthesis into what is inside and the rest.
pub(super) fn in_parentheses(text: &str) -> Option<(&str, &str)> {
    text.strip_prefix(['(', '（'])?.split_once([')', '）'])
}

pub(super) fn is_separator(text: &str) -> bool {
    matches!(
        text.trim().trim_matches('"'),
        "," | "、" | "/" | "-" | "or" | "and" | ", or" | ", and" | "|" | ";" | "；" | "; and" | "; or"
    )
}

/// Returns whether the list is complete before this text. A range or another sentence may follow the bold words, which then
/// are no complete list.
fn ends(rest: &str) -> bool {
    let rest = rest.trim_start();
    let goes_on = [", and the default", ", where", ", with", ", which", ", indicating"]
        .iter()
        .any(|words| rest.starts_with(words));
    let rest = rest.trim_start_matches(['"', ']']);
    rest.is_empty() || rest.starts_with(['.', ';', '>', '。', '；']) || goes_on
}

/// Returns whether the sentence goes on after a list whose last value is joined by "or" or "and".
fn goes_on(rest: &str) -> bool {
    let rest = rest.trim_start();
    let is_open = [", or", ", and the", ", the"].iter().any(|words| rest.starts_with(words));
    let words = [
        "only",
        "in the unit",
        "(case",
        "(default",
        "by default",
        "is returned",
        "is used",
        "is displayed",
        "can be used",
        "are returned",
        "currently",
        "at present",
        "in ascending",
        "in descending",
        "and is case",
    ];
    rest.starts_with(',') && !is_open || words.iter().any(|words| rest.starts_with(words))
}
