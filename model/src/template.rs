//! The path of an endpoint, with placeholders: `/v1/{project_id}/servers/{server_id}`.

use alloc::collections::BTreeSet;
use alloc::vec;
use alloc::vec::Vec;
use core::fmt;

/// A path and its placeholders.
///
/// ```
/// use restable_model::Template;
///
/// let path = Template::parse("/v1/{project_id}/jobs/{job_id}")?;
/// assert_eq!(path.placeholders, ["project_id", "job_id"]);
/// assert_eq!(path.pieces, ["/v1/", "/jobs/", ""]);
///
/// let path = Template::parse("/{bucket}/{key*}")?;
/// assert_eq!(path.placeholders, ["bucket", "key"]);
/// assert!(!path.keeps_slashes("bucket") && path.keeps_slashes("key"));
/// # Ok::<(), restable_model::TemplateError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Template<'a> {
    /// The text before, between and after the placeholders: one piece more than there are placeholders.
    pub pieces: Vec<&'a str>,
    /// The names of the placeholders, in the order of the path.
    pub placeholders: Vec<&'a str>,
    /// The names of those that are written as `{key*}`.
    keep_slashes: BTreeSet<&'a str>,
}

/// Why a text is not the path of an endpoint.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TemplateError<'a> {
    /// The path does not begin with `/`.
    Relative,
    /// The path has a query.
    Query,
    /// The path has a fragment.
    Fragment,
    /// A brace is not closed, or not opened.
    Brace,
    /// A placeholder has no name.
    Unnamed,
    /// A placeholder contains more than a name.
    Pattern(&'a str),
    /// A placeholder occurs twice.
    Twice(&'a str),
    /// A segment is empty: there are two slashes in a row.
    EmptySegment,
    /// A segment is `.` or `..`.
    Dots,
    /// The path has a character that must be percent-encoded.
    Character(char),
}

impl<'a> Template<'a> {
    /// Parses a path.
    ///
    /// # Errors
    ///
    /// Returns an error if the text is not an absolute path, or if its placeholders are not well formed.
    pub fn parse(path: &'a str) -> Result<Self, TemplateError<'a>> {
        let (mut pieces, mut placeholders) = (vec![], vec![]);
        let (mut names, mut keep_slashes) = (BTreeSet::new(), BTreeSet::new());
        let mut rest = path;
        while let Some((before, behind)) = rest.split_once('{') {
            let (name, behind) = behind.split_once('}').ok_or(TemplateError::Brace)?;
            pieces.push(before);
            let without_star = name.strip_suffix('*');
            let name = placeholder(name, without_star.unwrap_or(name), &mut names)?;
            placeholders.push(name);
            keep_slashes.extend(without_star);
            rest = behind;
        }
        pieces.push(rest);
        pieces.iter().try_for_each(|piece| characters(piece))?;
        segments(path)?;
        Ok(Self { pieces, placeholders, keep_slashes })
    }

    /// Whether the slashes in the value of a placeholder separate segments of the path, as in `{key*}`.
    #[must_use]
    pub fn keeps_slashes(&self, placeholder: &str) -> bool {
        self.keep_slashes.contains(placeholder)
    }
}

/// Checks the name of a placeholder. `all` is the text between the braces.
fn placeholder<'a>(all: &'a str, name: &'a str, before: &mut BTreeSet<&'a str>) -> Result<&'a str, TemplateError<'a>> {
    match name.trim() {
        "" => Err(TemplateError::Unnamed),
        _ if name.contains(['{', '/']) => Err(TemplateError::Brace),
        _ if name.contains(char::is_whitespace) => Err(TemplateError::Pattern(all)),
        _ if name.contains(['*', '+', '?', ':', ';', '&', '#', '=', ',', '<', '>']) => Err(TemplateError::Pattern(all)),
        _ if !before.insert(name) => Err(TemplateError::Twice(name)),
        _ => Ok(name),
    }
}

/// The characters that a path may contain unencoded: [RFC 3986, section
/// 3.3](https://www.rfc-editor.org/rfc/rfc3986#section-3.3).
fn characters<'a>(piece: &str) -> Result<(), TemplateError<'a>> {
    match piece.chars().find(|c| !c.is_ascii_alphanumeric() && !"-._~!$&'()*+,;=:@%/".contains(*c)) {
        None => Ok(()),
        Some('?') => Err(TemplateError::Query),
        Some('#') => Err(TemplateError::Fragment),
        Some('}' | '<' | '>') => Err(TemplateError::Brace),
        Some(other) => Err(TemplateError::Character(other)),
    }
}

fn segments<'a>(path: &str) -> Result<(), TemplateError<'a>> {
    let segments = path.strip_prefix('/').ok_or(TemplateError::Relative)?;
    match segments.split('/').find(|segment| matches!(*segment, "." | "..")) {
        Some(_) => Err(TemplateError::Dots),
        None if path.contains("//") => Err(TemplateError::EmptySegment),
        None => Ok(()),
    }
}

impl fmt::Display for TemplateError<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Relative => f.write_str("the path must begin with `/`, as in \"/v1/{project_id}/servers\""),
            Self::Query => f.write_str("a path must not contain a query: mark the fields of the query #[query]"),
            Self::Fragment => f.write_str(
                "a path must not contain a fragment, which is not sent to the server: remove `#` and the text after it",
            ),
            Self::Brace => {
                f.write_str("a placeholder must be a name between two braces, as in \"/v1/{project_id}/servers\"")
            }
            Self::Unnamed => f.write_str("a placeholder has no name: write the name of its field between the braces"),
            Self::Pattern(name) => write!(
                f,
                "`{{{name}}}` is more than a name: write only the name of a field between the braces; its value fills one segment, or several with `*` after the name"
            ),
            Self::Twice(name) => {
                write!(f, "the placeholder `{{{name}}}` occurs twice in the path: give each placeholder its own name")
            }
            Self::EmptySegment => f.write_str("a segment of the path is empty: remove one of the two slashes"),
            Self::Dots => f.write_str("a path must not contain `.` or `..` segments: write the path without them"),
            Self::Character(c) => {
                write!(f, "a path must not contain `{}`: percent-encode it", c.escape_debug())
            }
        }
    }
}

impl core::error::Error for TemplateError<'_> {}
