//! Texts that are a code, a message or neither, depending on the rest of their object.
//!
//! A `description` is the message of an error and has no meaning in any other object; a `type` is a code if there is a
//! message. Such texts are kept as [`Pending`] until the end of their object.

use alloc::borrow::Cow;

use super::flags::Flag;
use super::found::{Found, Kind, Outcome, trimmed};
use super::keys::{Fallback, Named, Rank, rank};
use super::level::{Blame, Instead, Level};
use super::{classify, reason};

/// The possible meaning of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Pending {
    /// A code if the other keys agree.
    Code,
    /// A word for the kind of the error.
    Label,
    /// The same as a label, and in a failed response also without a message.
    TypeName,
    /// The same as a label, if the message is in the same object.
    Name,
    /// One of several words for the error; never the code.
    Class,
    /// The value of `status`.
    Status,
    /// The value of `error`: a code if there is a message, otherwise possibly the message.
    Error,
    /// The value of `reason`: the same as for `error`, with a lower priority.
    Reason,
    Message,
    /// A message whose key belongs to a pair: `retMsg` with `retCode`.
    PairMessage,
    /// What is wrong with a field of the request.
    Field,
}

impl<'a> Found<'a> {
    /// Adds the text of a late key.
    pub(super) fn late(&mut self, level: &mut Level, late: Fallback, text: Cow<'a, str>) {
        match late {
            Fallback::Code if classify::says_nothing(&text) => {}
            Fallback::StatusCode if classify::is_status_number(&text) => {
                level.note_failure(classify::is_error_number(&text));
            }
            Fallback::Code | Fallback::StatusCode => {
                self.wait(level, Pending::Code, rank::FALLBACK_CODE, trimmed(text));
            }
            Fallback::Label(rank) => self.label(level, rank, text),
            Fallback::TypeName => self.keep_label(level, Pending::TypeName, rank::TYPE, without_namespace(text)),
            Fallback::Name(rank) => self.keep_label(level, Pending::Name, rank, text),
            Fallback::Class => self.keep_label(level, Pending::Class, rank::SPARE, text),
            Fallback::Message(rank) => self.late_message(level, Pending::Message, rank, text),
            Fallback::PairMessage => self.late_message(level, Pending::PairMessage, rank::PAIR_MESSAGE, text),
            Fallback::Reason if classify::is_word(&text) => self.wait(level, Pending::Reason, rank::REASON, text),
            Fallback::Reason => self.late_message(level, Pending::Message, rank::REASON_TEXT, text),
        }
    }

    /// Adds a text in place of the error object. One word may be its code.
    pub(super) fn error(&mut self, level: &mut Level, text: Cow<'a, str>) {
        if !classify::is_word(&text) {
            return self.message(level, rank::TEXT_AS_MESSAGE, text);
        }
        if reason::is_phrase(&text) {
            self.keep(level, Kind::Code, rank::SPARE, text.clone());
            return self.message(level, rank::TEXT_AS_MESSAGE, text);
        }
        self.wait(level, Pending::Error, rank::ERROR_WORD, text);
    }

    pub(super) fn error_number(&mut self, level: &mut Level, digits: &'a str) {
        if digits != "0" {
            level.note_failure(classify::is_error_number(digits));
            self.wait(level, Pending::Code, rank::ERROR_NUMBER, Cow::Borrowed(digits));
        }
    }

    /// Adds the number of a type, which is a code only in an error.
    pub(super) fn label_number(&mut self, level: &mut Level, rank: Rank, digits: &'a str) {
        if level.blame == Blame::Error {
            self.wait(level, Pending::Name, rank, Cow::Borrowed(digits));
        }
    }

    pub(super) fn named_error(&mut self, level: &mut Level, named: Named, text: Cow<'a, str>) {
        match named {
            Named::Neutron => self.message(level, rank::TEXT_AS_MESSAGE, text),
            Named::Bare if classify::is_word(&text) => self.wait(level, Pending::Name, rank::EXCEPTION, text),
            Named::Bare => self.late_message(level, Pending::Message, rank::REASON_TEXT, text),
            Named::Other => {}
        }
    }

    /// Adds a title, which is the message if there is no other.
    pub(super) fn title(&mut self, level: &mut Level, text: Cow<'a, str>) {
        self.wait(level, Pending::Message, rank::TITLE, text.clone());
        self.keep(level, Kind::Title, 0, text);
    }

