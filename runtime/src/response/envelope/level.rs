//! The place of an object in its document, what is known of the object, and the priority among objects.

use super::dialect::Dialect;
use super::flags::{Flag, Flags};
use super::found::Kind;
use super::keys::{Fallback, Key, Named};

/// How many objects deep errors are searched for; the outermost object has depth 0.
const MAX_DEPTH: u64 = 4;

const DEPTH_SHIFT: u32 = 56;
const STEP_BITS: u64 = 14;
const PRIORITY_SHIFT: u64 = 12;
const MAX_CHILD: u16 = 0xfff;

/// The position of an object, packed so that the smallest has the highest priority.
///
/// The top byte is the depth, since an outer object has priority over every inner one. Below it are four steps of 14
/// bits, from the outermost on: two bits for the kind of the child, twelve for its number among the children. All
/// children from the 4096th on compare as equal, which makes no difference in real error bodies.
///
/// A struct of four steps with a derived order makes reading an envelope 10 to 14 % more expensive (instructions).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Place(u64);

impl Place {
    /// Comes after every object of a document.
    pub(super) const LAST: Self = Self(u64::MAX);

    fn below(self, priority: Priority, child: u16) -> Option<Self> {
        let depth = self.0 >> DEPTH_SHIFT;
        let free_steps = MAX_DEPTH.checked_sub(depth + 1)?;
        let step = ((priority as u64) << PRIORITY_SHIFT) | u64::from(child.min(MAX_CHILD));
        let path = self.0 & ((1 << DEPTH_SHIFT) - 1);
        Some(Self(((depth + 1) << DEPTH_SHIFT) | path | (step << (STEP_BITS * free_steps))))
    }

    fn depth(self) -> u64 {
        (self.0 >> DEPTH_SHIFT).min(MAX_DEPTH)
    }

    /// The steps from the document to the object, each with its kind in the upper two bits.
    fn steps(self) -> impl Iterator<Item = u64> {
        (1..=self.depth()).map(move |step| (self.0 >> (STEP_BITS * (MAX_DEPTH - step))) & ((1 << STEP_BITS) - 1))
    }

    /// Whether it is an entry of a list, or inside one.
    pub(super) fn is_in_list(self) -> bool {
        self.steps().any(is_entry)
    }

    pub(super) fn is_below(self, other: Self) -> bool {
        self.depth() > other.depth()
    }

    /// Whether it is inside `other`.
    pub(super) fn is_inside(self, other: Self) -> bool {
        self != Self::LAST && self.is_below(other) && self.steps().zip(other.steps()).all(|(own, other)| own == other)
    }

    /// Whether both may describe one error. Two entries of one list do not.
    pub(super) fn may_belong_to(self, other: Self) -> bool {
        let parting = self.steps().zip(other.steps()).find(|(own, other)| own != other);
        self == Self::LAST
            || other == Self::LAST
            || !parting.is_some_and(|(own, other)| is_entry(own) && is_entry(other))
    }
}

fn is_entry(step: u64) -> bool {
    step >> PRIORITY_SHIFT >= Priority::Item as u64
}

/// The kind of a child, in the order of priority.
#[derive(Clone, Copy)]
enum Priority {
    Error,
    Object,
    Item,
    Detail,
}

/// Whether the key of an object states that it is an error.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Blame {
    No,
    /// It is in `details`, which belong to an error if the response is one.
    Details,
    /// It is inside an object that is an error.
    Inherited,
    /// `error`, `errors`, `fault`.
    Error,
}

/// The value that an object replaces, which determines the meaning of its content.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Instead {
    /// None: it is an ordinary object.
    Object,
    /// A code: `<Code><Value>…`.
    Code,
    /// A message: `{"message": {"value": …}}`.
    Message,
    /// A late message.
    Remark,
}

/// An object that is being read.
#[derive(Clone, Copy, Debug)]
pub(super) struct Level {
    pub(super) place: Place,
    /// The shape of an error body whose error this object is.
    pub(super) dialect: Dialect,
    /// The number of its entry in [`details`](super::ErrorEnvelope::details), from 1 on; 0 outside of them.
    pub(super) detail: u8,
    pub(super) flags: Flags,
    pub(super) blame: Blame,
    pub(super) instead: Instead,
    children: u16,
}

