//! An answer without a body: 204 can have no other.

use super::read_telling;
use crate::codec::path::Trail;
use crate::codec::place::{Fault, Place, Source, Target};
use crate::response::misfit::Misfit;

/// Fills a place from an empty body: with what its type makes of nothing, or with an object without parameters.
pub(super) fn read(place: &mut Place<'_, '_>, trail: &mut Trail) -> Result<(), Misfit> {
    if read_telling(b"null", place, trail)? {
        return Ok(());
    }
    let mut nothing = Nothing { misfit: None, trail };
    // A fault comes with its misfit.
    let _ = nothing.fill(place);
    nothing.misfit.map_or(Ok(()), |misfit| Err(misfit.of_empty_body()))
}

/// The value that is not there.
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
