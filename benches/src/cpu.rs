//! CPU time of child processes, which other work on the machine disturbs less than wall time.

use std::fs;
use std::io;

/// Ticks of 10 ms, as Linux counts them for programs on every architecture.
const TICKS_A_SECOND: f64 = 100.0;

/// The CPU seconds of all processes that this one has waited for, from `/proc/self/stat` (fields 16 and 17: proc(5)).
///
/// # Errors
///
/// Returns an error where there is no `/proc`.
pub fn children_seconds() -> io::Result<f64> {
    let stat = fs::read_to_string("/proc/self/stat")?;
    // The second field is the program's name in parentheses and may contain blanks.
    let after_name = stat.rsplit(')').next().unwrap_or_default();
    let ticks = after_name.split_whitespace().skip(13).take(2).map(|field| field.parse::<f64>().unwrap_or_default());
    Ok(ticks.sum::<f64>() / TICKS_A_SECOND)
}
