//! Measures the CPU time of child processes, which other programs on the machine affect less than wall time.

use std::fs;
use std::io;

/// Clock ticks per second: Linux uses 100 for programs on every architecture.
const TICKS_A_SECOND: f64 = 100.0;

/// The CPU seconds of all child processes that have been waited for, from `/proc/self/stat` (fields 16 and 17:
/// proc(5)).
///
/// # Errors
///
/// Returns an error if `/proc` is not available.
pub fn children_seconds() -> io::Result<f64> {
    let stat = fs::read_to_string("/proc/self/stat")?;
    // The second field is the program's name in parentheses, which may contain spaces.
    let after_name = stat.rsplit(')').next().unwrap_or_default();
    let ticks = after_name.split_whitespace().skip(13).take(2).map(|field| field.parse::<f64>().unwrap_or_default());
    Ok(ticks.sum::<f64>() / TICKS_A_SECOND)
}
