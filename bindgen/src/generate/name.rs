//! Derives Rust names from the names and titles of pages.

use std::collections::{HashMap, HashSet};

use restable_model::required_name;

/// The maximum length of a name. Longer names are cut after a word.
const MAX_LENGTH: usize = 64;
/// The maximum length of the name of a type. It is larger, because the last words of a title tell operations apart.
const MAX_TYPE_LENGTH: usize = 100;
/// The maximum length of a file name. It is larger, because the name may contain the directory.
const MAX_FILE_LENGTH: usize = 150;

/// Words with capital letters inside, which are one word all the same.
const MIXED_CASE: [&str; 12] =
    ["QoS", "OAuth", "iSCSI", "LBaaS", "FWaaS", "VPNaaS", "IPsec", "DDoS", "NVMe", "vCPU", "vGPU", "RoCE"];

/// Returns the word with capital letters inside that a text begins with.
fn mixed_case(text: &str) -> Option<&'static str> {
    let ends = |rest: &str| !rest.trim_start_matches('s').starts_with(|next: char| next.is_ascii_lowercase());
    MIXED_CASE.into_iter().find(|word| text.strip_prefix(word).is_some_and(ends))
}

/// Splits a name into words, at changes of case and at characters that are not letters or digits. Keeps only ASCII.
pub(super) fn words(text: &str) -> Vec<String> {
    if is_snake(text) {
        return text.split('_').map(str::to_owned).collect();
    }
    let mut words: Vec<String> = Vec::new();
    let mut word = String::new();
    let mut letters = text.char_indices().peekable();
    let mut before = ' ';
    while let Some((at, letter)) = letters.next() {
        if !before.is_ascii_alphanumeric() || letter.is_ascii_uppercase() && before.is_ascii_lowercase() {
            if let Some(known) = text.get(at..).and_then(mixed_case) {
                take(&mut word, &mut words);
                word.push_str(&known.to_ascii_lowercase());
                before = known.chars().next_back().unwrap_or(letter);
                let _ = letters.nth(known.len().saturating_sub(2));
                continue;
            }
        }
        let next = letters.peek().map_or(' ', |(_, next)| *next);
        // "server's" is one word.
        let is_inside = matches!(letter, '\'' | '’');
        if letter.is_ascii_alphanumeric() {
            let is_small_end = letters.clone().nth(1).is_none_or(|(_, after)| !after.is_ascii_lowercase());
            if begins_word(before, letter, next, is_small_end) {
                take(&mut word, &mut words);
            }
            word.push(letter.to_ascii_lowercase());
        } else if !is_inside {
            take(&mut word, &mut words);
        }
        before = letter;
    }
    take(&mut word, &mut words);
    words
}

fn take(word: &mut String, words: &mut Vec<String>) {
    if !word.is_empty() {
        words.push(std::mem::take(word));
    }
}

/// Returns whether a word begins at `letter`, as in `serverName` and `HTTPServer`, but not inside `IPv6` or `VMs`.
/// `is_small_end` says whether no small letter follows the next one.
fn begins_word(before: char, letter: char, next: char, is_small_end: bool) -> bool {
    let behind_small = before.is_ascii_lowercase() || before.is_ascii_digit();
    let is_ending = matches!(next, 'v' | 's') && is_small_end;
    let ends_acronym = before.is_ascii_uppercase() && next.is_ascii_lowercase() && !is_ending;
    letter.is_ascii_uppercase() && (behind_small || ends_acronym)
}

/// Words that cannot end a name that was cut, because they belong to the next word.
const JOINING: [&str; 17] = [
    "with", "of", "for", "to", "in", "on", "by", "from", "at", "and", "or", "a", "an", "the", "using", "under",
    "without",
];

/// Joins as many whole words as fit.
fn joined(words: &[String], between: &str, longest: usize) -> String {
    let mut name = String::new();
    for word in fitting(words, between.len(), longest) {
        if !name.is_empty() {
            name.push_str(between);
        }
        name.extend(word.chars().take(longest));
    }
    name
}

/// Returns the words that fit. Words that only join what was cut off are left out.
fn fitting(words: &[String], between: usize, longest: usize) -> &[String] {
    let mut length = 0;
    let fits = |word: &&String| {
        length += word.len() + if length == 0 { 0 } else { between };
        length <= longest
    };
    let mut count = words.iter().take_while(fits).count().max(1).min(words.len());
    if count < words.len() {
        let joins = |word: &String| JOINING.contains(&word.to_ascii_lowercase().as_str());
        count = words.iter().take(count).rposition(|word| !joins(word)).map_or(count, |last| last + 1);
    }
    words.get(..count).unwrap_or(words)
}

