//! What was found while a document was read, before any of it is chosen.

use alloc::borrow::Cow;
use alloc::vec::Vec;

use super::choose;
use super::json;
use super::keys::{Key, Rank};
use super::level::{Level, Origin, Place};

/// How many codes, messages, ids and titles of one body are kept. Beyond it the innermost and last are dropped.
const MAX_KEPT: usize = 128;

/// As many as a body seldom exceeds.
const USUAL: usize = 8;

/// What a text found means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Code,
    Message,
    Remark,
    Title,
    Fault,
    RequestId,
    DetailId,
    Encoded,
}

/// One text found, and what decides whether it is preferred.
#[derive(Clone, Debug)]
pub(super) struct Sighting<'a> {
    pub(super) kind: Kind,
    pub(super) place: Place,
    pub(super) rank: Rank,
    pub(super) origin: Origin,
    pub(super) detail: u8,
    pub(super) text: Cow<'a, str>,
}

impl Sighting<'_> {
    /// What comes first is preferred.
    pub(super) fn order(&self) -> (Place, Rank) {
        (self.place, self.rank)
    }

    /// Whether it makes its object the error: codes and messages do.
    fn is_hit(&self) -> bool {
        matches!(self.kind, Kind::Code | Kind::Message)
    }
}

/// Everything found so far.
#[derive(Debug)]
pub(super) struct Found<'a> {
    pub(super) sightings: Vec<Sighting<'a>>,
    pub(super) details: u8,
    /// What the last of [`MAX_KEPT`] is, so that only what comes before it asks for room.
    worst: Option<(Place, Rank)>,
    /// Whether this document is itself a text of another; such texts are opened once, not again and again.
    inside_text: bool,
}

impl<'a> Found<'a> {
    /// Nothing yet; `inside_text` says whether the document to be read is a text of another.
    pub(super) fn new(inside_text: bool) -> Self {
        Self { sightings: Vec::with_capacity(USUAL), details: 0, worst: None, inside_text }
    }

    /// Takes the text `text` that stands under `key` in `level`.
    pub(super) fn text(&mut self, level: &mut Level, key: Key, text: Cow<'a, str>) {
        match key {
            Key::Code(rank) => self.code(level, rank, text),
            Key::Type if level.origin == Origin::Neutron => {
                self.code(level, Key::TYPE_AS_CODE, text);
            }
            Key::Message(_) | Key::Error | Key::NeutronError => {
                self.message(level, key.message_rank(), text);
            }
            Key::Errors | Key::Details | Key::Other => self.below(level, key, text),
            Key::Document => _ = self.open(level, key.message_rank(), &text),
            Key::Title => self.keep(level, Kind::Title, 0, text),
            Key::Remark => self.keep(level, Kind::Remark, 0, text),
            Key::RequestId(rank) => self.keep(level, Kind::RequestId, rank, trimmed(text)),
            Key::Encoded => self.keep(level, Kind::Encoded, 0, text),
            Key::Id if level.detail != 0 => self.keep(level, Kind::DetailId, 0, trimmed(text)),
            Key::Id | Key::Type | Key::Results => {}
        }
    }

    /// Takes the integer `digits` that stands under `key` in `level`: codes and ids may be integers, texts are not.
    pub(super) fn integer(&mut self, level: &mut Level, key: Key, digits: &'a str) {
        if matches!(key, Key::Code(_) | Key::RequestId(_) | Key::Id) {
            self.text(level, key, Cow::Borrowed(digits));
        }
    }

    /// Ends `level`, which stood under `key`, spelled `name`: where it held the error, the key is the fault's name.
    pub(super) fn leave(&mut self, level: &mut Level, key: Key, name: Cow<'a, str>) {
        if level.hit && matches!(key, Key::Other | Key::NeutronError) {
            self.keep(level, Kind::Fault, 0, name);
        }
    }

    fn code(&mut self, level: &mut Level, rank: Rank, text: Cow<'a, str>) {
        self.keep(level, Kind::Code, rank, trimmed(text));
    }

    fn message(&mut self, level: &mut Level, rank: Rank, text: Cow<'a, str>) {
        if !self.open(level, rank, &text) {
            self.keep(level, Kind::Message, rank, text);
        }
    }

