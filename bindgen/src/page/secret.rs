//! Recognizes passwords, keys and tokens by the name of a parameter or by its description.

/// The endings of the names of secrets, in lower case and without separators.
const NAMES: [&str; 22] = [
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
    "passphrase",
    "presharedkey",
    "clientkeydata",
    "sessiontoken",
    "refreshtoken",
    "bearertoken",
    "passcode",
    "apikey",
    "kubeconfig",
];

/// The last words of the names of secrets that other words end with as well, in lower case.
const LAST: [&str; 3] = ["sk", "psk", "otp"];

/// What descriptions call secrets, in lower case.
const NOUNS: [&str; 33] = [
    "password",
    "passphrase",
    "secret access key",
    "secret key",
    "private key",
    "access token",
    "security token",
    "import token",
    "session token",
    "refresh token",
    "authentication token",
    "authentication key",
    "authentication information",
    "access credential",
    "access credentials",
    "login credential",
    "login credentials",
    "login command",
    "pre-shared key",
    "preshared key",
    "shared secret",
    "md5 key",
    // The abbreviation of a long name: "message digest algorithm 5 (MD5) key".
    "(md5) key",
    "api key",
    "appcode",
    "appcode value",
    "base32 seed",
    "mfa verification code",
    "plaintext",
    "plaintext data",
    "login ticket",
    "authentication ticket",
    "secret data",
];

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
const NO_SECRETS: [&str; 24] = [
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
    "digest",
    "fingerprint",
    "checksum",
    "etag",
];

/// How the description of a property of a secret begins, in lower case, after the words of [`BEGINNINGS`].
const PROPERTIES: [&str; 9] =
    ["id of ", "uuid of ", "name of ", "type of ", "path of ", "url of ", "length of ", "whether ", "fingerprint of "];

/// Returns whether a parameter is a secret by its name, unless its description, in lower case, is that of a property of a
/// secret, or by its description: "Specifies the initial password of the boat."
pub(super) fn is_secret(name: &str, description: &str) -> bool {
    let start = description.split(['.', '\n']).find(|part| !is_label(part)).unwrap_or_default();
    is_named(name) && !is_property(start) || is_described(name, start)
}

/// Returns whether a name is that of a secret.
fn is_named(name: &str) -> bool {
    let bare: String = name.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect();
    NAMES.iter().any(|secret| bare.ends_with(secret)) || LAST.contains(&last_word(name).as_str())
}

/// Returns whether a sentence calls a parameter a secret.
fn is_described(name: &str, sentence: &str) -> bool {
    let last = last_word(name);
    let is_token = last.starts_with("credential") && sentence.trim() == "token";
    let is_condition = || ["whether", "need"].iter().any(|word| sentence.contains(word));
    let is_encrypted = sentence.trim_end().ends_with(" to be encrypted") && !is_condition();
    let is_noun = || may_have_noun(sentence) && NOUNS.iter().any(|noun| is_subject(content(sentence), noun));
    !NO_SECRETS.contains(&last.as_str()) && (is_token || is_encrypted || is_noun())
}

/// Returns whether a sentence has letters that each of [`NOUNS`] has. Most have none, and the search for each noun takes time.
fn may_have_noun(sentence: &str) -> bool {
    sentence.as_bytes().windows(3).any(|letters| {
        matches!(
            letters,
            b"pas" | b"key" | b"tok" | b"cre" | b"sec" | b"aut" | b"log" | b"app" | b"e32" | b"mfa" | b"pla"
        )
    })
}

/// Returns what a string contains, by the sentence about it: "hexadecimal character string of the plaintext of the map".
fn content(sentence: &str) -> &str {
    const STRINGS: [&str; 4] =
        ["hexadecimal character string ", "hexadecimal string ", "base64-encoded string ", "character string "];
    const LINKS: [&str; 4] = ["of the ", "of ", "concatenated from the ", "concatenated from "];
    let rest = STRINGS.iter().find_map(|string| sentence.trim_start().strip_prefix(string));
    rest.and_then(|rest| LINKS.iter().find_map(|link| rest.strip_prefix(link))).unwrap_or(sentence)
}

