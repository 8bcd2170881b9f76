//! The options of the generator.

/// The options of the generator.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Options {
    /// The URL at which the documentation is published. Pages are at `{docs_base}/<service>/api-ref/….html`.
    pub docs_base: String,
    /// Whether tests are generated from the examples.
    pub tests: bool,
    /// The name of the crate, which the tests import.
    pub crate_name: String,
}

/// The URL at which the documentation is published unless another one is given.
pub(super) const DOCS_BASE: &str = "https://docs.otc.t-systems.com";

impl Default for Options {
    fn default() -> Self {
        Self { docs_base: DOCS_BASE.to_owned(), tests: false, crate_name: "bindings".to_owned() }
    }
}
