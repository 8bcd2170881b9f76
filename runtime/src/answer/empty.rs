//! A response without a body, as every 204 is.

use super::{read_telling, without_mark};
use crate::error::Misfit;
use crate::place::{Fault, Place, Source, Target};
use crate::trail::Trail;

/// Whether the body is empty or consists of white space.
pub(crate) fn is_empty(body: &[u8]) -> bool {
    without_mark(body).iter().all(u8::is_ascii_whitespace)
}

/// Fills a place from an empty body: with what its type reads from a missing value, or else as an object without
/// parameters.
pub(super) fn read(place: &mut Place<'_, '_>, trail: &mut Trail) -> Result<(), Misfit> {
    if read_telling(b"null", place, trail)? {
        return Ok(());
    }
    let mut nothing = Nothing { misfit: None, trail };
    // The fault needs no handling: the misfit is in the trail.
    let _ = nothing.fill(place);
    nothing.misfit.map_or(Ok(()), |misfit| Err(misfit.of_empty_body()))
}

/// The missing value.
struct Nothing<'t> {
    misfit: Option<Misfit>,
    trail: &'t mut Trail,
}

impl Nothing<'_> {
    fn fill(&mut self, place: &mut Place<'_, '_>) -> Result<bool, Fault> {
        match &mut place.target {
            Target::Within(sink) => sink.fill(self),
            Target::Table(..) => read_telling(b"{}", place, self.trail).map_err(|misfit| {
                self.misfit = Some(misfit);
                Fault(())
            }),
            _ => Ok(false),
        }
    }
}

impl<'de> Source<'de> for Nothing<'_> {
    fn read(&mut self, mut place: Place<'_, 'de>) -> Result<bool, Fault> {
        self.fill(&mut place)
    }
}
