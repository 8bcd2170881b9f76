//! Which pages a run reads.

use glob::Pattern;

use crate::error::{Error, Result};
use crate::page::Page;

/// The patterns that select pages.
#[derive(Debug, Clone, Default)]
pub(crate) struct Selection {
    only: Vec<Pattern>,
    skip: Vec<Pattern>,
}

impl Selection {
    pub(crate) fn new(only: &[String], skip: &[String]) -> Result<Self> {
        let patterns = |texts: &[String]| -> Result<Vec<Pattern>> {
            let pattern = |text: &String| {
                Pattern::new(text).map_err(|error| Error::Pattern { pattern: text.clone(), source: error.into() })
            };
            texts.iter().map(pattern).collect()
        };
        Ok(Self { only: patterns(only)?, skip: patterns(skip)? })
    }

    /// Returns whether a file is selected by its name.
    pub(crate) fn takes(&self, name: &str) -> bool {
        (self.only.is_empty() || fits(&self.only, name)) && !self.skips(name)
    }

    /// Returns whether a file is left out by its name.
    pub(crate) fn skips(&self, name: &str) -> bool {
        fits(&self.skip, name)
    }

    /// Returns whether a page is selected, by its file or as a section of it.
    pub(crate) fn takes_page(&self, page: &Page) -> bool {
        let is_named = self.only.is_empty() || self.only.iter().any(|pattern| page.is_named_by(pattern));
        is_named && !self.skips_page(page)
    }

    /// Returns whether a page is left out, by its file or as a section of it.
    pub(crate) fn skips_page(&self, page: &Page) -> bool {
        self.skip.iter().any(|pattern| page.is_named_by(pattern))
    }

    /// Returns whether a pattern is left that may select a section of a file.
    pub(crate) fn may_name_sections(&self) -> bool {
        self.only.iter().chain(&self.skip).any(|pattern| pattern.as_str().contains('#'))
    }
}

fn fits(patterns: &[Pattern], name: &str) -> bool {
    patterns.iter().any(|pattern| pattern.matches(name))
}
