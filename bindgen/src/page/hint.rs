//! What a description says of its parameter beside its meaning. Each list of words is in one place.

/// What a description hints at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Hints {
    /// Nobody but the service may see the value: a password, a key.
    pub is_secret: bool,
    /// The parameter should no longer be used.
    pub is_deprecated: bool,
}

/// Names of secrets, in lower case and without what parts their words. A name ends with one.
const SECRETS: [&str; 13] = [
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

/// What a description begins with where the parameter is out of use, in lower case.
const DEPRECATED: [&str; 3] = ["deprecated", "this parameter is deprecated", "this field is deprecated"];

/// Reads the hints of a row.
pub(super) fn read(name: &str, description: &str) -> Hints {
    let bare: String = name.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect();
    let description = description.trim_start().to_lowercase();
    Hints {
        is_secret: SECRETS.iter().any(|secret| bare.ends_with(secret)),
        is_deprecated: DEPRECATED.iter().any(|words| description.starts_with(words))
            || description.contains("has been deprecated"),
    }
}
