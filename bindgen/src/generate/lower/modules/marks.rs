//! The words of a page's directories that tell families of APIs apart.

use super::super::super::name;
use super::super::super::verb::is_gerund;

/// Words of directories that tell families of APIs apart, without separators, and how they are written in a name.
const FAMILIES: [(&str, &str); 9] = [
    ("nova", "nova"),
    ("neutron", "neutron"),
    ("cinder", "cinder"),
    ("trove", "trove"),
    ("glance", "glance"),
    ("keystone", "keystone"),
    ("manila", "manila"),
    ("octavia", "octavia"),
    ("openstack", "openstack"),
];

/// Words of directories whose APIs should no longer be used.
const STATES: [(&str, &str); 10] = [
    ("outofdate", "out_of_date"),
    ("outdated", "out_of_date"),
    ("unavailablesoon", "unavailable_soon"),
    ("takenoffline", "offline"),
    ("discarded", "discarded"),
    ("deprecated", "deprecated"),
    ("unrecommended", "unrecommended"),
    ("notrecommended", "unrecommended"),
    ("historical", "historical"),
    ("oldversion", "old_version"),
];

/// The characters between the words of a directory.
const SEPARATORS: [char; 4] = ['/', '_', '-', ' '];

/// Words of directories that name no family: what is in every name, and states that [`STATES`] has.
const GENERIC: [&str; 33] = [
    "a",
    "an",
    "and",
    "api",
    "apis",
    "be",
    "beta",
    "date",
    "deprecated",
    "description",
    "discarded",
    "for",
    "historical",
    "management",
    "native",
    "new",
    "not",
    "of",
    "offline",
    "old",
    "on",
    "open",
    "openstack",
    "out",
    "proprietary",
    "recommended",
    "related",
    "soon",
    "taken",
    "the",
    "to",
    "unavailable",
    "unrecommended",
];

/// Returns the marks in the directories of a page: its family, the versions, and the state. A mark that the name of the page
/// has is left out.
pub(super) fn of(service: &str, directories: &str, own: &str) -> Vec<String> {
    let bare = |text: &str| text.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_ascii_lowercase();
    let places: Vec<_> = directories.split('/').map(bare).collect();
    let find = |words: &[(&str, &str)]| {
        let is_here = |word: &&(&str, &str)| places.iter().any(|place| place.contains(word.0));
        words.iter().find(is_here).map(|(_, mark)| (*mark).to_owned())
    };
    let known = bare(own);
    // An API may be deprecated and among those that are not recommended, but not in two other states.
    let is_stated = |state: &String| state != "unrecommended" && STATES.iter().any(|(word, _)| known.contains(word));
    let mut marks: Vec<String> = Vec::new();
    marks.extend(tags(directories, own));
    marks.extend(find(&FAMILIES).or_else(|| family(service, directories, own)));
    marks.extend(directories.split(SEPARATORS).filter(|word| is_version(word)).map(version_mark));
    marks.extend(find(&STATES).filter(|state| !is_stated(state)));
    let mut once: Vec<String> = Vec::new();
    for mark in marks {
        let is_new = !once.contains(&mark) && !format!("_{own}_").contains(&format!("_{mark}_"));
        once.extend(is_new.then_some(mark));
    }
    once
}

/// Returns a version without dots, as names of types have it: `v2.0` becomes `v2`, and `v2.1` becomes `v21`.
fn version_mark(version: &str) -> String {
    let version = version.to_ascii_lowercase();
    let main = version.strip_suffix(".0").unwrap_or(&version);
    main.chars().filter(|letter| *letter != '.').collect()
}

/// Returns whether a word is a version, such as `v2` or `v2.0`.
fn is_version(word: &str) -> bool {
    let digits = word.strip_prefix(['v', 'V']).unwrap_or_default();
    digits.starts_with(|first: char| first.is_ascii_digit())
        && digits.chars().all(|letter| letter.is_ascii_digit() || letter == '.')
}

/// Returns the words of the first directory that name the family of a page: "flink" in `flink_job-related_apis`. A family
/// that has a version needs no other mark, and neither does a page whose name begins the family.
fn family(service: &str, directories: &str, own: &str) -> Option<String> {
    let first = directories.split('/').next().unwrap_or_default();
    let words = name::words(first);
    let is_of_apis = words.iter().any(|word| matches!(word.as_str(), "api" | "apis"));
    // `calling_apis` and `obtaining_an_api_version` name what the pages are about.
    let is_about = words.first().is_some_and(|word| is_gerund(word));
    if !is_of_apis || is_about || directories.split(SEPARATORS).any(is_version) {
        return None;
    }
    let own: Vec<_> = own.split('_').map(name::singular).collect();
    let is_own = |word: &String| own.contains(&name::singular(word));
    let mut words: Vec<_> =
        words.into_iter().filter(|word| !is_generic(word) && !is_of_service(word, service)).collect();
    let says_family = words.first().is_some_and(is_own);
    words.retain(|word| !is_own(word));
    (!says_family && !words.is_empty()).then(|| words.join("_"))
}

fn is_generic(word: &str) -> bool {
    GENERIC.contains(&word)
}

/// Returns whether a word is in the name of the service, or is its acronym.
fn is_of_service(word: &str, service: &str) -> bool {
    let words = name::words(service);
    let acronym: String = words.iter().filter_map(|word| word.chars().next()).collect();
    word == acronym
        || words.concat().starts_with(word)
        || words.iter().any(|other| name::singular(other) == name::singular(word))
}

/// Returns the mark of a page in a directory of tags: it often has the title of the page about the resource itself.
fn tags(directories: &str, own: &str) -> Option<String> {
    let last = directories.rsplit('/').next().unwrap_or_default();
    let is_about_tags = name::words(last).iter().any(|word| matches!(word.as_str(), "tag" | "tags"));
    (is_about_tags && !own.split('_').any(|word| word.starts_with("tag"))).then(|| "tags".to_owned())
}
