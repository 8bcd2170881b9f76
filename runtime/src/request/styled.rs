//! Parameters of a query or a form that have a style.

use alloc::format;
use alloc::string::String;

use serde_json::Value;

use super::pair_writer::PairWriter;
use super::text::{self, Unfit};
use crate::codec::style::Style;
use crate::codec::view::View;
use crate::text::percent_encode::push_encoded;

/// How deep the objects of a parameter may be nested: as deep as in JSON.
const MAX_DEPTH: usize = 127;

pub(super) fn push_styled(
    pairs: &mut PairWriter<'_>,
    style: Style,
    name: &str,
    view: &View<'_, '_>,
) -> Result<(), Unfit> {
    match style {
        Style::CommaDelimited => push_delimited(pairs, name, view, ",", None),
        // An encoded delimiter cannot be told from one in an element.
        Style::SpaceDelimited => push_delimited(pairs, name, view, "%20", Some(' ')),
        Style::PipeDelimited => push_delimited(pairs, name, view, "%7C", Some('|')),
        Style::DeepObject => Objects { pairs, depth: 0 }.push(name, view),
        Style::Flag => push_flag(pairs, name, view),
        Style::String => pairs.push_each(name, view),
        // The macros emit this only for a path.
        Style::Segments => Err(Unfit::Shape),
    }
}

/// `ids=a,b`. An empty list that is not left out is `ids=`.
fn push_delimited(
    pairs: &mut PairWriter<'_>,
    name: &str,
    view: &View<'_, '_>,
    delimiter: &str,
    refused: Option<char>,
) -> Result<(), Unfit> {
    let mut is_first = true;
    text::each(view, pairs.location, &mut |element| {
        if refused.is_some_and(|refused| element.contains(refused)) {
            return Err(Unfit::Delimiter);
        }
        push_delimiter(pairs, name, delimiter, &mut is_first);
        push_encoded(pairs.out, element);
        Ok(())
    })?;
    if let View::List(list) = view {
        if list.len() == 0 {
            push_delimiter(pairs, name, delimiter, &mut is_first);
        }
    }
    Ok(())
}

fn push_delimiter(pairs: &mut PairWriter<'_>, name: &str, delimiter: &str, is_first: &mut bool) {
    if *is_first {
        pairs.push_name(name);
    }
    pairs.out.push_str(if *is_first { "=" } else { delimiter });
    *is_first = false;
}

/// `acl`, without `=`.
fn push_flag(pairs: &mut PairWriter<'_>, name: &str, view: &View<'_, '_>) -> Result<(), Unfit> {
    text::each(view, pairs.location, &mut |value| {
        match value {
            "true" => pairs.push_name(name),
            "false" => {}
            _ => return Err(Unfit::Shape),
        }
        Ok(())
    })
}

/// Writes objects: `filter[name]=value`, `filter[size][min]=1`.
struct Objects<'p, 'o> {
    pairs: &'p mut PairWriter<'o>,
    /// How many objects are around the one that is written.
    depth: usize,
}

impl Objects<'_, '_> {
    fn push(&mut self, name: &str, view: &View<'_, '_>) -> Result<(), Unfit> {
        match *view {
            View::Absent => Ok(()),
            View::Map(_) | View::Table(_) if self.depth == MAX_DEPTH => Err(Unfit::Shape),
            View::Map(map) => {
                let mut outcome = Ok(());
                map.each(&mut |key, entry| {
                    outcome = self.push_entry(name, key, &entry);
                    outcome.is_ok()
                });
                outcome
            }
            View::Table(record) => {
                let mut outcome = Ok(());
                record.write(&mut |names, views| outcome = self.push_columns(name, names.all, views));
                outcome
            }
            View::Json(value) => self.push_json(name, value),
            View::Serde(value) => self.push_json(name, &text::json(value)?),
            View::Secret(secret) => self.push(name, &text::revealed(secret, self.pairs.location)?),
            _ => Err(Unfit::Shape),
        }
    }

    /// Writes the fields of a structure, and the unknown parameters that it has collected.
    fn push_columns(&mut self, name: &str, names: &[&str], views: &[View<'_, '_>]) -> Result<(), Unfit> {
        for (key, view) in names.iter().zip(views) {
            self.push_entry(name, key, view)?;
        }
        views.get(names.len()).map_or(Ok(()), |rest| self.push(name, rest))
    }

    fn push_json(&mut self, name: &str, value: &Value) -> Result<(), Unfit> {
        match value {
            Value::Null => Ok(()),
            Value::Object(_) if self.depth == MAX_DEPTH => Err(Unfit::Shape),
            Value::Object(object) => {
                object.iter().try_for_each(|(key, value)| self.push_entry(name, key, &View::Json(value)))
            }
            _ => Err(Unfit::Shape),
        }
    }

    fn push_entry(&mut self, of: &str, key: &str, view: &View<'_, '_>) -> Result<(), Unfit> {
        if key.is_empty() || key.contains(['[', ']']) {
            return Err(Unfit::Delimiter);
        }
        let name: String = format!("{of}[{key}]");
        match view {
            View::Map(_) | View::Table(_) | View::Json(Value::Object(_)) => {
                self.depth += 1;
                let outcome = self.push(&name, view);
                self.depth -= 1;
                outcome
            }
            View::Styled(Style::String, view) => self.push_entry(of, key, view),
            view => self.pairs.push_each(&name, view),
        }
    }
}
