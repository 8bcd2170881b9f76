//! What is added to each request of a service: the headers of a version, then the authorization, which may sign them.
//!
//! Both are trait objects, so that only a program that sets them contains their code.

use alloc::sync::Arc;
use alloc::vec::Vec;
use core::fmt;

use http::{Request, Response, request};

use crate::codec::view::View;
use crate::request::{Authorize, Built, RequestError, RequestedVersion, check_version};
use crate::table::Names;

#[derive(Clone, Default)]
pub(super) struct Head {
    pub(super) version: Option<Arc<dyn Version>>,
    pub(super) authorize: Option<Arc<dyn Authorization>>,
}

/// The version that a service is asked for.
pub(super) trait Version: fmt::Debug + Send + Sync {
    /// Adds the headers of the version.
    ///
    /// # Errors
    ///
    /// Returns an error if one of them is invalid.
    fn apply(&self, request: &mut Request<Vec<u8>>) -> Result<(), RequestError>;

    /// Checks that the version has all parameters that have a value; returns an empty request.
    ///
    /// # Errors
    ///
    /// Returns an error for the first parameter that it does not have.
    fn check(&self, names: &'static Names, views: &[View<'_, 'static>]) -> Built;
}

impl Version for RequestedVersion {
    fn apply(&self, request: &mut Request<Vec<u8>>) -> Result<(), RequestError> {
        self.apply(request)
    }

    fn check(&self, names: &'static Names, views: &[View<'_, 'static>]) -> Built {
        check_version(self.version, names, views)
    }
}

/// An authorization, with what its [`refused`](Authorize::refused) needs.
pub(super) trait Authorization: Authorize + Send + Sync {
    /// The request without its body.
    fn head(&self, request: &Request<Vec<u8>>) -> request::Parts {
        head(request)
    }
}

impl<A: Authorize + Send + Sync> Authorization for A {}

impl Authorize for Head {
    fn authorize(&self, request: &mut Request<Vec<u8>>) -> Result<(), RequestError> {
        if let Some(version) = &self.version {
            version.apply(request)?;
        }
        self.authorize.as_ref().map_or(Ok(()), |authorize| authorize.authorize(request))
    }

    fn refused(&self, request: &request::Parts, response: &Response<Vec<u8>>) {
        if let Some(authorize) = &self.authorize {
            authorize.refused(request, response);
        }
    }
}

/// A request without its body.
pub(super) fn head(request: &Request<Vec<u8>>) -> request::Parts {
    let mut head = Request::new(());
    *head.method_mut() = request.method().clone();
    *head.uri_mut() = request.uri().clone();
    *head.version_mut() = request.version();
    *head.headers_mut() = request.headers().clone();
    *head.extensions_mut() = request.extensions().clone();
    head.into_parts().0
}
