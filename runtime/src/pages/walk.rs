//! The state of a walk through pages. Nothing here is generic, so a program contains it once.

use alloc::collections::BTreeSet;
use alloc::string::String;
use core::hash::{Hash, Hasher as _};
use std::hash::DefaultHasher;

use http::HeaderMap;

use super::error::PageErrorKind;
use super::limits::PageLimits;
use super::link;
use super::part::{number_of, text_of};
use super::position::{At, Position};
use super::rule::{PageEnd, PageRule, PageWay};
use crate::codec::view::View;

/// What ends a walk, before it becomes an error of a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stop {
    Repeated,
    NoMarker,
    UnusableLink,
    WrongPosition,
    TooManyPages(u64),
    TooManyItems(u64),
}

pub(super) struct Walk {
    pub(super) rule: &'static PageRule,
    pub(super) limits: PageLimits,
    /// The number of items to ask for, in place of that of the request.
    pub(super) size: Option<u64>,
    /// The next page, or the one that was requested last.
    pub(super) position: Position,
    /// Why there is no way to the next page.
    stop: Option<Stop>,
    /// Whether the walk began at the first page, so that its items can be compared with the total.
    pub(super) from_start: bool,
    pub(super) pages: u64,
    pub(super) items: u64,
    pub(super) total: Option<u64>,
    /// The number of items that the last request asked for.
    asked: Option<u64>,
    /// The hashes of all pages that were requested. A hash is short, however long the markers are.
    requested: BTreeSet<u64>,
    /// The hash of the previous body.
    body: Option<u64>,
}

/// What is read from a response before its body is decoded.
pub(super) struct Head {
    link: Option<String>,
    body: Option<u64>,
}

impl Walk {
    pub(super) fn new(rule: &'static PageRule) -> Self {
        Self {
            rule,
            limits: PageLimits::new(),
            size: None,
            position: Position::start(),
            stop: None,
            from_start: true,
            pages: 0,
            items: 0,
            total: None,
            asked: None,
            requested: BTreeSet::new(),
            body: None,
        }
    }

    /// Why the page at the current position must not be requested.
    pub(super) fn stopped(&self) -> Option<Stop> {
        let limits = self.limits;
        match self.position.at {
            _ if self.stop.is_some() => self.stop,
            At::End => None,
            At::Marker(_) if !matches!(self.rule.way, PageWay::Last(_) | PageWay::Marker(_)) => {
                Some(Stop::WrongPosition)
            }
            At::Number(_) if !matches!(self.rule.way, PageWay::Offset(_) | PageWay::Page(..)) => {
                Some(Stop::WrongPosition)
            }
            At::Link(_) if !matches!(self.rule.way, PageWay::Link | PageWay::LinkHeader) => Some(Stop::WrongPosition),
            _ if self.pages >= limits.pages => Some(Stop::TooManyPages(limits.pages)),
            _ if self.items >= limits.items => Some(Stop::TooManyItems(limits.items)),
            _ => None,
        }
    }

    /// Replaces the start by the page that the values of the request ask for, and notes how many items they ask for.
    pub(super) fn begin(&mut self, views: &[View<'_, 'static>]) {
        let view = |column: Option<usize>| column.and_then(|column| views.get(column));
        self.asked = self.size.or_else(|| number_of(view(self.rule.limit.map(|(column, _)| column))?));
        let given = view(self.rule.column());
        if self.position.at != At::Start {
            return;
        }
        self.position.at = match self.rule.way {
            // The service may count from another number than the documented one, if none is sent.
            PageWay::Page(_, first) => At::Number(given.and_then(number_of).unwrap_or(first)),
            PageWay::Offset(_) => given.and_then(number_of).map_or(At::Start, At::Number),
            PageWay::Last(_) | PageWay::Marker(_) => given.and_then(text_of).map_or(At::Start, At::Marker),
            PageWay::Link | PageWay::LinkHeader => At::Start,
        };
        self.from_start &= match (&self.position.at, self.rule.way) {
            (At::Number(number), PageWay::Page(_, first)) => *number == first,
            (At::Marker(_), _) => false,
            _ => true,
        };
    }

