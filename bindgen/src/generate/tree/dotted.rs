//! Places rows whose names say which object contains them, such as `attachments.device`.

use super::super::rows::is_dynamic;
use super::Nesting;
use super::skeleton::TOP;

/// The maximum number of objects in a name. Longer names are not split.
const MAX_PARTS: usize = 16;

impl<'a> Nesting<'a> {
    /// Returns the place of a dotted name, if the examples or earlier rows have its first part.
    pub(super) fn by_dots(&mut self, name: &'a str) -> Option<usize> {
        let parts: Vec<&str> = parts(name).collect();
        let (head, rest) = parts.split_first()?;
        if rest.is_empty() || parts.len() > MAX_PARTS || parts.iter().any(|part| part.is_empty()) {
            return None;
        }
        let known = self.nearest(head, &|_| true).or_else(|| self.by_name.get(head)?.places.first().copied());
        // `port.id` belongs to `ports`.
        let head = known.or_else(|| self.alike.places(head).first().copied());
        let mut place = head.filter(|place| *place != TOP && self.skeleton.is_shallow(*place))?;
        for part in rest {
            let part = if is_dynamic(part) { super::ANY_NAME } else { part };
            place = self.member(place, part);
        }
        Some(place)
    }
}

/// Returns the parts of a dotted name.
pub(super) fn parts(name: &str) -> impl Iterator<Item = &str> {
    name.split('.').take(MAX_PARTS + 1).map(without_mark)
}

/// Removes the mark of a list from a part of a name.
fn without_mark(part: &str) -> &str {
    part.strip_suffix("[]").or_else(|| part.strip_suffix("[*]")).unwrap_or(part)
}
