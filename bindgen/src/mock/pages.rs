//! Divides the documented list of a response into pages.

use serde_json::{Map, Value, json};

use crate::generate::contract::{Call, Incoming, LinkForm, Paging, Parameter, Place, Way};

/// The member of an item that identifies it.
const ID: &str = "id";

/// How long the lists and their pages are.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Lists {
    /// The minimum number of items of a list.
    pub(super) items: Option<usize>,
    /// The maximum number of items of a page.
    pub(super) page_size: Option<usize>,
}

/// Where the client finds the server, for links to the next page.
pub(super) struct Origin<'o> {
    pub(super) url: &'o str,
    /// The path of the request, with the service.
    pub(super) path: &'o str,
}

/// The request of a page.
pub(super) struct Turn<'t> {
    pub(super) call: &'t Call,
    pub(super) paging: &'t Paging,
    pub(super) incoming: &'t Incoming,
    pub(super) origin: Origin<'t>,
}

impl Turn<'_> {
    /// Replaces the list in a body by the page that the request asks for.
    ///
    /// # Errors
    ///
    /// Returns what is wrong with the parameters of the page.
    pub(super) fn divide(&self, body: &mut Value, lists: Lists) -> Result<(), String> {
        let paging = self.paging;
        let Some(Value::Array(list)) = at(body, &paging.items.path) else { return Ok(()) };
        let all = lengthened(std::mem::take(list), lists.items, paging);
        let asked = paging.limit.as_ref().and_then(|limit| self.number(limit)).filter(|limit| *limit > 0);
        let size = asked.into_iter().chain(lists.page_size).min().unwrap_or(all.len()).max(1);
        let (start, count) = (self.start(&all, size)?, all.len());
        let page: Vec<Value> = all.into_iter().skip(start).take(size).collect();
        let next = Some(start.saturating_add(page.len())).filter(|next| *next < count && !page.is_empty());
        let link = next.map(|next| self.link(page.last(), next));
        if let Some(place) = at(body, &paging.items.path) {
            *place = Value::Array(page);
        }
        describe(body, paging, count, next.is_some());
        match &paging.way {
            Way::Link { link: place, form, .. } => set_link(body, place, *form, link),
            Way::NextMarker { next: place, .. } => set_marker(body, place, next),
            Way::Last { .. } => replace_links(body, &paging.items, link),
            Way::Offset(_) | Way::Page(..) => {}
        }
        Ok(())
    }

    /// Returns the number of items before the page.
    fn start(&self, all: &[Value], size: usize) -> Result<usize, String> {
        let parameter = self.paging.parameter();
        let marker = self.call.given(self.incoming, parameter);
        match (&self.paging.way, marker) {
            (_, None) => Ok(0),
            (Way::Last { last, .. }, Some(marker)) => after(all, last, &marker),
            (Way::Link { .. }, Some(marker)) if is_marker(parameter) => {
                after(all, ID, &marker).or_else(|error| marker.parse().map_err(|_| error))
            }
            (Way::Page(_, first), Some(_)) => {
                let first = usize::try_from(*first).unwrap_or_default();
                Ok(self.number(parameter).unwrap_or(first).saturating_sub(first).saturating_mul(size))
            }
            (Way::Offset(_), Some(_)) => Ok(self.number(parameter).unwrap_or_default()),
            (Way::NextMarker { .. } | Way::Link { .. }, Some(marker)) => {
                marker.parse().map_err(|_| format!("`{}` is not a page of the list", parameter.name))
            }
        }
    }

    /// Returns the value of a parameter that is a number. The type of the parameter has been checked, so another text is one that
    /// the page allows.
    fn number(&self, parameter: &Parameter) -> Option<usize> {
        self.call.given(self.incoming, parameter)?.parse().ok()
    }

    /// Returns a link to the page after the last item of this one.
    fn link(&self, last: Option<&Value>, next: usize) -> String {
        let parameter = self.paging.parameter();
        let id = last.filter(|_| is_marker(parameter)).and_then(|item| item.get(ID)).and_then(text);
        let query = query(self.incoming, &parameter.name, &id.unwrap_or_else(|| next.to_string()));
        format!("{}{}?{query}", self.origin.url, self.origin.path)
    }
}

/// Replaces the links in an example of OpenStack, such as `servers_links` next to `servers`. The page may not document them.
fn replace_links(body: &mut Value, items: &Place, link: Option<String>) {
    let Some((name, path)) = items.path.split_last() else { return };
    let path: Vec<_> = path.iter().cloned().chain([format!("{name}_links")]).collect();
    if at(body, &path).is_some_and(|links| links.is_array()) {
        let place = Place { path, is_required: false, is_integer: false };
        set_link(body, &place, LinkForm::List, link);
    }
}