/// Converts a name to snake case: `serverName` becomes `server_name`.
///
/// The result may be empty, begin with a digit, or be a keyword.
pub(super) fn snake(text: &str) -> String {
    snake_within(text, MAX_LENGTH)
}

/// Converts a name to snake case, with the length of a file name.
pub(super) fn snake_file(text: &str) -> String {
    snake_within(text, MAX_FILE_LENGTH)
}

fn snake_within(text: &str, longest: usize) -> String {
    if is_snake(text) && text.len() <= longest { text.to_owned() } else { joined(&words(text), "_", longest) }
}

/// Returns whether a text already is in snake case, as most names on the wire are.
fn is_snake(text: &str) -> bool {
    let mut before = b'_';
    let mut follows = |byte: u8| {
        let is_letter = byte.is_ascii_lowercase() || byte.is_ascii_digit();
        let separates = byte == b'_' && before != b'_';
        before = byte;
        is_letter || separates
    };
    text.bytes().all(&mut follows) && before != b'_'
}

/// Converts a name to upper camel case, without articles: `server_name` becomes `ServerName`.
///
/// The result may be empty or begin with a digit.
pub(super) fn pascal(text: &str) -> String {
    let mut words = words(text);
    words.retain(|word| !matches!(word.as_str(), "a" | "an" | "the") || text.len() < 4);
    for word in &mut words {
        if let Some(first) = word.get_mut(..1) {
            first.make_ascii_uppercase();
        }
    }
    joined(&words, "", MAX_TYPE_LENGTH)
}

/// The names of job IDs.
const JOB_IDS: [&str; 3] = ["job_id", "task_id", "jobid"];

/// Returns whether a name is that of a job ID.
pub(super) fn is_job_id(name: &str) -> bool {
    JOB_IDS.contains(&snake(name).as_str())
}

/// Returns whether a name is that of the ID of a workflow. It is that of a job if the page refers to the status of a job.
pub(super) fn is_workflow_id(name: &str) -> bool {
    snake(name) == "workflow_id"
}

/// Returns the singular of the last word: `network_cards` becomes `network_card`.
pub(super) fn singular(text: &str) -> String {
    let lower = text.to_ascii_lowercase();
    let cut = |letters: usize, more: &str| format!("{}{more}", text.get(..text.len() - letters).unwrap_or(text));
    let ends = |ending: &str| lower.ends_with(ending);
    if ends("ies") && lower.len() > 4 {
        cut(3, "y")
    } else if ends("sses") || ends("uses") || ends("xes") || ends("ches") || ends("shes") {
        cut(2, "")
    } else if ends("s") && !ends("ss") && !ends("us") && !ends("is") && !ends("dns") && lower.len() > 3 {
        cut(1, "")
    } else {
        text.to_owned()
    }
}

/// Keywords that can be raw identifiers.
const KEYWORDS: [&str; 47] = [
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn", "else", "enum",
    "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod", "move",
    "mut", "override", "priv", "pub", "ref", "return", "static", "struct", "trait", "true", "try", "type", "typeof",
    "unsafe", "unsized", "use", "virtual", "where", "while",
];
const NEVER_RAW: [&str; 3] = ["self", "super", "crate"];

/// Returns whether a word is a keyword.
pub(crate) fn is_keyword(word: &str) -> bool {
    word == "yield" || KEYWORDS.contains(&word) || NEVER_RAW.contains(&word)
}

/// Returns the field name for a name on the wire.
pub(super) fn field(wire: &str) -> String {
    field_within(wire, MAX_LENGTH)
}

fn field_within(wire: &str, longest: usize) -> String {
    let name = snake_within(wire, longest);
    let name = name.as_str();
    if name.is_empty() {
        "value".to_owned()
    } else if NEVER_RAW.contains(&name) {
        format!("{name}_")
    } else if is_keyword(name) {
        format!("r#{name}")
    } else if name.starts_with(|first: char| first.is_ascii_digit()) {
        format!("n{name}")
    } else {
        name.to_owned()
    }
}

/// Returns the name of a module. It is also a file name, so keywords are avoided instead of made raw.
pub(super) fn module(stem: &str) -> String {
    let name = file(stem);
    // In a workspace, the modules of a service are next to the root of its crate.
    if matches!(name.as_str(), "lib" | "main") { format!("{name}_page") } else { name }
}

