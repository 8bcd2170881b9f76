//! How the pages of a list are requested, in the names on the wire.

use restable_model::Location;

use super::super::passes::pages;
use super::super::plan::{Body, Field, PageWay, Plan, Request, Type};

/// The pages of a list.
#[derive(Debug)]
pub(crate) struct Paging {
    /// The list. Its path is empty if the body is the list.
    pub(crate) items: Place,
    pub(crate) way: Way,
    /// The parameter with the size of a page.
    pub(crate) limit: Option<Parameter>,
    /// Whether there are more pages.
    pub(crate) more: Option<Place>,
    /// The number of all items.
    pub(crate) total: Option<Place>,
}

/// How the next page is requested.
#[derive(Debug)]
pub(crate) enum Way {
    /// By a link in the body. The server chooses the parameter in it.
    Link { link: Place, form: LinkForm, parameter: Parameter },
    /// By a parameter with this member of the last item.
    Last { marker: Parameter, last: String, is_integer: bool },
    /// By a parameter with a value of the body.
    NextMarker { marker: Parameter, next: Place },
    /// By the number of items before the page.
    Offset(Parameter),
    /// By the number of the page. The first page has the second number.
    Page(Parameter, u64),
}

/// The JSON value of a link.
#[derive(Debug, Clone, Copy)]
pub(crate) enum LinkForm {
    Text,
    /// An object with the member `href`.
    Object,
    /// A list of objects with the members `rel` and `href`.
    List,
}

/// A parameter of a request.
#[derive(Debug, Clone)]
pub(crate) struct Parameter {
    pub(crate) name: String,
    pub(crate) location: Location,
}

/// A member of a body.
#[derive(Debug, Clone)]
pub(crate) struct Place {
    /// The names that lead to it.
    pub(crate) path: Vec<String>,
    /// Whether the table requires it.
    pub(crate) is_required: bool,
    /// Whether it is an integer, and not a string.
    pub(crate) is_integer: bool,
}

impl Paging {
    /// Takes the pages of a request from the plan.
    pub(super) fn of(plan: &Plan, request: &Request) -> Option<Self> {
        let pages = request.pages.as_ref()?;
        let place = |path: &str| place(plan, request.response, path);
        let parameter = |ident: &str| request.fields.iter().find(|field| field.ident == ident).map(Parameter::of);
        let way = match &pages.way {
            PageWay::Link(path) => {
                let (link, ty) = place(path)?;
                Way::Link { link, form: link_form(ty), parameter: parameter_of_links(request) }
            }
            PageWay::Last { marker, last } => {
                let (Type::Table(item) | Type::Boxed(item)) = pages.item else { return None };
                let (last, ty) = self::place(plan, item, last)?;
                let last = last.path.into_iter().next()?;
                Way::Last { marker: parameter(marker)?, last, is_integer: *ty == Type::Integer }
            }
            PageWay::NextMarker { marker, next_marker } => {
                Way::NextMarker { marker: parameter(marker)?, next: place(next_marker)?.0 }
            }
            PageWay::Offset(offset) => Way::Offset(parameter(offset)?),
            PageWay::Page(page, first) => Way::Page(parameter(page)?, *first),
        };
        let items = match plan.tables.get(request.response).map(|table| &table.body) {
            Some(Body::Whole(..)) => Place { path: Vec::new(), is_required: true, is_integer: false },
            _ => place(&pages.items)?.0,
        };
        let optional = |path: &Option<String>| path.as_deref().and_then(place).map(|(place, _)| place);
        Some(Self {
            items,
            way,
            limit: pages.limit.as_deref().and_then(parameter),
            more: optional(&pages.more),
            total: optional(&pages.total),
        })
    }

    /// Returns the parameter that requests the next page.
    pub(crate) fn parameter(&self) -> &Parameter {
        match &self.way {
            Way::Link { parameter, .. } | Way::Offset(parameter) | Way::Page(parameter, _) => parameter,
            Way::Last { marker, .. } | Way::NextMarker { marker, .. } => marker,
        }
    }
}

impl Parameter {
    fn of(field: &Field) -> Self {
        Self { name: field.wire.clone(), location: field.location }
    }
}

/// Returns the member at a path of fields, such as `links?.next`, and its type.
fn place<'p>(plan: &'p Plan, table: usize, path: &str) -> Option<(Place, &'p Type)> {
    let (mut table, mut names) = (table, Vec::new());
    let mut steps = path.split('.').map(|step| step.trim_end_matches('?')).peekable();
    loop {
        let step = steps.next()?;
        let Body::Fields(fields) = &plan.tables.get(table)?.body else { return None };
        let field = fields.iter().find(|field| field.ident == step)?;
        names.push(field.wire.clone());
        if steps.peek().is_none() {
            let (is_required, is_integer) = (field.is_always(), field.ty == Type::Integer);
            return Some((Place { path: names, is_required, is_integer }, &field.ty));
        }
        let (Type::Table(inner) | Type::Boxed(inner)) = field.ty else { return None };
        table = inner;
    }
}

fn link_form(ty: &Type) -> LinkForm {
    match ty {
        Type::List(_) => LinkForm::List,
        Type::Table(_) | Type::Boxed(_) => LinkForm::Object,
        _ => LinkForm::Text,
    }
}

/// Returns the parameter in the links to the next page: the one that the page documents, or else a marker.
fn parameter_of_links(request: &Request) -> Parameter {
    let documented = pages::next_page(&request.fields).filter(|field| field.location == Location::Query);
    documented.map_or_else(|| Parameter { name: "marker".to_owned(), location: Location::Query }, Parameter::of)
}
