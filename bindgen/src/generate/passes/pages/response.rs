//! The fields of a response that may be part of paging.

use super::super::super::plan::{Body, Field, PageWay, Pages, Request, Table, Type};
use super::parameters::{is_marker, is_start_of_page, word};
use super::prose::{has_word, is_about_next, is_value_of_next, plain};

const NO_LIST: &str = "the response has no list of items";
const SEVERAL_LISTS: &str = "the response has several lists, and none has the name of the path";
const NO_MARKER: &str = "neither the response nor the description states which value is the next marker";

/// The names are compared without case and punctuation.
const NEXT_MARKERS: [&str; 9] = [
    "nextmarker",
    "nextpagemarker",
    "nextpagetoken",
    "nexttoken",
    "nextcursor",
    "continue",
    "continuetoken",
    "continuationtoken",
    "nextcontinuationtoken",
];
const NEXT_LINKS: [&str; 4] = ["nextlink", "nexturl", "nexthref", "nextpagelink"];
const NEXT: &str = "next";
const MARKER: &str = "marker";
const HREF: &str = "href";
const REL: &str = "rel";
const MORE: [&str; 5] = ["hasmore", "hasnext", "hasnextpage", "truncated", "istruncated"];
/// The names of a field with the number of all items, if its description does not restrict it to one page.
const TOTALS: [&str; 8] =
    ["total", "totalcount", "totalnum", "totalnumber", "totalsize", "totalrecord", "totalrecords", "totalitems"];
/// The names of an object or a list that describes the page.
const PAGE_INFO: [&str; 4] = ["pageinfo", "paging", "pagination", "pageinformation"];
/// The names of a list of items that is next to other lists.
const ITEMS: [&str; 4] = ["resources", "items", "datalist", "records"];
/// Phrases for a marker that may be the number of an item.
const INDEX: [&str; 2] = ["index position", "index location"];
/// Phrases for a number of items of one page.
const OF_ONE_PAGE: [&str; 4] = ["current page", "this page", "each page", "per page"];
/// A word for a number of items of one page, in the sentence that names the number.
const RETURNED: &str = "returned";
/// Phrases for the number of all items that a query finds, on whatever page they are.
const OF_QUERY: [&str; 9] = [
    "that meet the",
    "that meets the",
    "that match the",
    "that matches the",
    "no paging",
    "no pagination",
    "not affected by",
    "irrelevant to",
    "regardless of",
];
/// A phrase for a number of items that a query may leave out.
const OF_ALL_ITEMS: &str = "not affected by the filter";
/// A word for a link that a service never fills.
const PLACEHOLDER: &str = "placeholder";
/// A phrase for a number of pages.
const OF_PAGES: &str = "number of pages";

/// A field of the response, at its top level or in one of its structures.
struct Member<'p> {
    path: String,
    field: &'p Field,
    /// The word of the structure that contains it.
    holder: Option<String>,
}

/// A response with one list of items.
pub(super) struct Listing<'p> {
    tables: &'p [Table],
    members: Vec<Member<'p>>,
    items: String,
    item: &'p Type,
}

