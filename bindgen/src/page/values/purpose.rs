//! Reads values that a sentence assigns to purposes or to words: "The value is **A** for boats and **B** for rafts", "the
//! name (**name**) or the age (**age**)", or "Boats: **A**; rafts: **B**".

use restable_rst::{Inline, Text};

use super::{DocumentedValue, distinct, has_word, is_value, marked, of, turned};

/// How a sentence ends before values for purposes, in lower case.
const INTRODUCTIONS: [&str; 8] =
    ["value is", "value can be", "specify", "set this parameter to", "set it to", "is set to", "use", "enter"];

/// What joins a value and its purpose.
const PURPOSES: [&str; 4] = [" for ", " to ", " when ", " during "];

/// Reads the values of a paragraph in which each value has a purpose, a name or a label.
pub(super) fn read(text: &Text<'_>) -> Vec<DocumentedValue> {
    let inlines = text.inlines();
    let values: Vec<_> = inlines.iter().filter_map(marked).map(str::trim).collect();
    let is_value = |value: &&str| is_value(value);
    if values.len() < 2 || !values.iter().all(is_value) || inlines.iter().any(is_other) {
        return Vec::new();
    }
    let Some(gaps) = gaps(&inlines) else { return Vec::new() };
    [
        for_purposes(&gaps, &values),
        in_parentheses(&gaps, &values),
        after_labels(&gaps, &values),
        or_otherwise(&gaps, &values),
    ]
    .into_iter()
    .map(distinct)
    .find(|found| found.len() > 1)
    .unwrap_or_default()
}

fn is_other(inline: &Inline<'_>) -> bool {
    marked(inline).is_none() && !matches!(inline, Inline::Text(_))
}

