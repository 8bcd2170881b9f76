//! The names of pages that are sections of a file.

use glob::Pattern;

use super::Page;

impl Page {
    /// Returns whether a pattern names the page: its path, or its path with `#` and the anchor of its section.
    pub(crate) fn is_named_by(&self, pattern: &Pattern) -> bool {
        let as_section = || self.section.as_deref().map(|section| format!("{}#{}", self.path, anchor(section)));
        pattern.matches(&self.path) || as_section().is_some_and(|name| pattern.matches(&name))
    }
}

/// Returns the anchor of a label or a title on published pages: in lower case, with `-` for every run of other characters.
pub(crate) fn anchor(label: &str) -> String {
    let words = label.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_ascii_lowercase).collect::<Vec<_>>().join("-")
}

#[cfg(test)]
mod tests {
    use glob::Pattern;

    use crate::page::Page;

    #[test]
    fn a_section_is_named_by_its_file_and_its_anchor() {
        let page = |section: Option<&str>| Page {
            path: "store/api-ref/source/boxes.inc".to_owned(),
            section: section.map(str::to_owned),
            ..Page::default()
        };
        let section = page(Some("Open Box (open Action)"));
        let names = |pattern: &str, page: &Page| Pattern::new(pattern).is_ok_and(|pattern| page.is_named_by(&pattern));
        assert!(names("store/*", &section));
        assert!(names("store/api-ref/source/boxes.inc", &section));
        assert!(names("store/api-ref/source/boxes.inc#open-box-open-action", &section));
        assert!(names("*#open-*", &section));
        assert!(!names("*#close-*", &section));
        assert!(!names("*#open-*", &page(None)));
    }
}
