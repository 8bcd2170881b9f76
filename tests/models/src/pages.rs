//! Walks through the pages of lists, compared with the model of paging.

mod lists;
mod server;
mod walk;

use http::{Request, Response};
use restable::pages::{PageError, PageErrorKind, PageLimits, Pager};
use serde_json::{Map, Value};

use self::lists::{Given, Item, Listed, Place, Way};
use self::server::{Entry, Server, Stated};
use self::walk::{Asked, Next, Stop, Walk, position};
use crate::bytes::Bytes;
use crate::count::Count;
use crate::uri::{encoded, joined};

/// The inputs so far, and the walks that reached the end of the list.
pub static COUNT: Count = Count::new("pages");

const BASE: &str = "https://api.example.com";

/// More pages than a generated list has.
const MOST_PAGES: usize = 60;

/// Generates a service from the bytes, walks through its pages, and compares each step with the model.
///
/// # Panics
///
/// Panics if the runtime and the model differ.
pub fn check(input: &[u8]) {
    let mut bytes = Bytes::new(input);
    let check = bytes.choose(&[
        walk::<lists::ByLast>,
        walk::<lists::ByLastOfTotal>,
        walk::<lists::ByMarker>,
        walk::<lists::ByOffset>,
        walk::<lists::ByOffsetOfTotal>,
        walk::<lists::ByOffsetAndMore>,
        walk::<lists::ByPage>,
        walk::<lists::ByLink>,
        walk::<lists::ByNext>,
        walk::<lists::ByHeader>,
        walk::<lists::SearchByPage>,
        walk::<lists::SearchByNumber>,
        walk::<lists::SearchByMarker>,
        walk::<lists::SearchByAnyMarker>,
    ]);
    COUNT.add(check(&mut bytes));
}

/// A walk and its model.
struct Case<E> {
    given: Given,
    /// The size that replaces the limit of the request.
    size: Option<u32>,
    pager: Pager<E>,
    walk: Walk,
    server: Server,
    /// The items that the walk has to return.
    wanted: Vec<Entry>,
    /// The items that were received.
    items: Vec<Entry>,
}

/// Returns whether the end of the list was reached.
fn walk<E: Listed>(bytes: &mut Bytes<'_>) -> bool {
    let mut case = Case::<E>::generate(bytes);
    for _ in 0..MOST_PAGES {
        let next = case.walk.next();
        match (case.pager.next_request(BASE), &next) {
            (Ok(None), Next::End) => {
                case.ended();
                return true;
            }
            (Ok(Some(request)), Next::Page(asked)) => {
                case.compare(&request, asked);
                case.turn(asked, bytes);
            }
            (Err(error), Next::Stop(stop, asked, _)) => {
                case.stopped(&error, *stop, &position(&next));
                if !matches!(stop, Stop::TooManyPages | Stop::TooManyItems) {
                    return false;
                }
                case.resume(asked.clone());
            }
            (got, next) => panic!("{next:?} is expected, not {got:?}, after {:#?}", case.walk),
        }
        if let (Next::Page(asked), true) = (case.walk.next(), bytes.one_in(8)) {
            case.resume(asked);
        }
    }
    false
}

impl<E: Listed> Case<E> {
    fn generate(bytes: &mut Bytes<'_>) -> Self {
        let given = Given {
            filter: bytes.choose(&[None, Some("a b&ü")]).map(Into::into),
            limit: bytes.choose(&[None, Some(1), Some(3), Some(5)]),
            at: bytes.choose(&[None, None, None, Some("1"), Some("2"), Some("")]).map(Into::into),
        };
        let size: Option<u32> = bytes.choose(&[None, None, Some(2), Some(4)]);
        let limits = bytes.choose(&[(50, u64::MAX), (50, u64::MAX), (3, u64::MAX), (50, 6)]);
        let mut walk = Walk {
            paging: E::PAGING,
            start: start(E::PAGING.way, given.at.as_deref().filter(|at| !at.is_empty())),
            is_whole: true,
            size: size.map(u64::from).or(given.limit),
            first_query: String::new(),
            limits,
            pages: Vec::new(),
        };
        walk.is_whole = walk.start == start(E::PAGING.way, None);
        let pager = pager(&given, size, limits);
        let server = Server::generate(bytes);
        let wanted = server.after(&walk);
        let mut case = Self { given, size, pager, walk, server, wanted, items: Vec::new() };
        case.walk.first_query = case.query(&Asked::First).unwrap_or_default();
        case
    }

