//! Everything that is found while a document is read, before the choice.

use alloc::borrow::Cow;
use alloc::vec::Vec;

use super::choose;
use super::dialect::Dialect;
use super::fallback::Pending;
use super::flags::Flag;
use super::json;
use super::keys::{Fallback, Key, Rank, rank};
use super::level::{Instead, Level, Place};

/// How many codes, messages, ids and titles of one body are kept. If there are more, the innermost and last are dropped.
const MAX_KEPT: usize = 128;

/// The initial capacity, which few bodies exceed.
const USUAL: usize = 8;

/// The meaning of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Code,
    Message,
    /// The meaning is decided at the end of the object.
    Pending(Pending),
    Title,
    Fault,
    RequestId,
    DetailId,
    Encoded,
}

/// One text, with the place and the rank that decide its priority.
#[derive(Clone, Debug)]
pub(super) struct Candidate<'a> {
    pub(super) kind: Kind,
    pub(super) place: Place,
    pub(super) rank: Rank,
    pub(super) dialect: Dialect,
    pub(super) detail: u8,
    pub(super) text: Cow<'a, str>,
}

impl Candidate<'_> {
    /// The order of priority; the smallest has the highest.
    pub(super) fn order(&self) -> (Place, Rank) {
        (self.place, self.rank)
    }

    /// Whether it makes its object the error, as a code or a message does.
    fn is_hit(&self) -> bool {
        matches!(self.kind, Kind::Code | Kind::Message)
    }
}

/// Everything found so far.
#[derive(Debug)]
pub(super) struct Found<'a> {
    pub(super) candidates: Vec<Candidate<'a>>,
    pub(super) details: u8,
    /// What the status of the response states about the request.
    pub(super) outcome: Outcome,
    /// The order of the last of [`MAX_KEPT`] texts, so that only a text before it is inserted.
    worst: Option<(Place, Rank)>,
    /// Whether this document is itself a string of another one. Strings in such a document are not opened again.
    inside_text: bool,
}

/// What the status of a response states about the request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Outcome {
    Unknown,
    Success,
    Failure,
}

impl Outcome {
    pub(super) fn of(status: Option<u16>) -> Self {
        match status {
            None => Self::Unknown,
            Some(..=399) => Self::Success,
            Some(_) => Self::Failure,
        }
    }
}

impl<'a> Found<'a> {
    /// Starts without any text, for a response with this outcome.
    pub(super) fn new(outcome: Outcome) -> Self {
        Self { candidates: Vec::with_capacity(USUAL), details: 0, outcome, worst: None, inside_text: false }
    }

    /// Adds the string `text`, which is the value of `key` in `level`.
    pub(super) fn text(&mut self, level: &mut Level, key: Key, text: Cow<'a, str>) {
        match key {
            Key::Code(rank) => self.code(level, rank, text),
            Key::Message(rank) => self.message(level, rank, text),
            Key::Fallback(late) => self.late(level, late, text),
            Key::Error => self.error(level, text),
            Key::NamedError(named) => self.named_error(level, named, text),
            Key::Other if level.maps_fields() && !is_json(&text) => self.field(level, text),
            Key::Errors | Key::Details | Key::Other => self.below(level, key, text),
            Key::Document => _ = self.open(level, key.message_rank(), &text),
            Key::Title => self.title(level, text),
            Key::RequestId(rank) => self.request_id(level, rank, text),
            Key::Encoded => self.keep(level, Kind::Encoded, 0, text),
            Key::Id => self.id(level, text),
            Key::ErrorId => self.error_id(level, text),
            Key::Status => self.status(level, text),
            Key::Success => level.note_failure(matches!(&*text, "false" | "0")),
            Key::Value => self.value(level, text),
            Key::Field => self.field(level, text),
            Key::Results => self.entry(level, text),
            Key::Trace => {}
        }
    }

    /// Adds the integer `digits`, which is the value of `key` in `level`: a code or an id may be an integer, a message
    /// may not.
    pub(super) fn integer(&mut self, level: &mut Level, key: Key, digits: &'a str) {
        match key {
            Key::Error => self.error_number(level, digits),
            Key::Fallback(Fallback::Label(rank)) => self.label_number(level, rank, digits),
            Key::Value if level.instead != Instead::Code => {}
            Key::Code(_)
            | Key::Fallback(Fallback::Code | Fallback::StatusCode)
            | Key::RequestId(_)
            | Key::Id
            | Key::ErrorId
            | Key::Status
            | Key::Success
            | Key::Value => self.text(level, key, Cow::Borrowed(digits)),
            _ => {}
        }
    }

    /// Ends `level`, the object under `key` (spelled `name`). If it held the error, the key is the name of the fault.
    #[inline]
    pub(super) fn leave(&mut self, level: &mut Level, key: Key, name: Cow<'a, str>) {
        if level.flags.has(Flag::Pending) {
            self.resolve_pending(level);
        }
        if level.is_hit() && matches!(key, Key::Other | Key::NamedError(_)) {
            self.keep(level, Kind::Fault, 0, name);
        }
    }

    pub(super) fn code(&mut self, level: &mut Level, rank: Rank, text: Cow<'a, str>) {
        level.note_failure(rank != rank::CODE);
        self.keep(level, Kind::Code, rank, trimmed(text));
    }

