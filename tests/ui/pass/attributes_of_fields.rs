//! Attributes of other macros stay on their fields.
#![deny(warnings, missing_docs)]
use restable::{response, values};

#[response]
#[must_use]
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
#[doc = "An answer."]
pub struct Answer {
    /// An ID.
    #[deprecated(note = "use `ident`")]
    #[param("String")]
    pub id: String,
    #[expect(missing_docs)]
    pub ident: Option<String>,
    #[doc = "A number."]
    #[doc(alias = "number")]
    #[param("Integer")]
    #[param(name = "no")]
    pub count: Option<i64>,
}

#[values]
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
#[repr(C)]
/// A state.
pub enum State {
    /// Done.
    #[deprecated]
    Done,
    #[doc = "Failed."]
    #[value("FAILED")]
    Failed,
}

fn main() {
    let answer = Answer::decode(200, (), br#"{"id":"a","no":1}"#).unwrap();
    assert_eq!(answer.count, Some(1));
    #[allow(deprecated)]
    let id = answer.id;
    assert_eq!((id.as_str(), answer.ident), ("a", None));
    assert_eq!(serde_json::from_str::<State>("\"FAILED\"").unwrap(), State::Failed);
}
