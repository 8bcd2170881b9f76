//! Lowers an endpoint to a request.

use std::collections::{HashMap, HashSet};

use restable_model::{Location, is_text_values};

use super::super::name::{self, Names};
use super::super::path::{self, Address};
use super::super::plan::{BodyForm, Field, Head, Item, Request, Type};
use super::super::prose::{self, short};
use super::super::rows::{Node, differs_in_one, is_dynamic};
use super::super::verb;
use super::body::DocumentedForm;
use super::location::HOST;
use super::media_type::{self, MediaType};
use super::{Lowering, Owner, Side, fixed_query, query_style, token_scope};
use crate::page::{Endpoint, Method, Presence, Row, is_version};
use crate::problem::Kind;

/// Returns candidate names for an endpoint. If its page has several endpoints, the later names contain what
/// distinguishes it.
pub(super) fn names(call: &str, endpoint: &Endpoint, all: &[&Endpoint]) -> Vec<String> {
    if all.len() < 2 {
        return vec![call.to_owned()];
    }
    let version = endpoint.path.split('/').find(|segment| is_version(segment));
    let version = name::pascal(version.unwrap_or_default());
    let last = endpoint.path.split(['?', '/']).rfind(|segment| !segment.contains(['{', '=']) && !segment.is_empty());
    let method = name::pascal(&endpoint.method.keyword().to_lowercase());
    vec![
        call.to_owned(),
        format!("{call}{version}"),
        format!("{call}By{method}"),
        name::r#type(&format!("{call} {}", last.unwrap_or_default())),
    ]
}

/// Headers without a field: the runtime and the transport write them, and the token is passed when sending.
const IMPLICIT_HEADERS: [&str; 7] =
    ["x-auth-token", "content-type", "content-length", "host", "authorization", "x-sdk-date", "user-agent"];

/// What a description calls a value of `Authorization` that the caller has, in lower case.
const CREDENTIALS: [&str; 5] = ["bearer", "basic", "id token", "access token", "identity provider"];

/// What a description calls the value of `Authorization` that signs a request, in lower case.
const SIGNATURES: [&str; 5] = ["signature", "signing", "signed", "ak/sk", "hmac"];

impl<'s> Lowering<'s> {
    /// Lowers an endpoint.
    pub(super) fn request(&mut self, page: usize, endpoint: &Endpoint, name: String, response: usize) {
        let Ok(address) = path::read(&endpoint.path) else { return };
        let example = self.examples.get(page).and_then(|bodies| bodies.request.as_deref());
        let owner = Owner { module: page, name: name.clone(), side: Side::Request, depth: 0, is_root: true };
        let (mut sorted, is_form) = self.sorted(page, endpoint, &address, example, &owner);
        let media_type = sorted.media_type.or_else(|| self.media_type_of_examples(page, endpoint));
        let may_have_body = !matches!(endpoint.method, Method::Get | Method::Head);
        let form = DocumentedForm { is_form, media_type, may_have_body };
        let shown = example.filter(|_| !sorted.body.is_empty() || self.is_body_shown(page, endpoint));
        let body = self.formed_body(sorted.body, &form, shown, &owner);
        let mut fields = placeholders(&address, sorted.path);
        token_scope::mark_optional(&mut fields, &address.path, &self.collections);
        let mut query = queries(&address, sorted.query);
        fixed_query::require(&mut query, endpoint, &self.calls);
        let is_in_body = |name: &str| body.fields.iter().any(|field| field.wire == name);
        self.add_shown_query(page, &sorted.shown, &is_in_body, &mut query);
        fields.extend(query);
        let required = self.required_headers(page, &mut sorted.headers);
        fields.extend(sorted.headers);
        fields.extend(body.fields);
        name_apart(&mut fields);
        let title = self.service.pages.get(page).map(|page| page.title.as_str()).unwrap_or_default();
        let docs = self.about(page, prose::sentence(&verb::imperative(title)));
        let mut docs = self.with_notes(docs, self.service.pages.get(page).map(|page| &page.notes));
        for node in sorted.in_host {
            let named = if node.name.trim().eq_ignore_ascii_case(HOST) {
                "names the object of the call".to_owned()
            } else {
                format!("contains {}", prose::code(&short(&node.name)))
            };
            docs.extend(["\n\nThe host of the base URL ", &named, "."]);
            docs = self.with_notes(docs, Some(&node.row.description));
        }
        if let Some(node) = sorted.token.filter(|node| says_which_token(&node.row)) {
            docs.extend(["\n\nThe header ", &prose::code(node.name.trim()), ":"]);
            docs = self.with_notes(docs, Some(&node.row.description));
        }
        docs.extend(body.member_docs.iter().flat_map(|more| ["\n\n", more]));
        let head = Head { name, docs, page: self.links.page(page) };
        let in_body = || fields.iter().filter(|field| field.location == Location::Body);
        let has_body = fields.iter().any(|field| field.location.is_in_body());
        let is_form = has_body && in_body().all(|field| is_text_values(&field.ty.kinds()));
        let body_form = match body.form {
            // A page that has something else in a form means JSON.
            BodyForm::UrlEncoded if !is_form => BodyForm::Json,
            form => form,
        };
        let named = match form.media_type {
            Some(MediaType::Json(name)) if has_body => Some(name),
            _ => None,
        };
        let request = Request {
            head,
            method: endpoint.method,
            path: address.path,
            deprecation: self.service.pages.get(page).and_then(|page| page.deprecation),
            response,
            wrapper: body.wrapper,
            nulls: body.nulls,
            headers: required,
            form: body_form,
            media_type: named.filter(|_| body_form == BodyForm::Json),
            pages: None,
            fields,
        };
        if let Some(module) = self.plan.modules.get_mut(page) {
            module.items.push(Item::Request(Box::new(request)));
        }
    }

