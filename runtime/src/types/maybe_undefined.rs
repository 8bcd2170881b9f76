//! Parameters with three states: absent, `null`, and a value.

use serde_core::de::{Deserialize, Deserializer};
use serde_core::ser::{Serialize, Serializer};

use crate::codec::field::{Field, Ready};
use crate::codec::place::{Place, ReadError, Source, Target, WithinSink};
use crate::codec::view::View;
use crate::table::{Names, Shape};

/// A parameter that is absent, `null`, or has a value.
///
/// A `PATCH` request needs all three: an absent parameter keeps what the service has, `null` clears it, and a value
/// replaces it. The name and the variants are those of the type in `async-graphql`. `Option<Option<T>>` distinguishes the
/// same states, but `Some(None)` does not show which of them it is.
///
/// ```
/// use restable::{Endpoint, MaybeUndefined, request};
///
/// /// Change a server.
/// #[request(PATCH "/v1/servers/{id}", response = ())]
/// #[derive(Default)]
/// pub struct UpdateServer {
///     #[path] pub id: String,
///     /// New name; `null` removes it.
///     pub name: MaybeUndefined<String>,
///     /// New description; `null` removes it.
///     pub description: MaybeUndefined<String>,
///     /// New number of processors; `null` is the default of the service.
///     pub cpus: MaybeUndefined<u32>,
/// }
///
/// let mut update = UpdateServer::new("s-1".into());
/// update.description = MaybeUndefined::Null;
/// update.cpus = 4.into();
///
/// let request = update.request("https://ecs.example.com")?;
/// assert_eq!(request.body(), br#"{"description":null,"cpus":4}"#);
/// # Ok::<(), restable::RequestError>(())
/// ```
///
/// A structure or a response reads it in the same way. What a type counts as `null` is [`Null`](Self::Null), such as `""`
/// for a number.
///
/// ```
/// use restable::{MaybeUndefined, structure};
///
/// #[structure]
/// struct Server {
///     owner: MaybeUndefined<String>,
/// }
///
/// let owner = |body| serde_json::from_str::<Server>(body).map(|server| server.owner);
/// assert_eq!(owner(r#"{"owner": "ada"}"#)?, MaybeUndefined::Value("ada".to_owned()));
/// assert_eq!(owner(r#"{"owner": null}"#)?, MaybeUndefined::Null);
/// assert_eq!(owner(r"{}")?, MaybeUndefined::Undefined);
/// # Ok::<(), serde_json::Error>(())
/// ```
///
/// A field of the path, the query, a header or a form cannot have this type, because only JSON has `null`. With a type
/// alias, `null` is not sent there.
///
/// In a struct with serde's derives, a field of this type needs two attributes, because serde alone cannot leave it out:
/// `#[serde(default, skip_serializing_if = "MaybeUndefined::is_undefined")]`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
#[allow(clippy::exhaustive_enums, reason = "there are three states")]
pub enum MaybeUndefined<T> {
    /// The parameter is absent.
    #[default]
    Undefined,
    /// The parameter is `null`.
    Null,
    /// The parameter has a value.
    Value(T),
}

impl<T> MaybeUndefined<T> {
    /// Whether the parameter is absent.
    pub const fn is_undefined(&self) -> bool {
        matches!(self, Self::Undefined)
    }

    /// Whether the parameter is `null`.
    pub const fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }

    /// Whether the parameter has a value.
    pub const fn is_value(&self) -> bool {
        matches!(self, Self::Value(_))
    }

    /// The value, if there is one.
    pub const fn value(&self) -> Option<&T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Undefined | Self::Null => None,
        }
    }

    /// The same state with a reference to the value.
    pub const fn as_ref(&self) -> MaybeUndefined<&T> {
        match self {
            Self::Undefined => MaybeUndefined::Undefined,
            Self::Null => MaybeUndefined::Null,
            Self::Value(value) => MaybeUndefined::Value(value),
        }
    }

    /// The same state with a mutable reference to the value.
    pub fn as_mut(&mut self) -> MaybeUndefined<&mut T> {
        match self {
            Self::Undefined => MaybeUndefined::Undefined,
            Self::Null => MaybeUndefined::Null,
            Self::Value(value) => MaybeUndefined::Value(value),
        }
    }

    /// Applies a function to the value.
    ///
    /// ```
    /// use restable::MaybeUndefined;
    ///
    /// assert_eq!(MaybeUndefined::Value("7").map(str::len), MaybeUndefined::Value(1));
    /// assert_eq!(MaybeUndefined::<&str>::Null.map(str::len), MaybeUndefined::Null);
    /// ```
    pub fn map<U>(self, map: impl FnOnce(T) -> U) -> MaybeUndefined<U> {
        match self {
            Self::Undefined => MaybeUndefined::Undefined,
            Self::Null => MaybeUndefined::Null,
            Self::Value(value) => MaybeUndefined::Value(map(value)),
        }
    }

    /// Converts the value to an `Option`, which is `None` for an absent parameter and for `null`.
    pub fn into_option(self) -> Option<T> {
        match self {
            Self::Undefined | Self::Null => None,
            Self::Value(value) => Some(value),
        }
    }

    /// Replaces the state by [`Undefined`](Self::Undefined) and returns the previous one.
    #[must_use]
    pub fn take(&mut self) -> Self {
        core::mem::take(self)
    }

    /// Changes a stored value as a service does: an absent parameter keeps it, `null` clears it, a value replaces it.
    ///
    /// ```
    /// use restable::MaybeUndefined;
    ///
    /// let mut stored = Some(1);
    /// MaybeUndefined::Undefined.update_to(&mut stored);
    /// assert_eq!(stored, Some(1));
    /// MaybeUndefined::Null.update_to(&mut stored);
    /// assert_eq!(stored, None);
    /// ```
    pub fn update_to(self, stored: &mut Option<T>) {
        match self {
            Self::Undefined => {}
            Self::Null => *stored = None,
            Self::Value(value) => *stored = Some(value),
        }
    }
}

