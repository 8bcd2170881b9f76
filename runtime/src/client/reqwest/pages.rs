//! Pages and items as streams.

use alloc::boxed::Box;
use alloc::vec::Vec;
use core::fmt;
use core::future::{Future, poll_fn};
use core::pin::Pin;
use core::task::{Context, Poll, ready};
use core::time::Duration;

use futures_core::Stream;
use futures_core::stream::FusedStream;
use http::Response;

use super::super::access::{Access, Pass};
use super::super::attempts::{Repeating, Step};
use super::super::call::Call;
use super::super::error::CallError;
use super::super::paging::{Batch, Finished, Paging};
use super::{Reqwest, limited, too_slow};
use crate::pages::{PageError, Paged, Pager, Position};
use crate::trace::{self, Span};

/// The pages of a request, requested one after the other. See [`Reqwest::pages`].
#[must_use = "a stream sends no request before it is polled"]
pub struct ReqwestPages<E> {
    client: Reqwest,
    paging: Paging<E>,
    work: Option<Work>,
    /// The token of the call that is being sent.
    pass: Pass,
    repeating: Option<Repeating>,
}

/// What has to end before the next page can be returned, with the span of its call.
enum Work {
    SigningIn(Pending<Pass>),
    Sending(Pending<Response<Vec<u8>>>),
    Waiting(Pending<()>),
}

/// The items of a request, whose pages are requested one after the other. See [`Reqwest::items`].
#[must_use = "a stream sends no request before it is polled"]
pub struct ReqwestItems<E: Paged> {
    pages: ReqwestPages<E>,
    batch: Batch<E::Item>,
}

type Pending<T> = Pin<Box<dyn Future<Output = (Span, Result<T, CallError>)> + Send>>;

impl<E: Paged> ReqwestPages<E> {
    pub(in crate::client) fn new(client: Reqwest, pager: Pager<E>) -> Self {
        Self { client, paging: Paging::new(pager), work: None, pass: Pass::default(), repeating: None }
    }

    /// The next page, or `None` after the last one or an error. Dropping the future cancels nothing: the next call of
    /// `next` waits for the same page.
    pub async fn next(&mut self) -> Option<Result<E::Response, PageError<CallError>>> {
        Some(poll_fn(|context| self.poll_page(context)).await?.map(|(_, page)| page))
    }

    /// The pager, with the position of the next page.
    pub fn pager(&self) -> &Pager<E> {
        &self.paging.pager
    }

    fn poll_page(&mut self, context: &mut Context<'_>) -> Poll<Option<Finished<E>>> {
        loop {
            let span = match &mut self.work {
                None if self.paging.ended => return Poll::Ready(None),
                None => {
                    self.repeating = Some(Repeating::of::<E>(&self.client.service));
                    trace::call(E::METHOD, E::PATH)
                }
                Some(Work::SigningIn(pending)) => {
                    let (span, pass) = ready!(pending.as_mut().poll(context));
                    self.work = None;
                    match pass {
                        Ok(pass) => self.pass = pass,
                        Err(error) => return Poll::Ready(Some(Err(self.paging.fail(error)))),
                    }
                    let access = Access::new(&self.client.service, self.pass.clone());
                    let time = self.repeating.as_ref().and_then(Repeating::time_left);
                    match span.in_scope(|| self.paging.call(&access)) {
                        None => return Poll::Ready(None),
                        Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                        Some(Ok(call)) => self.work = Some(Work::Sending(send(self.client.clone(), span, call, time))),
                    }
                    continue;
                }
                Some(Work::Sending(pending)) => {
                    let (span, outcome) = ready!(pending.as_mut().poll(context));
                    let access = Access::new(&self.client.service, self.pass.clone());
                    if let Some(repeating) = &mut self.repeating {
                        repeating.on_outcome(&span, &self.client.service, Some(&access), outcome);
                    }
                    span
                }
                Some(Work::Waiting(pending)) => ready!(pending.as_mut().poll(context)).0,
            };
            let repeating = self.repeating.get_or_insert_with(|| Repeating::of::<E>(&self.client.service));
            self.work = match repeating.step(&span) {
                Step::Send(_) => Some(Work::SigningIn(sign_in(self.client.clone(), span))),
                Step::Wait(delay) => Some(Work::Waiting(wait(delay, span))),
                Step::End(outcome) => {
                    self.work = None;
                    return Poll::Ready(Some(span.in_scope(|| self.paging.finish(outcome))));
                }
            };
        }
    }
}

fn wait(delay: Duration, span: Span) -> Pending<()> {
    Box::pin(async move {
        tokio::time::sleep(delay).await;
        (span, Ok(()))
    })
}

fn sign_in(client: Reqwest, span: Span) -> Pending<Pass> {
    Box::pin(async move {
        let pass = trace::within(&span, client.pass()).await;
        (span, pass)
    })
}

fn send(client: Reqwest, span: Span, call: Call, time: Option<Duration>) -> Pending<Response<Vec<u8>>> {
    Box::pin(async move {
        let outcome = limited(time, client.run_call(&span, call)).await.unwrap_or_else(|| Err(too_slow()));
        (span, outcome)
    })
}

impl<E: Paged> ReqwestItems<E> {
    pub(in crate::client) fn new(client: Reqwest, pager: Pager<E>) -> Self {
        Self { pages: ReqwestPages::new(client, pager), batch: Batch::none() }
    }

    /// The next item, or `None` after the last one or an error. Dropping the future cancels nothing: the next call of
    /// `next` waits for the same page.
    pub async fn next(&mut self) -> Option<Result<E::Item, PageError<CallError>>> {
        poll_fn(|context| self.poll_item(context)).await
    }

    /// The pager, with the number of pages and items that have been received.
    pub fn pager(&self) -> &Pager<E> {
        self.pages.pager()
    }

    /// The position of the next item.
    pub fn position(&self) -> Position {
        self.batch.position(self.pager().position())
    }

    fn poll_item(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<E::Item, PageError<CallError>>>> {
        loop {
            if let Some(item) = self.batch.next() {
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(self.pages.poll_page(context)) {
                Some(Ok((position, page))) => self.batch = Batch::new(position, E::into_items(page)),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}

// Nothing in them is pinned in place: the call is in a box.
impl<E> Unpin for ReqwestPages<E> {}
impl<E: Paged> Unpin for ReqwestItems<E> {}

impl<E: Paged> Stream for ReqwestPages<E> {
    type Item = Result<E::Response, PageError<CallError>>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_page(context).map(|page| Some(page?.map(|(_, page)| page)))
    }
}

impl<E: Paged> Stream for ReqwestItems<E> {
    type Item = Result<E::Item, PageError<CallError>>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_item(context)
    }
}

impl<E: Paged> FusedStream for ReqwestPages<E> {
    fn is_terminated(&self) -> bool {
        self.work.is_none() && self.paging.ended
    }
}

impl<E: Paged> FusedStream for ReqwestItems<E> {
    fn is_terminated(&self) -> bool {
        self.batch.is_empty() && self.pages.is_terminated()
    }
}

impl<E: Paged> fmt::Debug for ReqwestPages<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ReqwestPages").field("paging", &self.paging).finish_non_exhaustive()
    }
}

impl<E: Paged> fmt::Debug for ReqwestItems<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ReqwestItems").field("pages", &self.pages).finish_non_exhaustive()
    }
}