    /// Returns the headers that the text of a page requires with a value, and no row documents. A header whose value the caller
    /// chooses becomes a field.
    fn required_headers(&self, page: usize, documented: &mut Vec<Field>) -> Vec<(String, String)> {
        let required = self.service.pages.get(page).map_or(&[][..], |page| &page.required_headers);
        let mut constants: Vec<(String, String)> = Vec::new();
        for header in required.iter().filter(|header| !is_implicit_header(&header.name)) {
            let is_own = |name: &str| name.eq_ignore_ascii_case(&header.name);
            if documented.iter().any(|field| is_own(&field.wire)) || constants.iter().any(|(name, _)| is_own(name)) {
                continue;
            }
            match &header.value {
                Some(value) => constants.push((header.name.clone(), value.clone())),
                None => documented.push(header_of_text(&header.name)),
            }
        }
        constants
    }

    /// Returns whether an example of a request to an endpoint has a body.
    fn is_body_shown(&self, page: usize, endpoint: &Endpoint) -> bool {
        let examples = self.service.pages.get(page).map_or(&[][..], |page| &page.examples);
        let mut own = examples.iter().filter(|example| example.may_call(endpoint.method, &endpoint.path));
        own.any(|example| example.shown_request().is_some())
    }

    /// Returns the media type of the body in the first example of a request to an endpoint that has one.
    fn media_type_of_examples(&self, page: usize, endpoint: &Endpoint) -> Option<MediaType> {
        let examples = self.service.pages.get(page).map_or(&[][..], |page| &page.examples);
        let own = examples.iter().filter(|example| !example.is_response);
        let mut own = own.filter(|example| example.may_call(endpoint.method, &endpoint.path));
        own.find_map(|example| media_type::of_example(&example.text))
    }

    pub(super) fn in_path(&mut self, node: &Node<'s>, placeholder: &str, owner: &Owner) -> Field {
        let mut field = self.field(node, owner, None);
        placeholder.clone_into(&mut field.wire);
        field.ident = name::field(placeholder);
        field.location = Location::Path;
        field.takes_null = false;
        field.presence = Presence::Documented;
        field.may_be_absent = false;
        self.scalar(node, &mut field, owner, false);
        field
    }

