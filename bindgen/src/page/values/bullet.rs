//! Reads values from lists such as `- **ACTIVE**: The server runs.`

use restable_rst::{Block, Inline, ListItem, Text};

use super::{
    DocumentedValue, LABELS, MAX_LENGTH, SECTIONS, introduced, introduces_another, is_operator, is_value, item,
    last_sentence, marked, of, sentence, turned,
};

/// Reads the items of a list. `before` is the paragraph that precedes it, in lower case.
pub(super) fn read(items: &[ListItem<'_>], before: &str) -> Vec<DocumentedValue> {
    if let Some((lead, items)) = after_lead(items) {
        return read(items, &lead);
    }
    let is_introduced = introduced(before);
    if !is_introduced && (introduces_another(before) || items.iter().any(has_values)) {
        return Vec::new();
    }
    let Some(mut texts) = texts(items) else { return Vec::new() };
    texts.retain(|text| !item::is_empty_string(text) && !item::is_label(text));
    if texts.iter().filter(|text| !item::is_null(text)).count() > 1 {
        texts.retain(|text| !item::is_null(text));
    }
    let are_constants = texts.iter().filter(|text| begins_bold(text)).all(|text| item::is_upper(text));
    if are_constants && texts.iter().filter(|text| begins_bold(text)).count() > 1 {
        // After "**LONG**: a year", "Other: any number of days" is a remark.
        texts.retain(|text| begins_bold(text) || item::is_upper(text) || item::plain(text).is_none());
    }
    if let Some(values) = turned::read(&texts, is_introduced) {
        return values;
    }
    if let Some(values) = named(&texts, before) {
        return values;
    }
    // Some pages omit the bold type of single values.
    let bold = texts.iter().filter(|text| begins_bold(text)).count();
    let is_mostly_bold = bold < texts.len() && bold * 2 > texts.len();
    let have_colons = texts.iter().any(|text| item::has_colon(text));
    let value = |text: &&Text<'_>| match is_mostly_bold && !begins_bold(text) {
        true if have_colons && !text.as_str().contains(' ') => is_value(text.as_str()).then(|| of(text.as_str(), "")),
        true => item::plain(text),
        false => item::read(text, is_introduced),
    };
    let of_item = |text: &&Text<'_>| match item::pair(text) {
        Some(pair) => pair.map(Some).to_vec(),
        None => match item::joined(text) {
            Some(values) => values.into_iter().map(Some).collect(),
            None => vec![value(text)],
        },
    };
    let slipped = texts.iter().filter(|text| item::pair(text).is_some()).count();
    let values: Vec<_> = texts.iter().flat_map(of_item).collect();
    let end = values.iter().position(Option::is_none).unwrap_or(values.len());
    let remarks = texts.get(end.saturating_sub(slipped)..).unwrap_or_default();
    let is_whole = remarks.is_empty() || end > 1 && remarks.iter().all(|text| item::is_remark(text, bold > 0));
    if is_whole {
        return divided(values.into_iter().flatten().collect());
    }
    if is_introduced || bold > 0 || items.iter().any(has_code) { Vec::new() } else { plain_values(&texts, before) }
}

/// Splits values such as `RED-red` at the hyphen in a list in which most values are constants with a meaning.
fn divided(values: Vec<DocumentedValue>) -> Vec<DocumentedValue> {
    let is_upper =
        |value: &str| value.len() > 1 && value.chars().all(|letter| letter.is_ascii_uppercase() || letter == '_');
    let parts = |value: &DocumentedValue| {
        let (constant, word) = value.value.split_once('-')?;
        let fits = is_upper(constant) && word.chars().all(|letter| letter.is_ascii_lowercase());
        (fits && value.meaning.is_empty()).then(|| of(constant, word))
    };
    let explained = values.iter().filter(|value| is_upper(&value.value) && !value.meaning.is_empty()).count();
    let divided = values.iter().filter(|value| parts(value).is_some()).count();
    if divided == 0 || explained < 2 || explained + divided < values.len() {
        return values;
    }
    values.into_iter().map(|value| parts(&value).unwrap_or(value)).collect()
}

