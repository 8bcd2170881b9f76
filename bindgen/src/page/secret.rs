//! Recognizes passwords, keys and tokens by the name of a parameter or by its description.

/// The endings of the names of secrets, in lower case and without separators.
const NAMES: [&str; 13] = [
    "password",
    "passwd",
    "pwd",
    "adminpass",
    "secretkey",
    "secretaccesskey",
    "privatekey",
    "clientsecret",
    "authtoken",
    "accesstoken",
    "securitytoken",
    "secret",
    "userpass",
];

/// What descriptions call secrets, in lower case.
const NOUNS: [&str; 7] =
    ["password", "passphrase", "secret access key", "secret key", "private key", "access token", "security token"];

/// How a description may begin before the name of the secret, in lower case.
const BEGINNINGS: [&str; 5] = ["definition", "specifies", "indicates", "the", "a"];

/// The number of words that describe a secret before its noun, at most: "the initial root password".
const MAX_WORDS: usize = 4;

/// Words before the noun that make the sentence one about something else, in lower case: "ID of the password", "masked
/// password".
const OTHERS: [&str; 23] = [
    "of", "for", "to", "in", "by", "on", "with", "without", "and", "or", "whether", "if", "when", "no", "not", "how",
    "that", "which", "weak", "masked", "hashed", "encoded", "example",
];

/// Words after the noun, in lower case. After another word, the noun only describes that word: "password policy".
const FOLLOWING: [&str; 15] = [
    "of",
    "for",
    "to",
    "in",
    "that",
    "which",
    "when",
    "if",
    "is",
    "must",
    "should",
    "can",
    "cannot",
    "and",
    "corresponding",
];

/// The last words of names that are no secrets, whatever their descriptions call them.
const NO_SECRETS: [&str; 20] = [
    "id",
    "ids",
    "name",
    "names",
    "type",
    "time",
    "at",
    "policy",
    "length",
    "strength",
    "mode",
    "method",
    "status",
    "count",
    "hash",
    "path",
    "url",
    "enabled",
    "certificate",
    "cert",
];

/// Returns whether a name is that of a secret.
pub(super) fn is_named(name: &str) -> bool {
    let bare: String = name.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect();
    NAMES.iter().any(|secret| bare.ends_with(secret))
}

/// Returns whether a description, in lower case, calls the parameter a secret: "Specifies the initial password of the boat."
pub(super) fn is_described(name: &str, description: &str) -> bool {
    let last = name.rsplit(['_', '-', '.']).next().unwrap_or_default().to_ascii_lowercase();
    let start = description.split(['.', '\n']).find(|part| !is_label(part)).unwrap_or_default();
    !NO_SECRETS.contains(&last.as_str()) && NOUNS.iter().any(|noun| is_subject(start, noun))
}

/// Returns whether a line is empty or the label of the description.
fn is_label(line: &str) -> bool {
    matches!(line.trim().trim_end_matches([':', '：']), "" | "definition")
}

/// Returns whether the first noun of a sentence is that of a secret.
fn is_subject(sentence: &str, noun: &str) -> bool {
    let Some((before, behind)) = sentence.split_once(noun) else { return false };
    let is_word = before.is_empty() || before.ends_with([' ', '"']);
    let mut words = before.split_whitespace().skip_while(|word| BEGINNINGS.contains(&word.trim_end_matches(':')));
    let count = words.clone().count();
    let are_own = words
        .all(|word| !OTHERS.contains(&word) && word.chars().all(|letter| letter.is_alphanumeric() || letter == '-'));
    is_word && count <= MAX_WORDS && are_own && ends(behind)
}

/// Returns whether the noun before a text is no part of a longer one.
fn ends(behind: &str) -> bool {
    let next = behind.trim_start();
    if next.is_empty() || next.starts_with([',', ';', '(']) {
        return true;
    }
    let word = next.split(|letter: char| !letter.is_alphabetic()).next().unwrap_or_default();
    behind.starts_with(' ') && (FOLLOWING.contains(&word) || word.len() > 3 && word.ends_with("ed"))
}

#[cfg(test)]
mod tests {
    use super::is_described;

    #[test]
    fn a_description_may_call_a_parameter_a_secret() {
        for (name, text, expected) in [
            ("tide_md5", "specifies the md5 password of the harbour.", true),
            ("lock", "definition\nprivate key of the hatch.", true),
            ("lock", "password", true),
            ("lock", "the initial root password used by sailors.", true),
            ("lock", "passphrase, which nobody else reads.", true),
            ("lock_policy", "specifies the password of the harbour.", false),
            ("lock", "password strength of the harbour.", false),
            ("lock", "specifies the id of the private key.", false),
            ("lock", "specifies whether a password is set.", false),
            ("lock", "masked password", false),
            ("lock", "password/private key injection.", false),
            ("lock", "user name and password", false),
            ("lock", "the hatch. its password is not shown.", false),
            ("lock", "password policy: the length.", false),
        ] {
            assert_eq!(is_described(name, text), expected, "{name}: {text}");
        }
    }
}
