//! The words that names of keys consist of.

use crate::response::envelope::keys::{Rank, rank};

/// The meaning of the words before the head.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Qualifier {
    /// There are no such words.
    Bare,
    /// `api`, `result`: the owner, which has no influence.
    Neutral,
    /// `error`, `fault`: the value belongs to an error.
    Error,
    /// `http`: the value is the HTTP status.
    Http,
    /// `sub`, `inner`: the value is not the main one.
    Minor,
}

/// The meaning of the last word of a name.
#[derive(Clone, Copy)]
pub(super) enum Head {
    Code,
    /// Several codes.
    Codes,
    /// A word for the kind of the error.
    Label(Rank),
    /// The same as [`Head::Label`], if the message is in the same object.
    Name(Rank),
    /// A class of errors.
    Class,
    Message(Rank),
    /// A message if there is no better one.
    Text(Rank),
    /// A message of a pair, or the cause of the error.
    Info,
    /// A word or a sentence.
    Reason,
    Title,
    /// Has a meaning only after a word for errors.
    OfError(Value),
    /// The error itself.
    Error,
    Errors,
    /// The causes of the error.
    Details,
    Status,
    Success,
    /// The text of the object that holds it.
    Value,
    Trace,
}

/// The meaning of a head in the name of an error.
#[derive(Clone, Copy)]
pub(super) enum Value {
    Code,
    Label,
    Text,
}

/// The words before a head. Of two with the same beginning, the longer one is first.
const QUALIFIERS: &[(&[u8], Qualifier)] = &[
    (b"error", Qualifier::Error),
    (b"err", Qualifier::Error),
    (b"fault", Qualifier::Error),
    (b"exception", Qualifier::Error),
    (b"problem", Qualifier::Error),
    (b"failure", Qualifier::Neutral),
    (b"failed", Qualifier::Neutral),
    (b"fail", Qualifier::Neutral),
    (b"http", Qualifier::Http),
    (b"sub", Qualifier::Minor),
    (b"minor", Qualifier::Minor),
    (b"inner", Qualifier::Minor),
    (b"extended", Qualifier::Minor),
    (b"extra", Qualifier::Minor),
    (b"additional", Qualifier::Minor),
    (b"secondary", Qualifier::Minor),
    (b"detailed", Qualifier::Minor),
    (b"detail", Qualifier::Minor),
    (b"upstream", Qualifier::Minor),
    (b"internal", Qualifier::Minor),
    (b"developer", Qualifier::Minor),
    (b"dev", Qualifier::Minor),
    (b"debug", Qualifier::Minor),
    (b"major", Qualifier::Neutral),
    (b"info", Qualifier::Neutral),
    (b"validation", Qualifier::Neutral),
    (b"response", Qualifier::Neutral),
    (b"resp", Qualifier::Neutral),
    (b"result", Qualifier::Neutral),
    (b"return", Qualifier::Neutral),
    (b"ret", Qualifier::Neutral),
    (b"res", Qualifier::Neutral),
    (b"rsp", Qualifier::Neutral),
    (b"reply", Qualifier::Neutral),
    (b"status", Qualifier::Neutral),
    (b"message", Qualifier::Neutral),
    (b"application", Qualifier::Neutral),
    (b"app", Qualifier::Neutral),
    (b"api", Qualifier::Neutral),
    (b"business", Qualifier::Neutral),
    (b"biz", Qualifier::Neutral),
    (b"service", Qualifier::Neutral),
    (b"server", Qualifier::Neutral),
    (b"system", Qualifier::Neutral),
    (b"sys", Qualifier::Neutral),
    (b"platform", Qualifier::Neutral),
    (b"provider", Qualifier::Neutral),
    (b"gateway", Qualifier::Neutral),
    (b"external", Qualifier::Neutral),
    (b"user", Qualifier::Neutral),
    (b"client", Qualifier::Neutral),
    (b"customer", Qualifier::Neutral),
    (b"public", Qualifier::Neutral),
    (b"friendly", Qualifier::Neutral),
    (b"display", Qualifier::Neutral),
    (b"localized", Qualifier::Neutral),
    (b"localised", Qualifier::Neutral),
    (b"formatted", Qualifier::Neutral),
    (b"default", Qualifier::Neutral),
];

/// The meaning of all the words `before` a head, or `None` if one of them is unknown.
pub(super) fn qualifier(mut before: &[u8]) -> Option<Qualifier> {
    let mut together = Qualifier::Bare;
    while !before.is_empty() {
        let (rest, qualifier) =
            QUALIFIERS.iter().find_map(|(word, qualifier)| Some((before.strip_prefix(*word)?, *qualifier)))?;
        before = rest;
        if qualifier as u8 > together as u8 {
            together = qualifier;
        }
    }
    Some(together)
}

