//! The fields that `state(…)` names have a type that no parameter can have.

use restable::response;

enum Phase {
    Open,
}

struct Share(u8);

#[response(state(field = phase, ready("OPEN"), reason = phase, progress = share))]
struct Kite {
    phase: Phase,
    share: Share,
}

fn main() {}
