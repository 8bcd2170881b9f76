//! The report as one HTML page, which needs neither scripts nor other files.

mod excerpt;

use std::collections::HashMap;
use std::fmt::Write as _;

use super::{Report, ServiceReport, Totals};
use crate::letter::is_hidden;
use crate::problem::{Kind, PageProblem};
use excerpt::excerpt;

/// The style, for light and dark, narrow and wide windows.
const STYLE: &str = include_str!("html/style.css");
/// How many of the pages with most problems are listed.
const WORST_PAGES: usize = 20;
/// How many problems of a page are shown.
const PROBLEMS_OF_PAGE: usize = 30;
/// The length in bytes after which the lines of pages are left out, and then further problems.
const EXCERPTS_END: usize = 6 << 20;
const PROBLEMS_END: usize = 12 << 20;

impl Report {
    /// Returns the report as one HTML page: the coverage of each service, the pages with the most problems, and each problem
    /// next to the lines of its page. `text` returns the text of a page, if it can be read; it is called once for each page with
    /// problems.
    ///
    /// The page has no script and refers to no other file. It is at most about 12 MiB long: it states how many problems it
    /// leaves out. Text of pages is escaped.
    ///
    /// ```
    /// let report = restable_bindgen::report::Report::default();
    /// assert!(report.to_html(|_| None).starts_with("<!doctype html>"));
    /// ```
    pub fn to_html(&self, mut text: impl FnMut(&str) -> Option<String>) -> String {
        let mut out = format!(
            "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
             <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
             <title>Report of restable check</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n<h1>Report of restable check</h1>\n"
        );
        let anchors = anchors(self);
        services(&mut out, self);
        kinds(&mut out, self);
        worst(&mut out, self, &anchors);
        refused(&mut out, &self.services);
        others(&mut out, self);
        for (at, service) in self.services.iter().enumerate().filter(|(_, service)| !service.problems.is_empty()) {
            if out.len() > PROBLEMS_END {
                out.push_str("<p class=\"rest\">The problems of further services are not shown.</p>\n");
                break;
            }
            let (count, name) = (service.problems.len(), escaped(&service.service));
            let _ = write!(
                out,
                "<details id=\"s{at}\">\n<summary>{name}: {}</summary>\n",
                counted(count, "problem", "problems")
            );
            let pages = service.problems.chunk_by(|one, other| one.page == other.page);
            pages.for_each(|problems| page(&mut out, problems, &anchors, &mut text));
            out.push_str("</details>\n");
        }
        out.push_str("</body>\n</html>\n");
        out
    }
}

/// Returns the anchor of each page with problems.
fn anchors(report: &Report) -> HashMap<&str, usize> {
    let mut anchors = HashMap::new();
    for problem in report.services.iter().flat_map(|service| &service.problems) {
        let next = anchors.len();
        anchors.entry(problem.page.as_str()).or_insert(next);
    }
    anchors
}

fn services(out: &mut String, report: &Report) {
    out.push_str(
        "<h2>Services</h2>\n<div class=\"wide\"><table>\n<thead><tr><th>service</th><th>pages</th><th>endpoints</th><th>bound</th>\
         <th>refused</th><th>rows</th><th>bound</th><th></th><th>problems</th></tr></thead>\n<tbody>\n",
    );
    for (at, service) in report.services.iter().enumerate() {
        let mut totals = Totals::default();
        totals.add(service);
        let name = escaped(&service.service);
        let is_linked = !service.problems.is_empty();
        let name = if is_linked { format!("<a href=\"#s{at}\">{name}</a>") } else { name };
        row(out, &name, &totals, service.problems.len());
    }
    out.push_str("</tbody>\n<tfoot>\n");
    row(out, "total", &report.totals, report.problems().count());
    out.push_str("</tfoot>\n</table></div>\n");
}

fn row(out: &mut String, name: &str, totals: &Totals, problems: usize) {
    let Totals { pages, endpoints, bound, refused, response_rows, response_rows_bound, .. } = totals;
    let (rows, rows_bound) = (response_rows + totals.request_rows, response_rows_bound + totals.request_rows_bound);
    let percent = (rows_bound * 100).checked_div(rows).unwrap_or(100);
    let _ = writeln!(
        out,
        "<tr><td>{name}</td><td>{pages}</td><td>{endpoints}</td><td>{bound}</td><td>{refused}</td><td>{rows}</td>\
         <td>{rows_bound}</td><td><meter min=\"0\" max=\"100\" value=\"{percent}\">{percent} %</meter></td><td>{problems}</td></tr>"
    );
}