/// Whether a name may end like this. Most names without a meaning are excluded by their last two letters.
pub(super) fn may_end_a_name(name: &[u8]) -> bool {
    let [.., before, last] = name else { return false };
    matches!(
        &[before | 0x20, last | 0x20],
        b"ce"
            | b"de"
            | b"ge"
            | b"le"
            | b"me"
            | b"pe"
            | b"re"
            | b"rr"
            | b"se"
            | b"ue"
            | b"al"
            | b"el"
            | b"il"
            | b"ul"
            | b"es"
            | b"gs"
            | b"ls"
            | b"ms"
            | b"ns"
            | b"rs"
            | b"ss"
            | b"ts"
            | b"us"
            | b"id"
            | b"ed"
            | b"od"
            | b"ag"
            | b"ck"
            | b"ef"
            | b"em"
            | b"er"
            | b"ey"
            | b"fo"
            | b"ug"
            | b"ng"
            | b"no"
            | b"nt"
            | b"lt"
            | b"on"
            | b"or"
            | b"ok"
            | b"ry"
            | b"sc"
            | b"sg"
            | b"tr"
            | b"um"
            | b"xt"
    )
}

/// The heads that end with the last letter of `name`. Of two with the same ending, the longer one is first.
pub(super) fn heads(name: &[u8]) -> &'static [(&'static [u8], Head)] {
    match name.last() {
        Some(b'c') => &[(b"desc", Head::Text(rank::DESCRIPTION))],
        Some(b'd') => &[(b"cod", Head::Code), (b"issucceeded", Head::Success), (b"succeeded", Head::Success)],
        Some(b'e') => &[
            (b"code", Head::Code),
            (b"message", Head::Message(rank::MESSAGE)),
            (b"title", Head::Title),
            (b"codename", Head::Label(rank::ERROR_LABEL)),
            (b"name", Head::Name(rank::NAME)),
            (b"type", Head::Label(rank::TYPE)),
            (b"stacktrace", Head::Trace),
            (b"backtrace", Head::Trace),
            (b"cause", Head::Text(rank::CAUSE)),
            (b"value", Head::Value),
            (b"failure", Head::Error),
        ],
        Some(b'g') => &[
            (b"msg", Head::Message(rank::MSG)),
            (b"codestring", Head::Code),
            (b"string", Head::OfError(Value::Text)),
            (b"slug", Head::OfError(Value::Label)),
            (b"tag", Head::OfError(Value::Code)),
        ],
        Some(b'k') => &[(b"isok", Head::Success), (b"ok", Head::Success), (b"stack", Head::Trace)],
        Some(b'l') => &[
            (b"label", Head::Name(rank::CATEGORY)),
            (b"detail", Head::Text(rank::DETAIL)),
            (b"successful", Head::Success),
        ],
        Some(b'm') => &[(b"num", Head::OfError(Value::Code)), (b"problem", Head::Error)],
        Some(b'n') => &[
            (b"description", Head::Text(rank::DESCRIPTION)),
            (b"explanation", Head::Text(rank::EXPLANATION)),
            (b"reason", Head::Reason),
            (b"exception", Head::Error),
        ],
        Some(b'o') => &[(b"no", Head::OfError(Value::Code)), (b"info", Head::Info)],
        Some(b'r') => &[
            (b"error", Head::Error),
            (b"err", Head::Error),
            (b"codestr", Head::Code),
            (b"str", Head::OfError(Value::Text)),
            (b"number", Head::OfError(Value::Code)),
            (b"identifier", Head::OfError(Value::Label)),
        ],
        Some(b's') => &[
            (b"codes", Head::Codes),
            (b"messages", Head::Message(rank::MSG)),
            (b"msgs", Head::Message(rank::MSG)),
            (b"errors", Head::Errors),
            (b"faults", Head::Errors),
            (b"failures", Head::Errors),
            (b"exceptions", Head::Errors),
            (b"problems", Head::Errors),
            (b"details", Head::Details),
            (b"causes", Head::Details),
            (b"issuccess", Head::Success),
            (b"success", Head::Success),
            (b"class", Head::Class),
            (b"status", Head::Status),
        ],
        Some(b't') => &[
            (b"text", Head::Text(rank::HINT)),
            (b"content", Head::Value),
            (b"fault", Head::Error),
            (b"hint", Head::Text(rank::HINT)),
        ],
        Some(b'y') => &[
            (b"category", Head::Name(rank::CATEGORY)),
            (b"summary", Head::Text(rank::SUMMARY)),
            (b"key", Head::OfError(Value::Label)),
        ],
        _ => &[],
    }
}
