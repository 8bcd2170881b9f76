//! Chooses the fault of a request.

/// Which requests meet a fault.
#[derive(Debug, Clone, Copy)]
pub(super) struct Faults {
    pub(super) seed: u64,
    pub(super) percent: u8,
}

/// A fault that a client has to cope with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fault {
    Throttled,
    Failed,
    Unavailable,
    BrokenOff,
    Delayed,
}

impl Faults {
    /// Returns the fault of the request with this number.
    pub(super) fn of(self, number: u64) -> Option<Fault> {
        const ALL: [Fault; 5] = [Fault::Throttled, Fault::Failed, Fault::Unavailable, Fault::BrokenOff, Fault::Delayed];
        let mut random = fastrand::Rng::with_seed(self.seed ^ number.wrapping_mul(0x9e37_79b9_7f4a_7c15));
        if random.u8(0..100) < self.percent { random.choice(ALL) } else { None }
    }
}
