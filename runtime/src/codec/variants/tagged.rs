//! Enums with a tag: `{"type": "ssd", "iops": 3000}` or, with a content, `{"type": "ssd", "data": {"iops": 3000}}`.

use alloc::collections::BTreeMap;
use alloc::format;
use alloc::string::String;

use serde_json::{Map, Value};

use crate::codec::again::FormOf;
use crate::codec::content::{Content, Members};
use crate::codec::de::missing;
use crate::codec::field::Field;
use crate::codec::held::HeldRows;
use crate::codec::path::JsonPath;
use crate::codec::place::{Hidden, Place, ReadError, ReadResult, Rows, Target};
use crate::codec::record::Record;
use crate::codec::view::{MapView, TableView, View};
use crate::table::{Names, Shape};

/// How the variant of an enum is chosen by a tag.
#[derive(Debug)]
pub struct Tagged {
    /// The names of the tag and, if the variants are not in the same object, of the content.
    names: &'static Names,
    /// The tag of each variant.
    values: &'static [&'static str],
    /// Whether the tags are JSON integers.
    integers: bool,
    /// Whether a variant keeps the objects with any other tag.
    has_catch_all: bool,
}

/// The function that writes the names and the values of an object.
type Write<'w, 'de> = &'w mut dyn FnMut(&'static Names, &[View<'_, 'de>]);

impl Tagged {
    /// Only for the macros.
    pub const fn new(
        names: &'static Names,
        values: &'static [&'static str],
        integers: bool,
        has_catch_all: bool,
    ) -> Self {
        Self { names, values, integers, has_catch_all }
    }

    fn tag(&self) -> &'static str {
        self.names.name(0)
    }

    /// The tag of a variant as it is written.
    fn view<'a, 'de>(&self, index: usize) -> View<'a, 'de> {
        let text = self.values.get(index).copied().unwrap_or_default();
        match text.parse() {
            Ok(number) if self.integers => View::Signed(number),
            _ => View::Text(text),
        }
    }

    /// The reason why an object has no variant.
    #[cold]
    fn unknown(&self, text: Option<&str>) -> (Option<&'static str>, String) {
        match text {
            None => (None, missing(self.tag())),
            Some(_) => (Some(self.tag()), format!("expected one of {}, found another value", self.values.join(", "))),
        }
    }
}

/// Reads the tag of an object, and passes the index of the variant to `read`, which reads the parameters. The index of the
/// variant for other tags is the number of tags.
///
/// # Errors
///
/// Returns an error if the tag is missing or unknown, or if the parameters do not fit.
pub fn read_tagged<'de>(
    form: &'static Tagged,
    rows: &mut dyn Rows<'de>,
    read: &mut dyn FnMut(usize, &mut dyn Rows<'de>) -> ReadResult,
) -> ReadResult {
    let text = match tag(rows, form.tag())? {
        Tag::Found(text) => text,
        Tag::Held(members, path) => {
            let mut held = HeldRows::new(&members, path);
            let outcome = read_tagged(form, &mut held, read);
            let error = held.error.take();
            return outcome.map_err(|_| rows.refuse(None, error.unwrap_or_default()));
        }
    };
    let known = text.as_deref().and_then(|text| form.values.iter().position(|value| *value == text));
    match known {
        Some(index) => {
            let before = rows.hide(Hidden(Some((0, form.tag()))));
            let outcome = read(index, rows);
            rows.hide(before);
            outcome
        }
        // The tag is not hidden, so it is among the members that are kept.
        None if form.has_catch_all => {
            let before = rows.hide(Hidden(None));
            let outcome = read(form.values.len(), rows);
            rows.hide(before);
            outcome
        }
        None => {
            let (name, reason) = form.unknown(text.as_deref());
            Err(rows.refuse(name, reason))
        }
    }
}

/// The tag of an object.
enum Tag<'s, 'de> {
    /// The tag as text, or `None` if it is missing, `null`, a list or an object.
    Found(Option<String>),
    /// All members of the object, because the reader cannot read them twice.
    Held(Members<'de>, &'s mut JsonPath),
}

/// Returns the parameter of this name, before the parameters are read.
fn tag<'s, 'de>(rows: &'s mut dyn Rows<'de>, name: &'static str) -> Result<Tag<'s, 'de>, ReadError> {
    match rows.form().0 {
        FormOf::Json(json) => json.find_tag(name).map(Tag::Found),
        FormOf::Own(own) => Ok(Tag::Found(own.tag(name))),
        FormOf::Once(once) => {
            let members = Content::members(once)?;
            Ok(Tag::Held(members, once.path()))
        }
    }
}

/// How the content is read: whether it may be absent, its place, and its value if it is absent.
type AdjacentContent<'de, T> = (bool, fn(&mut Option<T>) -> Place<'_, 'de>, fn() -> Option<T>);