impl<'p> Listing<'p> {
    /// Finds the items of a response, or returns why there are none.
    pub(super) fn of(request: &Request, tables: &'p [Table]) -> Result<Self, &'static str> {
        let table = tables.get(request.response).ok_or(NO_LIST)?;
        match &table.body {
            Body::Fields(fields) => {
                let mut members = members(fields, tables, 1);
                let found = match items(&members, &request.path, tables) {
                    Err(NO_LIST) => {
                        members = self::members(fields, tables, 2);
                        beside_total(&members).ok_or(NO_LIST)?
                    }
                    found => found?,
                };
                let Type::List(item) = &found.field.ty else { return Err(NO_LIST) };
                Ok(Self { tables, items: found.path.clone(), item, members })
            }
            Body::Whole(Type::List(item), _) => {
                Ok(Self { tables, members: Vec::new(), items: table.name_of_whole().to_owned(), item })
            }
            Body::Whole(..) | Body::OneOf(_) | Body::Unit => Err(NO_LIST),
        }
    }

    /// Returns the arguments of `pages(…)`.
    pub(super) fn pages(&self, way: PageWay, limit: Option<&Field>) -> Pages {
        Pages {
            items: self.items.clone(),
            item: self.item.clone(),
            way,
            limit: limit.map(|field| field.ident.clone()),
            more: self.find(Member::is_more),
            total: self.find(Member::is_total_of_query).or_else(|| self.find(Member::is_total)),
        }
    }

    fn find(&self, is_wanted: impl Fn(&Member<'p>) -> bool) -> Option<String> {
        self.members.iter().find(|member| is_wanted(member)).map(|member| member.path.clone())
    }

    /// Returns the description of a parameter of the request that the response repeats.
    pub(super) fn returned(&self, name: &str) -> Option<String> {
        let repeated = self.members.iter().find(|member| member.field.wire == name)?;
        Some(plain(&repeated.field.docs))
    }

    /// Returns the path of the link to the next page.
    pub(super) fn next_link(&self) -> Option<String> {
        self.find(|member| self.is_next_link(member))
    }

    fn is_next_link(&self, member: &Member<'_>) -> bool {
        let (name, docs) = (member.word(), plain(&member.field.docs));
        if docs.contains(PLACEHOLDER) {
            return false;
        }
        let is_link_text = ["link", "url", "uri"].iter().any(|word| docs.contains(word));
        let in_links = member.holder.as_ref().is_some_and(|holder| holder.contains("link"));
        match &member.field.ty {
            Type::Text => NEXT_LINKS.contains(&name.as_str()) || name == NEXT && (in_links || is_link_text),
            Type::Table(at) | Type::Boxed(at) => name == NEXT && in_links && self.has(*at, &[HREF]),
            Type::List(element) => match **element {
                Type::Table(at) => member.holder.is_none() && name.ends_with("links") && self.has(at, &[HREF, REL]),
                _ => false,
            },
            _ => false,
        }
    }

    /// Returns whether the items are structures. The response of a single resource may have a list of strings.
    pub(super) fn has_structures(&self) -> bool {
        matches!(self.item, Type::Table(_) | Type::Boxed(_))
    }

    /// Returns whether the items are groups with pages of their own: each has the parameter and a total.
    pub(super) fn has_pages_of_items(&self, parameter: &Field) -> bool {
        let (Type::Table(at) | Type::Boxed(at)) = self.item else { return false };
        let fields = fields_of(self.tables, *at);
        let is_total = |field: &Field| TOTALS.contains(&word(&field.wire).as_str()) && field.ty == Type::Integer;
        fields.iter().any(|field| field.wire == parameter.wire) && fields.iter().any(is_total)
    }

    fn has(&self, table: usize, names: &[&str]) -> bool {
        let fields = fields_of(self.tables, table);
        // A page may list the relations of a link, which are then an enumeration.
        let is_text = |field: &Field| matches!(field.ty, Type::Text | Type::Values(_));
        names.iter().all(|name| fields.iter().any(|field| field.wire == *name && is_text(field)))
    }

    /// Returns the parameter whose next value is a field of the response, and the path of that field.
    pub(super) fn next_value(&self, parameters: impl Iterator<Item = &'p Field>) -> Option<(&'p Field, String)> {
        let parameters: Vec<_> = parameters.collect();
        let described: Vec<_> = self.members.iter().filter(|member| is_scalar(&member.field.ty)).collect();
        let described: Vec<_> = described.iter().map(|member| (member, plain(&member.field.docs))).collect();
        let said = parameters.iter().find_map(|parameter| {
            let name = parameter.wire.to_lowercase();
            let (member, _) = described.iter().find(|(_, docs)| is_value_of_next(docs, &name))?;
            Some((*parameter, member.path.clone()))
        });
        said.or_else(|| {
            let start = parameters.iter().find(|parameter| is_start_of_page(parameter))?;
            let (member, _) = described.iter().find(|(member, _)| word(&member.field.wire) == MARKER)?;
            Some((*start, member.path.clone()))
        })
    }

    /// Returns the path of the field that is the marker of the next page: the one that the description of the parameter
    /// names, or one whose name says so.
    pub(super) fn next_marker(&self, parameter: &Field, description: &str) -> Option<String> {
        let in_response = ["in the response", "in the last response", "previous response", "returned", "response body"];
        let is_from_response = in_response.iter().any(|phrase| description.contains(phrase));
        let is_named = |member: &Member<'_>| {
            let name = member.field.wire.to_lowercase();
            let says = |before: &str, after: &str| description.contains(&format!("{before}{name}{after}"));
            is_from_response
                && ["response", "previous response", "last response"]
                    .iter()
                    .any(|response| ["in", "of"].iter().any(|of| says("", &format!(" {of} the {response}"))))
        };
        let is_next = |member: &Member<'_>| {
            let in_markers = member.holder.as_ref().is_some_and(|holder| holder.contains("marker"));
            NEXT_MARKERS.contains(&member.word().as_str()) || in_markers && member.word() == NEXT
        };
        let is_same = |member: &Member<'_>| {
            let says_next = || is_marker(&member.word()) && is_about_next(&plain(&member.field.docs));
            member.field.wire == parameter.wire && (is_from_response || says_next())
        };
        let scalar = |member: &Member<'_>| is_scalar(&member.field.ty);
        self.find(|member| scalar(member) && is_named(member))
            .or_else(|| self.find(|member| scalar(member) && is_next(member)))
            .or_else(|| self.find(|member| scalar(member) && is_same(member)))
    }

    /// Returns the path of the field of the last item that is the marker of the next page.
    pub(super) fn last(&self, description: &str) -> Result<String, &'static str> {
        let is_index = INDEX.iter().any(|phrase| description.contains(phrase));
        let (Type::Table(at) | Type::Boxed(at), false) = (self.item, is_index) else { return Err(NO_MARKER) };
        let fields = fields_of(self.tables, *at);
        let scalars = || fields.iter().filter(|field| !field.rest && is_scalar(&field.ty));
        let named =
            scalars().find(|field| field.wire.contains('_') && has_word(description, &field.wire.to_lowercase()));
        let own_id = || scalars().find(|field| field.wire == "id");
        let items = self.items.rsplit('.').next().unwrap_or_default();
        let long_id =
            || scalars().find(|field| field.wire.strip_suffix("_id").is_some_and(|of| items == format!("{of}s")));
        let by_id = || own_id().or_else(long_id).filter(|_| has_word(description, "id"));
        named.or_else(by_id).map(|field| field.ident.clone()).ok_or(NO_MARKER)
    }
}