fn file(stem: &str) -> String {
    let name = field_within(stem, MAX_FILE_LENGTH);
    match name.strip_prefix("r#") {
        Some(keyword) => format!("{keyword}_page"),
        None if is_device(&name) => format!("{name}_page"),
        None => name,
    }
}

/// Returns whether Windows reserves a name for a device. A file cannot have such a name, even with an extension.
fn is_device(name: &str) -> bool {
    let is_numbered = |stem: &str| name.strip_prefix(stem).is_some_and(|rest| matches!(rest.as_bytes(), [b'0'..=b'9']));
    matches!(name, "con" | "prn" | "aux" | "nul") || is_numbered("com") || is_numbered("lpt")
}

/// Names that no feature may have, because every crate uses them: two features, a directory of tests, the roots of
/// Cargo's targets in `src`, and dependencies.
const RESERVED_MODULES: [&str; 8] = ["default", "full", "held", "lib", "main", "bin", "restable", "serde_json"];

/// Returns the name of a service's module, which is also the name of a feature and of a test.
pub(super) fn service(service: &str) -> String {
    let name = file(service);
    if RESERVED_MODULES.contains(&name.as_str()) { format!("{name}_service") } else { name }
}

/// Names that a generated type would shadow.
const RESERVED_TYPES: [&str; 42] = [
    "Self",
    "String",
    "Vec",
    "Option",
    "Some",
    "None",
    "Result",
    "Ok",
    "Err",
    "Box",
    "BTreeMap",
    "Map",
    "Value",
    "JobId",
    "Secret",
    "Timestamp",
    "Clone",
    "Copy",
    "Debug",
    "Default",
    "Drop",
    "Eq",
    "Ord",
    "PartialEq",
    "PartialOrd",
    "Hash",
    "From",
    "Into",
    "TryFrom",
    "TryInto",
    "Iterator",
    "IntoIterator",
    "Extend",
    "Fn",
    "FnMut",
    "FnOnce",
    "Send",
    "Sync",
    "Sized",
    "ToString",
    "ToOwned",
    "AsRef",
];

/// Returns a valid type name. A name that Rust or the runtime already uses gets a suffix.
pub(super) fn r#type(text: &str) -> String {
    let name = pascal(text);
    if name.is_empty() {
        "Item".to_owned()
    } else if name.starts_with(|first: char| first.is_ascii_digit()) {
        format!("N{name}")
    } else if RESERVED_TYPES.contains(&name.as_str()) {
        format!("{name}Item")
    } else {
        name
    }
}

/// Returns the name of a type below another one. Words that end the first name and begin the second are not repeated:
/// `Queue` and `queue_type` become `QueueType`.
pub(super) fn below(owner: &str, inner: &str) -> String {
    let (owner_words, inner_words) = (words(owner), words(inner));
    let overlaps = |count: &usize| owner_words.ends_with(inner_words.get(..*count).unwrap_or_default());
    let shared = (1..=owner_words.len().min(inner_words.len().saturating_sub(1))).rev().find(overlaps);
    let rest = inner_words.get(shared.unwrap_or(0)..).unwrap_or_default().join(" ");
    r#type(&format!("{owner} {rest}"))
}

/// The names that are in use.
#[derive(Debug, Clone, Default)]
pub(super) struct Names {
    given: HashSet<String>,
    /// The next number to try for each name that has been numbered.
    numbers: HashMap<String, usize>,
}

impl Names {
    /// Returns the first unused candidate, or the last candidate with a number, and marks it as used.
    pub(super) fn claim(&mut self, candidates: &[String]) -> String {
        let last = candidates.last().map_or("Item", String::as_str);
        let stem = last.strip_prefix("r#").unwrap_or(last);
        let is_snake = stem.contains('_') || stem.starts_with(char::is_lowercase);
        let stem = if is_snake { format!("{stem}_") } else { stem.to_owned() };
        self.first_free(candidates, &stem, "")
    }

    /// Returns the first unused candidate for the name of a type, or the last candidate with another noun. Such a name
    /// does not end with a number. Also claims the name of the struct of required fields, which the macros generate for the
    /// type.
    pub(super) fn claim_type(&mut self, candidates: &[String]) -> String {
        const NOUNS: [&str; 4] = ["Item", "Entry", "Detail", "Part"];
        let last = candidates.last().map_or("Item", String::as_str);
        let others = NOUNS.iter().map(|noun| format!("{last}{noun}"));
        let all: Vec<_> = candidates.iter().cloned().chain(others).collect();
        loop {
            let name = self.first_free(&all, last, "Item");
            if self.given.insert(required_name(&name)) {
                return name;
            }
        }
    }

