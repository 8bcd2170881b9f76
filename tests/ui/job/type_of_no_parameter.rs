//! The fields that `job(…)` names have a type that no parameter can have.

use restable::job::JobStatus as _;
use restable::response;

enum Phase {
    Open,
}

struct Share(u8);

#[response(job(state = phase, progress = share, code = inner.code))]
struct Task {
    phase: Phase,
    share: Share,
    inner: Inner,
}

#[restable::structure]
struct Inner {
    code: Phase,
}

fn main() {
    let task = Task::decode(200, (), "{}").unwrap();
    let _ = task.state();
}
