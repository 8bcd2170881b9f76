//! `name=value` pairs, which queries and forms are made of.

use alloc::string::String;

use super::error::RequestError;
use super::named::Named;
use super::pair_writer::PairWriter;
use super::styled::push_styled;
use crate::codec::view::{TableView, View};

/// Appends `name=value` for each value, with `first` before the first of them and `&` between them.
pub(super) fn push_pairs(out: &mut String, first: Option<char>, pairs: &Named<'_>) -> Result<(), RequestError> {
    push_all(&mut PairWriter { out, separator: first, location: pairs.location }, pairs)
}

fn push_all(writer: &mut PairWriter<'_>, pairs: &Named<'_>) -> Result<(), RequestError> {
    for (name, view) in pairs.each() {
        let outcome = match *view {
            View::Table(part) if name.is_empty() => {
                push_part(writer, part, pairs)?;
                continue;
            }
            View::Styled(style, view) => push_styled(writer, style, name, view),
            ref view => writer.push_each(name, view),
        };
        outcome.map_err(|unfit| pairs.unfit(name, &unfit))?;
    }
    Ok(())
}

/// Appends the pairs of a flattened structure, which has no name.
fn push_part(
    writer: &mut PairWriter<'_>,
    part: &dyn TableView<'static>,
    around: &Named<'_>,
) -> Result<(), RequestError> {
    let mut outcome = Ok(());
    part.write(&mut |names, views| {
        outcome = push_all(writer, &Named { names: names.all, views, location: around.location });
    });
    outcome
}