fn kinds(out: &mut String, report: &Report) {
    let mut counts: HashMap<Kind, usize> = HashMap::new();
    report.problems().for_each(|problem| *counts.entry(problem.problem.kind).or_default() += 1);
    let mut counts: Vec<_> = counts.into_iter().collect();
    counts.sort_by_key(|(kind, count)| (std::cmp::Reverse(*count), *kind));
    if counts.is_empty() {
        return;
    }
    out.push_str("<h2>Problems by kind</h2>\n<div class=\"wide\"><table>\n<tbody>\n");
    for (kind, count) in counts {
        let _ = writeln!(out, "<tr><td>{kind}</td><td>{count}</td></tr>");
    }
    out.push_str("</tbody>\n</table></div>\n");
}

fn worst(out: &mut String, report: &Report, anchors: &HashMap<&str, usize>) {
    let of_services =
        report.services.iter().flat_map(|service| service.problems.chunk_by(|one, other| one.page == other.page));
    let mut pages: Vec<_> =
        of_services.filter_map(|problems| Some((problems.len(), problems.first()?.page.as_str()))).collect();
    pages.sort_by_key(|(count, _)| std::cmp::Reverse(*count));
    if pages.is_empty() {
        return;
    }
    out.push_str("<h2>Pages with the most problems</h2>\n<ol>\n");
    for (count, page) in pages.into_iter().take(WORST_PAGES) {
        let anchor = anchors.get(page).copied().unwrap_or_default();
        let _ = writeln!(
            out,
            "<li><a href=\"#p{anchor}\">{}</a>: {}</li>",
            escaped(page),
            counted(count, "problem", "problems")
        );
    }
    out.push_str("</ol>\n");
}

fn refused(out: &mut String, services: &[ServiceReport]) {
    let endpoints = services.iter().flat_map(|service| &service.endpoints);
    let refused: Vec<_> = endpoints.filter_map(|endpoint| Some((endpoint, endpoint.reason.as_ref()?))).collect();
    if refused.is_empty() {
        return;
    }
    out.push_str("<h2>Endpoints that are not bound</h2>\n<ul>\n");
    for (endpoint, reason) in refused {
        if out.len() > PROBLEMS_END {
            break;
        }
        let (method, path, page) = (endpoint.method, escaped(&endpoint.path), escaped(&endpoint.page));
        let _ = writeln!(out, "<li><span class=\"refused\">{method} {path}</span>, {page}: {}</li>", escaped(reason));
    }
    out.push_str("</ul>\n");
}

/// Prints the problems that are on no page of a service.
fn others(out: &mut String, report: &Report) {
    let problems: Vec<_> = report.overrides.iter().chain(&report.search).collect();
    if problems.is_empty() {
        return;
    }
    out.push_str("<h2>Problems of overrides and of the search for pages</h2>\n<ul>\n");
    for problem in problems {
        if out.len() > PROBLEMS_END {
            break;
        }
        let _ = writeln!(out, "<li>{}</li>", escaped(&problem.to_string()));
    }
    out.push_str("</ul>\n");
}

/// Prints the problems of a page, each next to its lines.
fn page(
    out: &mut String,
    problems: &[PageProblem],
    anchors: &HashMap<&str, usize>,
    text: &mut impl FnMut(&str) -> Option<String>,
) {
    let Some(path) = problems.first().map(|problem| problem.page.as_str()) else { return };
    let anchor = anchors.get(path).copied().unwrap_or_default();
    let _ = writeln!(out, "<h3 id=\"p{anchor}\">{}</h3>", escaped(path));
    let content = if out.len() < EXCERPTS_END { text(path) } else { None };
    let mut shown = 0;
    for PageProblem { problem, .. } in problems.iter().take(PROBLEMS_OF_PAGE) {
        if out.len() > PROBLEMS_END {
            break;
        }
        shown += 1;
        let _ = write!(
            out,
            "<div class=\"problem\">\n<p><span class=\"kind\">{}</span> line {}: {}</p>\n",
            problem.kind,
            problem.line,
            escaped(&problem.message)
        );
        if let Some(content) = &content {
            out.push_str(&excerpt(content, problem.line));
        }
        out.push_str("</div>\n");
    }
    if let Some(rest @ 1..) = problems.len().checked_sub(shown) {
        let _ = writeln!(out, "<p class=\"rest\">{} not shown.</p>", counted(rest, "problem is", "problems are"));
    }
}

fn counted(count: usize, one: &str, many: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { many })
}

/// Escapes text for HTML, and removes invisible characters.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars().filter(|letter| !is_hidden(*letter)) {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            letter => out.push(letter),
        }
    }
    out
}
