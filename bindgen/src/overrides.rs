//! Overrides: a file of corrections to the pages, each with its reason.
//!
//! | table | keys | effect |
//! |---|---|---|
//! | `[[rename]]` | `page`, one of `parameter`, `table` and `endpoint`, `to` | sets the Rust name of a field, of a table's type, or of a request |
//! | `[[retype]]` | `page`, `parameter`, `type` | sets the documented type |
//! | `[[presence]]` | `page`, `parameter`, `mandatory` | `true`: the parameter is mandatory; `false`: it is optional |
//! | `[[value]]` | `page`, `parameter`, `add` | adds a documented value |
//! | `[[drop]]` | `page` | leaves the page out |
//!
//! Every entry has a `reason`. `page` is a path that begins with the service and may contain `*`. If a file documents several
//! operations in sections, as OpenStack's do, `page` is the file for all of them, or one of them with the anchor of its title:
//! `store/api-ref/source/boxes.inc#open-box`. `parameter` is a name
//! on the wire; it selects the rows of every table of the page, or with `table = "…"` those of the tables with that
//! caption. `endpoint` is a method and a path, such as `"GET /v1/boxes"`. An entry that changes nothing is reported as
//! a problem: the page has changed, and the entry can be removed.
//!
//! ```toml
//! [[retype]]
//! page = "store/api-ref/source/boxes.rst"
//! parameter = "size"
//! type = "Integer"
//! reason = "the service sends a number"
//! ```

mod apply;

pub(crate) use apply::Used;

use std::path::Path;

use glob::Pattern;
use restable_model::Documented;
use serde::Deserialize;
use toml::Spanned;

use crate::error::{Error, Result};
use crate::input;

/// A file of overrides.
#[derive(Debug, Clone, Default)]
pub(crate) struct Overrides {
    file: String,
    entries: Vec<Entry>,
}

/// An override.
#[derive(Debug, Clone)]
struct Entry {
    line: usize,
    page: Pattern,
    parameter: Option<String>,
    table: Option<String>,
    change: Change,
}

