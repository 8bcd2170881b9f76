//! Services with lists in pages: honest ones, whose lists may change, and others.

use http::Response;
use serde_json::{Value, json};

use super::lists::{Given, Paging, Way};
use super::walk::{Asked, Walk};
use crate::bytes::Bytes;
use crate::uri::encoded;

/// An item: its id and its number.
pub(super) type Entry = (Option<String>, u64);

/// What a page states.
#[derive(Debug, Clone, Default)]
pub(super) struct Stated {
    pub(super) items: Vec<Entry>,
    pub(super) marker: Option<String>,
    pub(super) link: Option<String>,
    pub(super) more: Option<bool>,
    pub(super) total: Option<u64>,
    pub(super) body: String,
}

impl Stated {
    pub(super) fn count(&self) -> u64 {
        u64::try_from(self.items.len()).expect("few items")
    }

    /// The id of the last item. An empty id is none.
    pub(super) fn last_id(&self) -> Option<String> {
        self.items.last()?.0.clone().filter(|id| !id.is_empty())
    }

    /// Writes the body, in which all that the way does not use is something else.
    pub(super) fn respond(&mut self, way: Way) -> Response<String> {
        let items: Vec<Value> = self.items.iter().map(|(id, number)| json!({"id": id, "number": number})).collect();
        let marker = self.marker.clone().unwrap_or_default();
        let mut body = json!({"items": items, "page": {"marker": marker}, "more": self.more, "total": self.total});
        let link = self.link.clone().unwrap_or_default();
        body["next"] = if way == Way::Link { link.clone().into() } else { "/v1/items?at=other".into() };
        let mut links = vec![json!({"rel": "self", "href": "/v1/items?at=self"})];
        if way == Way::Links && self.link.is_some() {
            links.push(json!({"rel": "next", "href": link}));
        }
        body["links"] = links.into();
        let mut response = Response::builder();
        if way == Way::LinkHeader {
            body = body["items"].take();
            response = response.header("Link", r#"<?at=first>; rel="first"; title="a, <b>; rel=next""#);
            if self.link.is_some() {
                response = response.header("Link", format!(r#"<?at=last>; rel=last, <{link}>; rel="x next""#));
            }
        }
        self.body = body.to_string();
        response.body(self.body.clone()).expect("valid headers")
    }
}

/// A service.
#[derive(Debug)]
pub(super) struct Server {
    /// The items, sorted by number.
    pub(super) list: Vec<Entry>,
    /// The size of a page without a limit, and the largest one.
    sizes: (u64, u64),
    /// Whether each page follows from the list.
    pub(super) is_honest: bool,
    /// Whether items are added and removed.
    pub(super) is_changing: bool,
}

impl Server {
    pub(super) fn generate(bytes: &mut Bytes<'_>) -> Self {
        let is_honest = !bytes.one_in(3);
        let list = (0..bytes.below(20)).map(|index| entry(index as u64 * 2 + 1)).collect();
        let largest = bytes.below(7) as u64 + 1;
        let sizes = (bytes.below(7) as u64 % largest + 1, largest);
        Self { list, sizes, is_honest, is_changing: is_honest && bytes.one_in(3) }
    }

    /// The page for a request.
    pub(super) fn page(&self, paging: &Paging, asked: &Asked, given: &Given, bytes: &mut Bytes<'_>) -> Stated {
        if !self.is_honest {
            return arbitrary(paging.way, bytes);
        }
        let size = self.size(paging, given.limit);
        let before = self.before(paging.way, asked, size);
        let items: Vec<Entry> = self.list.iter().skip(before).take(size as usize).cloned().collect();
        let is_last = before + items.len() >= self.list.len();
        let next = items.last().filter(|_| !is_last).and_then(|(id, _)| id.clone());
        let link =
            next.as_ref().map(|next| format!("https://10.0.0.1/internal/items?limit={size}&at={}#x", encoded(next)));
        Stated {
            items,
            marker: next,
            link,
            more: Some(!is_last),
            total: Some(self.list.len() as u64),
            ..Stated::default()
        }
    }

    /// The number of items of a page. A service with full pages has no largest size.
    fn size(&self, paging: &Paging, limit: Option<u64>) -> u64 {
        let largest = if paging.full_pages { u64::MAX } else { self.sizes.1 };
        limit.unwrap_or(self.sizes.0).min(largest)
    }

    /// The items that a walk has to return.
    pub(super) fn after(&self, walk: &Walk) -> Vec<Entry> {
        let size = self.size(&walk.paging, walk.size);
        let before = self.before(walk.paging.way, &walk.start, size);
        self.list.iter().skip(before).cloned().collect()
    }

    /// The number of items before a page.
    fn before(&self, way: Way, asked: &Asked, size: u64) -> usize {
        let after =
            |is_wanted: &dyn Fn(&Entry) -> bool| self.list.iter().position(is_wanted).unwrap_or(self.list.len());
        match asked {
            Asked::First => 0,
            Asked::Number(number) => match way {
                Way::Page(first) => (number.saturating_sub(first) * size) as usize,
                _ => *number as usize,
            },
            Asked::Marker(marker) if way == Way::LastNumber => {
                after(&|(_, number)| *number > marker.parse().unwrap_or_default())
            }
            Asked::Marker(marker) => after(&|(id, _)| id.as_deref() > Some(marker)),
            Asked::Query(query) => {
                let marker = query.split("at=").last().unwrap_or_default();
                after(&|(id, _)| id.as_deref().map(encoded).as_deref() > Some(marker))
            }
        }
    }

    /// Adds or removes an item that is not one of the first ones, which have odd numbers.
    pub(super) fn change(&mut self, bytes: &mut Bytes<'_>) {
        let number = bytes.below(20) as u64 * 2;
        match self.list.binary_search_by_key(&number, |(_, number)| *number) {
            Ok(index) => drop(self.list.remove(index)),
            Err(index) => self.list.insert(index, entry(number)),
        }
    }
}

/// The ids sort as the numbers do, percent-encoded too.
fn entry(number: u64) -> Entry {
    (Some(format!("i {number:02}/ü")), number)
}

fn arbitrary(way: Way, bytes: &mut Bytes<'_>) -> Stated {
    let ids = [Some("a"), Some("b c"), Some("7"), None, Some(""), Some("ü&="), Some("d"), Some("e")];
    let item = |bytes: &mut Bytes<'_>| (bytes.choose(&ids).map(Into::into), bytes.below(256) as u64);
    let items = (0..bytes.below(4)).map(|_| item(bytes)).collect();
    let marker = bytes.choose(&[None, Some("a"), Some("b/c"), Some("007"), Some("12"), Some("ü \"")]);
    let links =
        [None, Some("?at=a"), Some("//x.example/y?at=b#top"), Some("/v1/items/2"), Some("?at=%2F&x=a+b"), Some("?#")];
    let others = [Some("?at=ü \"<"), Some("?at=`{}")];
    let link = if way != Way::LinkHeader && bytes.one_in(4) { bytes.choose(&others) } else { bytes.choose(&links) };
    Stated {
        items,
        marker: marker.map(Into::into),
        link: link.map(Into::into),
        more: bytes.choose(&[None, Some(true), Some(true), Some(false)]),
        total: bytes.choose(&[None, Some(0), Some(3), Some(9)]),
        ..Stated::default()
    }
}
