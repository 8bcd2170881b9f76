//! Prints `pages(…)`.

use restable_model::{ItemKey, Keyword as _, PagesKey};

use super::Printer;
use super::field::WIDTH;
use crate::generate::plan::{PageWay, Pages};

impl Printer<'_> {
    /// Returns `pages(…)`, on several lines if it is long.
    pub(super) fn pages(&mut self, pages: &Pages) -> String {
        let mut keys = vec![PagesKey::Items.assign(&pages.items), PagesKey::Item.assign(&self.type_name(&pages.item))];
        match &pages.way {
            PageWay::Link(link) => keys.push(PagesKey::NextLink.assign(link)),
            PageWay::Last { marker, last } => {
                keys.extend([PagesKey::Marker.assign(marker), PagesKey::Last.assign(last)]);
            }
            PageWay::NextMarker { marker, next_marker } => {
                keys.extend([PagesKey::Marker.assign(marker), PagesKey::NextMarker.assign(next_marker)]);
            }
            PageWay::Offset(offset) => keys.push(PagesKey::Offset.assign(offset)),
            PageWay::Page(page, 1) => keys.push(PagesKey::Page.assign(page)),
            PageWay::Page(page, first) => {
                keys.extend([PagesKey::Page.assign(page), PagesKey::FirstPage.assign(&first.to_string())]);
            }
        }
        let others = [(PagesKey::Limit, &pages.limit), (PagesKey::More, &pages.more), (PagesKey::Total, &pages.total)];
        keys.extend(others.into_iter().filter_map(|(key, field)| Some(key.assign(field.as_ref()?))));
        let line = keys.join(", ");
        if line.chars().count() <= WIDTH {
            ItemKey::Pages.list(&line)
        } else {
            ItemKey::Pages.list(&format!("\n        {}\n    ", keys.join(",\n        ")))
        }
    }
}
