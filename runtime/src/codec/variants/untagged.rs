//! Enums without a tag: the value is that of the first variant that fits.

use alloc::format;
use alloc::string::String;

use crate::codec::again::{Again, Attempts, NoFit};
use crate::codec::content::Content;
use crate::codec::held::HeldValue;
use crate::codec::place::{Place, ReadError, Source, Target, WithinSink};
use crate::table::Variant;

/// How many characters of a variant's reason an error has. Enums in enums would otherwise repeat each other's reasons.
const LONGEST: usize = 120;

/// The function that reads one variant.
pub type Attempt<'a, 'de> = &'a mut dyn FnMut(Place<'_, 'de>) -> Result<bool, ReadError>;

/// An enum without a tag.
pub trait Untagged<'de>: Sized {
    /// The variants.
    const VARIANTS: &'static [Variant];

    /// Whether a variant that the status decides may start a job.
    const STARTS_JOB: bool = false;

    /// Reads the variant at `index` into the slot. Returns whether the value was anything but `null`.
    ///
    /// # Errors
    ///
    /// Returns an error if the value does not fit.
    fn attempt(slot: &mut Option<Self>, index: usize, read: Attempt<'_, 'de>) -> Result<bool, ReadError>;
}

/// Reads a variant.
///
/// # Errors
///
/// Returns an error if the value does not fit.
pub fn attempt<'de, E, T>(
    slot: &mut Option<E>,
    wrap: fn(T) -> E,
    place: fn(&mut Option<T>) -> Place<'_, 'de>,
    absent: fn() -> Option<T>,
    read: Attempt<'_, 'de>,
) -> Result<bool, ReadError> {
    let mut inner = None;
    let came = read(place(&mut inner))?;
    if came {
        *slot = inner.or_else(absent).map(wrap);
    }
    Ok(came)
}

/// The value of an enum without a tag. It is a type of its own because the slots of other types that wrap one are filled in
/// another way.
#[derive(Debug)]
pub struct FirstFit<T>(T);

impl<T> FirstFit<T> {
    /// The enum.
    pub fn into_inner(self) -> T {
        self.0
    }
}

impl<'de, T: Untagged<'de>> WithinSink<'de> for Option<FirstFit<T>> {
    fn fill(&mut self, value: &mut dyn Source<'de>) -> Result<bool, ReadError> {
        let mut slot = None;
        let came = first_fit(T::VARIANTS, value, &mut |index, read| T::attempt(&mut slot, index, read))?;
        *self = slot.map(FirstFit);
        Ok(came)
    }
}

impl<'de, T: Untagged<'de>> WithinSink<'de> for T {
    fn fill(&mut self, value: &mut dyn Source<'de>) -> Result<bool, ReadError> {
        let mut slot = None;
        let came = first_fit(T::VARIANTS, value, &mut |index, read| T::attempt(&mut slot, index, read))?;
        if let Some(value) = slot {
            *self = value;
        }
        Ok(came)
    }
}

/// The place of an enum.
pub fn place<'de, T: Untagged<'de>>(value: &mut T) -> Place<'_, 'de> {
    Place::required(Target::Within(value))
}

/// The place of an enum that may be absent.
pub fn option_place<'a, 'de, T: Untagged<'de>>(slot: &'a mut Option<FirstFit<T>>) -> Place<'a, 'de> {
    Place::optional(Target::Within(slot))
}

/// Reads the first variant that fits.
fn first_fit<'de>(
    variants: &'static [Variant],
    value: &mut dyn Source<'de>,
    attempt: &mut dyn FnMut(usize, Attempt<'_, 'de>) -> Result<bool, ReadError>,
) -> Result<bool, ReadError> {
    let outcome = match value.again() {
        Again::Never => return Ok(false),
        Again::Json(json) => try_each(variants, json, attempt),
        Again::Attempts(attempts) => try_each(variants, attempts, attempt),
        Again::Once(_) => {
            let content = Content::of(value)?;
            let Again::Once(path) = value.again() else { return Ok(false) };
            try_each(variants, &mut HeldValue::new(&content, path), attempt)
        }
    };
    outcome.map_err(|reason| value.refuse(reason))
}

/// Reads the first variant that fits, or returns the reason why none does.
fn try_each<'de>(
    variants: &'static [Variant],
    attempts: &mut dyn Attempts<'de>,
    attempt: &mut dyn FnMut(usize, Attempt<'_, 'de>) -> Result<bool, ReadError>,
) -> Result<bool, String> {
    let (mut reasons, mut was_null) = (String::new(), false);
    for (index, Variant { name, .. }) in variants.iter().enumerate() {
        let mut no_fit = NoFit::default();
        let outcome = attempt(index, &mut |place| {
            attempts.attempt(place).map_err(|error| {
                no_fit = error;
                ReadError(())
            })
        });
        match outcome {
            Ok(true) => return Ok(true),
            // A value that counts as `null` for this variant, such as an empty list, may be a value of another.
            Ok(false) => was_null = true,
            Err(_) => add(&mut reasons, name, &no_fit),
        }
    }
    if was_null && attempts.attempt(Place::ignore()).is_ok() {
        return Ok(false);
    }
    Err(format!("no variant fits: {reasons}"))
}

/// Adds the reason why a variant does not fit.
fn add(reasons: &mut String, name: &str, NoFit { pointer, reason }: &NoFit) {
    if reason.is_empty() {
        return;
    }
    if !reasons.is_empty() {
        reasons.push_str("; ");
    }
    let place = if pointer.is_empty() { "" } else { " at " };
    let text = format!("{name}{place}{pointer}: {reason}");
    let end = text.char_indices().nth(LONGEST).map(|(at, _)| at);
    reasons.push_str(end.and_then(|end| text.get(..end)).unwrap_or(&text));
    if end.is_some() {
        reasons.push('…');
    }
}
