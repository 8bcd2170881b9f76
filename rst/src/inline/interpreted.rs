//! Interpreted text and references in backquotes; see "Interpreted Text" and "Hyperlink References" of the
//! specification.

use super::escape::{is_escaped, unescape};
use super::reference::embedded_target;
use super::{Inline, ReferenceTarget};

/// The roles in whose text backslashes are literal.
const RAW_ROLES: [&str; 3] = ["code", "math", "raw"];

/// The length of the suffix after the closing backquote: `_`, `__` or `:role:`.
pub(super) fn suffix_length(behind: &str) -> usize {
    match behind.as_bytes() {
        [b'_', b'_', ..] => 2,
        [b'_', ..] => 1,
        _ => role_name(behind).map_or(0, |name| name.len() + 2),
    }
}

/// No role has a longer name. The limit bounds the search in texts full of colons.
const MAX_ROLE_LENGTH: usize = 64;

/// The name of the longest `:role:` at the start of a text.
pub(super) fn role_name(text: &str) -> Option<&str> {
    let inside = |byte: u8| byte.is_ascii_alphanumeric() || b"-._+:".contains(&byte);
    let length = text.bytes().take(MAX_ROLE_LENGTH).take_while(|byte| inside(*byte)).count();
    let name = text.get(..length)?.strip_prefix(':')?;
    let name = name.get(..name.rfind(':')?)?;
    let ends = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_alphanumeric);
    (ends(name.as_bytes().first()) && ends(name.as_bytes().last())).then_some(name)
}

pub(super) fn role_text<'t>(name: &'t str, content: &'t str) -> Inline<'t> {
    if RAW_ROLES.contains(&name) {
        return Inline::Role { name, text: content.into(), target: None };
    }
    let split = embedded_target(content).filter(|(text, _)| !text.is_empty());
    let (text, target) = split.map_or((content, None), |(text, target)| (text, Some(unescape(target))));
    Inline::Role { name, text: unescape(text), target }
}

/// The reference for `` `content`_ `` or, with two underscores, `` `content`__ ``.
pub(super) fn phrase_reference(content: &str, underscores: usize) -> Inline<'_> {
    let Some((text, target)) = embedded_target(content) else {
        let text = unescape(content);
        let target = if underscores == 1 { ReferenceTarget::Name(text.clone()) } else { ReferenceTarget::Anonymous };
        return Inline::Reference { text, target };
    };
    let name = target.strip_suffix('_').filter(|name| !is_escaped(target, name.len()));
    let target =
        name.map_or_else(|| ReferenceTarget::Uri(unescape(target)), |name| ReferenceTarget::Name(unescape(name)));
    let shown = match &target {
        ReferenceTarget::Uri(shown) | ReferenceTarget::Name(shown) if text.is_empty() => shown.clone(),
        _ => unescape(text),
    };
    Inline::Reference { text: shown, target }
}
