//! Walks through the pages of random services, compared with the list that the service has.

use std::collections::{BTreeSet, HashSet};

use fastrand::Rng;
use http::{Request, Response};
use restable::pages::{PageErrorKind, PageLimits, Paged, Pager};
use restable::{request, response, structure};

use super::{BASE, relative};

#[response]
pub struct List {
    pub items: Vec<Item>,
    pub next: Option<String>,
    pub total: Option<u64>,
}

#[structure]
pub struct Item {
    pub id: u64,
}

macro_rules! list {
    ($name:ident, $($pages:tt)*) => {
        #[request(GET "/v1/items", response = List, pages(items = items, item = Item, limit = limit, $($pages)*))]
        pub struct $name {
            #[query]
            pub limit: Option<u64>,
            #[query]
            pub at: Option<u64>,
        }

        impl Listed for $name {
            fn of(limit: Option<u64>) -> Self {
                Self { limit, at: None }
            }
        }
    };
}

trait Listed: Paged<Item = Item> + Sized {
    fn of(limit: Option<u64>) -> Self;
}

list!(ByLast, marker = at, last = id);
list!(ByMarker, marker = at, next_marker = next);
list!(ByLink, next_link = next);
list!(ByOffset, offset = at);
list!(ByOffsetWithTotal, offset = at, total = total);
list!(ByPage, page = at);
list!(ByPageWithTotal, page = at, total = total);

/// How the service finds the items of a page.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Form {
    /// Those after an id.
    After {
        link: bool,
    },
    Offset,
    Page,
}

struct Service {
    form: Form,
    ids: BTreeSet<u64>,
    /// The size of a page without a limit, and the largest one.
    sizes: (u64, u64),
    has_total: bool,
    /// The share of requests that fail, in percent.
    failures: u8,
    requested: HashSet<String>,
    rng: Rng,
}

impl Service {
    fn new(form: Form, has_total: bool, failures: u8, mut rng: Rng) -> Self {
        let ids = (0..rng.u64(0..40)).map(|_| rng.u64(1..1_000)).collect();
        let largest = rng.u64(1..12);
        let sizes = (rng.u64(1..=largest), largest);
        Self { form, ids, sizes, has_total, failures, requested: HashSet::new(), rng }
    }

    fn respond(&mut self, request: &Request<Vec<u8>>) -> Response<String> {
        if self.rng.u8(0..100) < self.failures {
            return Response::builder().status(503).body(String::new()).unwrap();
        }
        let address = relative(request);
        assert!(self.requested.insert(address.clone()), "{address} is requested twice");
        let (at, limit) = (parameter(request, "at"), parameter(request, "limit"));
        let size = usize::try_from(limit.unwrap_or(self.sizes.0).min(self.sizes.1)).unwrap();
        let page: Vec<u64> = match self.form {
            Form::After { .. } => self.ids.range(at.map_or(0, |at| at + 1)..).copied().take(size).collect(),
            Form::Offset => {
                self.ids.iter().copied().skip(usize::try_from(at.unwrap_or(0)).unwrap()).take(size).collect()
            }
            Form::Page => {
                let before = usize::try_from(at.unwrap_or(1) - 1).unwrap() * size;
                self.ids.iter().copied().skip(before).take(size).collect()
            }
        };
        Response::new(self.body(&page, limit))
    }

    fn body(&self, page: &[u64], limit: Option<u64>) -> String {
        let items: Vec<_> = page.iter().map(|id| serde_json::json!({"id": id})).collect();
        let mut body = serde_json::json!({"items": items});
        let next = page.last().filter(|last| self.ids.last() > Some(last));
        if let (Form::After { link }, Some(next)) = (self.form, next) {
            let limit = limit.map(|limit| format!("limit={limit}&")).unwrap_or_default();
            body["next"] = if link { format!("/v1/items?{limit}at={next}") } else { next.to_string() }.into();
        }
        if self.has_total {
            body["total"] = self.ids.len().into();
        }
        body.to_string()
    }

    /// Adds or removes an id, which is not one of `kept`.
    fn change(&mut self, kept: &BTreeSet<u64>) {
        let id = self.rng.u64(1..1_000);
        if !kept.contains(&id) && !self.ids.remove(&id) {
            self.ids.insert(id);
        }
    }
}

fn parameter(request: &Request<Vec<u8>>, name: &str) -> Option<u64> {
    let pairs = request.uri().query()?.split('&').filter_map(|pair| pair.split_once('='));
    pairs.filter(|(key, _)| *key == name).map(|(_, value)| value.parse().unwrap()).next()
}

