//! Where in a document an object stands, and which objects are asked before others.

use super::keys::Key;

/// How many objects deep errors are looked for; the outermost object has depth 0.
const MAX_DEPTH: u64 = 4;

const DEPTH_SHIFT: u32 = 56;
const STEP_BITS: u64 = 14;
const MAX_CHILD: u16 = 0xfff;

/// The position of an object, packed so that the one to be asked first is the smallest.
///
/// The top byte is the depth, since an outer object wins over every inner one. Below it stand four steps of 14 bits,
/// from the outermost on: two bits say which kind of child is entered, twelve how many stood before it. All children
/// from the 4096th on are equal, which no error body notices.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Place(u64);

impl Place {
    /// Behind every object of a document.
    pub(super) const LAST: Self = Self(u64::MAX);

    fn below(self, turn: Turn, child: u16) -> Option<Self> {
        let depth = self.0 >> DEPTH_SHIFT;
        let free_steps = MAX_DEPTH.checked_sub(depth + 1)?;
        let step = ((turn as u64) << 12) | u64::from(child.min(MAX_CHILD));
        let path = self.0 & ((1 << DEPTH_SHIFT) - 1);
        Some(Self(((depth + 1) << DEPTH_SHIFT) | path | (step << (STEP_BITS * free_steps))))
    }
}

/// Which kind of child is asked first.
#[derive(Clone, Copy)]
enum Turn {
    Error,
    Object,
    Item,
    Detail,
}

/// How an object was reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Origin {
    /// It is the document.
    Document,
    /// By the key `error`.
    Error,
    /// By the key `NeutronError`.
    Neutron,
    /// By another key, which names the fault.
    Fault,
    /// As an element of an array.
    Array,
    /// Through a text that is itself JSON.
    Text,
}

/// What the texts of an object are that stand under keys without a meaning.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Holds {
    Nothing,
    Code,
    Messages,
}

/// An object that is being read.
#[derive(Clone, Copy, Debug)]
pub(super) struct Level {
    pub(super) place: Place,
    pub(super) origin: Origin,
    /// Which entry of [`details`](super::ErrorEnvelope::details) it belongs to, from 1 on; 0 is none.
    pub(super) detail: u8,
    /// Whether a code or a message was found in it.
    pub(super) hit: bool,
    /// Whether something says that it is an error, other than a code or a message.
    pub(super) evidence: bool,
    /// Whether something was found that is a code or a message only in an error.
    pub(super) weak: bool,
    /// What its texts are, where it stands in the place of a code, a message or a list of errors.
    pub(super) holds: Holds,
    children: u16,
}

impl Level {
    pub(super) const DOCUMENT: Self = Self {
        place: Place(0),
        origin: Origin::Document,
        detail: 0,
        hit: false,
        evidence: false,
        weak: false,
        holds: Holds::Nothing,
        children: 0,
    };

    /// The object under `key`, or `None` where it is too deep; `details` counts the entries so far.
    pub(super) fn child(&mut self, key: Key, details: &mut u8) -> Option<Self> {
        if key == Key::Document {
            return Some(*self);
        }
        let place = self.place.below(turn(key), self.children)?;
        self.children = self.children.saturating_add(1);
        let detail = match key {
            Key::Errors | Key::Details if self.detail == 0 => {
                *details = details.saturating_add(1);
                *details
            }
            _ => self.detail,
        };
        let origin = if matches!(key, Key::Code(_) | Key::Message(_)) { self.origin } else { origin(key) };
        let evidence = matches!(key, Key::Error | Key::NeutronError | Key::Errors | Key::Message(_) | Key::Reason);
        let holds = holds(key, self.holds);
        let evidence = evidence || (self.evidence && matches!(key, Key::Other));
        Some(Self { place, origin, detail, evidence, holds, ..Self::DOCUMENT })
    }
}

fn turn(key: Key) -> Turn {
    match key {
        Key::Error => Turn::Error,
        Key::Errors | Key::Results => Turn::Item,
        Key::Details => Turn::Detail,
        _ => Turn::Object,
    }
}

fn origin(key: Key) -> Origin {
    match key {
        Key::Error => Origin::Error,
        Key::NeutronError => Origin::Neutron,
        Key::Errors | Key::Results | Key::Details => Origin::Array,
        _ => Origin::Fault,
    }
}

fn holds(key: Key, outer: Holds) -> Holds {
    match key {
        Key::Code(_) => Holds::Code,
        Key::Message(_) | Key::Remark(_) | Key::Reason | Key::Errors => Holds::Messages,
        Key::Other => outer,
        _ => Holds::Nothing,
    }
}