/// Returns whether a sentence is about a property of a secret: "Name of the secret", "The secret ID".
fn is_property(sentence: &str) -> bool {
    let is_beginning = |word: &str| BEGINNINGS.contains(&word.trim_end_matches(':'));
    let mut rest = sentence.trim_start();
    while let Some((_, behind)) = rest.split_once(' ').filter(|(first, _)| is_beginning(first)) {
        rest = behind.trim_start();
    }
    let words = || rest.split_whitespace();
    let is_short = words().count() <= MAX_WORDS && !words().any(|word| OTHERS.contains(&word));
    let is_last = words().last().is_some_and(|last| matches!(last, "id" | "ids" | "uuid" | "name" | "names"));
    PROPERTIES.iter().any(|words| rest.starts_with(words)) || is_short && is_last
}

fn last_word(name: &str) -> String {
    name.rsplit(['_', '-', '.']).next().unwrap_or_default().to_ascii_lowercase()
}

/// Returns whether a line is empty or the label of the description.
fn is_label(line: &str) -> bool {
    matches!(line.trim().trim_end_matches([':', '：']), "" | "definition")
}

/// Returns whether the first noun of a sentence is that of a secret.
fn is_subject(sentence: &str, noun: &str) -> bool {
    if !sentence.contains(noun) {
        return false;
    }
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
    // Several secrets are numbered: "verification code 2".
    if behind.starts_with(' ') && next.bytes().all(|digit| digit.is_ascii_digit()) {
        return true;
    }
    behind.starts_with(' ') && (FOLLOWING.contains(&word) || word.len() > 3 && word.ends_with("ed"))
}

#[cfg(test)]
mod tests {
    use super::{NOUNS, is_secret, may_have_noun};

    #[test]
    fn each_noun_is_looked_for() {
        assert!(NOUNS.iter().all(|noun| may_have_noun(noun)));
        assert!(!may_have_noun("specifies the mast of the boat."));
    }

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
            assert_eq!(is_secret(name, text), expected, "{name}: {text}");
        }
    }

    #[test]
    fn keys_tokens_and_codes_are_secrets() {
        for (name, text, expected) in [
            ("hatch_md5", "specifies the winding digest 5 (md5) key of the hatch.", true),
            ("hatch_code", "appcode value.", true),
            ("hatch_code_id", "appcode id.", false),
            ("hatch_command", "harbour login command, for example: dock -p tide", true),
            ("hatch", "base64-encoded authentication information.", true),
            ("hatch_key", "the authentication key of the handover.", true),
            ("hatch_key", "authentication key type.", false),
            ("access_key", "specifies the access credential of the pier rule.", true),
            ("seed", "base32 seed, from which a watch derives codes.", true),
            ("first_code", "mfa verification code 1.", true),
            ("hatch_sk", "", true),
            ("hatch_api_key", "", true),
            ("hatch_api_key", "id of the key.", false),
            ("hatch_api_key_id", "", false),
            ("deck_disk", "", false),
            ("digest", "md5 key.", false),
            ("hatch", "hexadecimal character string of the plaintext of the chart.", true),
            ("hatch", "hexadecimal character string of the hash of the plaintext.", false),
            ("hatch", "plaintext data which is short.", true),
            ("lt", "login ticket. it is used once.", true),
            ("hatch_credentials", "token", true),
            ("next", "token", false),
            ("crates", "names and values to be encrypted.", true),
            ("crates", "whether the values need to be encrypted.", false),
            ("pass", "harbour import token", true),
            ("charts", "charts contain the secret data of the harbour.", true),
        ] {
            assert_eq!(is_secret(name, text), expected, "{name}: {text}");
        }
    }

    #[test]
    fn a_property_of_a_secret_is_none() {
        for (name, text, expected) in [
            ("tide_secret", "name of the secret with the tides.", false),
            ("tide_secret", "specifies the id of the secret.", false),
            ("tide_secret", "secret name.", false),
            ("tide_secret", "secret that opens the lock.", true),
            ("tide_password", "password of the sailor with this name.", true),
            ("tide_password", "whether a password is set.", false),
        ] {
            assert_eq!(is_secret(name, text), expected, "{name}: {text}");
        }
    }
}
