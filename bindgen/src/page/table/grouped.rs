//! Tables that list the fields of several objects one after the other, without any mark of the level.

use super::Row;

/// Names the objects in the rows of their fields. Two or more objects in one table are each followed by the same rows, so that these
/// rows can only be their fields: `moored`, `boat_id`, `lost`, `boat_id` becomes `moored`, `moored.boat_id`, `lost`, `lost.boat_id`.
pub(in crate::page) fn qualify(rows: &mut [Row]) {
    let is_object = |row: &Row| row.is_structured() && row.references.is_empty() && row.inner.is_none();
    let objects: Vec<usize> = (0..rows.len()).filter(|at| rows.get(*at).is_some_and(is_object)).collect();
    let [first, second, ..] = objects.as_slice() else { return };
    let names = |from: usize, to: usize| -> Vec<String> {
        rows.get(from + 1..to).unwrap_or_default().iter().map(|row| row.name.clone()).collect()
    };
    let fields = names(*first, *second);
    let ends = objects.iter().skip(1).copied().chain([rows.len()]);
    let follows = |(object, end): (&usize, usize)| names(*object, end).starts_with(&fields);
    if fields.is_empty() || !objects.iter().zip(ends).all(follows) {
        return;
    }
    for object in objects {
        let name = rows.get(object).map(|row| format!("{}.", row.name)).unwrap_or_default();
        for row in rows.iter_mut().skip(object + 1).take(fields.len()) {
            row.name.insert_str(0, &name);
        }
    }
}
