//! The targets of links to documentation pages.

use alloc::format;
use alloc::string::String;
use core::fmt;

/// The target of a link, as a person writes it in `page = …` or `see(…)`.
///
/// A target that begins with `https://` is used unchanged; one with a `/` or `.html` is relative to the documentation's
/// base; a bare label (`en-us_topic_0118696596`) becomes `{docs}/{label}.html`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Target<'a> {
    /// A whole URL.
    Absolute(&'a str),
    /// A path below the documentation's base.
    Relative(&'a str),
    /// The label of a page.
    Label(&'a str),
}

/// Why a target is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum LinkError {
    /// The target is empty.
    Empty,
    /// The target has a character that is not allowed in a URL, or that could end the link in generated documentation.
    Character(char),
    /// The scheme is not `https`.
    Scheme,
    /// The URL has no host.
    Host,
    /// The path has a `.` or `..` segment.
    Dots,
    /// The target starts with `/`, so it is neither a URL nor relative to the documentation.
    Rooted,
    /// The target is relative, and there is no documentation base.
    NoBase,
    /// The target is longer than [`Target::MAX_LEN`] bytes.
    Long,
}

impl fmt::Display for LinkError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => f.write_str("the link is empty: write a label, a path below `docs`, or an https:// URL"),
            Self::Character(found) => write!(
                f,
                "the link contains {found:?}: percent-encode all characters except letters, digits and -._~:/?#[]@!$&'*+,;=%"
            ),
            Self::Scheme => {
                f.write_str("only https:// links are allowed: write an https:// URL, or a path below `docs`")
            }
            Self::Host => f.write_str("the URL has no host: write https://host/path"),
            Self::Dots => f.write_str("`.` and `..` segments are not allowed: write the full path below `docs`"),
            Self::Rooted => f.write_str("the link starts with `/`: remove the slash to make it relative to `docs`"),
            Self::NoBase => f.write_str(
                "the link is relative, but there is no base: add `docs = \"https://…\"`, or write an https:// URL",
            ),
            Self::Long => write!(f, "the link is longer than {} bytes", Target::MAX_LEN),
        }
    }
}

impl core::error::Error for LinkError {}

impl<'a> Target<'a> {
    /// The length limit of a target, in bytes.
    pub const MAX_LEN: usize = 2_000;

    /// Parses a target and checks that it is safe to write into documentation.
    ///
    /// # Errors
    ///
    /// Returns an error if the target is empty or too long, has an unsafe character, a scheme other than `https`, no
    /// host, dot segments or a leading slash.
    ///
    /// ```
    /// use restable_model::{LinkError, Target};
    ///
    /// assert_eq!(Target::parse("jobs/status.html"), Ok(Target::Relative("jobs/status.html")));
    /// assert_eq!(Target::parse("javascript:alert(1)"), Err(LinkError::Character('(')));
    /// assert_eq!(Target::parse("http://example.com/"), Err(LinkError::Scheme));
    /// ```
    pub fn parse(text: &'a str) -> Result<Self, LinkError> {
        if text.is_empty() {
            return Err(LinkError::Empty);
        }
        if text.len() > Self::MAX_LEN {
            return Err(LinkError::Long);
        }
        if let Some(found) = text.chars().find(|&c| !is_url_character(c)) {
            return Err(LinkError::Character(found));
        }
        let path = text.split(['?', '#']).next().unwrap_or(text);
        if path.split('/').any(|segment| segment == "." || segment == "..") {
            return Err(LinkError::Dots);
        }
        if let Some(rest) = text.strip_prefix("https://") {
            return if has_host(rest) { Ok(Self::Absolute(text)) } else { Err(LinkError::Host) };
        }
        if path.split('/').next().is_some_and(|segment| segment.contains(':')) {
            return Err(LinkError::Scheme);
        }
        if text.starts_with('/') {
            return Err(LinkError::Rooted);
        }
        Ok(if text.contains('/') || text.contains(".html") { Self::Relative(text) } else { Self::Label(text) })
    }

    /// The URL of the target, relative to the documentation base `docs`.
    ///
    /// # Errors
    ///
    /// Returns an error if the target is relative and `docs` is `None`.
    ///
    /// ```
    /// use restable_model::Target;
    ///
    /// let url = Target::Label("en-us_topic_0118696596").url(Some("https://docs.example.com/bms/"));
    /// assert_eq!(url.as_deref(), Ok("https://docs.example.com/bms/en-us_topic_0118696596.html"));
    /// ```
    pub fn url(self, docs: Option<&str>) -> Result<String, LinkError> {
        if let Self::Absolute(url) = self {
            return Ok(url.into());
        }
        let base = docs.ok_or(LinkError::NoBase)?.trim_end_matches('/');
        Ok(match self {
            Self::Label(label) => format!("{base}/{label}.html"),
            Self::Absolute(path) | Self::Relative(path) => format!("{base}/{path}"),
        })
    }
}

/// The characters that RFC 3986 allows, without parentheses, which would end a link in Markdown.
fn is_url_character(c: char) -> bool {
    c.is_ascii_alphanumeric() || "-._~:/?#[]@!$&'*+,;=%".contains(c)
}

/// A user part (`user@host`) is refused as well, because such a link points to another host than it seems to.
fn has_host(rest: &str) -> bool {
    let host = rest.split(['/', '?', '#']).next().unwrap_or("");
    host.starts_with(|c: char| c.is_ascii_alphanumeric() || c == '[') && !host.contains('@')
}