/// Returns the text of an item that ends with "Possible values:", or is "Range:", and the items after it, which have slipped out
/// of a list of their own.
fn after_lead<'n, 'd>(items: &'n [ListItem<'d>]) -> Option<(String, &'n [ListItem<'d>])> {
    /// A shorter text is a label of its own list.
    const MIN_WORDS: usize = 6;
    let lead = |item: &ListItem<'_>| {
        let plain = text(item).filter(|_| item.children.len() == 1)?.plain().to_lowercase();
        let bare = plain.trim_end().strip_suffix([':', '：'])?;
        let is_lead = LABELS.contains(&bare.trim()) || plain.split_whitespace().count() >= MIN_WORDS;
        (is_lead && introduced(&plain)).then_some(plain)
    };
    let (at, lead) = items.iter().enumerate().find_map(|(at, item)| Some((at, lead(item)?)))?;
    let items = items.get(at + 1..).unwrap_or_default();
    let end = items.iter().position(is_section).unwrap_or(items.len());
    let items = items.get(..end).filter(|items| items.len() > 1)?;
    Some((lead, items))
}

/// Returns whether an item is another part of the description: "Default Value: N/A".
fn is_section(item: &ListItem<'_>) -> bool {
    let label = |text: &Text<'_>| Some(text.plain().split_once([':', '：'])?.0.trim().to_lowercase());
    text(item).and_then(label).is_some_and(|label| SECTIONS.contains(&label.as_str()))
}

/// Labels of a list whose items are values, whatever they look like, in lower case and without the colon.
const ENUMERATIONS: [&str; 5] =
    ["enumeration values", "enumerated values", "enumeration value", "enumerated value", "possible enum values"];

/// Reads the items of a list that a label calls an enumeration, if each is a single word in bold: `**C (Unix)**`.
fn named(texts: &[&Text<'_>], before: &str) -> Option<Vec<DocumentedValue>> {
    if !ENUMERATIONS.contains(&before.trim().trim_end_matches([':', '：'])) {
        return None;
    }
    let value = |text: &&Text<'_>| match text.inlines().as_slice() {
        [word] => marked(word).map(item::bare).filter(|word| is_named(word)).map(|word| of(word, "")),
        _ => None,
    };
    texts.iter().map(value).collect()
}

/// Returns whether a bold item is a value: it has a letter or digit, or is an operator.
fn is_named(word: &str) -> bool {
    word.len() <= MAX_LENGTH && (word.chars().any(|letter| letter.is_ascii_alphanumeric()) || is_operator(word))
}

/// Returns the first paragraphs of the items. Items inside the last item are items of the list that have slipped, if the
/// others have none. Returns `None` if values inside the items are the values, and the items are their conditions.
fn texts<'n, 'd>(items: &'n [ListItem<'d>]) -> Option<Vec<&'n Text<'d>>> {
    let mut texts: Vec<_> = items.iter().map(text).collect::<Option<_>>()?;
    let lists: Vec<_> = items.iter().filter_map(inner_list).collect();
    if let [inner] = lists.as_slice() {
        let is_last = items.last().is_some_and(|item| inner_list(item).is_some());
        let slipped: Option<Vec<_>> = inner.iter().map(text).collect();
        let last = texts.last().copied();
        let continues = |slipped: &Vec<&Text<'_>>| {
            last.is_some_and(|last| slipped.iter().all(|text| is_alike(last, text)) && item::plain(last).is_some())
        };
        if let Some(slipped) = slipped.filter(|slipped| is_last && continues(slipped)) {
            texts.extend(slipped);
            return Some(texts);
        }
    }
    let has_values = lists.iter().any(|inner| inner.len() > 1 && read(inner, "options:").len() > 1);
    (!has_values).then_some(texts)
}

