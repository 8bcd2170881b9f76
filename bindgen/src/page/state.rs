//! Whether the API of a page should no longer be used, and whether a page documents an API at all.

use super::{Page, Role};
use crate::problem::{Kind, Problem};

/// Words of a title or directory, in lower case and with spaces, and the state that they document.
const STATES: [(&str, &str); 11] = [
    ("to be deprecated", "to be deprecated"),
    ("deprecat", "deprecated"),
    ("to be discarded", "to be discarded"),
    ("discard", "discarded"),
    ("out of date", "out of date"),
    ("outdated", "out of date"),
    ("unavailable soon", "unavailable soon"),
    ("taken offline", "to be taken offline"),
    ("no longer maintained", "no longer maintained"),
    ("no longer supported", "no longer supported"),
    ("brought offline", "to be taken offline"),
];

/// How the sentence about a deprecated API begins, in lower case.
const BEGINNINGS: [&str; 4] = ["this api ", "the api ", "this interface ", "the current api "];

/// Words about a deprecated API in such a sentence.
const SAYINGS: [&str; 8] = [
    "is deprecated",
    "has been deprecated",
    "will be deprecated",
    "is discarded",
    "has been discarded",
    "will be discarded",
    "is out of date",
    "has been taken offline",
];

/// Returns the state of an API that should no longer be used: by the title or the directories of its page, or by a
/// sentence in its description.
pub(super) fn deprecation(page: &Page) -> Option<&'static str> {
    let spaced = |text: &str| text.to_lowercase().replace(['_', '-'], " ");
    // The name of the file repeats the title.
    let (directories, _) = page.path.rsplit_once('/').unwrap_or_default();
    let heads: Vec<_> = std::iter::once(page.title.as_str()).chain(directories.split('/')).map(spaced).collect();
    let by_title = STATES.iter().find(|(word, _)| heads.iter().any(|head| marks(head, word))).map(|(_, state)| *state);
    by_title.or_else(|| {
        let text = page.description.markdown(&|_| None).to_lowercase();
        let mut sentences = text.split(['.', '\n']).map(|sentence| sentence.trim_start_matches(['>', ' ', '-', '*']));
        let says = |sentence: &str| {
            BEGINNINGS.iter().any(|begin| sentence.starts_with(begin))
                && SAYINGS.iter().any(|words| sentence.contains(words))
        };
        sentences.any(says).then_some("deprecated")
    })
}

/// Returns whether a title has the words of a state as a mark: in parentheses, at its end, or before "APIs". "Discarding a Kite" and
/// "Listing Discarded Kites" say what the call does.
fn marks(title: &str, words: &str) -> bool {
    title.match_indices(words).any(|(at, _)| {
        let (before, from) = title.split_at(at);
        let end = from.find(|letter: char| !letter.is_alphabetic() && letter != ' ').unwrap_or(from.len());
        let (said, rest) = from.split_at(end);
        let is_bracketed = before.rfind(['(', '（']) > before.rfind([')', '）']);
        let said = said.trim();
        let is_last = rest.trim().is_empty()
            && (said == words || said.ends_with("ed") || said.ends_with("api") || said.ends_with("apis"));
        is_bracketed || is_last && !said.contains("ing ") && !said.ends_with("ing")
    })
}

/// How the titles of pages begin that show how to call a service, in lower case.
const HOW_TO_TITLES: [&str; 6] =
    ["making an api", "making api", "calling an api", "calling api", "using postman", "authentication"];

/// How the directories of such pages begin, in lower case and with spaces.
const HOW_TO_DIRECTORIES: [&str; 9] = [
    "calling api",
    "api calling",
    "examples",
    "example",
    "use cases",
    "getting started",
    "quick start",
    "before you start",
    "best practices",
];

/// Removes the endpoints of a page that shows how to call a service, and reports them. Other pages document them.
///
/// Such a page has the title or the directory of one, and no table of a response.
pub(super) fn remove_endpoints_of_how_to(page: &mut Page) {
    if page.endpoints.is_empty() || !is_how_to(page) {
        return;
    }
    for endpoint in std::mem::take(&mut page.endpoints) {
        let about = format!("{} {}", endpoint.method, endpoint.path);
        page.problems.retain(|problem| problem.kind != Kind::EndpointInExample || problem.line != endpoint.line);
        page.problems.push(Problem::new(endpoint.line, Kind::HowTo, about));
    }
}

fn is_how_to(page: &Page) -> bool {
    let title = page.title.to_lowercase();
    let below = page.path.split_once("/source/").map_or(page.path.as_str(), |(_, below)| below);
    let (directories, _) = below.rsplit_once('/').unwrap_or_default();
    let is_titled = HOW_TO_TITLES.iter().any(|begin| title.starts_with(begin)) || is_numbered_example(&title);
    let directory = |name: &str| {
        let name = name.to_lowercase().replace(['_', '-'], " ");
        HOW_TO_DIRECTORIES.iter().any(|begin| name.starts_with(begin))
    };
    let is_answered = page.tables.iter().any(|table| table.role.is_response() && table.role != Role::Codes);
    (is_titled || directories.split('/').any(directory)) && !is_answered
}

/// Returns whether a title is like "Example 2: Flying a Kite".
fn is_numbered_example(title: &str) -> bool {
    title.strip_prefix("example ").is_some_and(|rest| rest.starts_with(|first: char| first.is_ascii_digit()))
}
