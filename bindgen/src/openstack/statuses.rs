//! The status codes of an operation: those of a `rest_status_code`, and those of a line such as `Normal response codes: 200`.

use std::collections::HashMap;

use super::yaml::{self, Node, Value};
use crate::page::{DocumentedStatus, Versions};

/// The texts of a file by code, each with those that have a name of their own.
#[derive(Debug, Default)]
pub(super) struct Meanings {
    by_code: HashMap<u16, HashMap<String, String>>,
}

impl Meanings {
    /// Reads a file of texts: `200: {default: …}`, or `200: …`.
    pub(super) fn read(text: &str) -> Result<Self, yaml::Fault> {
        let root = yaml::read(text)?;
        let mut meanings = Self::default();
        for (code, node) in root.iter().flat_map(Node::entries) {
            let Some(code) = code.text().and_then(|code| code.trim().parse().ok()) else { continue };
            let texts: HashMap<_, _> = match &node.value {
                Value::Text(text) => HashMap::from([(DEFAULT.to_owned(), text.clone())]),
                _ => node
                    .entries()
                    .iter()
                    .filter_map(|(key, text)| Some((key.text()?.to_owned(), text.text()?.to_owned())))
                    .collect(),
            };
            meanings.by_code.insert(code, texts);
        }
        Ok(meanings)
    }

    /// Returns the text of a code: the one with this name, or the usual one.
    fn of(&self, code: u16, name: Option<&str>) -> Option<&str> {
        self.by_code.get(&code)?.get(name.unwrap_or(DEFAULT)).map(|text| text.trim())
    }
}

/// The name of the usual text of a code.
const DEFAULT: &str = "default";

/// A list of codes: those that it has, the names of texts that no file has, and how many items are no code.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct List {
    pub(super) codes: Vec<DocumentedStatus>,
    pub(super) unknown: Vec<(usize, String)>,
    pub(super) odd: Vec<usize>,
}

/// Reads the list of a `rest_status_code`: `- 200`, or `- 200: name` where the text of the code has a name.
pub(super) fn list(text: &str, meanings: Option<&Meanings>) -> Result<List, yaml::Fault> {
    let root = yaml::read(text)?;
    let mut list = List::default();
    for item in root.iter().flat_map(Node::elements) {
        let pairs: Vec<(Option<&str>, Option<&str>)> = match &item.value {
            Value::Text(code) => vec![(Some(code.as_str()), None)],
            _ => item.entries().iter().map(|(code, name)| (code.text(), name.text())).collect(),
        };
        for (code, name) in pairs {
            let Some(code) = code.and_then(status_code) else {
                list.odd.push(item.line);
                continue;
            };
            let name = name.filter(|name| !name.is_empty());
            let meaning = meanings.and_then(|meanings| meanings.of(code, name));
            if let (None, Some(name), Some(_)) = (meaning, name, meanings) {
                list.unknown.push((item.line, format!("`{name}` of `{code}`")));
            }
            let meaning = meaning.or(name).unwrap_or_default().to_owned();
            list.codes.push(DocumentedStatus { code, meaning, ..DocumentedStatus::default() });
        }
    }
    Ok(list)
}

fn status_code(text: &str) -> Option<u16> {
    text.trim().parse().ok().filter(|code| (100..600).contains(code))
}

/// Reads the line that lists the codes of normal or of error responses, if the text is such a line.
pub(super) fn of_line(text: &str) -> Option<Vec<DocumentedStatus>> {
    let (label, codes) = text.split_once(':')?;
    let label = label.to_lowercase();
    let has = |word: &str| label.contains(word);
    let is_label = label.len() < 40 && (has("response code") || has("status code") || has("return code"));
    if !is_label {
        return None;
    }
    let parts = at_commas(codes);
    let mut statuses: Vec<_> = parts.into_iter().flat_map(of_part).collect();
    for status in &mut statuses {
        status.is_error = has("error") || status.code >= 400;
    }
    let is_sure = ["normal", "error", "success"].iter().any(|word| label.trim_start().starts_with(word));
    (is_sure || !statuses.is_empty()).then_some(statuses)
}

