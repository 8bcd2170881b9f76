//! Rows of an error that a page lists among the rows of the normal response.

use super::Node;

/// The names of the rows of an error that other objects have as well.
const NAMES: [&str; 2] = ["code", "message"];

/// How a description says that the parameter is in the body of an error only.
const OCCASIONS: [&str; 9] = [
    "error occur",
    "errors occur",
    "request fails",
    "request failed",
    "call fails",
    "call failed",
    "failed request",
    "failed call",
    "failed api call",
];

/// Returns whether a row is the code or the message of an error, according to its name and its description.
pub(in crate::generate) fn is_of_error(node: &Node<'_>) -> bool {
    if !NAMES.contains(&node.name.as_str()) || !node.inside.is_empty() {
        return false;
    }
    let text = node.row.description.marked().to_lowercase();
    let is_about_it = NAMES.iter().any(|name| text.contains(&format!("error {name}")));
    is_about_it && says_failure(&text)
}

/// Returns whether a description, in lower case, says that the parameter is in the response to a failed call.
pub(in crate::generate) fn says_failure(description: &str) -> bool {
    OCCASIONS.iter().any(|occasion| description.contains(occasion))
}