    fn first_free(&mut self, candidates: &[String], stem: &str, end: &str) -> String {
        let free = candidates.iter().find(|name| !self.given.contains(*name)).cloned();
        let name = free.unwrap_or_else(|| {
            let number = self.numbers.entry(stem.to_owned()).or_insert(2);
            loop {
                let name = format!("{stem}{number}{end}");
                *number += 1;
                if !self.given.contains(&name) {
                    break name;
                }
            }
        });
        self.given.insert(name.clone());
        name
    }
}

#[cfg(test)]
mod tests {
    use super::{Names, below, field, module, pascal, service, singular, snake, r#type};

    #[test]
    fn names_of_every_style() {
        for (wire, expected) in [
            ("OS-EXT-STS:task_state", "os_ext_sts_task_state"),
            ("domainName", "domain_name"),
            ("HTTPServerId", "http_server_id"),
            ("enableIPv6", "enable_ipv6"),
            ("Delete a QoS specification", "delete_a_qos_specification"),
            ("showQoSPolicy", "show_qos_policy"),
            ("OAuth2 and vCPUs", "oauth2_and_vcpus"),
            ("QoSa", "qo_sa"),
            ("@sys.tags", "sys_tags"),
            ("type", "r#type"),
            ("self", "self_"),
            ("2d", "n2d"),
            ("…", "value"),
        ] {
            assert_eq!(field(wire), expected);
        }
        assert_eq!(pascal("Query the Details of a Server"), "QueryDetailsOfServer");
        assert_eq!(r#type("result"), "ResultItem");
        assert_eq!(snake(&"x".repeat(10_000)).len(), 64);
    }

    #[test]
    fn names_of_files_are_those_of_no_device_and_no_target() {
        for (page, expected) in
            [("aux", "aux_page"), ("Com1", "com1_page"), ("com10", "com10"), ("lpt", "lpt"), ("Lib", "lib_page")]
        {
            assert_eq!(module(page), expected);
        }
        for (name, expected) in
            [("lib", "lib_service"), ("bin", "bin_service"), ("nul", "nul_page"), ("store", "store")]
        {
            assert_eq!(service(name), expected);
        }
    }

    #[test]
    fn singulars() {
        for (plural, expected) in [
            ("servers", "server"),
            ("policies", "policy"),
            ("addresses", "address"),
            ("status", "status"),
            ("boxes", "box"),
        ] {
            assert_eq!(singular(plural), expected);
        }
    }

    #[test]
    fn a_name_is_given_once() {
        let mut names = Names::default();
        let candidates = ["Server".to_owned(), "ListServer".to_owned()];
        let given: Vec<_> = (0..4).map(|_| names.claim(&candidates)).collect();
        assert_eq!(given, ["Server", "ListServer", "ListServer2", "ListServer3"]);
    }

    #[test]
    fn the_name_of_a_type_ends_with_a_word() {
        let mut names = Names::default();
        let given: Vec<_> = (0..7).map(|_| names.claim_type(&["Kite".to_owned()])).collect();
        assert_eq!(given, ["Kite", "KiteItem", "KiteEntry", "KiteDetail", "KitePart", "Kite2Item", "Kite3Item"]);
    }

    #[test]
    fn words_are_not_repeated_in_the_name_of_a_type_below_another_one() {
        for (owner, inner, expected) in [
            ("Queue", "queue_type", "QueueType"),
            ("ListKites", "kites", "ListKitesKites"),
            ("CreateKite", "kite_tail", "CreateKiteTail"),
            ("Kite", "line", "KiteLine"),
        ] {
            assert_eq!(below(owner, inner), expected);
        }
    }

    #[test]
    fn a_name_that_is_cut_does_not_end_with_a_joining_word() {
        let title = "Querying the Colors of All Kites of Many Children of a Region Together with the Lengths of \
                     Strings and the Names of Owners of Schoolhouses";
        assert_eq!(
            pascal(title),
            "QueryingColorsOfAllKitesOfManyChildrenOfRegionTogetherWithLengthsOfStringsAndNamesOfOwners"
        );
    }
}
