//! Whether an endpoint is bound.

use super::Service;
use crate::page::Endpoint;
use crate::problem::{Kind, Problem};

/// Whether an endpoint is bound. Its rows are counted separately.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Binding {
    /// The endpoint is bound.
    Bound,
    /// It uses the bindings of another page.
    Quoted,
    /// It is not bound, for this reason.
    Refused(String),
}

impl Service {
    /// Determines whether an endpoint of a page is bound, and adds its problems to `problems`.
    pub(crate) fn binding(&self, page: usize, endpoint: &Endpoint, problems: &mut Vec<Problem>) -> Binding {
        let Some(content) = self.pages.get(page) else { return Binding::Bound };
        let is_silent = self.is_silent(page);
        let is_quoted = || (is_silent || endpoint.in_example) && self.documented_by(page, endpoint).is_some();
        let problem = |kind| Problem::new(endpoint.line, kind, format_args!("{} {}", endpoint.method, endpoint.path));
        if content.is_xml {
            let problem = problem(Kind::Xml);
            let reason = problem.message.clone();
            problems.push(problem);
            Binding::Refused(reason)
        } else if is_quoted() {
            problems.push(problem(Kind::QuotedEndpoint));
            Binding::Quoted
        } else if endpoint.in_example {
            // Reading the page has already reported the endpoint.
            Binding::Refused(problem(Kind::EndpointInExample).message)
        } else {
            problems.extend(is_silent.then(|| problem(Kind::NoResponse)));
            Binding::Bound
        }
    }
}
