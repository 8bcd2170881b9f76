//! Chooses the object that is the error, and the texts that are its code and its message, among everything found.

use alloc::string::String;
use alloc::vec::Vec;
use core::cmp::Ordering;
use core::mem;

use super::ErrorEnvelope;
use super::detail::ErrorDetail;
use super::dialect::Dialect;
use super::found::{Found, Kind, Sighting};
use super::keys::{Rank, rank};
use super::level::{Origin, Place};
use super::secret::Secret;

/// The choice: the place of the error, and the indices of its code and its message.
#[derive(Clone, Copy, Default)]
pub(super) struct Choice {
    pub(super) place: Option<Place>,
    code: Option<usize>,
    pub(super) message: Option<usize>,
}

impl Choice {
    /// Whether `index` is the chosen code or message.
    pub(super) fn is(self, index: usize) -> bool {
        self.code == Some(index) || self.message == Some(index)
    }
}

/// Chooses the outermost and first object with a code or a message, and in it the keys of the highest priority. A part
/// that it does not have is searched for inside it, and then outside it, but not in another entry of the same list.
///
/// Of equal keys the last one is chosen, as in the maps of other readers. Of late keys, which are seldom equal, the
/// first one is chosen.
pub(super) fn choose(sightings: &[Sighting<'_>]) -> Choice {
    let mut code = Best::default();
    let mut message = Best::default();
    for (index, sighting) in sightings.iter().enumerate() {
        match sighting.kind {
            Kind::Code => code.ask(index, sighting),
            Kind::Message => message.ask(index, sighting),
            _ => {}
        }
    }
    let (code, message) = (code.pick(), message.pick());
    let (Some(code), Some(message)) = (code, message) else {
        let place = code.or(message).map(|best| best.place);
        return Choice { place, code: code.map(|best| best.index), message: message.map(|best| best.index) };
    };
    let place = code.place.min(message.place);
    let of_error =
        |best: Candidate, kind| if best.place == place { Some(best) } else { beside(sightings, kind, place) };
    let (code, message) = (of_error(code, Kind::Code), of_error(message, Kind::Message));
    Choice { place: Some(place), code: code.map(|best| best.index), message: message.map(|best| best.index) }
}

/// The best sighting of a kind that may belong to the error at `place`: one inside it, or else one outside it.
fn beside(sightings: &[Sighting<'_>], kind: Kind, place: Place) -> Option<Candidate> {
    let best = |is_near: fn(Place, Place) -> bool| {
        let mut best = Best::default();
        let of_kind = sightings.iter().enumerate().filter(|(_, sighting)| sighting.kind == kind);
        of_kind.filter(|(_, sighting)| is_near(sighting.place, place)).for_each(|(index, near)| best.ask(index, near));
        best.pick()
    };
    best(|at, place| at == place || at.is_inside(place)).or_else(|| best(Place::may_belong_to))
}

/// A sighting that may be chosen.
#[derive(Clone, Copy)]
struct Candidate {
    place: Place,
    rank: Rank,
    index: usize,
}

/// The best sightings of one kind so far: one whose key is always a code or a message, and one with a late key.
#[derive(Clone, Copy, Default)]
struct Best {
    strong: Option<Candidate>,
    late: Option<Candidate>,
}

impl Best {
    #[inline]
    fn ask(&mut self, index: usize, sighting: &Sighting<'_>) {
        let Sighting { place, rank, .. } = *sighting;
        let best = match rank {
            rank::SPARE => return,
            rank::LATE.. => &mut self.late,
            _ => &mut self.strong,
        };
        let is_better = |best: Candidate| match (place, rank).cmp(&(best.place, best.rank)) {
            Ordering::Equal => rank < rank::LATE,
            order => order.is_lt(),
        };
        if best.is_none_or(is_better) {
            *best = Some(Candidate { place, rank, index });
        }
    }

    /// Prefers the strong one, unless it is in a list and the late one is above that list.
    fn pick(self) -> Option<Candidate> {
        let Some((strong, late)) = self.strong.zip(self.late) else {
            return self.strong.or(self.late);
        };
        let late_is_above = strong.place.is_in_list() && !late.place.is_in_list() && strong.place.is_below(late.place);
        Some(if late_is_above { late } else { strong })
    }
}

impl ErrorEnvelope {
    /// Fills in everything that was found in a body.
    pub(super) fn fill(&mut self, mut found: Found<'_>) {
        let choice = choose(&found.sightings);
        self.dialect = dialect(&found.sightings, choice.code.or(choice.message));
        if found.details > 0 {
            let details = details(&found);
            if !details.is_empty() {
                self.rest_mut().details = details;
            }
        }
        self.code = take(&mut found.sightings, choice.code);
        self.message = take(&mut found.sightings, choice.message);
        let chosen = [choice.code, choice.message].into_iter().flatten().count();
        if found.sightings.len() > chosen {
            self.fill_rest(&found.sightings, choice);
        }
    }

    fn fill_rest(&mut self, sightings: &[Sighting<'_>], choice: Choice) {
        let place = choice.place;
        self.fill_request_ids(sightings);
        for (index, sighting) in sightings.iter().enumerate().filter(|(index, _)| !choice.is(*index)) {
            let text = &*sighting.text;
            match sighting.kind {
                Kind::Code if self.code() != Some(text) => add(&mut self.rest_mut().other_codes, text),
                // The title has a field of its own and is not repeated among the messages.
                Kind::Message if self.message() != Some(text) && sighting.rank != rank::TITLE => {
                    add(&mut self.rest_mut().also_messages, text);
                }
                Kind::Title if is_nearest(sightings, index, place) => self.rest_mut().title = Some(text.into()),
                Kind::Fault if Some(sighting.place) == place => self.rest_mut().fault = Some(text.into()),
                Kind::Encoded if is_nearest(sightings, index, place) => {
                    self.rest_mut().encoded_authorization_message = Some(Secret(text.into()));
                }
                _ => {}
            }
        }
    }

    /// Adds the ids of the body after those of the headers: the gateway adds one to every response, services only to
    /// some.
    fn fill_request_ids(&mut self, sightings: &[Sighting<'_>]) {
        let mut ids: Vec<_> = sightings.iter().filter(|sighting| sighting.kind == Kind::RequestId).collect();
        ids.sort_by_key(|id| id.order());
        for id in ids {
            add(&mut self.request_ids, &id.text);
        }
    }
}

fn take(sightings: &mut [Sighting<'_>], index: Option<usize>) -> Option<String> {
    let sighting = sightings.get_mut(index?)?;
    Some(mem::take(&mut sighting.text).into_owned())
}

/// Whether `index` is the text of its kind that is in the same object as the error, or else the outermost one.
fn is_nearest(sightings: &[Sighting<'_>], index: usize, place: Option<Place>) -> bool {
    let distance = |sighting: &Sighting<'_>| (Some(sighting.place) != place, sighting.place);
    let kind = sightings.get(index).map(|sighting| sighting.kind);
    let of_kind = sightings.iter().enumerate().filter(|(_, sighting)| Some(sighting.kind) == kind);
    of_kind.min_by_key(|(_, sighting)| distance(sighting)).is_some_and(|(nearest, _)| nearest == index)
}

/// Adds `text` to a list without duplicates.
pub(super) fn add(list: &mut Vec<String>, text: &str) {
    if !list.iter().any(|known| known == text) {
        list.push(text.into());
    }
}

fn dialect(sightings: &[Sighting<'_>], primary: Option<usize>) -> Dialect {
    let Some(primary) = primary.and_then(|index| sightings.get(index)) else {
        return Dialect::OtherJson;
    };
    match primary.origin {
        Origin::Document => Dialect::Pair,
        Origin::Error => Dialect::NestedError,
        Origin::Neutron => Dialect::Neutron,
        Origin::Fault => Dialect::Fault,
        Origin::Array => Dialect::Array,
        Origin::Text => Dialect::DoubleEncoded,
    }
}

fn details(found: &Found<'_>) -> Vec<ErrorDetail> {
    (1..=found.details).filter_map(|number| detail(&found.sightings, number)).collect()
}

/// The entry `number` of the details, if its code or its message is known.
fn detail(sightings: &[Sighting<'_>], number: u8) -> Option<ErrorDetail> {
    let first = |kind| {
        let of_entry = sightings.iter().filter(|sighting| sighting.detail == number && sighting.kind == kind);
        of_entry.min_by_key(|sighting| sighting.order()).map(|sighting| String::from(&*sighting.text))
    };
    let detail = ErrorDetail { code: first(Kind::Code), message: first(Kind::Message), id: first(Kind::DetailId) };
    (detail.code.is_some() || detail.message.is_some()).then_some(detail)
}
