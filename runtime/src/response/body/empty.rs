//! A response without a body, as every 204 is.

use super::read_with_reason;
use crate::codec::path::JsonPath;
use crate::codec::place::{Place, ReadError, Source, Target};
use crate::response::misfit::Misfit;

/// Fills a place from an empty body: with what its type reads from a missing value, or else as an object without
/// parameters.
pub(super) fn read(place: &mut Place<'_, '_>, path: &mut JsonPath) -> Result<(), Misfit> {
    if read_with_reason(b"null", place, path)? {
        return Ok(());
    }
    let mut nothing = Nothing { misfit: None, path };
    // The fault needs no handling: the misfit is in the trail.
    let _ = nothing.fill(place);
    nothing.misfit.map_or(Ok(()), |misfit| Err(misfit.of_empty_body()))
}

/// The missing value.
struct Nothing<'t> {
    misfit: Option<Misfit>,
    path: &'t mut JsonPath,
}

impl Nothing<'_> {
    fn fill(&mut self, place: &mut Place<'_, '_>) -> Result<bool, ReadError> {
        match &mut place.target {
            Target::Within(sink) => sink.fill(self),
            Target::Table(..) => read_with_reason(b"{}", place, self.path).map_err(|misfit| {
                self.misfit = Some(misfit);
                ReadError(())
            }),
            _ => Ok(false),
        }
    }
}

impl<'de> Source<'de> for Nothing<'_> {
    fn read(&mut self, mut place: Place<'_, 'de>) -> Result<bool, ReadError> {
        self.fill(&mut place)
    }
}