/// Returns whether two items look alike: both begin with a word in bold, or none does, and both have a meaning, or none has.
fn is_alike(one: &Text<'_>, other: &Text<'_>) -> bool {
    let has_meaning = |text: &Text<'_>| text.plain().contains([':', '：']);
    begins_bold(one) == begins_bold(other) && has_meaning(one) == has_meaning(other)
}

pub(super) fn text<'n, 'd>(item: &'n ListItem<'d>) -> Option<&'n Text<'d>> {
    match item.children.first().map(|node| &node.block) {
        Some(Block::Paragraph(text)) => Some(text),
        _ => None,
    }
}

fn inner_list<'n, 'd>(item: &'n ListItem<'d>) -> Option<&'n [ListItem<'d>]> {
    item.children.iter().skip(1).find_map(|node| match &node.block {
        Block::BulletList(inner) => Some(inner.as_slice()),
        _ => None,
    })
}

/// Returns whether an item contains code, which is an example.
fn has_code(item: &ListItem<'_>) -> bool {
    item.children.iter().any(|node| match &node.block {
        Block::LiteralBlock(_) => true,
        Block::Directive(directive) => directive.name.starts_with("code"),
        _ => false,
    })
}

/// The number of words of a label before values, at most.
const MAX_LABEL_WORDS: usize = 4;

/// Returns a label without the remark in parentheses at its end.
fn without_remark(label: &str) -> &str {
    let bare = label.trim_end().trim_end_matches([':', '：']);
    bare.strip_suffix(')').and_then(|bare| bare.rsplit_once('(')).map_or(label, |(label, _)| label.trim_end())
}

