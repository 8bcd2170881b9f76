//! Passwords and tokens.

use core::fmt;

use zeroize::Zeroize;

use crate::codec::field::{Field, Newtype, StartsReady, newtype_place};
use crate::codec::place::{Place, Target};
use crate::codec::raw::{NotText, RawBody};
use crate::codec::view::{SecretView, View};
use crate::table::row::RowType;
use crate::table::{Names, Shape};

/// A value that is sent but never shown: a password, a token, a private key.
///
/// `Debug` shows only `Secret(..)`, there is no `Display`, and its memory is overwritten when it is dropped. As
/// the type of a parameter it is read and written like the wrapped `T`; as a header it is marked sensitive. It cannot be
/// sent in a path or a query, because URLs are logged.
///
/// `T` implements [`Zeroize`](crate::Zeroize), as `String` and `Vec<u8>` do.
///
/// Limits: code that [exposes](Secret::expose) the value can show it, copies that were made before are not overwritten,
/// and the body of a built request holds the value as bytes.
///
/// ```
/// use restable::Secret;
///
/// let password = Secret::from("hunter2");
/// assert_eq!(format!("{password:?}"), "Secret(..)");
/// assert_eq!(password.expose(), "hunter2");
/// ```
#[derive(Clone)]
pub struct Secret<T: Zeroize>(T);

impl<T: Zeroize> Secret<T> {
    /// Wraps a value.
    pub fn new(value: T) -> Self {
        Self(value)
    }

    /// The value. The caller has to keep it out of logs and messages.
    pub fn expose(&self) -> &T {
        &self.0
    }
}

impl<T: Zeroize> From<T> for Secret<T> {
    fn from(value: T) -> Self {
        Self(value)
    }
}

impl From<&str> for Secret<alloc::string::String> {
    fn from(value: &str) -> Self {
        Self(value.into())
    }
}

impl<T: Zeroize> fmt::Debug for Secret<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(..)")
    }
}

impl<T: Zeroize> Drop for Secret<T> {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl<'de, T: Field<'de> + Zeroize> Newtype<'de> for Secret<T> {
    type Inner = T;

    fn inner_place(slot: &mut Option<T>) -> Place<'_, 'de> {
        T::option_place(slot)
    }

    fn wrap(inner: T) -> Self {
        Self(inner)
    }
}

#[diagnostic::do_not_recommend]
impl<'de, T: Field<'de> + Zeroize> Field<'de> for Secret<T> {
    type Kind = T::Kind;
    type Start = T::Start;
    const SHAPE: Shape = T::SHAPE;
    const OPTIONAL: bool = T::OPTIONAL;
    const ROW: &'static RowType = T::ROW;
    const SENSITIVE: bool = true;
    const NAMES: Option<&'static Names> = T::NAMES;
    const A_FIELD_CONTAINS_ITS_OWN_STRUCT_MAKE_IT_AN_OPTION: bool =
        T::A_FIELD_CONTAINS_ITS_OWN_STRUCT_MAKE_IT_AN_OPTION;

    fn initial() -> Self
    where
        T::Start: StartsReady,
    {
        Self(T::initial())
    }

    fn absent() -> Option<Self> {
        T::absent().map(Self)
    }

    fn place(&mut self) -> Place<'_, 'de> {
        self.0.place()
    }

    fn option_place(slot: &mut Option<Self>) -> Place<'_, 'de> {
        newtype_place(slot)
    }

    fn view(&self) -> View<'_, 'de> {
        secret_unless_absent(self.0.view(), self)
    }

    fn view_unless_empty(&self) -> View<'_, 'de> {
        secret_unless_absent(self.0.view_unless_empty(), self)
    }
}

impl<'de, T: Field<'de> + Zeroize> SecretView<'de> for Secret<T> {
    fn reveal(&self) -> View<'_, 'de> {
        self.0.view()
    }
}

/// A secret without a value is left out, as any other value is.
fn secret_unless_absent<'a, 'de>(view: View<'a, 'de>, secret: &'a dyn SecretView<'de>) -> View<'a, 'de> {
    if let View::Absent = view { view } else { View::Secret(secret) }
}

#[diagnostic::do_not_recommend]
impl<T: RawBody + Zeroize> RawBody for Secret<T> {
    const CONTENT_TYPE: &'static str = T::CONTENT_TYPE;
    const ACCEPT: &'static str = T::ACCEPT;
    const ROW: &'static RowType = T::ROW;

    fn initial() -> Self {
        Self(T::initial())
    }

    fn read(body: &[u8]) -> Result<Self, NotText> {
        T::read(body).map(Self)
    }

    fn place<'de>(&mut self) -> Place<'_, 'de> {
        Place::required(Target::Raw(self))
    }

    fn view<'de>(&self) -> View<'_, 'de> {
        RawBody::view(&self.0)
    }
}
