//! Values of Rust types.

use std::collections::BTreeMap;

use restable::{MaybeUndefined, Secret, Timestamp};
use serde_json::{Value, json};

use crate::SECRET;
use crate::bytes::Bytes;

/// Makes the values of one input.
pub(crate) struct Maker<'b, 'a> {
    pub(crate) bytes: &'b mut Bytes<'a>,
    /// How many values are made before the one that may be refused. If there were two, one error could hide another.
    pub(crate) before_hostile: Option<usize>,
}

/// A type whose values can be made.
pub(crate) trait Make {
    fn make(maker: &mut Maker<'_, '_>) -> Self;
}

impl Maker<'_, '_> {
    pub(crate) fn make<T: Make>(&mut self) -> T {
        T::make(self)
    }

    /// Whether this value may be refused.
    fn is_hostile(&mut self) -> bool {
        let before = self.before_hostile.take();
        self.before_hostile = before.and_then(|before| before.checked_sub(1));
        before == Some(0)
    }

    fn pick<T: Copy>(&mut self, values: &[T], hostile: &[T]) -> T {
        let is_hostile = self.is_hostile();
        self.bytes.choose(if is_hostile { hostile } else { values })
    }

    fn key(&mut self) -> String {
        self.pick(&["x-a", "x-b", "xä/ ", "x-c\"\\"], &["", "x[", "x]"]).to_owned()
    }
}

impl Make for String {
    fn make(maker: &mut Maker<'_, '_>) -> Self {
        match maker.pick(TEXTS, HOSTILE) {
            "any" => (0..maker.bytes.below(4)).map(|_| char::from(maker.bytes.byte())).collect(),
            text => text.to_owned(),
        }
    }
}

const TEXTS: &[&str] =
    &["web", "a-b_c.d~e", "7", "x/y", "%2e%2E", "a;b:c@d", "true", "&=+?#", "-restable-boundary-00000000"];

const HOSTILE: &[&str] = &[
    // Any characters.
    "any",
    "",
    ".",
    "..",
    "a/../b",
    "/a",
    "a//b",
    "a b",
    " a",
    "a|b",
    "a| b",
    "a,b",
    "\"a,b\"",
    "\"a\\\",b\"",
    "\"a",
    "a\r\nb",
    "a\0\u{1f}",
    "\u{7f}",
    "ü€😀\u{2028}",
    "a\tb",
    "\"quoted\" \\",
    "restable-boundary-00000001",
];

impl Make for f64 {
    fn make(maker: &mut Maker<'_, '_>) -> Self {
        maker.pick(&[0.0, 1.0, -1.5, 0.1, 1e300, 5e-324], &[f64::NAN, f64::INFINITY, f64::NEG_INFINITY, -0.0])
    }
}

impl Make for bool {
    fn make(maker: &mut Maker<'_, '_>) -> Self {
        maker.bytes.one_in(2)
    }
}

macro_rules! integers {
    ($($integer:ty),+) => { $(
        impl Make for $integer {
            fn make(maker: &mut Maker<'_, '_>) -> Self {
                let long = maker.bytes.byte().into();
                maker.bytes.choose(&[long, <$integer>::MIN, <$integer>::MAX, 0])
            }
        }
    )+ };
}

integers!(u8, u32, u64, i64);

impl<T: Make> Make for Option<T> {
    fn make(maker: &mut Maker<'_, '_>) -> Self {
        maker.bytes.one_in(2).then(|| maker.make())
    }
}

impl<T: Make> Make for MaybeUndefined<T> {
    fn make(maker: &mut Maker<'_, '_>) -> Self {
        Option::<Option<T>>::make(maker).into()
    }
}

impl<T: Make> Make for Box<T> {
    fn make(maker: &mut Maker<'_, '_>) -> Self {
        Box::new(maker.make())
    }
}

impl<T: Make> Make for Vec<T> {
    fn make(maker: &mut Maker<'_, '_>) -> Self {
        (0..maker.bytes.below(4)).map(|_| maker.make()).collect()
    }
}

impl<T: Make> Make for BTreeMap<String, T> {
    fn make(maker: &mut Maker<'_, '_>) -> Self {
        (0..maker.bytes.below(3)).map(|_| (maker.key(), maker.make())).collect()
    }
}

impl Make for Secret<String> {
    fn make(maker: &mut Maker<'_, '_>) -> Self {
        Secret::new(format!("{SECRET}{}", maker.make::<u8>()))
    }
}

/// A text or a number.
impl Make for Timestamp {
    fn make(maker: &mut Maker<'_, '_>) -> Self {
        let value = maker.bytes.choose(&["\"2024-05-01T08:00:00Z\"", "1714550400", "1714550400.5", "\"\""]);
        serde_json::from_str(value).expect("a time")
    }
}

impl Make for Value {
    fn make(maker: &mut Maker<'_, '_>) -> Self {
        let is_hostile = maker.is_hostile();
        match maker.bytes.below(if is_hostile { 8 } else { 6 }) {
            0 => Value::Null,
            1 => maker.make::<String>().into(),
            2 => maker.make::<u64>().into(),
            3 => maker.make::<bool>().into(),
            4 => json!([maker.make::<String>(), 1.5, false]),
            5 => json!([]),
            6 => json!({ "a": maker.make::<Vec<String>>(), "b": {"c": null, "d": -7} }),
            _ => json!([{ "a": 1 }, []]),
        }
    }
}

/// Implements [`Make`] and [`Plain`](crate::plain::Plain) for structs, by the names of their fields.
macro_rules! made {
    ($(struct $name:ident { $($field:ident),* })*) => {
        crate::plain::plain! { $(struct $name { $($field),* })* }
        $(
            impl crate::make::Make for $name {
                fn make(maker: &mut crate::make::Maker<'_, '_>) -> Self {
                    Self { $($field: maker.make()),* }
                }
            }
        )*
    };
}

pub(crate) use made;
