//! The values of some fields of a request, with their names.

use restable_model::Location;

use super::error::RequestError;
use super::search::not_finite;
use super::text::Unfit;
use crate::codec::view::View;

/// Some columns of a request.
pub(super) struct Named<'a> {
    pub(super) names: &'static [&'static str],
    pub(super) views: &'a [View<'a, 'static>],
    pub(super) location: Location,
}

impl<'a> Named<'a> {
    pub(super) fn each(&self) -> impl Iterator<Item = (&'static str, &'a View<'a, 'static>)> + use<'a> {
        self.names.iter().copied().zip(self.views)
    }

    /// The error for a value that cannot be encoded here.
    #[cold]
    pub(super) fn unfit(&self, parameter: &'static str, unfit: &Unfit) -> RequestError {
        let shape = RequestError::Shape { parameter, location: self.location };
        match unfit {
            Unfit::Shape => shape,
            Unfit::NotFinite => self.not_finite().unwrap_or(shape),
            Unfit::Secret => RequestError::SecretInUrl { parameter },
            Unfit::Delimiter => RequestError::Delimiter { parameter },
        }
    }

    /// The error for a body that cannot be written. The JSON writer does not know which parameter caused it.
    #[cold]
    pub(super) fn unwritten(&self, error: serde_json::Error) -> RequestError {
        self.not_finite().unwrap_or(RequestError::Body(error))
    }

    #[cold]
    fn not_finite(&self) -> Option<RequestError> {
        not_finite(self.names, self.views).map(|pointer| RequestError::NotFinite { pointer })
    }
}