    /// Takes a text where an object was expected: an error given as its message alone, or JSON in a text.
    fn below(&mut self, level: &mut Level, key: Key, text: Cow<'a, str>) {
        if key == Key::Other && !is_json(&text) {
            return;
        }
        let Some(mut child) = level.child(key, &mut self.details) else {
            return;
        };
        match key {
            Key::Other => _ = self.open(&mut child, Key::TEXT_AS_MESSAGE, &text),
            _ => self.message(&mut child, Key::TEXT_AS_MESSAGE, text),
        }
    }

    /// Reads `text` as a document of its own; true where an error was in it, which then stands in `level`.
    ///
    /// Ironic sends every error so, and VPC passes the errors of Neutron on so.
    fn open(&mut self, level: &mut Level, rank: Rank, text: &str) -> bool {
        if self.inside_text || !is_json(text) {
            return false;
        }
        let mut inner = Found::new(true);
        if json::read(text, &mut inner).is_err() {
            return false;
        }
        self.adopt(level, rank, inner)
    }

    /// Moves what was found in a text to where the text stood.
    fn adopt(&mut self, level: &mut Level, rank: Rank, inner: Found<'_>) -> bool {
        let choice = choose::choose(&inner.sightings);
        let outer_details = self.details;
        self.details = outer_details.saturating_add(inner.details);
        let mut stands_for_error = false;
        for (index, sighting) in inner.sightings.into_iter().enumerate() {
            level.hit |= sighting.is_hit();
            stands_for_error |= sighting.is_hit() || sighting.kind == Kind::Encoded;
            let rank = match sighting.kind {
                Kind::Message if Some(index) == choice.message => rank,
                Kind::Code => sighting.rank.saturating_add(Key::OPENED),
                _ => Rank::MAX,
            };
            let place = if Some(sighting.place) == choice.place { level.place } else { Place::LAST };
            let detail = match sighting.detail {
                0 => level.detail,
                inner => outer_details.saturating_add(inner),
            };
            let text = Cow::Owned(sighting.text.into_owned());
            self.push(Sighting { kind: sighting.kind, place, rank, origin: Origin::Text, detail, text });
        }
        stands_for_error
    }

    /// Keeps `text` unless it is blank.
    fn keep(&mut self, level: &mut Level, kind: Kind, rank: Rank, text: Cow<'a, str>) {
        if !trim(&text).is_empty() {
            let Level { place, origin, detail, .. } = *level;
            let sighting = Sighting { kind, place, rank, origin, detail, text };
            level.hit |= sighting.is_hit();
            self.push(sighting);
        }
    }

    fn push(&mut self, sighting: Sighting<'a>) {
        if self.sightings.len() < MAX_KEPT {
            self.sightings.push(sighting);
        } else if self.worst.is_none_or(|worst| sighting.order() < worst) {
            self.replace_worst(sighting);
        }
    }

    fn replace_worst(&mut self, sighting: Sighting<'a>) {
        let worst = self.sightings.iter_mut().max_by_key(|kept| kept.order());
        if let Some(worst) = worst.filter(|worst| sighting.order() < worst.order()) {
            *worst = sighting;
        }
        self.worst = self.sightings.iter().map(Sighting::order).max();
    }
}

/// Whether a text may be a JSON document with an error in it.
pub(super) fn is_json(text: &str) -> bool {
    trim(text).starts_with(['{', '['])
}

/// As [`str::trim`], which is slow where there is nothing to trim.
pub(super) fn trim(text: &str) -> &str {
    let ends = [text.as_bytes().first(), text.as_bytes().last()];
    let is_trimmed = ends.iter().all(|end| end.is_some_and(u8::is_ascii_graphic));
    if is_trimmed || text.is_empty() { text } else { text.trim() }
}

fn trimmed(text: Cow<'_, str>) -> Cow<'_, str> {
    match text {
        Cow::Borrowed(text) => Cow::Borrowed(trim(text)),
        Cow::Owned(text) if trim(&text).len() == text.len() => Cow::Owned(text),
        Cow::Owned(text) => Cow::Owned(text.trim().into()),
    }
}