/// Reads items without markup from a list that no words introduce, such as `- OPEN: The lid is up.`. They are values only if
/// all of them look like constants, or all are lowercase words.
fn plain_values(texts: &[&Text<'_>], before: &str) -> Vec<DocumentedValue> {
    let last = without_remark(last_sentence(before));
    let is_label = before.trim_end().ends_with([':', '：']);
    let words: Vec<_> = last.trim_end_matches([':', '：']).split_whitespace().collect();
    let has_verb = matches!(words.last(), Some(&("has" | "have" | "is" | "are" | "includes" | "include")));
    let is_of_types = last.trim_start().starts_with("types of ");
    let is_sentence = is_label && !is_of_types && (has_verb || words.len() > MAX_LABEL_WORDS);
    if is_sentence || ["following", "such as", "see "].iter().any(|words| last.contains(words)) {
        return Vec::new();
    }
    // Among many single words, a few values may consist of several.
    let words = texts.iter().filter(|text| item::plain(text).is_some()).count();
    let value =
        |text: &Text<'_>| item::plain(text).or_else(|| item::phrase(text).filter(|_| words * 4 > texts.len() * 3));
    let end = texts.iter().position(|text| value(text).is_none()).unwrap_or(texts.len());
    let (values, remarks) = texts.split_at_checked(end).unwrap_or((texts, &[]));
    if end < 2 || !remarks.iter().all(|text| item::is_remark(text, false)) {
        return Vec::new();
    }
    let values: Vec<_> = values.iter().filter_map(|text| value(text)).collect();
    let are_words = values.iter().all(|value| is_word(&value.value));
    let constants = values.iter().filter(|value| is_constant(&value.value)).count();
    let fits_word = |value: &str| are_words || is_constant(value) || is_word(value) && constants * 2 > values.len();
    let fits = values.iter().all(|value| fits_word(&value.value) && !is_rule(value.meaning.marked()));
    if fits { values } else { Vec::new() }
}

/// Returns whether a value is spelled like a constant: `OPEN`, `half-open`, `hive_sql`, `SparkSQL`, `3`.
fn is_constant(value: &str) -> bool {
    value.chars().any(|letter| letter.is_ascii_uppercase() || letter.is_ascii_digit() || "_-".contains(letter))
}

fn is_word(value: &str) -> bool {
    value.len() > 1 && value.chars().all(|letter| letter.is_ascii_lowercase() || "_-".contains(letter))
}

/// Returns whether a meaning is a rule for a part of the value: then the list is about conditions.
fn is_rule(meaning: &str) -> bool {
    let meaning = meaning.trim().to_lowercase();
    ["the value ", "the path ", "the following", "a string", "parameter"].iter().any(|words| meaning.starts_with(words))
        || [" must ", " characters", " will be used"].iter().any(|words| meaning.contains(words))
}

/// Returns whether an item begins with a word in bold, or with a literal.
fn begins_bold(text: &Text<'_>) -> bool {
    text.inlines().first().is_some_and(|first| marked(first).is_some())
}

/// Returns whether an item has values of its own, as the description of a parameter has.
fn has_values(item: &ListItem<'_>) -> bool {
    let Some(text) = text(item) else { return false };
    let plain = text.plain().to_lowercase();
    ["value can be", "values can be", "value range", "options:"].iter().any(|words| plain.contains(words))
}

/// Returns whether each item begins with words that call it a value: "The value **A** indicates …".
pub(super) fn are_called_values(items: &[ListItem<'_>]) -> bool {
    let is_called = |text: &Text<'_>| {
        let lower = text.as_str().trim_start().to_lowercase();
        ["value **", "the value **", "value ``", "the value ``"].iter().any(|words| lower.starts_with(words))
    };
    items.iter().all(|item| text(item).is_some_and(is_called))
}

/// Returns the values of each item that is the title of a group, "For new boats:", if all items are.
pub(super) fn groups(items: &[ListItem<'_>]) -> Vec<Vec<DocumentedValue>> {
    let group = |item: &ListItem<'_>| {
        let title = text(item).filter(|title| !begins_bold(title))?.plain();
        let values = read(inner_list(item)?, "options:");
        (title.trim_end().ends_with([':', '：']) && !values.is_empty()).then_some(values)
    };
    items.iter().map(group).collect::<Option<_>>().unwrap_or_default()
}

/// Returns the only value in the list of an item that is a title: "If the boat is new:".
pub(super) fn of_title(item: &ListItem<'_>) -> Vec<DocumentedValue> {
    let is_title =
        text(item).is_some_and(|title| !begins_bold(title) && title.plain().trim_end().ends_with([':', '：']));
    let only =
        inner_list(item).filter(|inner| is_title && matches!(inner, [only] if text(only).is_some_and(begins_bold)));
    only.map(|inner| read(inner, "options:")).unwrap_or_default()
}

/// Returns whether an item states the values of one case: "For region **north**: …".
pub(super) fn is_case(item: &ListItem<'_>) -> bool {
    text(item).is_some_and(|text| sentence::after_case(&text.inlines()).is_some())
}

/// Returns the values of one case.
pub(super) fn of_case(item: &ListItem<'_>) -> Vec<DocumentedValue> {
    text(item).map(sentence::of_case).unwrap_or_default()
}

/// Returns whether an item describes another parameter or a part of the value: it begins with its name.
pub(super) fn is_about_another(item: &ListItem<'_>) -> bool {
    let Some(text) = text(item) else { return false };
    if is_value_of(text) {
        return true;
    }
    let plain = text.plain();
    let Some((name, _)) = plain.split_once([':', '：']) else { return false };
    let is_word = !name.trim().contains(' ') && !LABELS.contains(&name.trim().to_lowercase().as_str());
    let is_plain = matches!(text.inlines().first(), Some(Inline::Text(_)));
    let is_identifier = name.contains('_') || name.chars().skip(1).any(|letter| letter.is_ascii_uppercase());
    is_word && (!is_plain || is_identifier)
}

/// Returns whether a text is about the values of a named part: "The value of **operator** can be".
fn is_value_of(text: &Text<'_>) -> bool {
    let inlines = text.inlines();
    let [Inline::Text(before), name, Inline::Text(after), ..] = inlines.as_slice() else { return false };
    let before = before.trim().to_lowercase();
    let after = after.trim_start();
    marked(name).is_some()
        && matches!(before.as_str(), "the value of" | "the values of" | "values of")
        && ["can be", "is ", "are "].iter().any(|verb| after.starts_with(verb))
}
