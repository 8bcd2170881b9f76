//! What is known of an object.

/// One thing that may be known.
#[derive(Clone, Copy)]
pub(super) enum Mark {
    /// A code was found in it.
    Code,
    /// A message was found in it.
    Message,
    /// Something was found in it of which its end decides what it means.
    Pending,
    /// It says that something failed: by an HTTP status, `"ok": false` or a key that is an error's only.
    Failed,
    /// Its type is `error`.
    TypedError,
    /// Its keys may be names of the request's fields, and its texts what is wrong with them.
    MapsFields,
    /// It is an error, so that a `description` is its message.
    Error,
    /// Its key says that it is an error.
    Named,
    /// A word beside the message may be a code.
    Labels,
    /// A message is further in.
    InnerMessage,
    /// It has a code or a message of its own, and so is no map of fields.
    HasOwn,
}

/// Everything that is known.
#[derive(Clone, Copy, Debug)]
pub(super) struct Marks(u16);

impl Marks {
    pub(super) const NONE: Self = Self(0);

    pub(super) const fn set(&mut self, mark: Mark) {
        self.0 |= 1 << mark as u16;
    }

    /// Sets `mark` if it `applies`.
    pub(super) fn set_if(&mut self, mark: Mark, applies: bool) {
        self.0 |= u16::from(applies) << mark as u16;
    }

    pub(super) const fn has(self, mark: Mark) -> bool {
        self.0 & (1 << mark as u16) != 0
    }

    pub(super) fn has_any(self, marks: &[Mark]) -> bool {
        marks.iter().any(|mark| self.has(*mark))
    }
}