/// Returns whether a response may have a link to the next page, by the names of its fields.
pub(super) fn may_link(response: usize, tables: &[Table]) -> bool {
    let is_link = |member: &Member<'_>| {
        let name = member.word();
        name == NEXT || NEXT_LINKS.contains(&name.as_str()) || name.ends_with("links")
    };
    members(fields_of(tables, response), tables, 1).iter().any(is_link)
}

impl Member<'_> {
    fn word(&self) -> String {
        word(&self.field.wire)
    }

    /// Returns whether the description says that the number is that of all items which the query finds.
    fn is_total_of_query(&self) -> bool {
        if self.field.ty != Type::Integer {
            return false;
        }
        let docs = plain(&self.field.docs);
        let is_number = TOTALS.contains(&self.word().as_str()) || docs.contains("number of");
        is_number && OF_QUERY.iter().any(|phrase| docs.contains(phrase)) && is_of_all_pages(&docs)
    }

    /// Returns whether the field states that there are more pages. Some services have the opposite under such a name.
    fn is_more(&self) -> bool {
        self.field.ty == Type::Boolean
            && MORE.contains(&self.word().as_str())
            && !plain(&self.field.docs).contains("whether all ")
    }

    fn is_total(&self) -> bool {
        if self.field.ty != Type::Integer {
            return false;
        }
        let docs = plain(&self.field.docs);
        let says_total =
            docs.contains("total number of") || docs == "total number" || docs.starts_with("total number.");
        (TOTALS.contains(&self.word().as_str()) || says_total) && is_of_all_pages(&docs)
    }
}

