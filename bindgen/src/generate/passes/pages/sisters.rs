//! What the other requests of a service document about a parameter of the same name: the pages of a service describe one
//! convention, some of them in a few words.

use std::collections::{BTreeSet, HashMap};

use super::super::super::path::query_value;
use super::super::super::plan::{Field, Item, Module, Request};
use super::parameters::{Parameters, word};
use super::prose::{self, Counted, plain};
use crate::page::Page;

/// The number of other requests that have to agree. One that states how the number is calculated is enough.
const WITNESSES: usize = 2;

/// What the descriptions of the parameters of a service state, by the name of the parameter.
#[derive(Debug, Default)]
pub(super) struct Sisters {
    counted: HashMap<String, Vec<Counted>>,
    first_pages: HashMap<String, Vec<u64>>,
}

impl Sisters {
    pub(super) fn of(modules: &[Module], pages: &[Page]) -> Self {
        let mut sisters = Self::default();
        let items = modules.iter().flat_map(|module| module.items.iter().map(|item| (module.page, item)));
        for (at, item) in items {
            let Item::Request(request) = item else { continue };
            let parameters = Parameters::of(&request.fields);
            if let Some(offset) = parameters.offset {
                let description = plain(&offset.docs);
                let votes = if prose::is_calculated(&description) { WITNESSES } else { 1 };
                let counted = prose::counted(&description).into_iter().flat_map(|counted| vec![counted; votes]);
                sisters.counted.entry(word(&offset.wire)).or_default().extend(counted);
            }
            if let Some(page) = parameters.page {
                let description = plain(&page.docs);
                let shown = || shown_first(pages.get(at)?, request, page);
                let first = prose::first_page(&description).ok().or_else(shown);
                sisters.first_pages.entry(word(&page.wire)).or_default().extend(first);
            }
        }
        sisters
    }

    /// Returns what an offset of this name counts in all other requests that state it.
    pub(super) fn counted(&self, name: &str) -> Option<Counted> {
        let counted = self.counted.get(&word(name)).filter(|counted| counted.len() >= WITNESSES)?;
        let first = *counted.first()?;
        counted.iter().all(|other| *other == first).then_some(first)
    }

    /// Returns the number of the first page in all other requests that state it.
    pub(super) fn first_page(&self, name: &str) -> Option<u64> {
        let numbers = self.first_pages.get(&word(name)).filter(|numbers| numbers.len() >= WITNESSES)?;
        let mut different: BTreeSet<u64> = numbers.iter().copied().collect();
        different.pop_first().filter(|_| different.is_empty())
    }
}

/// Returns the number of the first page that the request line of an example shows.
fn shown_first(page: &Page, request: &Request, parameter: &Field) -> Option<u64> {
    let mut own = page.request_lines.iter().filter(|line| line.calls(request.method, &request.path));
    let number = own.find_map(|line| query_value(&line.address, &parameter.wire)?.parse().ok());
    number.filter(|number| *number <= 1)
}
