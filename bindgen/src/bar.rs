//! The progress bar, which is shown on terminals only.

use indicatif::{ProgressBar, ProgressStyle};
use restable_bindgen::Progress;

pub(crate) fn new() -> ProgressBar {
    let style = ProgressStyle::with_template("{bar:40} {pos}/{len} pages  {msg}");
    // `indicatif` hides a bar on standard error unless that is a terminal.
    ProgressBar::new(0).with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()))
}

pub(crate) fn show(bar: &ProgressBar, progress: Progress<'_>) {
    let Progress { service, pages, total, .. } = progress;
    bar.set_length(total as u64);
    bar.inc(pages as u64);
    bar.set_message(service.to_owned());
}
