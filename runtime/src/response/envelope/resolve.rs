//! Decides the meaning of the late texts of an object at its end.

use super::fallback::Pending;
use super::flags::{Flag, Flags};
use super::found::{Candidate, Found, Kind, Outcome};
use super::keys::rank;
use super::level::{Blame, Instead, Level, Place};
use super::{classify, reason};

impl Found<'_> {
    /// Decides the meaning of the pending texts of `level`.
    #[inline(never)]
    pub(super) fn resolve_pending(&mut self, level: &mut Level) {
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
        for candidate in self.candidates.iter_mut().filter(|candidate| candidate.place == place) {
            let Kind::Pending(pending) = candidate.kind else { continue };
            if !is_asked(pending) {
                continue;
            }
            if let Some(kind) = signs.kind(pending, candidate) {
                candidate.kind = kind;
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
    fn of(place: Place, candidates: &[Candidate<'_>]) -> Self {
        let own = candidates.iter().filter(|candidate| candidate.place == place);
        Self(own.fold(0, |waiting, candidate| match candidate.kind {
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
    flags: Flags,
    waiting: Waiting,
    outcome: Outcome,
}

impl Signs {
    fn of(level: &Level, found: &Found<'_>) -> Self {
        let outcome = found.outcome;
        let waiting = Waiting::of(level.place, &found.candidates);
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
            || level.flags.has_any(&[Flag::Code, Flag::Message, Flag::Failed])
            || (is_failed && level.is_document());
        let inner =
            |candidate: &Candidate<'_>| candidate.kind == Kind::Message && candidate.place.is_inside(level.place);

        let mut flags = level.flags;
        flags.set_if(Flag::Error, is_error);
        flags.set_if(Flag::Named, level.blame == Blame::Error);
        let says_so = is_blamed || is_pair || level.flags.has_any(&[Flag::Code, Flag::Failed]);
        flags.set_if(Flag::Labels, says_so || outcome != Outcome::Success);
        flags.set_if(Flag::Message, is_error && waiting.any(&[Pending::Message, Pending::PairMessage]));
        flags.set_if(Flag::InnerMessage, found.candidates.iter().any(inner));
        flags.set_if(Flag::Code, waiting.any(&[Pending::Code]));
        flags.set_if(Flag::HasOwn, level.is_hit());
        Self { flags, waiting, outcome }
    }

    fn note(&mut self, kind: Kind) {
        self.flags.set_if(Flag::Code, kind == Kind::Code);
        self.flags.set_if(Flag::Message, kind == Kind::Message);
    }

    /// The kind of a text; `None` if it has no meaning.
    fn kind(&self, pending: Pending, candidate: &mut Candidate<'_>) -> Option<Kind> {
        let is_code = match pending {
            Pending::Message | Pending::PairMessage => return self.late_message(candidate),
            Pending::Field => return (!self.has(Flag::HasOwn)).then_some(Kind::Message),
            Pending::Error => return Some(self.error_word(candidate)),
            Pending::Reason => return self.reason_word(candidate),
            Pending::Code => self.has(Flag::Message) || self.has(Flag::Error),
            Pending::TypeName => self.is_label() || self.outcome == Outcome::Failure,
            Pending::Label => return self.label(candidate),
            Pending::Class => self.is_label(),
            Pending::Name => self.has(Flag::TypedError) || (self.labels_message()),
            Pending::Status => self.is_status_code(&candidate.text),
        };
        is_code.then_some(Kind::Code)
    }

    fn has(&self, flag: Flag) -> bool {
        self.flags.has(flag)
    }

    /// Whether a word in the same object as the message is a code.
    fn labels_message(&self) -> bool {
        self.has(Flag::Message) && self.has(Flag::Labels)
    }

    fn is_label(&self) -> bool {
        self.has(Flag::Named) || (self.labels_message())
    }

    /// A title that is only a reason phrase is the message if there is no other.
    fn late_message(&self, candidate: &mut Candidate<'_>) -> Option<Kind> {
        if self.has(Flag::Error) && candidate.rank == rank::TITLE && reason::is_phrase(&candidate.text) {
            candidate.place = Place::LAST;
        }
        self.has(Flag::Error).then_some(Kind::Message)
    }

    /// A label is a code if its object has the message. A URL, or a label above the message, is a code if there is no
    /// other.
    fn label(&self, candidate: &mut Candidate<'_>) -> Option<Kind> {
        let is_of_error = candidate.rank == rank::ERROR_LABEL && self.outcome == Outcome::Failure;
        let is_beside = self.is_label() || is_of_error;
        let is_code = is_beside || (self.has(Flag::InnerMessage) && self.has(Flag::Labels));
        if is_code && (!is_beside || candidate.text.contains("://")) {
            candidate.place = Place::LAST;
        }
        is_code.then_some(Kind::Code)
    }

    fn error_word(&self, candidate: &mut Candidate<'_>) -> Kind {
        if self.has(Flag::Message) || self.waiting.any(&[Pending::Reason]) || classify::is_code(&candidate.text) {
            return Kind::Code;
        }
        candidate.rank = rank::TEXT_AS_MESSAGE;
        Kind::Message
    }

    fn reason_word(&self, candidate: &mut Candidate<'_>) -> Option<Kind> {
        let may_be_error = self.flags.has_any(&[Flag::Error, Flag::Code]) || (self.labels_message());
        if !may_be_error {
            return None;
        }
        if self.has(Flag::Message) || (!self.has(Flag::Code) && classify::is_code(&candidate.text)) {
            return Some(Kind::Code);
        }
        candidate.rank = rank::REASON_TEXT;
        Some(Kind::Message)
    }

    fn is_status_code(&self, text: &str) -> bool {
        if self.has(Flag::Named) {
            return !classify::is_state(text);
        }
        let names_error =
            classify::is_error_status(text) || (self.outcome == Outcome::Failure && classify::is_code(text));
        self.labels_message() && names_error && !classify::is_state(text)
    }
}