    /// The values that the request of a page has.
    fn values(&self, asked: &Asked) -> Given {
        let at = match asked {
            Asked::Number(number) => Some(number.to_string()),
            Asked::Marker(marker) => Some(marker.clone()),
            // A number field has no empty value.
            Asked::First | Asked::Query(_) => self.given.at.clone().filter(|at| self.is_text() || !at.is_empty()),
        };
        Given { limit: self.walk.size, at, ..self.given.clone() }
    }

    fn is_text(&self) -> bool {
        let paging = &self.walk.paging;
        paging.is_text || paging.at != Place::Body && !paging.way.is_counted()
    }

    /// The query that is expected.
    fn query(&self, asked: &Asked) -> Option<String> {
        let Given { filter, limit, at } = self.values(asked);
        let paging = &self.walk.paging;
        if let Asked::Query(query) = asked {
            return Some(query.clone());
        }
        if paging.at == Place::Body {
            return None;
        }
        let pair = |(name, value): (&str, Option<String>)| value.map(|value| format!("{name}={}", encoded(&value)));
        let at = at.filter(|_| paging.at == Place::Query);
        let pairs = [("filter", filter), ("limit", limit.map(|limit| limit.to_string())), ("at", at)];
        joined(&pairs.into_iter().filter_map(pair).collect::<Vec<_>>())
    }

