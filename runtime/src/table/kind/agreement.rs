//! The traits and the rules of the model agree, for every kind and every documented type.

// Only one of the two constants of a probe is used.
#![allow(dead_code)]

use core::marker::PhantomData;

use restable_model::{DocumentedKind, Fit, Kind, is_text_values};

use super::*;

/// Whether a kind implements a trait. A constant of the type takes precedence over one of a trait, and the type has it only
/// if the bound holds.
macro_rules! implements {
    ($kind:ty, $($bound:tt)+) => {{
        struct Probe<K>(PhantomData<K>);
        trait Fallback {
            const IMPLEMENTS: bool = false;
        }
        impl<K> Fallback for Probe<K> {}
        impl<K: $($bound)+> Probe<K> {
            const IMPLEMENTS: bool = true;
        }
        Probe::<$kind>::IMPLEMENTS
    }};
}

/// The kind of the elements by the trait of a documented list or map, if the kind implements that trait.
macro_rules! element {
    ($kind:ty, $bound:ident) => {{
        struct Probe<K>(PhantomData<K>);
        trait Fallback {
            const ELEMENT: Option<Kind> = None;
        }
        impl<K> Fallback for Probe<K> {}
        impl<K: $bound<(), Element: OfKind>> Probe<K> {
            const ELEMENT: Option<Kind> = Some(<<K as $bound<()>>::Element as OfKind>::KIND);
        }
        Probe::<$kind>::ELEMENT
    }};
}

/// The rules of the traits for some kinds.
macro_rules! kinds {
    ($($kind:ty),+) => {
        [$((
            <$kind>::KIND,
            [
                (DocumentedKind::Text, whole(implements!($kind, DocumentedAsString<()>))),
                (DocumentedKind::Integer, whole(implements!($kind, DocumentedAsInteger<()>))),
                (DocumentedKind::Number, whole(implements!($kind, DocumentedAsNumber<()>))),
                (DocumentedKind::Boolean, whole(implements!($kind, DocumentedAsBoolean<()>))),
                (DocumentedKind::Object, whole(implements!($kind, DocumentedAsObject<()>))),
                (DocumentedKind::List, by_element(element!($kind, DocumentedAsArray))),
                (DocumentedKind::Map, by_element(element!($kind, DocumentedAsMap))),
                (DocumentedKind::Any, whole(implements!($kind, DocumentedAsAny<()>))),
            ],
            implements!($kind, PathSegment),
            implements!($kind, TextValues),
            implements!($kind, HeaderValues),
        )),+]
    };
}

fn whole(fits: bool) -> Fit {
    if fits { Fit::Yes } else { Fit::No }
}

/// The elements of the lists and maps below are of the kind `Byte`.
fn by_element(element: Option<Kind>) -> Fit {
    match element {
        None => Fit::No,
        Some(Kind::Byte) => Fit::Elements,
        Some(kind) => Fit::As(kind),
    }
}

#[test]
fn every_kind_and_every_documented_type_fit_by_the_traits_as_by_the_model() {
    let kinds = kinds!(Text, Time, Integer, Byte, Float, Bool, Values, Structure, Mixed, Open, List<Byte>, Map<Byte>);
    assert_eq!(kinds.map(|(kind, ..)| kind), Kind::ALL);
    for (kind, answers, path, text, header) in kinds {
        assert_eq!(answers.map(|(documented, _)| documented), DocumentedKind::ALL);
        for (documented, fit) in answers {
            assert_eq!(kind.fit(documented), fit, "{kind:?} documented as {documented:?}");
        }
        assert_eq!(kind.is_one_text(), path, "{kind:?} in the path");
        let elements: &[Kind] = if matches!(kind, Kind::List | Kind::Map) { &[Kind::Byte] } else { &[] };
        assert_eq!(is_text_values(&[&[kind], elements].concat()), text, "{kind:?} in a query");
        assert_eq!(header, text, "{kind:?} in a header of a response");
    }
}

#[test]
fn a_list_is_written_as_text_if_its_elements_are() {
    let text = [Kind::List, Kind::Text];
    assert_eq!(implements!(List<Text>, TextValues), is_text_values(&text));
    assert_eq!(implements!(List<List<Text>>, TextValues), is_text_values(&[&[Kind::List][..], &text].concat()));
    assert_eq!(implements!(List<Text>, HeaderValues), is_text_values(&text));
    assert_eq!(implements!(List<Structure>, HeaderValues), is_text_values(&[Kind::List, Kind::Structure]));
    assert_eq!(implements!(List<Structure>, TextValues), is_text_values(&[Kind::List, Kind::Structure]));
}