/// The change that an override makes.
#[derive(Debug, Clone)]
enum Change {
    RenameField(String),
    RenameTable(String),
    RenameEndpoint { endpoint: String, to: String },
    Retype(Documented),
    Presence { mandatory: bool },
    Value(String),
    Drop,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    rename: Vec<Spanned<Rename>>,
    #[serde(default)]
    retype: Vec<Spanned<Retype>>,
    #[serde(default)]
    presence: Vec<Spanned<Presence>>,
    #[serde(default)]
    value: Vec<Spanned<Value>>,
    #[serde(default)]
    drop: Vec<Spanned<Drop>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Rename {
    page: String,
    parameter: Option<String>,
    table: Option<String>,
    endpoint: Option<String>,
    to: String,
    reason: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Retype {
    page: String,
    parameter: String,
    table: Option<String>,
    r#type: String,
    reason: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Presence {
    page: String,
    parameter: String,
    table: Option<String>,
    mandatory: bool,
    reason: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Value {
    page: String,
    parameter: String,
    table: Option<String>,
    add: String,
    reason: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Drop {
    page: String,
    reason: String,
}

impl Overrides {
    /// Reads a file of overrides.
    ///
    /// # Errors
    ///
    /// Returns an error, with file and line, if the file cannot be read, is not a regular file, is larger than 64 MiB,
    /// is not TOML, has an unknown key, an entry without a reason, a name that is not a valid Rust name, or an unknown
    /// type.
    pub(crate) fn read(path: &Path) -> Result<Self> {
        let bytes = input::read(path, input::LIMIT)?;
        let text = String::from_utf8(bytes).map_err(|error| Error::Input {
            path: path.to_owned(),
            line: None,
            reason: error.to_string(),
        })?;
        Self::parse(path, &text)
    }

    /// Parses the text of a file of overrides. `file` is the name of the file in error messages.
    ///
    /// # Errors
    ///
    /// Returns the errors of [`read`](Self::read), except those of reading the file.
    fn parse(file: &Path, text: &str) -> Result<Self> {
        let line = |at: usize| 1 + text.get(..at).unwrap_or_default().matches('\n').count();
        let fail = |at: usize, reason: &str| Error::Overrides {
            path: file.to_owned(),
            line: line(at),
            reason: reason.to_owned(),
        };
        let content: File = toml::from_str(text).map_err(|error| {
            let at = error.span().map_or(0, |span| span.start);
            fail(at, error.message().trim())
        })?;
        let mut entries = Vec::new();
        for raw in content.entries() {
            let at = raw.at;
            let entry = raw.checked(line(at)).map_err(|words| fail(at, &words))?;
            entries.push(entry);
        }
        entries.sort_by_key(|entry| entry.line);
        Ok(Self { file: file.display().to_string(), entries })
    }
}

/// An entry that has not been validated.
struct UncheckedEntry {
    at: usize,
    page: String,
    parameter: Option<String>,
    table: Option<String>,
    reason: String,
    change: std::result::Result<Change, String>,
}

impl File {
    fn entries(self) -> Vec<UncheckedEntry> {
        let mut raw = Vec::new();
        raw.extend(self.rename.into_iter().map(|entry| {
            let at = entry.span().start;
            let Rename { page, parameter, table, endpoint, to, reason } = entry.into_inner();
            let change = rename(parameter.as_deref(), table.as_deref(), endpoint, to);
            UncheckedEntry { at, page, parameter, table, reason, change }
        }));
        raw.extend(self.retype.into_iter().map(|entry| {
            let at = entry.span().start;
            let Retype { page, parameter, table, r#type, reason } = entry.into_inner();
            let change = Documented::parse(&r#type).map(Change::Retype).map_err(|error| error.to_string());
            UncheckedEntry { at, page, parameter: Some(parameter), table, reason, change }
        }));
        raw.extend(self.presence.into_iter().map(|entry| {
            let at = entry.span().start;
            let Presence { page, parameter, table, mandatory, reason } = entry.into_inner();
            UncheckedEntry {
                at,
                page,
                parameter: Some(parameter),
                table,
                reason,
                change: Ok(Change::Presence { mandatory }),
            }
        }));
        raw.extend(self.value.into_iter().map(|entry| {
            let at = entry.span().start;
            let Value { page, parameter, table, add, reason } = entry.into_inner();
            UncheckedEntry { at, page, parameter: Some(parameter), table, reason, change: Ok(Change::Value(add)) }
        }));
        raw.extend(self.drop.into_iter().map(|entry| {
            let at = entry.span().start;
            let Drop { page, reason } = entry.into_inner();
            UncheckedEntry { at, page, parameter: None, table: None, reason, change: Ok(Change::Drop) }
        }));
        raw
    }
}

fn rename(
    parameter: Option<&str>,
    table: Option<&str>,
    endpoint: Option<String>,
    to: String,
) -> std::result::Result<Change, String> {
    let is_name =
        |first: fn(char) -> bool| to.starts_with(first) && to.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
    let is_field = is_name(|c| c.is_ascii_lowercase() || c == '_');
    let is_type = is_name(|c| c.is_ascii_uppercase());
    match (parameter, table, endpoint) {
        (Some(_), _, None) if is_field => Ok(Change::RenameField(to)),
        (None, Some(_), None) if is_type => Ok(Change::RenameTable(to)),
        (None, None, Some(endpoint)) if is_type => Ok(Change::RenameEndpoint { endpoint, to }),
        (Some(_), _, None) => Err(format!("`{to}` is not a valid field name; write it in snake_case")),
        (None, Some(_), None) | (None, None, Some(_)) => {
            Err(format!("`{to}` is not a valid type name; write it in UpperCamelCase"))
        }
        _ => Err("nothing to rename; add one of `parameter`, `table` and `endpoint`".to_owned()),
    }
}

impl UncheckedEntry {
    fn checked(self, line: usize) -> std::result::Result<Entry, String> {
        if self.reason.trim().is_empty() {
            return Err("`reason` is empty; say why the page is wrong".to_owned());
        }
        let page = Pattern::new(&self.page).map_err(|error| format!("`page`: {error}"))?;
        Ok(Entry { line, page, parameter: self.parameter, table: self.table, change: self.change? })
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::Overrides;

    #[test]
    fn an_entry_without_a_reason_is_an_error_with_its_line() {
        let parse = |text| Overrides::parse(Path::new("overrides.toml"), text).err().map(|error| error.to_string());
        assert_eq!(parse("[[drop]]\npage = \"store/*\"\nreason = \"not in use\"\n"), None);
        let error = "overrides.toml:1: `reason` is empty; say why the page is wrong";
        assert_eq!(parse("[[drop]]\npage = \"store/*\"\nreason = \"\"\n"), Some(error.to_owned()));
    }
}
