//! Prints a service as text for comparison with a golden file.

use std::fmt::Write as _;

use restable_bindgen::private;
use restable_bindgen::private::page::PageTable;
use restable_bindgen::private::service::{Fields, Service, TableId};

pub(crate) fn summary(service: &Service) -> String {
    let mut out = String::new();
    for (page, content) in service.pages.iter().enumerate() {
        let _ = writeln!(out, "{}: {}", content.path, content.title);
        for (table, content) in content.tables.iter().enumerate() {
            add_table(&mut out, service, TableId { page, table }, content);
        }
        for example in content.examples.iter().filter(|example| example.is_response) {
            let json = example.json.as_ref().map_or_else(Clone::clone, |_| "JSON".to_owned());
            let _ = writeln!(out, "  {} example {:?}: {json}", example.line, example.status);
        }
        for shared in service.shared_responses(page) {
            let _ = writeln!(out, "  shared response {}", name(service, shared));
        }
    }
    add_report(&mut out, service);
    out
}

fn add_table(out: &mut String, service: &Service, id: TableId, table: &PageTable) {
    let _ = writeln!(out, "  {} {:?} {:?} `{}`", table.line, table.role, table.status, table.caption);
    for row in &table.rows {
        let _ = write!(out, "    {} {}: {:?} {:?}", row.line, row.name, row.documented, row.presence);
        let _ = match service.fields(id, row) {
            Fields::None => writeln!(out),
            Fields::Table(fields) => writeln!(out, " -> {}", name(service, fields)),
            other => writeln!(out, " -> {other:?}"),
        };
    }
}

fn name(service: &Service, id: TableId) -> String {
    let page = service.pages.get(id.page).map_or("", |page| &page.path);
    format!("{page}:{}", service.table(id).map_or(0, |table| table.line))
}

fn add_report(out: &mut String, service: &Service) {
    let report = private::report(service);
    for service in &report.services {
        for endpoint in &service.endpoints {
            let (rows, bound) = (endpoint.response_rows, endpoint.response_rows_bound);
            let reason = endpoint.reason.as_deref().unwrap_or("bound");
            let _ = writeln!(out, "{} {}: {bound} of {rows} rows, {reason}", endpoint.method, endpoint.path);
        }
        for problem in &service.problems {
            let _ = writeln!(out, "{problem}");
        }
    }
}