    pub(super) fn message(&mut self, level: &mut Level, rank: Rank, text: Cow<'a, str>) {
        level.note_failure(!matches!(rank, rank::MESSAGE | rank::MSG));
        if !self.open(level, rank, &text) {
            self.keep(level, Kind::Message, rank, text);
        }
    }

    /// Adds a string where an object was expected: it is the message of the error, or it is JSON.
    fn below(&mut self, level: &mut Level, key: Key, text: Cow<'a, str>) {
        if key == Key::Other && !is_json(&text) {
            return;
        }
        let Some(mut child) = level.child(key, &mut self.details) else {
            return;
        };
        match key {
            Key::Other => _ = self.open(&mut child, rank::TEXT_AS_MESSAGE, &text),
            _ => self.message(&mut child, rank::TEXT_AS_MESSAGE, text),
        }
    }

    /// Reads `text` as a document of its own, and returns whether it held an error, which is then moved to `level`.
    ///
    /// Ironic sends every error in this way, and VPC forwards the errors of Neutron in it.
    pub(super) fn open(&mut self, level: &mut Level, rank: Rank, text: &str) -> bool {
        if self.inside_text || !is_json(text) {
            return false;
        }
        let mut inner = Found { inside_text: true, ..Found::new(self.outcome) };
        if json::read(text, &mut inner).is_err() {
            return false;
        }
        self.adopt(level, rank, inner)
    }

    /// Moves everything that was found in a string to the place of that string.
    fn adopt(&mut self, level: &mut Level, rank: Rank, inner: Found<'_>) -> bool {
        let choice = choose::choose(&inner.candidates);
        let outer_details = self.details;
        self.details = outer_details.saturating_add(inner.details);
        let mut stands_for_error = false;
        for (index, candidate) in inner.candidates.into_iter().enumerate() {
            level.note(candidate.kind);
            stands_for_error |= candidate.is_hit() || candidate.kind == Kind::Encoded;
            let rank = match candidate.kind {
                Kind::Message if Some(index) == choice.message => rank,
                Kind::Code => candidate.rank.saturating_add(rank::OPENED),
                _ => rank::SPARE,
            };
            let is_chosen = choice.is(index) || Some(candidate.place) == choice.place;
            let place = if is_chosen { level.place } else { Place::LAST };
            let detail = match candidate.detail {
                0 => level.detail,
                inner => outer_details.saturating_add(inner),
            };
            let text = Cow::Owned(candidate.text.into_owned());
            self.push(Candidate { kind: candidate.kind, place, rank, dialect: Dialect::DoubleEncoded, detail, text });
        }
        stands_for_error
    }

    /// Adds `text` unless it is blank.
    pub(super) fn keep(&mut self, level: &mut Level, kind: Kind, rank: Rank, text: Cow<'a, str>) {
        if !is_blank(&text) {
            let Level { place, dialect, detail, .. } = *level;
            let candidate = Candidate { kind, place, rank, dialect, detail, text };
            if self.push(candidate) {
                level.note(kind);
            }
        }
    }

    /// Keeps `candidate` unless there are enough that come before it.
    fn push(&mut self, candidate: Candidate<'a>) -> bool {
        if self.candidates.len() < MAX_KEPT {
            self.candidates.push(candidate);
            return true;
        }
        self.worst.is_none_or(|worst| candidate.order() < worst) && self.replace_worst(candidate)
    }

    /// Drops the texts of `level` that have no meaning.
    pub(super) fn drop_undecided(&mut self, level: &Level) {
        self.candidates.retain(|kept| !matches!(kept.kind, Kind::Pending(_)) || kept.place != level.place);
        self.worst = None;
    }

    fn replace_worst(&mut self, candidate: Candidate<'a>) -> bool {
        let worst = self.candidates.iter_mut().max_by_key(|kept| kept.order());
        let worst = worst.filter(|worst| candidate.order() < worst.order());
        let is_kept = worst.is_some();
        if let Some(worst) = worst {
            *worst = candidate;
        }
        self.worst = self.candidates.iter().map(Candidate::order).max();
        is_kept
    }
}

/// Whether a string may be a JSON document that holds an error.
pub(super) fn is_json(text: &str) -> bool {
    match text.as_bytes().first() {
        Some(b'{' | b'[') => true,
        Some(first) if first.is_ascii_graphic() => false,
        _ => trim(text).starts_with(['{', '[']),
    }
}

pub(super) fn is_blank(text: &str) -> bool {
    !text.as_bytes().first().is_some_and(u8::is_ascii_graphic) && trim(text).is_empty()
}

/// As [`str::trim`], which is slow where there is nothing to trim: with it, reading a small envelope takes 2 to 9 % more
/// instructions.
pub(super) fn trim(text: &str) -> &str {
    let ends = [text.as_bytes().first(), text.as_bytes().last()];
    let is_trimmed = ends.iter().all(|end| end.is_some_and(u8::is_ascii_graphic));
    if is_trimmed || text.is_empty() { text } else { text.trim() }
}

pub(super) fn trimmed(text: Cow<'_, str>) -> Cow<'_, str> {
    match text {
        Cow::Borrowed(text) => Cow::Borrowed(trim(text)),
        Cow::Owned(text) if trim(&text).len() == text.len() => Cow::Owned(text),
        Cow::Owned(text) => Cow::Owned(text.trim().into()),
    }
}
