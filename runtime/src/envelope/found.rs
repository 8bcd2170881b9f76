//! What was found while a document was read, before any of it is chosen.

use alloc::borrow::Cow;
use alloc::vec::Vec;

use super::choose;
use super::json;
use super::keys::{Key, Rank, SPARE};
use super::level::{Holds, Level, Origin, Place};
use super::spelling;

/// How many codes, messages, ids and titles of one body are kept. Beyond it the innermost and last are dropped.
const MAX_KEPT: usize = 128;

/// Values of `status` that say that the answer is an error.
const FAILURES: [&str; 4] = ["error", "fail", "failed", "failure"];

/// As many as a body seldom exceeds.
const USUAL: usize = 8;

/// What a text found means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Code,
    Message,
    /// A code, if its object turns out to be an error.
    WeakCode,
    /// A message, if its object turns out to be an error.
    WeakMessage,
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
            Key::Error if spelling::is_token(&text) => {
                let rank = if spelling::is_composed(&text) { Key::ERROR_AS_CODE } else { Key::TYPE + 3 };
                self.keep(level, Kind::WeakCode, rank, text.clone());
                self.keep(level, Kind::Message, Key::TEXT_AS_MESSAGE, text);
            }
            Key::Type if level.origin == Origin::Neutron => {
                self.code(level, Key::TYPE_AS_CODE, text);
            }
            Key::Message(_) | Key::Error | Key::NeutronError => {
                self.message(level, key.message_rank(), text);
            }
            Key::Errors | Key::Details => self.below(level, key, text),
            Key::Other | Key::Value => self.unnamed(level, key, text),
            Key::Document => _ = self.open(level, key.message_rank(), &text),
            Key::Title => {
                self.keep(level, Kind::WeakMessage, Key::TITLE, text.clone());
                self.keep(level, Kind::Title, 0, text);
            }
            Key::Remark(rank) => self.keep(level, Kind::WeakMessage, rank, text),
            Key::Reason => self.reason(level, text),
            Key::RequestId(9) if !text.contains('-') || !spelling::is_token(&text) => {}
            Key::RequestId(rank) => self.keep(level, Kind::RequestId, rank, trimmed(text)),
            Key::Encoded => self.keep(level, Kind::Encoded, 0, text),
            Key::Id if level.detail != 0 => self.keep(level, Kind::DetailId, 0, trimmed(text)),
            Key::Namespaced => {
                let code = Cow::Owned(spelling::without_namespace(&text).into());
                self.code(level, Key::GENERAL, code);
            }
            Key::Type => self.type_as_code(level, text),
            Key::Class => self.weak_code(level, SPARE, text),
            Key::Status | Key::StatusCode => self.status(level, text),
            Key::Name if spelling::is_error_name(&text) => self.weak_code(level, Key::STATUS, text),
            Key::Id if spelling::is_word(&text) => self.weak_code(level, Key::STATUS, text),
            Key::Name => self.unnamed(level, Key::Other, text),
            Key::Id | Key::Results | Key::Success => {}
        }
    }

    /// A type is a code where its object is an error; `error` says no more than that it is one.
    fn type_as_code(&mut self, level: &mut Level, text: Cow<'a, str>) {
        level.evidence |= text == "error" || text.contains("://") || text.starts_with("about:");
        if text != "error" && !text.starts_with("about:") {
            self.weak_code(level, Key::TYPE, text);
        }
    }

    fn weak_code(&mut self, level: &mut Level, rank: Rank, text: Cow<'a, str>) {
        if spelling::is_token(&text) {
            self.keep(level, Kind::WeakCode, rank, text);
        }
    }

    fn reason(&mut self, level: &mut Level, text: Cow<'a, str>) {
        self.weak_code(level, Key::REASON_AS_CODE, text.clone());
        self.keep(level, Kind::WeakMessage, Key::REASON, text);
    }

    /// A status that means failure shows that its object is an error; a name such as `NOT_FOUND` is also a code.
    fn status(&mut self, level: &mut Level, text: Cow<'a, str>) {
        let number = text.split(' ').next().unwrap_or_default();
        let says_failure = FAILURES.iter().any(|word| text.eq_ignore_ascii_case(word));
        level.evidence |= spelling::is_failure(number) || says_failure;
        if !says_failure && text.len() > 3 && text.bytes().all(|byte| byte.is_ascii_uppercase() || byte == b'_') {
            self.weak_code(level, Key::STATUS, text);
        }
    }

    /// A text under a key without a meaning: JSON, or what stands in the place of a code or a message.
    fn unnamed(&mut self, level: &mut Level, key: Key, text: Cow<'a, str>) {
        match level.holds {
            Holds::Messages if !is_json(&text) => {
                let rank = if key == Key::Value { Key::FIELD - 1 } else { Key::FIELD };
                self.keep(level, Kind::WeakMessage, rank, text);
            }
            Holds::Code if key == Key::Value => self.code(level, 0, text),
            _ => self.below(level, Key::Other, text),
        }
    }

    /// Takes the integer `digits` that stands under `key` in `level`: codes and ids may be integers, texts are not.
    pub(super) fn integer(&mut self, level: &mut Level, key: Key, digits: &'a str) {
        match key {
            Key::Code(_) | Key::RequestId(0..=8) | Key::Id => self.text(level, key, Cow::Borrowed(digits)),
            Key::StatusCode if digits.len() != 3 && digits != "0" => {
                self.weak_code(level, Key::STATUS, Cow::Borrowed(digits));
            }
            Key::Status | Key::StatusCode => level.evidence |= spelling::is_failure(digits),
            _ => {}
        }
    }

    /// Ends `level`, which stood under `key`, spelled `name`: where it held the error, the key is the fault's name.
    pub(super) fn leave(&mut self, level: &mut Level, key: Key, name: Cow<'a, str>) {
        if level.weak {
            self.decide(level);
        }
        if level.hit && matches!(key, Key::Other | Key::NeutronError) {
            self.keep(level, Kind::Fault, 0, name);
        }
    }

    /// Takes what is a code or a message only in an error, now that all of the object is known.
    fn decide(&mut self, level: &mut Level) {
        let detail_alone = level.origin == Origin::Document;
        let is_error = level.evidence || level.hit;
        let place = level.place;
        let mut has_message = false;
        for sighting in self.sightings.iter_mut().filter(|sighting| sighting.place == place) {
            let counts = is_error || (detail_alone && sighting.rank == Key::DETAIL);
            if sighting.kind == Kind::WeakMessage && counts {
                sighting.kind = Kind::Message;
            }
            has_message |= sighting.kind == Kind::Message;
        }
        level.hit |= has_message;
        for sighting in self.sightings.iter_mut().filter(|sighting| sighting.place == place) {
            if sighting.kind == Kind::WeakCode && (has_message || is_error) {
                sighting.kind = Kind::Code;
            }
        }
        self.sightings.retain(|kept| kept.place != place || !matches!(kept.kind, Kind::WeakCode | Kind::WeakMessage));
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
            level.weak |= matches!(kind, Kind::WeakCode | Kind::WeakMessage);
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
