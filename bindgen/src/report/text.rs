//! The text form of the report.

use std::fmt;

use super::{Report, ServiceReport, Totals};
use crate::problem::Kind;

/// How many of the pages with most problems the text lists.
const WORST_PAGES: usize = 10;

impl fmt::Display for Report {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let width = self.services.iter().map(|service| service.service.chars().count()).max().unwrap_or(0).max(5);
        writeln!(
            formatter,
            "{:width$} {:>6} {:>9} {:>6} {:>7} {:>8} {:>8} {:>8}",
            "", "pages", "endpoints", "bound", "refused", "rows", "bound", "problems"
        )?;
        for service in &self.services {
            let mut totals = Totals::default();
            totals.add(service);
            line(formatter, &service.service, width, &totals, service.problems.len())?;
        }
        let problems = self.services.iter().map(|service| service.problems.len()).sum();
        line(formatter, "total", width, &self.totals, problems)?;
        let Totals { response_examples, json_examples, examples_decoded, drift, .. } = self.totals;
        writeln!(
            formatter,
            "\nresponse examples {response_examples}, JSON {json_examples}, decoded {examples_decoded}, drift {drift}"
        )?;
        let Totals { normal_examples, normal_decoded, normal_unchanged, .. } = self.totals;
        writeln!(
            formatter,
            "normal response examples {normal_examples}, decoded {normal_decoded}, unchanged after a round trip {normal_unchanged}"
        )?;
        let Totals { request_rows, request_rows_bound, .. } = self.totals;
        writeln!(formatter, "request rows {request_rows}, bound {request_rows_bound}")?;
        let Totals { request_examples, request_decoded, request_unchanged, .. } = self.totals;
        writeln!(
            formatter,
            "JSON request examples {request_examples}, decoded {request_decoded}, unchanged when sent {request_unchanged}"
        )?;
        refused(formatter, &self.services)?;
        self.search.iter().try_for_each(|problem| writeln!(formatter, "{problem}"))?;
        worst(formatter, &self.services)?;
        kinds(formatter, self)
    }
}

fn line(formatter: &mut fmt::Formatter<'_>, name: &str, width: usize, totals: &Totals, problems: usize) -> fmt::Result {
    let Totals { pages, endpoints, bound, refused, response_rows: rows, response_rows_bound: rows_bound, .. } = totals;
    writeln!(
        formatter,
        "{name:width$} {pages:>6} {endpoints:>9} {bound:>6} {refused:>7} {rows:>8} {rows_bound:>8} {problems:>8}"
    )
}

fn refused(formatter: &mut fmt::Formatter<'_>, services: &[ServiceReport]) -> fmt::Result {
    for endpoint in services.iter().flat_map(|service| &service.endpoints) {
        if let Some(reason) = &endpoint.reason {
            writeln!(formatter, "refused {}: {reason}", endpoint.page)?;
        }
    }
    Ok(())
}

fn worst(formatter: &mut fmt::Formatter<'_>, services: &[ServiceReport]) -> fmt::Result {
    let mut counts: Vec<(usize, &str)> = Vec::new();
    for problem in services.iter().flat_map(|service| &service.problems) {
        match counts.last_mut() {
            Some((count, page)) if *page == problem.page => *count += 1,
            _ => counts.push((1, &problem.page)),
        }
    }
    counts.sort_by_key(|(count, _)| std::cmp::Reverse(*count));
    if !counts.is_empty() {
        writeln!(formatter, "\npages with the most problems")?;
    }
    counts.iter().take(WORST_PAGES).try_for_each(|(count, page)| writeln!(formatter, "{count:>6} {page}"))
}

/// Writes the number of problems of each kind.
fn kinds(formatter: &mut fmt::Formatter<'_>, report: &Report) -> fmt::Result {
    let mut counts: Vec<(usize, Kind)> = Vec::new();
    for &kind in Kind::ALL {
        let count = report.problems().filter(|problem| problem.problem.kind == kind).count();
        counts.extend((count > 0).then_some((count, kind)));
    }
    counts.sort_by_key(|(count, _)| std::cmp::Reverse(*count));
    if !counts.is_empty() {
        writeln!(formatter, "\nproblems by kind")?;
    }
    counts.iter().try_for_each(|(count, kind)| writeln!(formatter, "{count:>6} {kind}"))
}