/// Reads a variant whose value is the content beside the tag.
///
/// # Errors
///
/// Returns an error if the value does not fit.
pub fn read_adjacent<'de, E, T>(
    this: &mut E,
    wrap: fn(T) -> E,
    form: &'static Tagged,
    rows: &mut dyn Rows<'de>,
    content: AdjacentContent<'de, T>,
) -> ReadResult {
    let (mut slot, (optional, place, absent)) = (None, content);
    let place = Place { required: !optional, ..place(&mut slot) };
    rows.fill(form.names, &mut [Place::ignore(), place])?;
    *this = wrap(slot.or_else(absent).ok_or(ReadError(()))?);
    Ok(())
}

/// Reads a variant without a value.
///
/// # Errors
///
/// Returns an error if the object cannot be read.
pub fn read_unit<E>(this: &mut E, variant: E, rows: &mut dyn Rows<'_>) -> ReadResult {
    rows.fill(Names::NONE, &mut [])?;
    *this = variant;
    Ok(())
}

/// The bound of a variant whose parameters are in the object of the tag. It is a bound of the kind of its type, so a type without
/// a kind has one error, about that.
#[diagnostic::on_unimplemented(
    message = "`{T}` cannot be in the same object as the tag",
    label = "is not an object with a table",
    note = "give the type named fields and #[structure]",
    note = "if another parameter of the object has the value, name it: content = \"…\""
)]
pub trait InObject<'de, T> {
    /// The same as [`Field::SHAPE`].
    const SHAPE: Shape;

    /// Reads the variant.
    ///
    /// # Errors
    ///
    /// Returns an error if the parameters do not fit.
    fn read<E>(this: &mut E, wrap: fn(T) -> E, rows: &mut dyn Rows<'de>) -> ReadResult;

    /// Writes the tag, and the variant after it. A structure with a parameter of the tag's name writes the tag itself.
    fn write(form: &'static Tagged, index: usize, value: &T, write: Write<'_, 'de>);
}

#[diagnostic::do_not_recommend]
impl<'de, K, T: Record<'de>> InObject<'de, T> for K {
    const SHAPE: Shape = <T as Field<'de>>::SHAPE;

    fn read<E>(this: &mut E, wrap: fn(T) -> E, rows: &mut dyn Rows<'de>) -> ReadResult {
        let mut slot = None;
        T::fill(&mut slot, rows)?;
        *this = wrap(slot.ok_or(ReadError(()))?);
        Ok(())
    }

    fn write(form: &'static Tagged, index: usize, value: &T, write: Write<'_, 'de>) {
        write_internal(form, index, value, write);
    }
}

/// The names of an object all of whose members are collected.
const MEMBERS: &Names = &Names::new(&[], &[], true);

/// The bound of the type of the variant for all other tags, which has all members of the object.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot keep an object with another tag",
    label = "does not have all members of the object",
    note = "write serde_json::Map<String, serde_json::Value>, or BTreeMap<String, serde_json::Value>"
)]
pub trait CatchAll<'de>: Default {
    /// Reads the variant.
    ///
    /// # Errors
    ///
    /// Returns an error if the members do not fit.
    fn read<E>(this: &mut E, wrap: fn(Self) -> E, rows: &mut dyn Rows<'de>) -> ReadResult;

    /// Writes all members.
    fn write(value: &Self, write: Write<'_, 'de>);
}

macro_rules! catch_all {
    ($($map:ty),+) => { $(
        #[diagnostic::do_not_recommend]
        impl<'de> CatchAll<'de> for $map {
            fn read<E>(this: &mut E, wrap: fn(Self) -> E, rows: &mut dyn Rows<'de>) -> ReadResult {
                let mut members = Self::default();
                rows.fill(MEMBERS, &mut [Place::optional(Target::Map(&mut members))])?;
                *this = wrap(members);
                Ok(())
            }

            fn write(value: &Self, write: Write<'_, 'de>) {
                let members: &dyn MapView<'de> = value;
                write(MEMBERS, &[View::Map(members)]);
            }
        }
    )+ };
}

catch_all!(Map<String, Value>, BTreeMap<String, Value>);

fn write_internal<'de>(form: &'static Tagged, index: usize, value: &dyn TableView<'de>, write: Write<'_, 'de>) {
    value.write(&mut |names, views| {
        let own = names.search(form.tag()).and_then(|index| views.get(index));
        if own.is_none_or(|view| matches!(view, View::Absent)) {
            write(form.names, &[form.view(index)]);
        }
        write(names, views);
    });
}

/// Writes the tag and the content.
pub fn write_adjacent<'de>(form: &'static Tagged, index: usize, content: View<'_, 'de>, write: Write<'_, 'de>) {
    write(form.names, &[form.view(index), content]);
}

/// Writes the tag of a variant without a value.
pub fn write_unit(form: &'static Tagged, index: usize, write: Write<'_, '_>) {
    write(form.names, &[form.view(index), View::Absent]);
}
