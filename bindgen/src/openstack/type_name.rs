//! The names of types in definitions.

use restable_model::Documented;

use super::spelling;

/// The spellings of each type, in lower case.
const SPELLINGS: [(Documented, &[&str]); 6] = [
    (
        Documented::Text,
        &[
            "string",
            "str",
            "text",
            "uuid",
            "enum",
            "date",
            "datetime",
            "timestamp",
            "time",
            "iso8601 timestamp",
            "url",
            "uri",
            "ip",
            "ipaddress",
            "ip address",
            "cidr",
            "mac",
            "base64",
            "hostname",
            "email",
        ],
    ),
    (Documented::Integer, &["integer", "int", "long", "number (integer)", "unsigned integer"]),
    (Documented::Number, &["float", "double", "number", "decimal"]),
    (Documented::Boolean, &["boolean", "bool"]),
    (
        Documented::Object,
        &["object", "dict", "dictionary", "json", "hash", "map", "key value pairs", "key-value pairs"],
    ),
    // A trilean is a boolean or the word `null`; `none` is the body of an action without parameters.
    (Documented::Any, &["any", "none", "null", "trilean", "mixed"]),
];

/// Returns the type with this name; `None` if no rule knows it.
pub(super) fn documented(name: &str) -> Option<Documented> {
    let name = name.trim().to_lowercase();
    let name = name.rsplit_once(':').filter(|(space, _)| !space.contains(' ')).map_or(name.as_str(), |(_, name)| name);
    let known = |word: &str| SPELLINGS.iter().find(|(_, words)| words.contains(&word)).map(|(kind, _)| kind.clone());
    if let Some(kind) = known(name) {
        return Some(kind);
    }
    if matches!(name, "array" | "list" | "arrays" | "set") {
        return Some(Documented::List(Documented::Any.into()));
    }
    let element = ["array of ", "list of ", "arrays of ", "list(", "array(", "list[", "array[", "list<", "array<"]
        .iter()
        .find_map(|begin| name.strip_prefix(begin))
        .map(|rest| rest.trim_end_matches([')', ']', '>']).trim());
    if let Some(element) = element {
        let element = known(element).or_else(|| known(element.strip_suffix('s')?)).unwrap_or(Documented::Any);
        return Some(Documented::List(element.into()));
    }
    // `string or null`, `integer|string`
    let parts: Vec<_> = name.split(" or ").flat_map(|part| part.split(['|', '/', ','])).map(str::trim).collect();
    if parts.len() > 1 {
        let kinds: Option<Vec<_>> =
            parts.iter().filter(|part| !matches!(**part, "null" | "none")).map(|part| known(part)).collect();
        return kinds.map(|kinds| match kinds.as_slice() {
            [only] => only.clone(),
            [first, rest @ ..] if rest.iter().all(|kind| kind == first) => first.clone(),
            _ => Documented::Any,
        });
    }
    None
}

/// Returns the type whose name differs from this one by one letter, and that name.
pub(super) fn nearest(name: &str) -> Option<(&'static str, Documented)> {
    let all = SPELLINGS.iter().flat_map(|(_, words)| words.iter().copied()).chain(["array", "list"]);
    let word = spelling::nearest(&name.trim().to_lowercase(), all)?;
    Some((word, documented(word)?))
}

#[cfg(test)]
mod tests {
    use super::documented;
    use restable_model::Documented;

    #[test]
    fn spellings_of_types_are_known() {
        for (name, expected) in [
            ("string", Documented::Text),
            ("UUID", Documented::Text),
            ("xsd:string", Documented::Text),
            ("csapi:UUID", Documented::Text),
            ("iso8601 timestamp", Documented::Text),
            ("int", Documented::Integer),
            ("xsd:int", Documented::Integer),
            ("key value pairs", Documented::Object),
            ("trilean", Documented::Any),
            ("array of strings", Documented::List(Documented::Text.into())),
            ("list", Documented::List(Documented::Any.into())),
            ("string or null", Documented::Text),
            ("integer or string", Documented::Any),
        ] {
            assert_eq!(documented(name), Some(expected), "{name}");
        }
        assert_eq!(documented("kite"), None);
    }
}
