//! Decides the meaning of the late texts of an object at its end.

use super::found::{Found, Kind, Outcome, Sighting};
use super::keys::rank;
use super::late::Pending;
use super::level::{Blame, Instead, Level, Place};
use super::mark::{Mark, Marks};
use super::{reason, word};

impl Found<'_> {
    /// Decides the meaning of the pending texts of `level`.
    #[inline(never)]
    pub(super) fn settle(&mut self, level: &mut Level) {
        let mut signs = Signs::of(level, self);
        if signs.waiting.any(&[Pending::Error]) {
            self.decide(level, &mut signs, |pending| pending == Pending::Error);
        }
        if signs.waiting.any(&[Pending::Reason]) {
            self.decide(level, &mut signs, |pending| pending == Pending::Reason);
        }
        self.decide(level, &mut signs, |_| true);
        self.drop_undecided(level);
    }

    fn decide(&mut self, level: &mut Level, signs: &mut Signs, is_asked: impl Fn(Pending) -> bool) {
        let place = level.place;
        for sighting in self.sightings.iter_mut().filter(|sighting| sighting.place == place) {
            let Kind::Pending(pending) = sighting.kind else { continue };
            if !is_asked(pending) {
                continue;
            }
            if let Some(kind) = signs.kind(pending, sighting) {
                sighting.kind = kind;
                level.note(kind);
                signs.note(kind);
            }
        }
    }
}

/// The kinds of pending texts in an object.
#[derive(Clone, Copy)]
struct Waiting(u16);

impl Waiting {
    fn of(place: Place, sightings: &[Sighting<'_>]) -> Self {
        let own = sightings.iter().filter(|sighting| sighting.place == place);
        Self(own.fold(0, |waiting, sighting| match sighting.kind {
            Kind::Pending(pending) => waiting | 1 << pending as u16,
            _ => waiting,
        }))
    }

    fn any(self, kinds: &[Pending]) -> bool {
        kinds.iter().any(|kind| self.0 & (1 << *kind as u16) != 0)
    }
}

/// The signs that an object is an error.
struct Signs {
    marks: Marks,
    waiting: Waiting,
    outcome: Outcome,
}

impl Signs {
    fn of(level: &Level, found: &Found<'_>) -> Self {
        let outcome = found.outcome;
        let waiting = Waiting::of(level.place, &found.sightings);
        let is_failed = outcome == Outcome::Failure;
        let is_blamed = match level.blame {
            Blame::No => false,
            Blame::Details => is_failed,
            Blame::Inherited | Blame::Error => true,
        };
        let is_pair = waiting.any(&[Pending::Code]) && waiting.any(&[Pending::PairMessage]);
        let is_error = is_blamed
            || is_pair
            || level.instead == Instead::Message
            || (is_failed && level.instead == Instead::Remark)
            || level.marks.has_any(&[Mark::Code, Mark::Message, Mark::Failed])
            || (is_failed && level.is_document());
        let inner = |sighting: &Sighting<'_>| sighting.kind == Kind::Message && sighting.place.is_inside(level.place);

        let mut marks = level.marks;
        marks.set_if(Mark::Error, is_error);
        marks.set_if(Mark::Named, level.blame == Blame::Error);
        let says_so = is_blamed || is_pair || level.marks.has_any(&[Mark::Code, Mark::Failed]);
        marks.set_if(Mark::Labels, says_so || outcome != Outcome::Success);
        marks.set_if(Mark::Message, is_error && waiting.any(&[Pending::Message, Pending::PairMessage]));
        marks.set_if(Mark::InnerMessage, found.sightings.iter().any(inner));
        marks.set_if(Mark::Code, waiting.any(&[Pending::Code]));
        marks.set_if(Mark::HasOwn, level.is_hit());
        Self { marks, waiting, outcome }
    }

    fn note(&mut self, kind: Kind) {
        self.marks.set_if(Mark::Code, kind == Kind::Code);
        self.marks.set_if(Mark::Message, kind == Kind::Message);
    }

    /// The kind of a text; `None` if it has no meaning.
    fn kind(&self, pending: Pending, sighting: &mut Sighting<'_>) -> Option<Kind> {
        let is_code = match pending {
            Pending::Message | Pending::PairMessage => return self.late_message(sighting),
            Pending::Field => return (!self.has(Mark::HasOwn)).then_some(Kind::Message),
            Pending::Error => return Some(self.error_word(sighting)),
            Pending::Reason => return self.reason_word(sighting),
            Pending::Code => self.has(Mark::Message) || self.has(Mark::Error),
            Pending::TypeName => self.is_label() || self.outcome == Outcome::Failure,
            Pending::Label => return self.label(sighting),
            Pending::Class => self.is_label(),
            Pending::Name => self.has(Mark::TypedError) || (self.labels_message()),
            Pending::Status => self.is_status_code(&sighting.text),
        };
        is_code.then_some(Kind::Code)
    }

    fn has(&self, mark: Mark) -> bool {
        self.marks.has(mark)
    }

    /// Whether a word in the same object as the message is a code.
    fn labels_message(&self) -> bool {
        self.has(Mark::Message) && self.has(Mark::Labels)
    }

    fn is_label(&self) -> bool {
        self.has(Mark::Named) || (self.labels_message())
    }

    /// A title that is only a reason phrase is the message if there is no other.
    fn late_message(&self, sighting: &mut Sighting<'_>) -> Option<Kind> {
        if self.has(Mark::Error) && sighting.rank == rank::TITLE && reason::is_phrase(&sighting.text) {
            sighting.place = Place::LAST;
        }
        self.has(Mark::Error).then_some(Kind::Message)
    }

    /// A label is a code if its object has the message. A URL, or a label above the message, is a code if there is no
    /// other.
    fn label(&self, sighting: &mut Sighting<'_>) -> Option<Kind> {
        let is_of_error = sighting.rank == rank::ERROR_LABEL && self.outcome == Outcome::Failure;
        let is_beside = self.is_label() || is_of_error;
        let is_code = is_beside || (self.has(Mark::InnerMessage) && self.has(Mark::Labels));
        if is_code && (!is_beside || sighting.text.contains("://")) {
            sighting.place = Place::LAST;
        }
        is_code.then_some(Kind::Code)
    }

    fn error_word(&self, sighting: &mut Sighting<'_>) -> Kind {
        if self.has(Mark::Message) || self.waiting.any(&[Pending::Reason]) || word::is_code(&sighting.text) {
            return Kind::Code;
        }
        sighting.rank = rank::TEXT_AS_MESSAGE;
        Kind::Message
    }

    fn reason_word(&self, sighting: &mut Sighting<'_>) -> Option<Kind> {
        let may_be_error = self.marks.has_any(&[Mark::Error, Mark::Code]) || (self.labels_message());
        if !may_be_error {
            return None;
        }
        if self.has(Mark::Message) || (!self.has(Mark::Code) && word::is_code(&sighting.text)) {
            return Some(Kind::Code);
        }
        sighting.rank = rank::REASON_TEXT;
        Some(Kind::Message)
    }

    fn is_status_code(&self, text: &str) -> bool {
        if self.has(Mark::Named) {
            return !word::is_state(text);
        }
        let names_error = word::is_error_status(text) || (self.outcome == Outcome::Failure && word::is_code(text));
        self.labels_message() && names_error && !word::is_state(text)
    }
}
