//! Pages and items as iterators.

use core::fmt;
use core::iter::FusedIterator;
use std::thread;

use super::super::attempts::{Repeating, Step};
use super::super::error::CallError;
use super::super::paging::{Batch, Finished, Paging};
use super::Ureq;
use crate::pages::{PageError, Paged, Pager, Position};
use crate::trace;

/// The pages of a request, requested one after the other. See [`Ureq::pages`].
#[must_use = "an iterator sends no request before it is used"]
pub struct UreqPages<E> {
    client: Ureq,
    paging: Paging<E>,
}

/// The items of a request, whose pages are requested one after the other. See [`Ureq::items`].
#[must_use = "an iterator sends no request before it is used"]
pub struct UreqItems<E: Paged> {
    pages: UreqPages<E>,
    batch: Batch<E::Item>,
}

impl<E: Paged> UreqPages<E> {
    pub(in crate::client) fn new(client: Ureq, pager: Pager<E>) -> Self {
        Self { client, paging: Paging::new(pager) }
    }

    /// The pager, with the position of the next page.
    pub fn pager(&self) -> &Pager<E> {
        &self.paging.pager
    }

    fn page(&mut self) -> Option<Finished<E>> {
        let Self { client, paging } = self;
        if paging.ended {
            return None;
        }
        let span = trace::call(E::METHOD, E::PATH);
        span.in_scope(|| {
            let mut repeating = Repeating::of::<E>(client.service());
            loop {
                match repeating.step(&span) {
                    Step::Send(time) => {
                        let access = match client.access(time) {
                            Ok(access) => access,
                            Err(error) => return Some(Err(paging.fail(error))),
                        };
                        let call = match paging.call(&access)? {
                            Ok(call) => call,
                            Err(error) => return Some(Err(error)),
                        };
                        let outcome = client.run_call(&span, call, repeating.time_left());
                        repeating.on_outcome(&span, client.service(), Some(&access), outcome);
                    }
                    Step::Wait(delay) => thread::sleep(delay),
                    Step::End(outcome) => return Some(paging.finish(outcome)),
                }
            }
        })
    }
}

impl<E: Paged> Iterator for UreqPages<E> {
    type Item = Result<E::Response, PageError<CallError>>;

    fn next(&mut self) -> Option<Self::Item> {
        Some(self.page()?.map(|(_, page)| page))
    }
}

impl<E: Paged> FusedIterator for UreqPages<E> {}

impl<E: Paged> UreqItems<E> {
    pub(in crate::client) fn new(client: Ureq, pager: Pager<E>) -> Self {
        Self { pages: UreqPages::new(client, pager), batch: Batch::none() }
    }

    /// The pager, with the number of pages and items that have been received.
    pub fn pager(&self) -> &Pager<E> {
        self.pages.pager()
    }

    /// The position of the next item.
    pub fn position(&self) -> Position {
        self.batch.position(self.pager().position())
    }
}

impl<E: Paged> Iterator for UreqItems<E> {
    type Item = Result<E::Item, PageError<CallError>>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if let Some(item) = self.batch.next() {
                return Some(Ok(item));
            }
            match self.pages.page()? {
                Ok((position, page)) => self.batch = Batch::new(position, E::into_items(page)),
                Err(error) => return Some(Err(error)),
            }
        }
    }
}

impl<E: Paged> FusedIterator for UreqItems<E> {}

impl<E: Paged> fmt::Debug for UreqPages<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UreqPages").field("paging", &self.paging).finish_non_exhaustive()
    }
}

impl<E: Paged> fmt::Debug for UreqItems<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UreqItems").field("pages", &self.pages).finish_non_exhaustive()
    }
}
