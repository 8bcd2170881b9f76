//! The output of the program: a line for each query, and a progress bar if standard error is a terminal.

use std::fmt::Display;
use std::io::{self, Write as _};
use std::time::Duration;

use indicatif::{ProgressBar, ProgressStyle};
use restable::JobId;
use restable::job::{JobState, Report};

/// The reader of a pipe may have closed it, which is no reason to fail.
pub(crate) fn say(line: &dyn Display) {
    drop(writeln!(io::stdout(), "{line}"));
}

/// The progress of one job. The bar is drawn on standard error, and hidden if that is no terminal.
pub(crate) struct Progress {
    bar: ProgressBar,
}

const BAR: &str = "{spinner} [{bar:30}] {pos}/{len} servers, {msg}";
const TICK: Duration = Duration::from_millis(100);

impl Progress {
    pub(crate) fn begin(job_id: &JobId, servers: usize) -> Self {
        say(&format_args!("job       {job_id}\n"));
        let bar = ProgressBar::new(servers as u64);
        bar.set_style(ProgressStyle::with_template(BAR).unwrap_or_else(|_| ProgressStyle::default_bar()));
        bar.enable_steady_tick(TICK);
        Self { bar }
    }

    pub(crate) fn tell(&self, report: &Report<'_>) {
        let state = report.state.map_or("no state yet", JobState::as_str);
        let (ended, all) = report.sub_jobs().unwrap_or_default();
        self.bar.set_position(ended as u64);
        self.bar.set_message(String::from(state));
        let time = format!("query {:<2}  {:>4.1} s", report.queries, report.elapsed.as_secs_f64());
        self.bar.suspend(|| match report.problem {
            None => say(&format_args!("{time}  {state}, {ended} of {all} servers finished")),
            Some(problem) => say(&format_args!("{time}  {problem}")),
        });
    }
}
