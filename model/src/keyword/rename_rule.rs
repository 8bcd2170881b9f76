//! The rules of `rename_all`, which are those of serde.

use alloc::string::String;

words! {
    /// A rule of `rename_all`: how the name of a field or a variant is written on the wire.
    RenameRule {
        /// `lowercase`
        Lower: "lowercase";
        /// `UPPERCASE`
        Upper: "UPPERCASE";
        /// `PascalCase`
        Pascal: "PascalCase";
        /// `camelCase`
        Camel: "camelCase";
        /// `snake_case`
        Snake: "snake_case";
        /// `SCREAMING_SNAKE_CASE`
        ScreamingSnake: "SCREAMING_SNAKE_CASE";
        /// `kebab-case`
        Kebab: "kebab-case";
        /// `SCREAMING-KEBAB-CASE`
        ScreamingKebab: "SCREAMING-KEBAB-CASE";
    }
}

impl RenameRule {
    /// The name of a field, which is in `snake_case`.
    ///
    /// ```
    /// use restable_model::RenameRule;
    ///
    /// assert_eq!(RenameRule::Camel.apply_to_field("job_id"), "jobId");
    /// assert_eq!(RenameRule::ScreamingKebab.apply_to_field("job_id"), "JOB-ID");
    /// ```
    pub fn apply_to_field(self, name: &str) -> String {
        match self {
            Self::Lower | Self::Snake => name.into(),
            Self::Upper | Self::ScreamingSnake => name.to_ascii_uppercase(),
            Self::Pascal => pascal(name),
            Self::Camel => starting_lower(&pascal(name)),
            Self::Kebab => name.replace('_', "-"),
            Self::ScreamingKebab => name.to_ascii_uppercase().replace('_', "-"),
        }
    }

    /// The name of a variant, which is in `PascalCase`.
    ///
    /// ```
    /// use restable_model::RenameRule;
    ///
    /// assert_eq!(RenameRule::Camel.apply_to_variant("RollbackFail"), "rollbackFail");
    /// assert_eq!(RenameRule::Kebab.apply_to_variant("RollbackFail"), "rollback-fail");
    /// ```
    pub fn apply_to_variant(self, name: &str) -> String {
        match self {
            Self::Pascal => name.into(),
            Self::Lower => name.to_ascii_lowercase(),
            Self::Upper => name.to_ascii_uppercase(),
            Self::Camel => starting_lower(name),
            Self::Snake => snake(name),
            Self::ScreamingSnake => snake(name).to_ascii_uppercase(),
            Self::Kebab => snake(name).replace('_', "-"),
            Self::ScreamingKebab => snake(name).to_ascii_uppercase().replace('_', "-"),
        }
    }
}

fn pascal(name: &str) -> String {
    let mut out = String::with_capacity(name.len());
    for word in name.split('_') {
        let mut letters = word.chars();
        out.extend(letters.next().map(|first| first.to_ascii_uppercase()));
        out.push_str(letters.as_str());
    }
    out
}

fn starting_lower(name: &str) -> String {
    let mut letters = name.chars();
    let first = letters.next().map(|first| first.to_ascii_lowercase());
    first.into_iter().chain(letters).collect()
}

/// Each capital letter starts a word, as in serde: `OSType` is `o_s_type`.
fn snake(name: &str) -> String {
    let mut out = String::with_capacity(name.len() + 4);
    for c in name.chars() {
        if c.is_uppercase() && !out.is_empty() {
            out.push('_');
        }
        out.push(c.to_ascii_lowercase());
    }
    out
}
