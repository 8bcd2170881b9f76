//! The order in which pages are lowered.

use std::ops::Range;

use crate::service::Service;

/// Returns the pages so that each follows the pages whose tables its rows refer to, as far as they do not refer to each other. The
/// types of a page then have the names that its own rows give them, whichever other pages there are.
pub(in crate::generate) fn of(service: &Service, pages: Range<usize>) -> Vec<usize> {
    let mut order = Vec::with_capacity(pages.len());
    let mut is_known = vec![false; service.pages.len()];
    for page in pages.clone() {
        // A stack instead of recursion: a chain of references may be as long as the service.
        let mut open = vec![(page, false)];
        while let Some((page, is_left)) = open.pop() {
            if is_left {
                order.push(page);
                continue;
            }
            let Some(known) = is_known.get_mut(page).filter(|known| !**known) else { continue };
            *known = true;
            open.push((page, true));
            let referred = referred(service, page).filter(|other| pages.contains(other));
            open.extend(referred.map(|other| (other, false)));
        }
    }
    order
}

/// Returns the other pages whose tables the rows of a page refer to.
fn referred(service: &Service, page: usize) -> impl Iterator<Item = usize> + '_ {
    let tables = service.pages.get(page).map_or(&[][..], |page| &page.tables);
    let references = tables.iter().flat_map(|table| &table.rows).flat_map(|row| &row.references);
    references
        .filter_map(|reference| service.table_of(&reference.label))
        .map(|id| id.page)
        .filter(move |other| *other != page)
}