    /// Notes which page is requested. `query` is that of the URL.
    pub(super) fn on_request(&mut self, query: Option<&str>) {
        let hash = match (&self.position.at, self.rule.way) {
            (At::Start, PageWay::Link | PageWay::LinkHeader) => hash(&At::Link(query.unwrap_or_default().into())),
            // Without an offset, the first item has the number 0.
            (At::Start, PageWay::Offset(_)) => hash(&At::Number(0)),
            (at, _) => hash(at),
        };
        self.requested.insert(hash);
    }

    /// Reads the headers and the body before the body is decoded.
    pub(super) fn head(&self, headers: &HeaderMap, body: &[u8]) -> Head {
        let counted = matches!(self.rule.way, PageWay::Offset(_) | PageWay::Page(..));
        Head {
            link: matches!(self.rule.way, PageWay::LinkHeader).then(|| link::in_headers(headers)).flatten(),
            body: counted.then(|| hash(body)),
        }
    }

    /// Moves to the next page, or returns why this page must not be returned.
    pub(super) fn advance(&mut self, end: PageEnd, head: Head) -> Result<(), Stop> {
        let len = u64::try_from(end.len).unwrap_or(u64::MAX);
        // A service that ignores the number of the page returns the same body again.
        if len > 0 && head.body.is_some() && head.body == self.body {
            self.stop = Some(Stop::Repeated);
            return Err(Stop::Repeated);
        }
        self.body = head.body;
        self.pages = self.pages.saturating_add(1);
        self.items = self.items.saturating_add(len);
        self.total = end.total.or(self.total);
        let may_end = len == 0 && end.more != Some(true);
        match self.next(end, head, len) {
            // A service that returns the marker or the link of its last page again has no items after it.
            Ok(at) if may_end && at == self.position.at => self.go(At::End),
            Ok(at) => self.go(at),
            Err(stop) => {
                self.stop = Some(stop);
                // The items of this page are returned, and there is no position after them.
                self.position.skip = len;
            }
        }
        Ok(())
    }

    fn go(&mut self, at: At) {
        if self.requested.contains(&hash(&at)) {
            self.stop = Some(Stop::Repeated);
        }
        self.position = Position::of(at);
    }

    /// The page after one with this end.
    fn next(&self, end: PageEnd, head: Head, len: u64) -> Result<At, Stop> {
        if end.more == Some(false) {
            return Ok(At::End);
        }
        let is_last = end.more != Some(true) && (len == 0 || self.is_last(&end, len));
        match self.rule.way {
            PageWay::Link => linked(end.link),
            PageWay::LinkHeader => linked(head.link),
            PageWay::Marker(_) => Ok(end.marker.map_or(At::End, At::Marker)),
            _ if is_last => Ok(At::End),
            PageWay::Last(_) => end.marker.map(At::Marker).ok_or(Stop::NoMarker),
            PageWay::Offset(_) => Ok(At::Number(self.number().saturating_add(len))),
            PageWay::Page(..) => Ok(At::Number(self.number().saturating_add(1))),
        }
    }

    /// The number of the current page or of its first item.
    fn number(&self) -> u64 {
        match self.position.at {
            At::Number(number) => number,
            _ => 0,
        }
    }

    /// Whether the service documents by the total, or by a page that is not full, that this page is the last one.
    fn is_last(&self, end: &PageEnd, len: u64) -> bool {
        let short = self.rule.full_pages && self.asked.is_some_and(|asked| len < asked);
        let known = match self.rule.way {
            PageWay::Offset(_) => Some(self.number().saturating_add(len)),
            _ if self.from_start => Some(self.items),
            _ => None,
        };
        short || matches!((end.total, known), (Some(total), Some(known)) if known >= total)
    }
}

fn linked(link: Option<String>) -> Result<At, Stop> {
    link.map_or(Ok(At::End), |link| link::query(&link).map(At::Link).ok_or(Stop::UnusableLink))
}

fn hash<T: Hash + ?Sized>(value: &T) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}

impl<C> From<Stop> for PageErrorKind<C> {
    fn from(stop: Stop) -> Self {
        match stop {
            Stop::Repeated => Self::Repeated,
            Stop::NoMarker => Self::NoMarker,
            Stop::UnusableLink => Self::UnusableLink,
            Stop::WrongPosition => Self::WrongPosition,
            Stop::TooManyPages(limit) => Self::TooManyPages(limit),
            Stop::TooManyItems(limit) => Self::TooManyItems(limit),
        }
    }
}
