//! Reads hints about a parameter from its name and description. Each list of words is in one place.

use super::null::{self, Null};
use super::secret;

/// The hints about a parameter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Hints {
    /// The value is a secret, such as a password or a key.
    pub is_secret: bool,
    /// The parameter is deprecated.
    pub is_deprecated: bool,
    /// Whether the description says that a response may have `null`.
    pub may_be_null: bool,
    /// What the description says of `null`. Only a definition says whether it is received.
    pub null: Null,
}

impl Hints {
    /// Reads the hints from the name of a parameter that only an example shows.
    pub(crate) fn of_name(name: &str) -> Self {
        read(name, "")
    }
}

/// How the description of a deprecated parameter begins, in lower case.
const DEPRECATED: [&str; 3] = ["deprecated", "this parameter is deprecated", "this field is deprecated"];

/// Reads the hints from the name and the description of a row.
pub(super) fn read(name: &str, description: &str) -> Hints {
    let about_null = null::without_others(name, description).to_lowercase();
    let description = description.trim_start().to_lowercase();
    Hints {
        is_secret: secret::is_secret(name, &description),
        is_deprecated: DEPRECATED.iter().any(|words| description.starts_with(words))
            || description.contains("has been deprecated"),
        may_be_null: null::is_received(&about_null),
        // A response may lack each parameter of these pages anyway.
        null: Null { is_received: false, is_sent: null::is_sent(&about_null) },
    }
}

/// Reads the hints from the name, the type and the description of a definition.
pub(super) fn of_definition(name: &str, ty: &str, description: &str) -> Hints {
    let (said, of_type) = (null::read(description), null::of_type(ty));
    let is_received = said.is_received || of_type.is_received || null::is_empty_text(ty, description);
    let null = Null { is_received, is_sent: said.is_sent || of_type.is_sent };
    Hints { null, ..read(name, description) }
}