/// Returns whether a number counts the items of all pages, and neither those of one page nor the pages.
fn is_of_all_pages(docs: &str) -> bool {
    let is_of_answer = |sentence: &str| sentence.contains("number") && sentence.contains(RETURNED);
    !docs.contains(OF_PAGES)
        && !docs.contains(OF_ALL_ITEMS)
        && !OF_ONE_PAGE.iter().any(|phrase| docs.contains(phrase))
        && !docs.split(". ").any(is_of_answer)
}

/// Returns the fields of a response, and of its structures to a depth. A structure that may be absent has a `?`.
fn members<'p>(fields: &'p [Field], tables: &'p [Table], depth: usize) -> Vec<Member<'p>> {
    let is_read = |field: &&Field| !field.rest && !field.is_header();
    let mut members = Vec::new();
    for field in fields.iter().filter(is_read) {
        members.push(Member { path: field.ident.clone(), field, holder: None });
        let (Type::Table(at) | Type::Boxed(at), Some(depth)) = (&field.ty, depth.checked_sub(1)) else { continue };
        let question = if field.is_always() { "" } else { "?" };
        members.extend(self::members(fields_of(tables, *at), tables, depth).into_iter().map(|inner| Member {
            path: format!("{}{question}.{}", field.ident, inner.path),
            holder: inner.holder.or_else(|| Some(word(&field.wire))),
            ..inner
        }));
    }
    members
}

fn fields_of(tables: &[Table], at: usize) -> &[Field] {
    match tables.get(at).map(|table| &table.body) {
        Some(Body::Fields(fields)) => fields,
        _ => &[],
    }
}

/// Returns the list of items: the only one, the one with the name of the path, the one with a name such as `items`, or else the
/// only list of structures. A list in a structure counts only if there is none next to it.
fn items<'m, 'p>(members: &'m [Member<'p>], path: &str, tables: &[Table]) -> Result<&'m Member<'p>, &'static str> {
    let is_about_page = |field: &Field| {
        let name = word(&field.wire);
        name.ends_with("links") || PAGE_INFO.contains(&name.as_str())
    };
    let lists = |is_inner: bool| -> Vec<&Member<'_>> {
        let is_list = |member: &&Member<'_>| matches!(member.field.ty, Type::List(_)) && !is_about_page(member.field);
        members.iter().filter(|member| member.holder.is_some() == is_inner).filter(is_list).collect()
    };
    let found = Some(lists(false)).filter(|found| !found.is_empty()).unwrap_or_else(|| lists(true));
    let in_path = |member: &&&Member<'_>| path.split('/').any(|part| word(part) == member.word());
    let is_of_items = |member: &&&Member<'_>| ITEMS.contains(&member.word().as_str());
    let has_structures = |member: &&&Member<'_>| matches!(&member.field.ty, Type::List(element) if matches!(**element, Type::Table(at) if !fields_of(tables, at).is_empty()));
    let only = |wanted: &dyn Fn(&&&Member<'p>) -> bool| {
        let mut wanted = found.iter().filter(|member| wanted(member));
        wanted.next().filter(|_| wanted.next().is_none()).copied()
    };
    match found.as_slice() {
        [] => Err(NO_LIST),
        [only] => Ok(only),
        _ => only(&in_path).or_else(|| only(&is_of_items)).or_else(|| only(&has_structures)).ok_or(SEVERAL_LISTS),
    }
}

/// Returns the only list of structures that is in one structure with the number of its items.
fn beside_total<'m, 'p>(members: &'m [Member<'p>]) -> Option<&'m Member<'p>> {
    let holder = |member: &Member<'p>| member.path.rsplit_once('.').map(|(holder, _)| holder.to_owned());
    let has_total = |list: &&Member<'p>| members.iter().any(|other| other.is_total() && holder(other) == holder(list));
    let is_list =
        |member: &&Member<'p>| matches!(&member.field.ty, Type::List(item) if matches!(**item, Type::Table(_)));
    let mut lists = members.iter().filter(is_list).filter(has_total);
    lists.next().filter(|_| lists.next().is_none())
}

/// Returns whether the macro can use a field as a marker.
fn is_scalar(ty: &Type) -> bool {
    matches!(ty, Type::Text | Type::Integer | Type::Job | Type::Time | Type::Values(_) | Type::Any)
}