    pub(super) fn in_query(&mut self, node: &Node<'s>, owner: &Owner) -> Option<Field> {
        if is_dynamic(&node.name) {
            self.report(node.id.page, node.row.line, Kind::Misplaced, format_args!("`{}`", short(&node.name)));
            return None;
        }
        let mut field = self.field(node, owner, None);
        field.location = Location::Query;
        field.takes_null = false;
        if matches!(field.ty, Type::List(_)) && query_style::is_in_brackets(&field.wire, &field.docs) {
            field.ty = Type::Text;
            field.differs = Some("it is one text with brackets in a query");
        }
        let may_be_list = matches!(field.ty, Type::Text | Type::Values(_));
        if may_be_list && query_style::is_repeated(&field.wire, &field.docs) {
            query_style::repeat(&mut field);
        }
        self.scalar(node, &mut field, owner, true);
        if matches!(field.ty, Type::List(_)) {
            field.style = query_style::of_list(&field.wire, &field.docs);
        }
        Some(field)
    }

    pub(super) fn in_header(&mut self, node: &Node<'s>, owner: &Owner) -> Option<Field> {
        let is_own = self.is_own_authorization(node);
        let name = node.name.trim();
        if (is_implicit_header(name) || is_misspelled_implicit(name)) && !is_own {
            self.bind(node.id.page, &node.row);
            return None;
        }
        let name = self.header_name(node)?;
        let mut field = self.field(node, owner, None);
        let secret = is_own || field.ty == Type::Secret;
        field.wire = name;
        field.location = Location::Header;
        field.takes_null = false;
        self.scalar(node, &mut field, owner, false);
        if secret {
            field.ty = Type::Secret;
        }
        Some(field)
    }

    /// Returns whether a row is the header `Authorization` with a value that the caller of this endpoint has, and not with the
    /// token or the signature of each call.
    fn is_own_authorization(&self, node: &Node<'_>) -> bool {
        if !node.name.trim().eq_ignore_ascii_case("authorization") {
            return false;
        }
        let text = node.row.description.marked().to_lowercase();
        let says = |words: &[&str]| words.iter().any(|word| text.contains(word));
        let tables = self.service.pages.get(node.id.page).map_or(&[][..], |page| &page.tables);
        let mut requests = tables.iter().filter(|table| !table.role.is_response());
        let is_token = |row: &Row| row.name.trim().eq_ignore_ascii_case("x-auth-token");
        says(&CREDENTIALS) && !says(&SIGNATURES) && !requests.any(|table| table.rows.iter().any(is_token))
    }

    /// Returns the name of a header, or reports that no header can have it.
    pub(super) fn header_name(&mut self, node: &Node<'s>) -> Option<String> {
        let name = node.name.trim();
        let token = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c);
        if name.is_empty() || !name.chars().all(token) || is_dynamic(name) {
            self.report(node.id.page, node.row.line, Kind::Misplaced, format_args!("`{}`", short(name)));
            return None;
        }
        Some(name.to_owned())
    }

    /// Reports the table of the fields of a parameter that is text.
    fn report_fields(&mut self, node: &Node<'s>) {
        let service = self.service;
        let id = service.fields(node.id, &node.row).table().filter(|id| id.page == node.id.page);
        if let Some((id, table)) = id.and_then(|id| Some((id, service.table(id)?))) {
            self.report(id.page, table.line, Kind::UnreachedTable, format_args!("`{}`", short(&table.caption)));
        }
    }

    /// Makes the type of a field a scalar. Outside of a body, a parameter that is not a scalar is text.
    pub(super) fn scalar(&mut self, node: &Node<'s>, field: &mut Field, owner: &Owner, lists: bool) {
        let is_scalar =
            |ty: &Type| matches!(ty, Type::Text | Type::Integer | Type::Number | Type::Boolean | Type::Values(_));
        match &field.ty {
            Type::Any => field.ty = self.enumerated(Type::Text, node, owner, None),
            Type::Secret => field.ty = Type::Text,
            Type::List(element) if lists && is_scalar(element) => {}
            Type::List(element) if lists && **element == Type::Any => field.ty = Type::List(Type::Text.into()),
            ty if is_scalar(ty) => {}
            _ => {
                self.report(node.id.page, node.row.line, Kind::Misplaced, format_args!("`{}`", short(&node.name)));
                field.ty = Type::Text;
                field.differs = Some("it is text outside of the body");
                self.report_fields(node);
            }
        }
    }
}