impl Level {
    pub(super) const DOCUMENT: Self = Self {
        place: Place(0),
        dialect: Dialect::Pair,
        detail: 0,
        flags: Flags::NONE,
        blame: Blame::No,
        instead: Instead::Object,
        children: 0,
    };

    /// Records that it holds a text of this kind.
    pub(super) fn note(&mut self, kind: Kind) {
        match kind {
            Kind::Code => self.flags.set(Flag::Code),
            Kind::Message => self.flags.set(Flag::Message),
            Kind::Pending(_) => self.flags.set(Flag::Pending),
            _ => {}
        }
    }

    /// Whether it holds a code or a message.
    pub(super) fn is_hit(&self) -> bool {
        self.flags.has_any(&[Flag::Code, Flag::Message])
    }

    /// Whether its keys may be the names of fields of the request.
    pub(super) fn maps_fields(&self) -> bool {
        self.flags.has(Flag::MapsFields)
    }

    /// Records a failure, if there is one.
    pub(super) fn note_failure(&mut self, is_failure: bool) {
        self.flags.set_if(Flag::Failed, is_failure);
    }

    /// Whether it is the outermost object.
    pub(super) fn is_document(&self) -> bool {
        self.place == Self::DOCUMENT.place
    }

    /// The object under `key`, or `None` if it is too deep. `details` counts the entries so far.
    pub(super) fn child(&mut self, key: Key, details: &mut u8) -> Option<Self> {
        if key == Key::Document {
            return Some(*self);
        }
        let entry = Entry::of(key);
        let place = self.place.below(entry.priority, self.children)?;
        self.children = self.children.saturating_add(1);
        let detail = match key {
            Key::Errors | Key::Details if self.detail == 0 => {
                *details = details.saturating_add(1);
                *details
            }
            _ => self.detail,
        };
        let Entry { dialect, blame, instead, maps_fields, .. } = entry;
        let blame = match (blame, self.blame) {
            (Blame::No, Blame::Error) => Blame::Inherited,
            (Blame::No, inherited) | (Blame::Details, inherited @ (Blame::Inherited | Blame::Error)) => inherited,
            (own, _) => own,
        };
        let mut flags = Flags::NONE;
        flags.set_if(Flag::MapsFields, maps_fields || (self.maps_fields() && key == Key::Other));
        Some(Self { place, dialect, detail, flags, blame, instead, ..Self::DOCUMENT })
    }
}

/// What a key states about the object under it.
struct Entry {
    priority: Priority,
    dialect: Dialect,
    blame: Blame,
    instead: Instead,
    maps_fields: bool,
}

impl Entry {
    const FAULT: Self = Self {
        priority: Priority::Object,
        dialect: Dialect::Fault,
        blame: Blame::No,
        instead: Instead::Object,
        maps_fields: false,
    };

    fn of(key: Key) -> Self {
        match key {
            Key::Results => Self { priority: Priority::Item, dialect: Dialect::Array, ..Self::FAULT },
            Key::Error => {
                Self { priority: Priority::Error, dialect: Dialect::NestedError, blame: Blame::Error, ..Self::FAULT }
            }
            Key::NamedError(Named::Neutron) => Self { dialect: Dialect::Neutron, blame: Blame::Error, ..Self::FAULT },
            Key::NamedError(_) => Self { blame: Blame::Error, ..Self::FAULT },
            Key::Errors => Self {
                priority: Priority::Item,
                dialect: Dialect::Array,
                blame: Blame::Error,
                maps_fields: true,
                ..Self::FAULT
            },
            Key::Details => {
                Self { priority: Priority::Detail, dialect: Dialect::Array, blame: Blame::Details, ..Self::FAULT }
            }
            Key::Code(_) => Self { instead: Instead::Code, ..Self::FAULT },
            Key::Message(_) => Self { instead: Instead::Message, maps_fields: true, ..Self::FAULT },
            Key::Fallback(Fallback::Message(_) | Fallback::PairMessage | Fallback::Reason) => {
                Self { priority: Priority::Item, instead: Instead::Remark, ..Self::FAULT }
            }
            Key::Fallback(_) => Self { priority: Priority::Item, ..Self::FAULT },
            _ => Self::FAULT,
        }
    }
}