/// All ids that a walk returns. After each failure, it is repeated or continued by another pager.
fn walk<E: Listed>(service: &mut Service, limit: Option<u64>, mut between: impl FnMut(&mut Service)) -> Vec<u64> {
    let mut pager = Pager::new(E::of(limit));
    let (mut ids, mut requests) = (Vec::new(), 0);
    while let Some(request) = pager.next_request(BASE).unwrap() {
        requests += 1;
        assert!(requests < 10_000, "the walk does not end");
        match pager.on_response(service.respond(&request)) {
            Ok(page) => ids.extend(E::into_items(page).iter().map(|item| item.id)),
            Err(error) if service.rng.bool() => {
                let stored = error.position().to_string();
                pager = Pager::new(E::of(limit)).resume(stored.parse().unwrap());
            }
            Err(_) => {}
        }
        between(service);
    }
    ids
}

fn quiet<E: Listed>(form: Form, has_total: bool) {
    for seed in 0..1_000 {
        let mut rng = Rng::with_seed(seed);
        let limit = rng.bool().then(|| rng.u64(1..15));
        let failures = if rng.bool() { 30 } else { 0 };
        let mut service = Service::new(form, has_total, failures, rng);
        let expected: Vec<_> = service.ids.iter().copied().collect();
        assert_eq!(walk::<E>(&mut service, limit, |_| ()), expected, "seed {seed}");
    }
}

#[test]
fn each_item_of_a_list_that_does_not_change_is_returned_once() {
    quiet::<ByLast>(Form::After { link: false }, false);
    quiet::<ByMarker>(Form::After { link: false }, false);
    quiet::<ByLink>(Form::After { link: true }, false);
    quiet::<ByOffset>(Form::Offset, false);
    quiet::<ByOffsetWithTotal>(Form::Offset, true);
    quiet::<ByPage>(Form::Page, false);
    quiet::<ByPageWithTotal>(Form::Page, true);
}

fn changing<E: Listed>(form: Form) {
    for seed in 0..1_000 {
        let mut service = Service::new(form, false, 0, Rng::with_seed(seed));
        let kept = service.ids.clone();
        let ids = walk::<E>(&mut service, Some(3), |service| service.change(&kept));
        let unique: BTreeSet<_> = ids.iter().copied().collect();
        assert_eq!(unique.len(), ids.len(), "seed {seed}: an item is returned twice");
        assert!(kept.is_subset(&unique), "seed {seed}: an item is left out");
    }
}

#[test]
fn an_item_that_exists_all_the_time_is_returned_once_by_a_marker() {
    changing::<ByLast>(Form::After { link: false });
    changing::<ByMarker>(Form::After { link: false });
    changing::<ByLink>(Form::After { link: true });
}

/// Follows a service whose responses are random. Returns how the walk ends.
fn hostile<E: Listed>(mut rng: Rng, link: bool) -> Option<PageErrorKind> {
    let mut pager = Pager::new(E::of(Some(2))).limits(PageLimits::new().pages(200).items(300));
    let mut requested = HashSet::new();
    loop {
        let request = match pager.next_request(BASE) {
            Ok(Some(request)) => request,
            Ok(None) => return None,
            Err(error) => return Some(error.into_kind()),
        };
        assert!(requested.insert(relative(&request)), "a page is requested twice");
        let items: Vec<_> = (0..rng.u64(0..4)).map(|_| serde_json::json!({"id": rng.u64(0..30)})).collect();
        let next = rng.u64(0..30);
        let next = if link { format!("?at={next}") } else { next.to_string() };
        let body = serde_json::json!({"items": items, "next": next, "total": rng.u64(0..1_000)});
        if let Err(error) = pager.on_response(Response::new(body.to_string())) {
            return Some(error.into_kind());
        }
    }
}

#[test]
fn a_walk_ends_with_any_responses() {
    for seed in 0..300 {
        let rng = || Rng::with_seed(seed);
        let ends = [
            hostile::<ByLast>(rng(), false),
            hostile::<ByMarker>(rng(), false),
            hostile::<ByLink>(rng(), true),
            hostile::<ByOffset>(rng(), false),
            hostile::<ByOffsetWithTotal>(rng(), false),
            hostile::<ByPage>(rng(), false),
            hostile::<ByPageWithTotal>(rng(), false),
        ];
        // A page without items that leads to itself is the last one.
        for end in &ends[1..3] {
            assert!(matches!(end, None | Some(PageErrorKind::Repeated)), "seed {seed}: {end:?}");
        }
    }
}