/// Converts to [`Value`](MaybeUndefined::Value).
impl<T> From<T> for MaybeUndefined<T> {
    fn from(value: T) -> Self {
        Self::Value(value)
    }
}

/// Converts `None` to [`Null`](MaybeUndefined::Null), as serde writes `None`. To leave out a parameter, write
/// `MaybeUndefined::Undefined`.
impl<T> From<Option<T>> for MaybeUndefined<T> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Self::Value)
    }
}

/// Converts `None` to [`Undefined`](MaybeUndefined::Undefined) and `Some(None)` to [`Null`](MaybeUndefined::Null).
impl<T> From<Option<Option<T>>> for MaybeUndefined<T> {
    fn from(value: Option<Option<T>>) -> Self {
        value.map_or(Self::Undefined, Self::from)
    }
}

/// Converts [`Undefined`](MaybeUndefined::Undefined) to `None` and [`Null`](MaybeUndefined::Null) to `Some(None)`.
impl<T> From<MaybeUndefined<T>> for Option<Option<T>> {
    fn from(value: MaybeUndefined<T>) -> Self {
        match value {
            MaybeUndefined::Undefined => None,
            MaybeUndefined::Null => Some(None),
            MaybeUndefined::Value(value) => Some(Some(value)),
        }
    }
}

/// Reads `null` as [`Null`](MaybeUndefined::Null). A field needs `#[serde(default)]`, so that it may be absent.
impl<'de, T: Deserialize<'de>> Deserialize<'de> for MaybeUndefined<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Option::<T>::deserialize(deserializer).map(Self::from)
    }
}

/// Writes [`Undefined`](MaybeUndefined::Undefined) as `null`, because a value cannot leave out itself. A field needs
/// `#[serde(skip_serializing_if = "MaybeUndefined::is_undefined")]`.
impl<T: Serialize> Serialize for MaybeUndefined<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.value().serialize(serializer)
    }
}

#[diagnostic::do_not_recommend]
impl<'de, T: Field<'de>> Field<'de> for MaybeUndefined<T> {
    type Kind = T::Kind;
    type Start = Ready;
    const SHAPE: Shape = T::SHAPE;
    const OPTIONAL: bool = true;
    const SENSITIVE: bool = T::SENSITIVE;
    const NAMES: Option<&'static Names> = T::NAMES;

    fn initial() -> Self {
        Self::Undefined
    }

    fn absent() -> Option<Self> {
        Some(Self::Null)
    }

    fn place(&mut self) -> Place<'_, 'de> {
        Place::optional(Target::Within(self))
    }

    fn option_place(slot: &mut Option<Self>) -> Place<'_, 'de> {
        Place::optional(Target::Within(slot))
    }

    fn view(&self) -> View<'_, 'de> {
        match self {
            Self::Undefined => View::Absent,
            Self::Null => View::Absent.or_null(),
            Self::Value(value) => value.view().or_null(),
        }
    }
}

/// Any value, `null` included, fills the place.
impl<'de, T: Field<'de>> WithinSink<'de> for MaybeUndefined<T> {
    fn fill(&mut self, value: &mut dyn Source<'de>) -> Result<bool, ReadError> {
        let mut slot = None;
        value.read(T::option_place(&mut slot))?;
        *self = Self::from(slot);
        Ok(true)
    }
}

impl<'de, T: Field<'de>> WithinSink<'de> for Option<MaybeUndefined<T>> {
    fn fill(&mut self, value: &mut dyn Source<'de>) -> Result<bool, ReadError> {
        WithinSink::fill(self.insert(MaybeUndefined::Undefined), value)
    }
}
