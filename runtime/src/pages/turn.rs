//! The request of one page: that of the endpoint, with another value of one field or another query.

use alloc::string::{String, ToString as _};
use alloc::vec::Vec;

use http::Uri;
use serde_json::Value;

use super::position::At;
use super::rule::{PageForm, PageRule};
use crate::codec::view::View;
use crate::request::target::Target;
use crate::request::{Built, RequestError, Route, build};

/// How the request of a page differs from that of the endpoint.
pub(super) struct Turn<'t> {
    pub(super) rule: &'static PageRule,
    pub(super) at: &'t At,
    /// The number of items to ask for.
    pub(super) size: Option<u64>,
}

impl Turn<'_> {
    /// Builds the request from the values of the endpoint's fields.
    pub(super) fn request(
        &self,
        method: &'static str,
        route: &'static Route,
        target: Target<'_>,
        views: &[View<'_, 'static>],
    ) -> Built {
        let mut views: Vec<View<'_, 'static>> = views.to_vec();
        let turned = match self.at {
            At::Number(number) => Some(Turned::of_number(*number)),
            At::Marker(marker) => Some(Turned::of_marker(marker)),
            At::Start | At::Link(_) | At::End => None,
        };
        let size = self.size.map(Turned::of_number);
        set(&mut views, self.rule.column().map(|column| (column, self.rule.form)), turned.as_ref());
        set(&mut views, self.rule.limit, size.as_ref());
        let mut request = build::request(method, route, target, &views)?;
        if let At::Link(query) = self.at {
            *request.uri_mut() = with_query(request.uri(), query)?;
        }
        Ok(request)
    }
}

/// The new value of a field.
struct Turned {
    text: String,
    /// The value as a number, if it is one.
    number: Option<View<'static, 'static>>,
    /// The form if neither the type of the field nor its value decides.
    form: PageForm,
}

impl Turned {
    fn of_number(number: u64) -> Self {
        Self { text: number.to_string(), number: Some(View::Unsigned(number)), form: PageForm::Number }
    }

    fn of_marker(marker: &str) -> Self {
        let integer = || marker.parse().map(View::Unsigned).or_else(|_| marker.parse().map(View::Signed)).ok();
        let float = || marker.parse().ok().filter(|float: &f64| float.is_finite()).map(View::Float);
        // A number that is written differently is not the marker that the service sent.
        let is_same = |view: &View<'_, '_>| text_of_number(view).is_some_and(|text| text == marker);
        let number = integer().or_else(float).filter(is_same);
        Self { text: marker.into(), number, form: PageForm::Text }
    }

    /// The value in the form of a field. A marker that is no number is text in every field, and the service decides.
    fn view(&self, form: PageForm) -> View<'_, 'static> {
        match (form, self.number) {
            (PageForm::Number, Some(number)) => number,
            (PageForm::Given, Some(number)) if self.form == PageForm::Number => number,
            _ => View::Text(&self.text),
        }
    }
}

fn text_of_number(view: &View<'_, '_>) -> Option<String> {
    match view {
        View::Unsigned(number) => Some(number.to_string()),
        View::Signed(number) => Some(number.to_string()),
        View::Float(number) => Some(Value::from(*number).to_string()),
        _ => None,
    }
}

fn set<'v>(views: &mut [View<'v, 'static>], column: Option<(usize, PageForm)>, value: Option<&'v Turned>) {
    let Some((column, form)) = column else { return };
    if let (Some(view), Some(value)) = (views.get_mut(column), value) {
        *view = value.view(given(form, view));
    }
}

/// The form of a field, whose value decides if its type does not.
fn given(form: PageForm, view: &View<'_, '_>) -> PageForm {
    match (form, view) {
        (PageForm::Given, View::Text(_) | View::Json(Value::String(_))) => PageForm::Text,
        (PageForm::Given, View::Unsigned(_) | View::Signed(_) | View::Float(_) | View::Json(Value::Number(_))) => {
            PageForm::Number
        }
        (form, _) => form,
    }
}

/// The same address with another query. The host and the path of a link are not used, so no link leads a token to another
/// host.
fn with_query(uri: &Uri, query: &str) -> Result<Uri, RequestError> {
    let mut text = String::with_capacity(uri.path().len() + query.len() + 1);
    text.push_str(uri.path());
    text.push('?');
    text.push_str(query);
    let mut parts = uri.clone().into_parts();
    parts.path_and_query = Some(text.parse().map_err(|_| RequestError::Url)?);
    Uri::from_parts(parts).map_err(|_| RequestError::Url)
}
