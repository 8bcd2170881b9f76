//! Recognizes lists whose items come in pages, and adds `pages(…)` to their requests.
//!
//! A form is recognized by the parameters of the request together with the fields of the response. The description decides
//! what an offset counts, and what a marker is. A request that looks like one page of a list but has none of the forms is
//! reported.

mod parameters;
mod prose;
mod response;
mod sisters;

use std::collections::HashMap;

use super::super::lower::Lowering;
use super::super::plan::{Field, Item, PageWay, Pages, Plan, Request, Table};
use super::super::prose::code;
use crate::page::{Method, Page, Role};
use crate::problem::{Kind, Problem};
use parameters::Parameters;
use prose::Counted;
use response::Listing;
use sisters::Sisters;

/// The name of a list of links that may be about the page or about one of its items.
const LINKS: &str = "links";

/// The name of a parameter that looks like paging, and why it is not bound.
type Unbound<'p> = (&'p str, &'static str);

/// Adds `pages(…)` to the requests whose pages are documented, and reports those that only look like it.
pub(in crate::generate) fn bind(lowering: &mut Lowering<'_>) {
    let mut plan = std::mem::take(&mut lowering.plan);
    let Plan { modules, tables, .. } = &mut plan;
    // Many endpoints may have one response.
    let mut linked = HashMap::new();
    let sisters = Sisters::of(modules, &lowering.service.pages);
    for module in modules {
        for item in &mut module.items {
            let Item::Request(request) = item else { continue };
            let response = request.response;
            let may_link = *linked.entry(response).or_insert_with(|| response::may_link(response, tables));
            match recognize(request, tables, may_link, &sisters) {
                Ok(pages) => request.pages = pages.map(Box::new),
                Err((parameter, reason)) => {
                    let page = lowering.service.pages.get(module.page);
                    let line = page.map_or(1, |page| line(page, request, parameter));
                    let problem = Problem::new(line, Kind::UnboundPages, format!("{}: {reason}", code(parameter)));
                    lowering.problem(module.page, problem);
                }
            }
        }
    }
    lowering.plan = plan;
}

/// Returns `None` for a request that does not look like paging. `may_link` is whether its response may have a link.
fn recognize<'p>(
    request: &'p Request,
    tables: &'p [Table],
    may_link: bool,
    sisters: &Sisters,
) -> Result<Option<Pages>, Unbound<'p>> {
    if !matches!(request.method, Method::Get | Method::Post) {
        return Ok(None);
    }
    let parameters = Parameters::of(&request.fields);
    if let Some(pages) = by_value(request, tables, &parameters) {
        return Ok(Some(pages));
    }
    let Some(first) = parameters.first() else {
        if let Some(field) = parameters::nested(&request.fields, tables) {
            return Err((&field.wire, "the parameters of the page are in a structure"));
        }
        let is_list = may_link && request.method == Method::Get && !request.path.ends_with('}');
        return Ok(is_list.then(|| by_link(request, tables, &parameters)).flatten());
    };
    let listing = Listing::of(request, tables).map_err(|reason| (first.wire.as_str(), reason))?;
    if listing.has_pages_of_items(first) {
        return Err((&first.wire, "each item of the list has pages of its own"));
    }
    let way = match listing.next_link() {
        // The links of a single resource have this name too.
        Some(link) if link == LINKS => way(first, &parameters, &listing, sisters).unwrap_or(PageWay::Link(link)),
        Some(link) => PageWay::Link(link),
        None => way(first, &parameters, &listing, sisters)?,
    };
    Ok(Some(listing.pages(way, parameters.limit)))
}

/// Returns the parameter that may request the next page.
#[cfg(feature = "mock")]
pub(in crate::generate) fn next_page(fields: &[Field]) -> Option<&Field> {
    Parameters::of(fields).first()
}

/// Returns the pages of a request without a parameter for the next page, if the response has a link to it.
fn by_link(request: &Request, tables: &[Table], parameters: &Parameters<'_>) -> Option<Pages> {
    let listing = Listing::of(request, tables).ok().filter(Listing::has_structures)?;
    Some(listing.pages(PageWay::Link(listing.next_link()?), parameters.limit))
}

