//! What precedes the body of a response: its status and its headers.
//!
//! A reader sees only a body, so the fields of a response that are not in the body are filled by the [`Head`] that the
//! response was received with. A reader without one leaves them absent, and refuses the struct if one of them is mandatory.

use alloc::string::String;

use restable_model::abi::{RAW_BODY, STATUS};

use super::again::Form;
use super::place::{Head, Hidden, Place, ReadError, ReadResult, Rows, first_required};
use crate::table::Names;

impl<'de> dyn Rows<'de> + '_ {
    /// Fills the places of the headers of these names, and that of the status under the name
    /// [`STATUS`](restable_model::abi::STATUS). Without a head, it leaves all of them absent.
    ///
    /// # Errors
    ///
    /// Returns an error if there is no head and one of them is mandatory.
    pub fn head(&mut self, names: &'static [&'static str], places: &mut [Place<'_, 'de>]) -> ReadResult {
        if let Some(head) = self.received_head() {
            head.fill(names, places);
            return Ok(());
        }
        first_required(names, places).map_or(Ok(()), |name| Err(self.refuse(None, missing_without_head(name))))
    }
}

/// The rows of a body, with the head that was received before it.
pub(crate) struct RowsWithHead<'a, 'de> {
    pub(crate) rows: &'a mut dyn Rows<'de>,
    pub(crate) head: &'a mut dyn Head,
}

impl<'de> Rows<'de> for RowsWithHead<'_, 'de> {
    fn fill(&mut self, names: &'static Names, places: &mut [Place<'_, 'de>]) -> ReadResult {
        self.rows.fill(names, places)
    }

    fn form(&mut self) -> Form<'_, 'de> {
        self.rows.form()
    }

    fn received_head(&mut self) -> Option<&mut dyn Head> {
        Some(self.head)
    }

    fn hide(&mut self, hidden: Hidden) -> Hidden {
        self.rows.hide(hidden)
    }

    fn refuse(&mut self, name: Option<&'static str>, reason: String) -> ReadError {
        self.rows.refuse(name, reason)
    }
}

/// The reason why a mandatory value is missing if only a body is read.
#[cold]
pub(crate) fn missing_without_head(name: &str) -> String {
    if name == RAW_BODY {
        return "the raw body is missing, because the body was read as a value of a format".into();
    }
    alloc::format!("{} is missing, because only the body was read", mandatory(name))
}

/// The reason why a mandatory value is missing.
#[cold]
pub(crate) fn missing_in_head(name: &str) -> String {
    alloc::format!("{} is missing or empty", mandatory(name))
}

fn mandatory(name: &str) -> String {
    match name {
        STATUS => "the status".into(),
        RAW_BODY => "the raw body".into(),
        name => alloc::format!("mandatory header `{name}`"),
    }
}
