//! The facts that are known about an object.

/// One fact about an object.
#[derive(Clone, Copy)]
pub(super) enum Flag {
    /// It holds a code.
    Code,
    /// It holds a message.
    Message,
    /// It holds a text whose meaning is decided at its end.
    Pending,
    /// It states a failure: by an HTTP status, by `"ok": false`, or by a key that only errors have.
    Failed,
    /// Its type is `error`.
    TypedError,
    /// Its keys may be names of fields of the request, and its texts what is wrong with them.
    MapsFields,
    /// It is an error, so that a `description` is its message.
    Error,
    /// Its key states that it is an error.
    Named,
    /// One word in it may be a code if it also has a message.
    Labels,
    /// An inner object holds a message.
    InnerMessage,
    /// It has a code or a message of its own, and so is not a map of fields.
    HasOwn,
}

/// All facts about an object.
#[derive(Clone, Copy, Debug)]
pub(super) struct Flags(u16);

impl Flags {
    pub(super) const NONE: Self = Self(0);

    pub(super) const fn set(&mut self, flag: Flag) {
        self.0 |= 1 << flag as u16;
    }

    /// Sets `flag` if it `applies`.
    pub(super) fn set_if(&mut self, flag: Flag, applies: bool) {
        self.0 |= u16::from(applies) << flag as u16;
    }

    pub(super) const fn has(self, flag: Flag) -> bool {
        self.0 & (1 << flag as u16) != 0
    }

    pub(super) fn has_any(self, flags: &[Flag]) -> bool {
        flags.iter().any(|flag| self.has(*flag))
    }
}
