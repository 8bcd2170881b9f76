//! The model of paging: which page follows the pages that have been received.

use super::lists::{Paging, Way};
use super::server::Stated;
use crate::uri::encoded_except;

/// How a page is requested.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Asked {
    /// By the values of the request.
    First,
    Number(u64),
    Marker(String),
    /// With this query.
    Query(String),
}

/// What follows the pages that have been received.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Next {
    Page(Asked),
    End,
    /// Why the walk stops, its position, and the number of items of that page that are known.
    Stop(Stop, Asked, u64),
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Stop {
    Repeated,
    NoMarker,
    UnusableLink,
    TooManyPages,
    TooManyItems,
}

/// A walk since its start, or since a position at which it was continued.
#[derive(Debug)]
pub(super) struct Walk {
    pub(super) paging: Paging,
    pub(super) start: Asked,
    /// Whether all items before the start belong to no page.
    pub(super) is_whole: bool,
    /// The number of items that is asked for.
    pub(super) size: Option<u64>,
    /// The query of the request with its own values.
    pub(super) first_query: String,
    /// The limits of pages and items.
    pub(super) limits: (u64, u64),
    pub(super) pages: Vec<(Asked, Stated)>,
}

impl Walk {
    pub(super) fn items(&self) -> u64 {
        self.pages.iter().map(|(_, stated)| stated.count()).sum()
    }

    /// Whether a page is the previous one again, because the service ignores the number.
    pub(super) fn repeats(&self, page: &Stated) -> bool {
        let is_same = self.pages.last().is_some_and(|(_, last)| last.body == page.body);
        self.paging.way.is_counted() && page.count() > 0 && is_same
    }

    /// The number of pages.
    pub(super) fn received(&self) -> u64 {
        self.pages.len() as u64
    }

    /// The last total that was stated.
    pub(super) fn total(&self) -> Option<u64> {
        self.pages.iter().rev().find_map(|(_, stated)| stated.total).filter(|_| self.paging.has_total)
    }

    /// What follows within the limits.
    pub(super) fn next(&self) -> Next {
        match self.unlimited() {
            Next::Page(next) if self.received() >= self.limits.0 => Next::Stop(Stop::TooManyPages, next, 0),
            Next::Page(next) if self.items() >= self.limits.1 => Next::Stop(Stop::TooManyItems, next, 0),
            next => next,
        }
    }

    /// What follows without limits.
    pub(super) fn unlimited(&self) -> Next {
        let Some((asked, stated)) = self.pages.last() else { return Next::Page(self.start.clone()) };
        let is_more = self.paging.has_more && stated.more == Some(true);
        match self.after(asked, stated) {
            Ok(None) => Next::End,
            Ok(Some(next)) if next == *asked && stated.count() == 0 && !is_more => Next::End,
            Ok(Some(next)) if self.pages.iter().any(|(asked, _)| self.identity(asked) == self.identity(&next)) => {
                Next::Stop(Stop::Repeated, next, 0)
            }
            Ok(Some(next)) => Next::Page(next),
            Err(stop) => Next::Stop(stop, asked.clone(), stated.count()),
        }
    }

    /// The first page may be the one that a number or a link requests.
    fn identity(&self, asked: &Asked) -> Asked {
        match (asked, self.paging.way) {
            (Asked::First, Way::Offset) => Asked::Number(0),
            (Asked::First, way) if way.is_link() => Asked::Query(self.first_query.clone()),
            _ => asked.clone(),
        }
    }

    /// The page after one that states this, by the table "Which page is the last one".
    fn after(&self, asked: &Asked, stated: &Stated) -> Result<Option<Asked>, Stop> {
        let more = stated.more.filter(|_| self.paging.has_more);
        if more == Some(false) {
            return Ok(None);
        }
        let is_last = more.is_none() && (stated.count() == 0 || self.has_all(asked, stated) || self.is_short(stated));
        match self.paging.way {
            Way::Link | Way::Links | Way::LinkHeader => match &stated.link {
                None => Ok(None),
                Some(link) => query(link).map(|query| Some(Asked::Query(query))).ok_or(Stop::UnusableLink),
            },
            Way::Marker => Ok(stated.marker.clone().map(Asked::Marker)),
            _ if is_last => Ok(None),
            Way::Last => stated.last_id().map(|id| Some(Asked::Marker(id))).ok_or(Stop::NoMarker),
            Way::LastNumber => {
                let last = stated.items.last().ok_or(Stop::NoMarker)?;
                Ok(Some(Asked::Marker(last.1.to_string())))
            }
            Way::Offset => Ok(Some(Asked::Number(number(asked) + stated.count()))),
            Way::Page(_) => Ok(Some(Asked::Number(number(asked) + 1))),
        }
    }

    /// Whether as many items as the total of the page have been received. An offset counts those before it too.
    fn has_all(&self, asked: &Asked, stated: &Stated) -> bool {
        let Some(total) = stated.total.filter(|_| self.paging.has_total) else { return false };
        if self.paging.way == Way::Offset {
            number(asked) + stated.count() >= total
        } else {
            self.is_whole && self.items() >= total
        }
    }

    fn is_short(&self, stated: &Stated) -> bool {
        self.paging.full_pages && self.size.is_some_and(|size| stated.count() < size)
    }
}

fn number(asked: &Asked) -> u64 {
    if let Asked::Number(number) = asked { *number } else { 0 }
}

/// The query of a link, as a URI can contain it.
fn query(link: &str) -> Option<String> {
    let link = link.split('#').next().unwrap_or_default();
    let query = link.split_once('?')?.1;
    let encoded = encoded_except(query, |letter| letter.is_ascii_graphic() && !"\"<>`".contains(letter));
    (!encoded.is_empty()).then_some(encoded)
}

/// The text of a position.
pub(super) fn position(next: &Next) -> String {
    let (asked, skip) = match next {
        Next::End => return "0:end:".into(),
        Next::Page(asked) => (asked, 0),
        Next::Stop(_, asked, skip) => (asked, *skip),
    };
    match asked {
        Asked::First => format!("{skip}:start:"),
        Asked::Number(number) => format!("{skip}:number:{number}"),
        Asked::Marker(marker) => format!("{skip}:marker:{marker}"),
        Asked::Query(query) => format!("{skip}:link:{query}"),
    }
}