    fn label(&mut self, level: &mut Level, rank: Rank, text: Cow<'a, str>) {
        let is_error = text.eq_ignore_ascii_case("error");
        level.flags.set_if(Flag::TypedError, is_error);
        level.note_failure(is_error || rank == rank::ERROR_LABEL);
        self.keep_label(level, Pending::Label, rank, text);
    }

    pub(super) fn id(&mut self, level: &mut Level, text: Cow<'a, str>) {
        let is_number = level.blame == Blame::Error && level.detail == 0 && classify::is_number(&text);
        if is_number || classify::is_name(&text) {
            self.wait(level, Pending::Name, rank::ID, text.clone());
        }
        if level.detail != 0 {
            self.keep(level, Kind::DetailId, 0, trimmed(text));
        }
    }

    pub(super) fn error_id(&mut self, level: &mut Level, text: Cow<'a, str>) {
        if classify::is_number(&text) {
            self.code(level, rank::NAMED, text);
        } else {
            self.request_id(level, rank::ERROR_ID, text);
        }
    }

    pub(super) fn request_id(&mut self, level: &mut Level, rank: Rank, text: Cow<'a, str>) {
        let text = trimmed(text);
        let is_id = match rank {
            rank::TRANSACTION_ID => self.outcome == Outcome::Failure,
            rank::STACK_OR_ID.. => classify::is_word(&text),
            _ => true,
        };
        if is_id {
            self.keep(level, Kind::RequestId, rank, text);
        }
    }

    pub(super) fn status(&mut self, level: &mut Level, text: Cow<'a, str>) {
        level.note_failure(classify::is_error_number(&text));
        if !classify::is_number(&text) {
            self.keep_label(level, Pending::Status, rank::STATUS_WORD, text);
        } else if !classify::is_status_number(&text) && !matches!(&*text, "0" | "1") {
            self.wait(level, Pending::Code, rank::STATUS_WORD, text);
        }
    }

    /// Adds the text of an object that is in place of a code or a message.
    pub(super) fn value(&mut self, level: &mut Level, text: Cow<'a, str>) {
        match level.instead {
            Instead::Code => self.code(level, rank::CODE, text),
            Instead::Message => self.message(level, rank::MESSAGE, text),
            Instead::Remark => self.late_message(level, Pending::Message, rank::DETAIL, text),
            Instead::Object if level.maps_fields() => self.field(level, text),
            Instead::Object => {}
        }
    }

    /// Adds an element of a list that may hold errors.
    pub(super) fn entry(&mut self, level: &mut Level, text: Cow<'a, str>) {
        let is_failed = level.is_document() && self.outcome == Outcome::Failure;
        if level.maps_fields() || ((is_failed || level.blame != Blame::No) && classify::is_sentence(&text)) {
            self.field(level, text);
        }
    }

    pub(super) fn field(&mut self, level: &mut Level, text: Cow<'a, str>) {
        self.wait(level, Pending::Field, rank::FIELD, text);
    }

    fn late_message(&mut self, level: &mut Level, pending: Pending, rank: Rank, text: Cow<'a, str>) {
        if !self.open(level, rank, &text) {
            self.wait(level, pending, rank, text);
        }
    }

    fn keep_label(&mut self, level: &mut Level, pending: Pending, rank: Rank, text: Cow<'a, str>) {
        if classify::is_word(&text) {
            self.wait(level, pending, rank, text);
        } else if level.maps_fields() {
            self.field(level, text);
        }
    }

    fn wait(&mut self, level: &mut Level, pending: Pending, rank: Rank, text: Cow<'a, str>) {
        self.keep(level, Kind::Pending(pending), rank, text);
    }
}

/// The name of a type without its namespace: `com.example#NotFound`, `NotFound:http://…`. A text without a name in it is
/// returned unchanged.
pub(super) fn without_namespace(text: Cow<'_, str>) -> Cow<'_, str> {
    let name = text.split_once(":http").map_or(&*text, |(name, _)| name);
    let name = name.rsplit_once('#').map_or(name, |(_, name)| name);
    if name.len() == text.len() || name.trim().is_empty() { text } else { Cow::Owned(name.trim().into()) }
}
