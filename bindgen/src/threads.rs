//! Does the same work on several threads.

use std::thread;

/// Runs `work` on this many threads, at least one, and returns the result of each. The calling thread is one of them: each further thread
/// has a heap of its own, and memory that is freed in one heap is not available to another.
///
/// If a thread panics, this function panics as well.
pub(crate) fn run<T: Send>(threads: usize, work: impl Fn() -> T + Sync) -> Vec<T> {
    thread::scope(|scope| {
        let others: Vec<_> = (1..threads).map(|_| scope.spawn(&work)).collect();
        let own = work();
        let join = |other: thread::ScopedJoinHandle<'_, _>| {
            other.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))
        };
        std::iter::once(own).chain(others.into_iter().map(join)).collect()
    })
}
