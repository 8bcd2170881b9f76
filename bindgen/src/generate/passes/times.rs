//! Turns points in time back into text if an example, or the format of another field, shows something else, such as a duration.

use std::collections::HashSet;

use super::super::plan::{Body, Field, Plan, Type};

/// Turns the fields of these structures, names and descriptions into text. Other pages may describe the same structure
/// without an example.
pub(in crate::generate) fn follow_examples(plan: &mut Plan, not_times: &HashSet<[String; 3]>) {
    for table in &mut plan.tables {
        let name = &table.head.name;
        let Body::Fields(fields) = &mut table.body else { continue };
        for field in fields.iter_mut().filter(|field| field.ty == Type::Time && field.differs.is_none()) {
            if not_times.contains(&[name.clone(), field.wire.clone(), field.docs.clone()]) {
                field.ty = Type::Text;
            }
        }
        follow_formats(fields);
        follow_days(fields);
    }
}

/// Turns the fields into text whose description refers to the format of another field that is text.
fn follow_formats(fields: &mut [Field]) {
    let texts: HashSet<String> =
        fields.iter().filter(|field| field.ty == Type::Text).map(|field| field.wire.clone()).collect();
    for field in fields.iter_mut().filter(|field| field.ty == Type::Time && field.differs.is_none()) {
        let docs = field.docs.replace(['*', '`', '\\'], "");
        let other = docs.split_once("same format as ").and_then(|(_, rest)| {
            rest.trim_start_matches("that of ").split(|letter: char| !letter.is_alphanumeric() && letter != '_').next()
        });
        if other.is_some_and(|other| texts.contains(other)) {
            field.ty = Type::Text;
        }
    }
}

/// Turns the start and the end of a period into text that has the day of the week in another field: they are times of day.
fn follow_days(fields: &mut [Field]) {
    const DAYS: [&str; 2] = ["day of a week", "day of the week"];
    const ENDS: [&str; 2] = ["start time", "end time"];
    let begins = |field: &Field, words: &str| {
        field.docs.get(..words.len()).is_some_and(|start| start.eq_ignore_ascii_case(words))
    };
    let is_end = |field: &Field| {
        let is_time = field.ty == Type::Time && field.differs.is_none();
        is_time && ENDS.iter().any(|end| begins(field, end)) && !field.docs.to_lowercase().contains("yyyy")
    };
    let has_day = |field: &Field| DAYS.iter().any(|day| begins(field, day));
    if fields.iter().any(is_end) && fields.iter().any(has_day) {
        fields.iter_mut().filter(|field| is_end(field)).for_each(|field| field.ty = Type::Text);
    }
}