/// Returns the texts before, between and after the words in bold, or `None` if two of these words touch.
fn gaps<'t>(inlines: &'t [Inline<'_>]) -> Option<Vec<&'t str>> {
    let mut gaps = Vec::new();
    let mut last = Some("");
    for inline in inlines {
        match inline {
            Inline::Text(text) => last = Some(text),
            _ => gaps.push(last.take()?),
        }
    }
    gaps.push(last.unwrap_or_default());
    Some(gaps)
}

/// Reads "The value is **A** for boats, **B** for rafts, and **C** for ships."
fn for_purposes(gaps: &[&str], values: &[&str]) -> Vec<DocumentedValue> {
    let Some((lead, behind)) = gaps.split_first() else { return Vec::new() };
    let lead = lead.trim_end().to_lowercase();
    let said = super::last_sentence(&lead).rsplit('\n').next().unwrap_or_default();
    let begins = lead.is_empty() || INTRODUCTIONS.iter().any(|words| said.ends_with(words));
    if !begins || has_word(said, "example") {
        return Vec::new();
    }
    let value = |(at, (value, behind)): (usize, (&&str, &&str))| {
        let (joint, meaning) =
            PURPOSES.iter().find_map(|joint| Some((joint, behind.strip_prefix(*joint)?))).filter(|(joint, _)| {
                // "Specify **mast** to …" names parameters.
                **joint == " for " || !value.contains('_') && !said.ends_with("specify")
            })?;
        let is_last = at + 1 == values.len();
        let end = if is_last { meaning.find(". ").unwrap_or(meaning.len()) } else { meaning.len() };
        let meaning = meaning.get(..end)?.trim_end();
        let cut = [", and to", " and to", ", and", ", or", ",", " and", " or", ";"]
            .iter()
            .find_map(|end| meaning.strip_suffix(end));
        let meaning = if is_last { Some(meaning.trim_end_matches('.')) } else { cut }?;
        (!meaning.contains(". ")).then(|| of(value, &format!("{}{meaning}", joint.trim_start())))
    };
    values.iter().zip(behind).enumerate().map(value).collect::<Option<_>>().unwrap_or_default()
}

/// Reads "which can be the name (**name**), the age (**age**), or the weight (**weight**)", and "rising (**rise**) or falling
/// (**fall**)". Other sentences may follow the list.
fn in_parentheses(gaps: &[&str], values: &[&str]) -> Vec<DocumentedValue> {
    let Some((first, behind)) = gaps.split_first() else { return Vec::new() };
    let Some(said) = first.strip_suffix('(') else { return Vec::new() };
    let start =
        ["can be ", "can be the ", "by "].iter().filter_map(|words| Some(said.find(words)? + words.len())).max();
    let (lead, name) = said.split_at_checked(start.unwrap_or_default()).unwrap_or(("", said));
    let mut name = if lead.is_empty() { name.trim_end().rsplit(' ').next().unwrap_or_default() } else { name };
    let mut found = Vec::new();
    for (value, behind) in values.iter().zip(behind) {
        let Some((remark, behind)) = behind.split_once(')').filter(|(remark, _)| is_remark(remark)) else {
            return Vec::new();
        };
        found.push(of(value, &format!("{}{remark}", name.trim())));
        let next = [", and ", ", or ", ", ", " and ", " or "].iter().find_map(|joint| behind.strip_prefix(joint));
        let Some(next) = next.and_then(|next| next.strip_suffix('(')) else {
            // The words after the list belong to other sentences.
            let is_end = found.len() == values.len() || behind.starts_with(['.', ';']);
            return if is_end && are_named(&found, lead) { found } else { Vec::new() };
        };
        name = next.strip_prefix("by ").unwrap_or(next);
    }
    Vec::new()
}

/// Returns whether a text is nothing or a remark after a value: "(**red**, without a tail)".
fn is_remark(text: &str) -> bool {
    text.is_empty() || text.starts_with(", ")
}

/// Returns whether the words in parentheses are values: without an introduction, each has to be the beginning of its name. IDs are
/// parameters.
fn are_named(found: &[DocumentedValue], lead: &str) -> bool {
    let is_short = |value: &DocumentedValue| value.meaning.marked().to_lowercase().starts_with(&value.value);
    let are_ids = found.iter().all(|value| value.value.ends_with("_id"));
    !are_ids && (!lead.is_empty() || found.iter().all(is_short))
}

/// Reads "Boats: **A**; rafts: **B**".
fn after_labels(gaps: &[&str], values: &[&str]) -> Vec<DocumentedValue> {
    let Some((last, before)) = gaps.split_last() else { return Vec::new() };
    if !matches!(last.trim(), "" | ".") {
        return Vec::new();
    }
    let value = |(at, (value, before)): (usize, (&&str, &&str))| {
        let label = before.trim_end().strip_suffix([':', '：'])?;
        let label =
            if at == 0 { label.rsplit(['\n', '.']).next()? } else { label.trim_start().strip_prefix([';', '；'])? };
        turned::is_meaning(label.trim()).then(|| of(value, label.trim()))
    };
    values.iter().zip(before).enumerate().map(value).collect::<Option<_>>().unwrap_or_default()
}

/// Reads "**A** if the boat is new, **B** otherwise". Numbers may be limits.
fn or_otherwise(gaps: &[&str], values: &[&str]) -> Vec<DocumentedValue> {
    let ([lead, between, behind], [one, other]) = (gaps, values) else { return Vec::new() };
    let lead = lead.trim_end().to_lowercase();
    let begins =
        lead.is_empty() || lead.ends_with(['.', ':']) || INTRODUCTIONS.iter().any(|words| lead.ends_with(words));
    let condition = [" if ", " when "].iter().find_map(|word| between.strip_prefix(word));
    let Some(condition) = condition.map(str::trim_end).filter(|condition| begins && !condition.contains(". ")) else {
        return Vec::new();
    };
    let is_first = ["otherwise", "otherwise,", "else", "or else"].iter().any(|word| condition.ends_with(word));
    let is_last = ["otherwise", ", otherwise", "if not", "in all other cases"]
        .iter()
        .any(|word| behind.trim_start().strip_prefix(word).is_some_and(|rest| matches!(rest.trim(), "" | ".")));
    let is_word = |word: &&str| word.starts_with(|first: char| first.is_ascii_alphabetic()) && !word.contains('_');
    let is_whole = is_first && matches!(behind.trim(), "" | ".") || is_last;
    if is_whole && [one, other].into_iter().all(is_word) { vec![of(one, ""), of(other, "")] } else { Vec::new() }
}
