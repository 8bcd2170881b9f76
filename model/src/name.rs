//! Converts Rust names to names on the wire.

use alloc::string::String;

/// Writes `RollbackFail` as `ROLLBACK_FAIL`, the form of most documented values.
///
/// ```
/// use restable_model::screaming_snake_case;
///
/// assert_eq!(screaming_snake_case("Fail"), "FAIL");
/// assert_eq!(screaming_snake_case("RollbackFail"), "ROLLBACK_FAIL");
/// assert_eq!(screaming_snake_case("HTTPError2"), "HTTP_ERROR2");
/// ```
pub fn screaming_snake_case(name: &str) -> String {
    let mut out = String::with_capacity(name.len() + 4);
    let mut before: Option<char> = None;
    let mut rest = name.chars().peekable();
    while let Some(c) = rest.next() {
        let after_lower = before.is_some_and(|b| b.is_lowercase() || b.is_numeric());
        let ends_acronym = before.is_some_and(char::is_uppercase) && rest.peek().is_some_and(|n| n.is_lowercase());
        if c.is_uppercase() && (after_lower || ends_acronym) {
            out.push('_');
        }
        out.extend(c.to_uppercase());
        before = Some(c);
    }
    out
}