/// Reads `200`, `badRequest(400)`, `computeFault (400, 500)` and `202 (microversion 2.101 - )`.
fn of_part(part: &str) -> Vec<DocumentedStatus> {
    let (outside, inside) = part.split_once('(').unwrap_or((part, ""));
    let inside = inside.split(')').next().unwrap_or_default();
    let own: Vec<_> = codes(outside).collect();
    if own.is_empty() {
        let named = |code| DocumentedStatus { code, meaning: outside.trim().to_owned(), ..DocumentedStatus::default() };
        return codes(inside).map(named).collect();
    }
    let of_versions = |code| DocumentedStatus { code, versions: versions(inside), ..DocumentedStatus::default() };
    own.into_iter().map(of_versions).collect()
}

/// Splits a text at the commas outside of parentheses.
fn at_commas(text: &str) -> Vec<&str> {
    let mut depth = 0_usize;
    text.split(|letter: char| {
        match letter {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        depth == 0 && matches!(letter, ',' | ';')
    })
    .collect()
}

fn codes(text: &str) -> impl Iterator<Item = u16> + '_ {
    let words = text.split(|letter: char| !letter.is_alphanumeric() && letter != '.');
    words.map(|word| word.trim_end_matches('.')).filter(|word| word.len() == 3).filter_map(status_code)
}

/// Reads `microversions 2.0 - 2.100`, `microversion 2.101 -` and `until microversion 2.5`.
fn versions(text: &str) -> Versions {
    let text = text.replace(['\u{2013}', '\u{2014}'], "-");
    let is_version =
        |word: &&str| word.contains('.') && word.chars().all(|letter| letter.is_ascii_digit() || letter == '.');
    let find = |part: &str| part.split_whitespace().find(is_version).map(str::to_owned);
    match text.split_once('-') {
        Some((min, max)) => Versions { min: find(min), max: find(max) },
        None if text.contains("until") || text.contains("before") => Versions { min: None, max: find(&text) },
        None => Versions { min: find(&text), max: None },
    }
}

#[cfg(test)]
#[allow(clippy::expect_used, clippy::indexing_slicing, reason = "a test fails by panicking")]
mod tests {
    use super::{Meanings, list, of_line};

    fn line(text: &str) -> Option<Vec<(u16, String)>> {
        let describe = |status: crate::page::DocumentedStatus| {
            let versions = &status.versions;
            let range = format!("{:?} {:?}", versions.min, versions.max).replace("None", "").replace("Some", "");
            (status.code, format!("{} {range}", status.meaning).trim().to_owned())
        };
        of_line(text).map(|codes| codes.into_iter().map(describe).collect())
    }

    #[test]
    fn a_line_lists_codes_with_names_or_versions() {
        let plain = |codes: &[u16]| Some(codes.iter().map(|code| (*code, String::new())).collect::<Vec<_>>());
        assert_eq!(line("Normal response codes: 200"), plain(&[200]));
        assert_eq!(line("Normal Response Codes: 201, 204"), plain(&[201, 204]));
        assert_eq!(line("Success response code: 202"), plain(&[202]));
        assert_eq!(
            line("Error response codes: badRequest(400), computeFault (500, …, 503)"),
            Some(vec![
                (400, "badRequest".to_owned()),
                (500, "computeFault".to_owned()),
                (503, "computeFault".to_owned())
            ])
        );
        assert_eq!(
            line("Normal response codes: 200 (microversions 2.0 - 2.100), 202 (microversion 2.101 - )"),
            Some(vec![(200, "(\"2.0\") (\"2.100\")".to_owned()), (202, "(\"2.101\")".to_owned())])
        );
        assert_eq!(line("The boat has a response code: 7"), None);
        assert_eq!(line("Lists boats."), None);
    }

    #[test]
    fn a_list_has_codes_with_and_without_names() {
        let meanings = Meanings::read("200:\n  default: |\n    Fine.\n  slow: Fine, later.\n300: Choose.\n");
        let meanings = meanings.expect("texts");
        let found = list("- 200\n- 200: slow\n- 300\n- 404: lost\n- often\n", Some(&meanings)).expect("a list");
        let codes: Vec<_> = found.codes.iter().map(|status| (status.code, status.meaning.as_str())).collect();
        assert_eq!(codes, [(200, "Fine."), (200, "Fine, later."), (300, "Choose."), (404, "lost")]);
        assert_eq!(found.unknown, [(4, "`lost` of `404`".to_owned())]);
        assert_eq!(found.odd, [5]);
    }
}
