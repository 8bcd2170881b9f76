//! Chooses among what was found: which object is the error, and which of its texts are its code and its message.

use alloc::string::String;
use alloc::vec::Vec;
use core::mem;

use super::ErrorEnvelope;
use super::detail::ErrorDetail;
use super::dialect::Dialect;
use super::found::{Found, Kind, Sighting};
use super::keys::{Key, Rank, SPARE};
use super::level::{Origin, Place};
use super::secret::Secret;

/// What was chosen: where the error is, and which sightings are its code and its message.
#[derive(Clone, Copy, Default)]
pub(super) struct Choice {
    pub(super) place: Option<Place>,
    code: Option<usize>,
    pub(super) message: Option<usize>,
}

/// Chooses the outermost and first object with a code or a message, and in it the keys that are asked first.
///
/// Of equal keys it is the last, as in the maps that other readers build.
pub(super) fn choose(sightings: &[Sighting<'_>]) -> Choice {
    let mut code = None;
    let mut message = None;
    for (index, sighting) in sightings.iter().enumerate() {
        let best = match sighting.kind {
            Kind::Code => &mut code,
            Kind::Message => &mut message,
            _ => continue,
        };
        if sighting.kind == Kind::Code && sighting.rank == SPARE {
            continue;
        }
        let order = order(sighting);
        let is_field = sighting.rank == Key::FIELD;
        if best.is_none_or(|(best, _)| order < best || (order == best && !is_field)) {
            *best = Some((order, index));
        }
    }
    let place = code.into_iter().chain(message).map(|((_, place, _), _)| place).min();
    let known = |((_, at, _), index)| (at != Place::LAST || Some(at) == place).then_some(index);
    Choice { place, code: code.and_then(known), message: message.and_then(known) }
}

/// What comes first is preferred. A title and a message about one field say least, and give way to what any inner
/// object says.
fn order(sighting: &Sighting<'_>) -> (bool, Place, Rank) {
    let is_title = sighting.kind == Kind::Message && matches!(sighting.rank, Key::FIELD | Key::TITLE);
    (is_title, sighting.place, sighting.rank)
}

impl ErrorEnvelope {
    /// Fills in everything found in a body.
    pub(super) fn fill(&mut self, mut found: Found<'_>) {
        let choice = choose(&found.sightings);
        self.dialect = dialect(&found.sightings, choice.code.or(choice.message));
        if found.details > 0 {
            self.add_rest(|rest| rest.details = details(&found));
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
        self.add_rest(|rest| {
            rest.title = text(nearest(sightings, place, Kind::Title));
            rest.fault = text(nearest(sightings, place, Kind::Fault).filter(|fault| Some(fault.place) == place));
            rest.encoded_authorization_message = text(nearest(sightings, place, Kind::Encoded)).map(Secret);
        });
        for (index, sighting) in sightings.iter().enumerate() {
            let text = &*sighting.text;
            match sighting.kind {
                Kind::Code if Some(index) != choice.code && self.code() != Some(text) => {
                    self.add_rest(|rest| add(&mut rest.other_codes, text));
                }
                Kind::Message if Some(index) != choice.message && self.message() != Some(text) => {
                    self.add_rest(|rest| add(&mut rest.also_messages, text));
                }
                _ => {}
            }
        }
    }

    /// Adds the ids of the body behind those of the headers: the gateway gives one to every request, services to some.
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

fn text(sighting: Option<&Sighting<'_>>) -> Option<String> {
    sighting.map(|sighting| String::from(&*sighting.text))
}

/// Of what belongs to the error without being code or message: what stands in the same object, else in the outermost.
fn nearest<'a>(sightings: &'a [Sighting<'a>], place: Option<Place>, kind: Kind) -> Option<&'a Sighting<'a>> {
    let of_kind = sightings.iter().filter(|sighting| sighting.kind == kind);
    of_kind.min_by_key(|sighting| (Some(sighting.place) != place, sighting.place))
}

/// Adds `text` to a list that holds nothing twice.
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

/// The entry `number` of the details, unless neither code nor message is known of it.
fn detail(sightings: &[Sighting<'_>], number: u8) -> Option<ErrorDetail> {
    let first = |kind| {
        let of_entry = sightings.iter().filter(|sighting| sighting.detail == number && sighting.kind == kind);
        of_entry.min_by_key(|sighting| sighting.order()).map(|sighting| String::from(&*sighting.text))
    };
    let detail = ErrorDetail { code: first(Kind::Code), message: first(Kind::Message), id: first(Kind::DetailId) };
    (detail.code.is_some() || detail.message.is_some()).then_some(detail)
}