    fn compare(&self, request: &Request<Vec<u8>>, asked: &Asked) {
        let uri = self.query(asked).map_or("/v1/items".into(), |query| format!("/v1/items?{query}"));
        assert_eq!(request.uri().to_string(), format!("{BASE}{uri}"), "{asked:?} after {:#?}", self.walk);
        let paging = &self.walk.paging;
        let Given { filter, limit, at } = self.values(asked);
        let header = at.clone().filter(|_| paging.at == Place::Header);
        assert_eq!(
            request.headers().get("x-at").map(http::HeaderValue::as_bytes),
            header.as_deref().map(str::as_bytes)
        );
        if paging.at != Place::Body {
            assert!(request.body().is_empty());
            return;
        }
        let number = |at: &str| at.parse::<u64>().ok().filter(|number| number.to_string() == at);
        let at = at.map(|at| number(&at).filter(|_| !paging.is_text).map_or(Value::from(at.as_str()), Value::from));
        let fields = [("filter", filter.map(Value::from)), ("limit", limit.map(Value::from)), ("at", at)];
        let fields = fields.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?)));
        let body: Value = serde_json::from_slice(request.body()).expect("JSON");
        assert_eq!(body, serde_json::json!({ "find": fields.collect::<Map<_, _>>() }), "{asked:?}");
    }

    /// Sends a request, which may fail, and takes the response.
    fn turn(&mut self, asked: &Asked, bytes: &mut Bytes<'_>) {
        let here = position(&Next::Page(asked.clone()));
        if bytes.one_in(6) {
            let failed = Response::builder().status(503).body("").expect("a response");
            let error = self.pager.on_response(failed).map(|_| ()).expect_err("a failure");
            assert!(matches!(error.kind(), PageErrorKind::Call(_)), "{error:?}");
            assert_eq!(error.position().to_string(), here);
            return;
        }
        let mut page = self.server.page(&E::PAGING, asked, &self.values(asked), bytes);
        if let (Some((_, last)), false, true) = (self.walk.pages.last(), self.server.is_honest, bytes.one_in(4)) {
            page = last.clone();
        }
        let response = page.respond(E::PAGING.way);
        match self.pager.on_response(response) {
            Ok(_) if self.walk.repeats(&page) => panic!("the same page again: {page:?}"),
            Ok(received) => self.received(E::into_items(received), asked, page),
            Err(error) if self.walk.repeats(&page) => {
                self.stopped(&error, Stop::Repeated, &here);
                // There is no way to the next page.
                let error = self.pager.next_request(BASE).expect_err("the end");
                self.stopped(&error, Stop::Repeated, &here);
                self.resume(asked.clone());
            }
            Err(error) => panic!("{error} at {page:?} after {:#?}", self.walk),
        }
        if self.server.is_changing {
            self.server.change(bytes);
        }
    }

    fn received(&mut self, received: Vec<Item>, asked: &Asked, page: Stated) {
        let received: Vec<Entry> = received.into_iter().map(|item| (item.id, item.number)).collect();
        assert_eq!(received, page.items, "{asked:?}");
        self.items.extend(received);
        self.walk.pages.push((asked.clone(), page));
        let (pager, walk) = (&self.pager, &self.walk);
        assert_eq!(pager.position().to_string(), position(&walk.unlimited()), "{walk:#?}");
        assert_eq!((pager.pages(), pager.items()), (walk.received(), walk.items()));
        assert_eq!(pager.total(), walk.total());
    }

    /// Continues at the stored position with another pager.
    fn resume(&mut self, asked: Asked) {
        let stored = self.pager.position().to_string();
        self.pager = pager(&self.given, self.size, self.walk.limits).resume(stored.parse().expect("a position"));
        self.walk.is_whole = asked == Asked::First;
        self.walk.start = asked;
        self.walk.pages.clear();
    }

    fn stopped(&self, error: &PageError, expected: Stop, at: &str) {
        let stop = match error.kind() {
            PageErrorKind::Repeated => Stop::Repeated,
            PageErrorKind::NoMarker => Stop::NoMarker,
            PageErrorKind::UnusableLink => Stop::UnusableLink,
            PageErrorKind::TooManyPages(limit) if *limit == self.walk.limits.0 => Stop::TooManyPages,
            PageErrorKind::TooManyItems(limit) if *limit == self.walk.limits.1 => Stop::TooManyItems,
            kind => panic!("{kind:?} after {:#?}", self.walk),
        };
        assert_eq!(stop, expected, "{:#?}", self.walk);
        assert_eq!(error.position().to_string(), at, "{:#?}", self.walk);
        let is_fault = !matches!(stop, Stop::TooManyPages | Stop::TooManyItems);
        assert!(!is_fault || !self.server.is_honest || self.server.is_changing, "{error} of {:#?}", self.server);
    }

    /// What holds if the list changes, and if it does not.
    fn ended(&self) {
        let is_marked = !E::PAGING.way.is_counted() && !E::PAGING.has_total;
        if self.server.is_honest && !self.server.is_changing {
            assert_eq!(self.items, self.wanted, "{:#?}", self.walk);
        } else if self.server.is_honest && is_marked {
            assert!(self.items.is_sorted_by(|one, next| one.1 < next.1), "{:?} come twice", self.items);
            assert!(
                self.wanted.iter().all(|wanted| self.items.contains(wanted)),
                "{:?} of {:?}",
                self.items,
                self.wanted
            );
        }
    }
}

/// The first page that the values of a request ask for.
fn start(way: Way, given: Option<&str>) -> Asked {
    match (given, way) {
        (Some(at), way) if way.is_counted() => Asked::Number(at.parse().expect("a number")),
        (None, Way::Page(first)) => Asked::Number(first),
        (Some(at), Way::Last | Way::LastNumber | Way::Marker) => Asked::Marker(at.into()),
        _ => Asked::First,
    }
}

fn pager<E: Listed>(given: &Given, size: Option<u32>, limits: (u64, u64)) -> Pager<E> {
    let pager = Pager::new(E::of(given)).limits(PageLimits::new().pages(limits.0).items(limits.1));
    match size {
        Some(size) => pager.page_size(size),
        None => pager,
    }
}
