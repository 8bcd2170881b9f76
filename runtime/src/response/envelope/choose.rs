//! Chooses the object that is the error, and the texts that are its code and its message, among everything found.

use alloc::string::String;
use alloc::vec::Vec;
use core::cmp::Ordering;
use core::mem;

use super::ErrorEnvelope;
use super::detail::ErrorDetail;
use super::dialect::Dialect;
use super::found::{Candidate, Found, Kind};
use super::keys::{Rank, rank};
use super::level::Place;

/// What was chosen: where the error is, and which candidates are its code and its message.
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
pub(super) fn choose(candidates: &[Candidate<'_>]) -> Choice {
    let mut code = Best::default();
    let mut message = Best::default();
    for (index, candidate) in candidates.iter().enumerate() {
        match candidate.kind {
            Kind::Code => code.offer(index, candidate),
            Kind::Message => message.offer(index, candidate),
            _ => {}
        }
    }
    let (code, message) = (code.pick(), message.pick());
    let (Some(code), Some(message)) = (code, message) else {
        let place = code.or(message).map(|best| best.place);
        return Choice { place, code: code.map(|best| best.index), message: message.map(|best| best.index) };
    };
    let place = code.place.min(message.place);
    let of_error = |best: Ranked, kind| if best.place == place { Some(best) } else { beside(candidates, kind, place) };
    let (code, message) = (of_error(code, Kind::Code), of_error(message, Kind::Message));
    Choice { place: Some(place), code: code.map(|best| best.index), message: message.map(|best| best.index) }
}

/// The best candidate of a kind that may belong to the error at `place`: one inside it, or else one outside it.
fn beside(candidates: &[Candidate<'_>], kind: Kind, place: Place) -> Option<Ranked> {
    let best = |is_near: fn(Place, Place) -> bool| {
        let mut best = Best::default();
        let of_kind = candidates.iter().enumerate().filter(|(_, candidate)| candidate.kind == kind);
        of_kind
            .filter(|(_, candidate)| is_near(candidate.place, place))
            .for_each(|(index, near)| best.offer(index, near));
        best.pick()
    };
    best(|at, place| at == place || at.is_inside(place)).or_else(|| best(Place::may_belong_to))
}

/// A candidate that may be chosen.
#[derive(Clone, Copy)]
struct Ranked {
    place: Place,
    rank: Rank,
    index: usize,
}

/// The best candidates of one kind so far: one whose key is always a code or a message, and one with a late key.
#[derive(Clone, Copy, Default)]
struct Best {
    strong: Option<Ranked>,
    late: Option<Ranked>,
}

impl Best {
    #[inline]
    fn offer(&mut self, index: usize, candidate: &Candidate<'_>) {
        let Candidate { place, rank, .. } = *candidate;
        let best = match rank {
            rank::SPARE => return,
            rank::FALLBACK.. => &mut self.late,
            _ => &mut self.strong,
        };
        let is_better = |best: Ranked| match (place, rank).cmp(&(best.place, best.rank)) {
            Ordering::Equal => rank < rank::FALLBACK,
            order => order.is_lt(),
        };
        if best.is_none_or(is_better) {
            *best = Some(Ranked { place, rank, index });
        }
    }

    /// Prefers the strong one, unless it is in a list and the late one is above that list.
    fn pick(self) -> Option<Ranked> {
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
        let choice = choose(&found.candidates);
        self.dialect = dialect(&found.candidates, choice.code.or(choice.message));
        if found.details > 0 {
            let details = details(&found);
            if !details.is_empty() {
                self.rest_mut().details = details;
            }
        }
        self.code = take(&mut found.candidates, choice.code);
        self.message = take(&mut found.candidates, choice.message);
        let chosen = [choice.code, choice.message].into_iter().flatten().count();
        if found.candidates.len() > chosen {
            self.fill_rest(&found.candidates, choice);
        }
    }

    fn fill_rest(&mut self, candidates: &[Candidate<'_>], choice: Choice) {
        let place = choice.place;
        self.fill_request_ids(candidates);
        for (index, candidate) in candidates.iter().enumerate().filter(|(index, _)| !choice.is(*index)) {
            let text = &*candidate.text;
            match candidate.kind {
                Kind::Code if self.code() != Some(text) => add(&mut self.rest_mut().other_codes, text),
                // The title has a field of its own and is not repeated among the messages.
                Kind::Message if self.message() != Some(text) && candidate.rank != rank::TITLE => {
                    add(&mut self.rest_mut().also_messages, text);
                }
                Kind::Title if is_nearest(candidates, index, place) => self.rest_mut().title = Some(text.into()),
                Kind::Fault if Some(candidate.place) == place => self.rest_mut().fault = Some(text.into()),
                Kind::Encoded if is_nearest(candidates, index, place) => {
                    self.rest_mut().encoded_authorization_message = Some(text.into());
                }
                _ => {}
            }
        }
    }

    /// Adds the ids of the body after those of the headers: the gateway adds one to every response, services only to
    /// some.
    fn fill_request_ids(&mut self, candidates: &[Candidate<'_>]) {
        let mut ids: Vec<_> = candidates.iter().filter(|candidate| candidate.kind == Kind::RequestId).collect();
        ids.sort_by_key(|id| id.order());
        for id in ids {
            add(&mut self.request_ids, &id.text);
        }
    }
}

fn take(candidates: &mut [Candidate<'_>], index: Option<usize>) -> Option<String> {
    let candidate = candidates.get_mut(index?)?;
    Some(mem::take(&mut candidate.text).into_owned())
}

/// Whether `index` is the text of its kind that is in the same object as the error, or else the outermost one.
fn is_nearest(candidates: &[Candidate<'_>], index: usize, place: Option<Place>) -> bool {
    let distance = |candidate: &Candidate<'_>| (Some(candidate.place) != place, candidate.place);
    let kind = candidates.get(index).map(|candidate| candidate.kind);
    let of_kind = candidates.iter().enumerate().filter(|(_, candidate)| Some(candidate.kind) == kind);
    of_kind.min_by_key(|(_, candidate)| distance(candidate)).is_some_and(|(nearest, _)| nearest == index)
}

/// Adds `text` to a list without duplicates.
pub(super) fn add(list: &mut Vec<String>, text: &str) {
    if !list.iter().any(|known| known == text) {
        list.push(text.into());
    }
}

/// The dialect of the code, or else of the message.
fn dialect(candidates: &[Candidate<'_>], primary: Option<usize>) -> Dialect {
    let primary = primary.and_then(|index| candidates.get(index));
    primary.map_or(Dialect::OtherJson, |candidate| candidate.dialect)
}

fn details(found: &Found<'_>) -> Vec<ErrorDetail> {
    (1..=found.details).filter_map(|number| detail(&found.candidates, number)).collect()
}

/// The entry `number` of the details, if its code or its message is known.
fn detail(candidates: &[Candidate<'_>], number: u8) -> Option<ErrorDetail> {
    let first = |kind| {
        let of_entry = candidates.iter().filter(|candidate| candidate.detail == number && candidate.kind == kind);
        of_entry.min_by_key(|candidate| candidate.order()).map(|candidate| String::from(&*candidate.text))
    };
    let detail = ErrorDetail { code: first(Kind::Code), message: first(Kind::Message), id: first(Kind::DetailId) };
    (detail.code.is_some() || detail.message.is_some()).then_some(detail)
}