/// Repeats the items of a list until it has this many, with names and IDs of their own. Each item gets a marker that no other
/// item has.
fn lengthened(documented: Vec<Value>, least: Option<usize>, paging: &Paging) -> Vec<Value> {
    let documented_count = documented.len();
    let count = least.unwrap_or(0).max(documented_count);
    let mut items: Vec<Value> = documented.into_iter().cycle().take(count).collect();
    for (index, item) in items.iter_mut().enumerate().skip(documented_count) {
        match item {
            Value::Object(members) => {
                for name in [ID, "name"] {
                    if let Some(Value::String(text)) = members.get_mut(name) {
                        *text = format!("{text}-{}", index + 1);
                    }
                }
            }
            Value::String(text) => *text = format!("{text}-{}", index + 1),
            _ => {}
        }
    }
    match &paging.way {
        Way::Last { last, is_integer, .. } => mark(&mut items, last, *is_integer),
        Way::Link { parameter, .. } if is_marker(parameter) && items.iter().all(|item| item.get(ID).is_some()) => {
            mark(&mut items, ID, false);
        }
        _ => {}
    }
    items
}

/// Returns whether a parameter of links takes the ID of an item.
fn is_marker(parameter: &Parameter) -> bool {
    parameter.name.ends_with("marker")
}

/// Makes the markers of items unique.
fn mark(items: &mut [Value], name: &str, is_integer: bool) {
    let mut known = std::collections::HashSet::new();
    for (index, item) in items.iter_mut().enumerate() {
        let Value::Object(members) = item else { continue };
        let marker = members.get(name).and_then(text).filter(|marker| !marker.is_empty());
        if marker.as_ref().is_some_and(|marker| known.insert(marker.clone())) {
            continue;
        }
        let unique = match marker {
            _ if is_integer => json!(1_000_000 + index),
            marker => json!(format!("{}-{}", marker.as_deref().unwrap_or(name), index + 1)),
        };
        known.extend(text(&unique));
        members.insert(name.to_owned(), unique);
    }
}

fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

/// Returns the position after the item with a marker.
fn after(items: &[Value], last: &str, marker: &str) -> Result<usize, String> {
    let is_marked = |item: &Value| item.get(last).and_then(text).is_some_and(|known| known == marker);
    let position = items.iter().position(is_marked);
    position.map(|position| position + 1).ok_or_else(|| "the marker is not an item of the list".to_owned())
}

/// Sets the number of all items, and whether there are more pages.
fn describe(body: &mut Value, paging: &Paging, count: usize, has_more: bool) {
    if let Some(total) = &paging.total {
        set(body, total, json!(count));
    }
    if let Some(more) = &paging.more {
        set(body, more, json!(has_more));
    }
}

fn set_marker(body: &mut Value, place: &Place, next: Option<usize>) {
    match next {
        Some(next) if place.is_integer => set(body, place, json!(next)),
        Some(next) => set(body, place, json!(next.to_string())),
        None => unset(body, place, json!("")),
    }
}

fn set_link(body: &mut Value, place: &Place, form: LinkForm, link: Option<String>) {
    match (form, link) {
        (LinkForm::Text, Some(link)) => set(body, place, json!(link)),
        (LinkForm::Object, Some(link)) => set(body, place, json!({ "href": link })),
        (LinkForm::List, link) => {
            let others = at(body, &place.path).and_then(|links| links.as_array().cloned()).unwrap_or_default();
            let is_next = |other: &Value| other.get("rel").and_then(Value::as_str) == Some("next");
            let mut links: Vec<Value> = others.into_iter().filter(|other| !is_next(other)).collect();
            links.extend(link.map(|link| json!({ "rel": "next", "href": link })));
            if links.is_empty() { unset(body, place, json!([])) } else { set(body, place, Value::Array(links)) }
        }
        (LinkForm::Text, None) => unset(body, place, json!("")),
        (LinkForm::Object, None) => unset(body, place, json!({ "href": "" })),
    }
}

/// Returns the query of a request with another value of a parameter.
fn query(incoming: &Incoming, name: &str, next: &str) -> String {
    let encode =
        |text: &str| percent_encoding::utf8_percent_encode(text, percent_encoding::NON_ALPHANUMERIC).to_string();
    let others = incoming.query.iter().filter(|(known, _)| known != name);
    let mut pairs: Vec<_> = others.map(|(name, value)| format!("{}={}", encode(name), encode(value))).collect();
    pairs.push(format!("{}={}", encode(name), encode(next)));
    pairs.join("&")
}

/// Returns the value at a path.
fn at<'v>(body: &'v mut Value, path: &[String]) -> Option<&'v mut Value> {
    path.iter().try_fold(body, |value, name| value.get_mut(name))
}

/// Sets a member, with the objects on its path.
fn set(body: &mut Value, place: &Place, value: Value) {
    let mut object = body;
    for name in &place.path {
        if object.is_null() {
            *object = Value::Object(Map::new());
        }
        let Some(members) = object.as_object_mut() else { return };
        object = members.entry(name.clone()).or_insert(Value::Null);
    }
    *object = value;
}

/// Removes a member, or replaces it by `nothing` if its table requires it.
fn unset(body: &mut Value, place: &Place, nothing: Value) {
    if place.is_required {
        return set(body, place, nothing);
    }
    let Some((name, path)) = place.path.split_last() else { return };
    if let Some(Value::Object(members)) = at(body, path) {
        members.remove(name);
    }
}
