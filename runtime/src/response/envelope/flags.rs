//! What is known of an object.

/// One thing that may be known.
#[derive(Clone, Copy)]
pub(super) enum Flag {
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
