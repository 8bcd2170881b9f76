//! Finds the number of a request that JSON cannot represent.

use alloc::string::{String, ToString as _};

use restable_model::pointer;

use crate::codec::view::View;

/// The JSON pointer of the first number among the parameters that is NaN or infinite.
pub(super) fn not_finite(names: &[&'static str], views: &[View<'_, '_>]) -> Option<String> {
    let mut pointer = String::new();
    is_among(&mut pointer, names, views).then_some(pointer)
}

/// Checks some columns and, if there is one more, the field that collects unknown parameters.
fn is_among(pointer: &mut String, names: &[&'static str], views: &[View<'_, '_>]) -> bool {
    names.iter().zip(views).any(|(name, view)| is_at(pointer, name, view))
        || views.get(names.len()).is_some_and(|rest| is_in(pointer, rest))
}

/// Checks the value of one segment. The segment stays in the pointer if a number is found.
fn is_at(pointer: &mut String, segment: &str, view: &View<'_, '_>) -> bool {
    if let (View::Table(_), true) = (view, segment.is_empty()) {
        // A flattened structure has no name.
        return is_in(pointer, view);
    }
    let length = pointer.len();
    pointer::push(pointer, segment);
    let found = is_in(pointer, view);
    if !found {
        pointer.truncate(length);
    }
    found
}

fn is_in(pointer: &mut String, view: &View<'_, '_>) -> bool {
    let mut found = false;
    match *view {
        View::Float(value) => found = !value.is_finite(),
        View::List(list) => {
            found = (0..list.len()).any(|index| is_at(pointer, &index.to_string(), &list.element(index)));
        }
        View::Map(map) => map.each(&mut |key, entry| {
            found = is_at(pointer, key, &entry);
            !found
        }),
        View::Secret(secret) => found = is_in(pointer, &secret.reveal()),
        View::Styled(_, view) => found = is_in(pointer, view),
        View::Table(record) => record.write(&mut |names, views| found = found || is_among(pointer, names.all, views)),
        _ => {}
    }
    found
}
