//! The limits of a walk through pages.

/// How many pages and items are requested at most.
///
/// The limits keep a program from requesting pages without end if a service always reports a next one. Reaching a limit
/// while there is a next page is an error, so no item is left out silently. For the first items only, use
/// `Iterator::take`.
///
/// ```
/// use restable::pages::PageLimits;
///
/// let limits = PageLimits::new().pages(50).items(10_000);
/// assert_eq!(limits, PageLimits::default().pages(50).items(10_000));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use]
pub struct PageLimits {
    pub(super) pages: u64,
    pub(super) items: u64,
}

impl PageLimits {
    /// The default limit of pages.
    pub const PAGES: u64 = 100_000;

    /// The default limits: [`PageLimits::PAGES`], and any number of items.
    pub const fn new() -> Self {
        Self { pages: Self::PAGES, items: u64::MAX }
    }

    /// Sets how many pages are requested at most.
    pub const fn pages(mut self, pages: u64) -> Self {
        self.pages = pages;
        self
    }

    /// Sets the number of items after which no further page is requested.
    pub const fn items(mut self, items: u64) -> Self {
        self.items = items;
        self
    }
}

impl Default for PageLimits {
    fn default() -> Self {
        Self::new()
    }
}