/// Returns the fields of the path in path order. A placeholder without a row becomes text.
fn placeholders(address: &Address, documented: Vec<Field>) -> Vec<Field> {
    let mut documented: HashMap<String, Field> =
        documented.into_iter().map(|field| (field.wire.clone(), field)).collect();
    // A repeated placeholder has the name of its segment before its own.
    let repeated = |name: &str, known: &HashMap<String, Field>| {
        let own =
            known.values().find(|field| name.strip_suffix(&field.wire).is_some_and(|rest| rest.ends_with('_')))?;
        Some(Field { docs: own.docs.clone(), ..undocumented(name, Location::Path) })
    };
    let repeated: Vec<_> = address.placeholders.iter().map(|name| repeated(name, &documented)).collect();
    let fields = address.placeholders.iter().zip(repeated).map(|(name, repeated)| {
        let field = documented.remove(name).or(repeated);
        field.unwrap_or_else(|| undocumented(name, Location::Path))
    });
    fields.collect()
}

/// Returns the fields of the query. A name in the URL without a row becomes text.
fn queries(address: &Address, documented: Vec<Field>) -> Vec<Field> {
    let mut known = HashSet::new();
    let mut fields = documented;
    fields.retain(|field| known.insert(field.wire.clone()));
    known.extend(address.placeholders.iter().cloned());
    let names = address.query.iter().filter(|name| known.insert((*name).clone()));
    fields.extend(names.map(|name| undocumented(name, Location::Query)));
    fields
}

/// The words of a description that says which token a call needs, in lower case.
const OF_TOKEN: [&str; 3] = ["permission", "scope", "policy"];

/// Returns whether the description of the header of the token says which one a call needs.
fn says_which_token(row: &Row) -> bool {
    let text = row.description.markdown(&|_| None).to_lowercase();
    OF_TOKEN.iter().any(|word| text.contains(word))
}

fn undocumented(wire: &str, location: Location) -> Field {
    let docs = format!("`{}` in the URL. The page does not describe it.", short(wire));
    Field {
        presence: if location == Location::Path { Presence::Documented } else { Presence::Optional },
        location,
        ..Field::new(name::field(wire), wire.to_owned(), Type::Text, docs)
    }
}

/// Creates the field of a header that only the text of a page requires.
fn header_of_text(name: &str) -> Field {
    let docs = format!("The header {}, which the text of the page requires.", prose::code(name));
    let field = undocumented(name, Location::Header);
    Field { docs, presence: Presence::Mandatory, ..field }
}

/// Creates the field of a parameter that only the request line of an example shows.
pub(super) fn undocumented_in_example(wire: &str) -> Field {
    let docs =
        format!("{} in the request line of an example. The page does not describe it.", prose::code(&short(wire)));
    Field { docs, ..undocumented(wire, Location::Query) }
}

/// Returns whether a header has no field.
pub(super) fn is_implicit_header(name: &str) -> bool {
    IMPLICIT_HEADERS.contains(&name.to_ascii_lowercase().as_str())
}

/// The minimum length of a header that a page may misspell. A shorter one may be one letter away from another one by chance.
const MIN_MISSPELLED: usize = 10;

/// Returns whether a page misspells the name of a header without a field by one letter.
fn is_misspelled_implicit(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    let hyphens = |name: &str| name.matches('-').count();
    let is_alike = |header: &str| hyphens(header) == hyphens(&name) && differs_in_one(&name, header);
    IMPLICIT_HEADERS.iter().any(|header| header.len() >= MIN_MISSPELLED && is_alike(header))
}

/// Gives every field a unique name, and removes repeated headers.
pub(super) fn name_apart(fields: &mut Vec<Field>) {
    let mut names = Names::default();
    let mut headers = HashSet::new();
    fields.retain(|field| field.location != Location::Header || headers.insert(field.wire.to_ascii_lowercase()));
    for field in fields {
        let part = field.location.word();
        let longer = format!("{}_in_{part}", field.ident.trim_start_matches("r#"));
        field.ident = names.claim(&[field.ident.clone(), longer]);
    }
}
