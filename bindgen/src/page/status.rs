//! The response status that a table or an example belongs to.

use serde::Serialize;

/// The status that a heading names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize)]
pub enum Status {
    /// The page does not say. A table without a status describes the normal response.
    #[default]
    Unsaid,
    /// "Normal response".
    Normal,
    /// "Abnormal response".
    Abnormal,
    /// "Status code: 200".
    Code(u16),
}

impl Status {
    /// Returns the status that a heading names, if any.
    ///
    /// ```
    /// use restable_bindgen::private::page::Status;
    ///
    /// assert_eq!(Status::of("Status code: 404"), Some(Status::Code(404)));
    /// assert_eq!(Status::of("Abnormal response"), Some(Status::Abnormal));
    /// assert_eq!(Status::of("Response parameters"), None);
    /// ```
    pub fn of(heading: &str) -> Option<Self> {
        const ABNORMAL: [&str; 4] = ["abnormal", "error response", "failed", "failure"];
        const NORMAL: [&str; 2] = ["normal", "successful"];
        let heading = heading.to_lowercase();
        let says = |words: &[&str]| words.iter().any(|word| heading.contains(word));
        code(&heading)
            .map(Self::Code)
            .or_else(|| says(&ABNORMAL).then_some(Self::Abnormal))
            .or_else(|| says(&NORMAL).then_some(Self::Normal))
    }

    /// Returns the status code, if the heading names one.
    pub fn code(self) -> Option<u16> {
        match self {
            Self::Code(code) => Some(code),
            Self::Unsaid | Self::Normal | Self::Abnormal => None,
        }
    }

    /// Returns whether the status is that of an error.
    pub fn is_abnormal(self) -> bool {
        match self {
            Self::Unsaid | Self::Normal => false,
            Self::Abnormal => true,
            Self::Code(code) => code >= 400,
        }
    }
}

/// Returns the code of a heading such as "Status code: 200". The heading must be in lower case.
pub(super) fn code(heading: &str) -> Option<u16> {
    let behind = heading.split_once("status code").map(|(_, behind)| behind)?;
    let number = behind.trim_start_matches([':', ' ', 's', '*', '=']);
    let code = number.get(..3)?.parse().ok()?;
    (100..600).contains(&code).then_some(code)
}