/// Returns the pages of a request with a parameter whose next value is a field of the response, as that field says.
fn by_value(request: &Request, tables: &[Table], parameters: &Parameters<'_>) -> Option<Pages> {
    // Few requests are about pages.
    parameters.limit.or_else(|| parameters.first())?;
    let listing = Listing::of(request, tables).ok().filter(|listing| listing.next_link().is_none())?;
    let (field, next_marker) = listing.next_value(parameters::fillable(&request.fields, parameters.limit))?;
    let way = PageWay::NextMarker { marker: field.ident.clone(), next_marker };
    Some(listing.pages(way, parameters.limit))
}

/// Returns the first form that is documented: a marker, which is stable if the list changes, before a number.
fn way<'p>(
    first: &'p Field,
    parameters: &Parameters<'p>,
    listing: &Listing<'p>,
    sisters: &Sisters,
) -> Result<PageWay, Unbound<'p>> {
    let ways = [
        parameters.marker.map(|field| (field, by_marker(field, listing))),
        parameters.offset.map(|field| (field, by_offset(field, listing, sisters))),
        parameters.page.map(|field| (field, by_page(field, sisters))),
    ];
    let mut unbound = None;
    for (field, way) in ways.into_iter().flatten() {
        match way {
            Ok(way) => return Ok(way),
            Err(reason) => unbound = unbound.or(Some((field.wire.as_str(), reason))),
        }
    }
    Err(unbound.unwrap_or((&first.wire, prose::UNCLEAR)))
}

fn by_marker(field: &Field, listing: &Listing<'_>) -> Result<PageWay, &'static str> {
    let description = prose::plain(&field.docs);
    let marker = field.ident.clone();
    if let Some(next_marker) = listing.next_marker(field, &description) {
        return Ok(PageWay::NextMarker { marker, next_marker });
    }
    let last = listing.last(&description)?;
    Ok(PageWay::Last { marker, last })
}

fn by_offset(field: &Field, listing: &Listing<'_>, sisters: &Sisters) -> Result<PageWay, &'static str> {
    let description = prose::plain(&field.docs);
    // A response that repeats the offset often describes it better.
    let returned = || listing.returned(&field.wire).and_then(|docs| prose::counted(&docs).ok());
    let counted = match prose::counted(&description) {
        Err(prose::UNCLEAR) => returned()
            .or_else(|| {
                let may_begin_at_0 = prose::first_number(&description).is_none_or(|number| number == 0);
                sisters.counted(&field.wire).filter(|_| may_begin_at_0)
            })
            .ok_or(prose::UNCLEAR),
        counted => counted,
    };
    match counted? {
        Counted::Items => Ok(PageWay::Offset(field.ident.clone())),
        Counted::Pages => by_page(field, sisters),
    }
}

fn by_page(field: &Field, sisters: &Sisters) -> Result<PageWay, &'static str> {
    let description = prose::plain(&field.docs);
    let first = match prose::first_page(&description) {
        Err(reason) if prose::first_number(&description).is_none() => sisters.first_page(&field.wire).ok_or(reason)?,
        first => first?,
    };
    Ok(PageWay::Page(field.ident.clone(), first))
}

/// Returns the line of the row of a parameter, or else of the endpoint.
fn line(page: &Page, request: &Request, parameter: &str) -> usize {
    let rows = page.tables.iter().filter(|table| !is_response(table.role)).flat_map(|table| &table.rows);
    let row = rows.filter(|row| row.name == parameter).map(|row| row.line).next();
    let endpoint = page.endpoints.iter().find(|endpoint| endpoint.method == request.method);
    row.or(endpoint.map(|endpoint| endpoint.line)).unwrap_or(1)
}

/// Returns whether a table describes a response, which may have a field of the same name.
fn is_response(role: Role) -> bool {
    matches!(role, Role::ResponseHeader | Role::ResponseBody)
}
