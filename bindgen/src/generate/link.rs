//! Where pages are published.

use super::Options;
use crate::service::Service;

/// What the links of a service are relative to.
pub(super) fn docs(service: &Service, options: &Options) -> String {
    format!("{}/{}/api-ref", options.docs_base.trim_end_matches('/'), encoded(&service.name))
}

/// The published page of a source file, relative to [`docs`].
pub(super) fn page(path: &str) -> String {
    let below = path.split_once("api-ref/source/").or_else(|| path.split_once('/')).map_or(path, |(_, below)| below);
    format!("{}.html", encoded(below.strip_suffix(".rst").unwrap_or(below)))
}

/// The place of a label, relative to [`docs`].
pub(super) fn label(service: &Service, label: &str) -> Option<String> {
    let (at, label) = service.resolve(label)?;
    let page = page(&service.pages.get(at)?.path);
    Some(format!("{page}#{}", anchor(&label.name)))
}

/// A label as the published page has it: small letters and digits, one hyphen for each run of others.
fn anchor(label: &str) -> String {
    let mut anchor = String::with_capacity(label.len());
    for letter in label.chars() {
        if letter.is_ascii_alphanumeric() {
            anchor.push(letter.to_ascii_lowercase());
        } else if !anchor.ends_with('-') && !anchor.is_empty() {
            anchor.push('-');
        }
    }
    anchor.trim_end_matches('-').to_owned()
}

/// A path with everything escaped that a link must not hold.
fn encoded(path: &str) -> String {
    let mut out = String::with_capacity(path.len());
    for byte in path.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~/+".contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{anchor, page};

    #[test]
    fn pages_and_anchors() {
        assert_eq!(page("store/api-ref/source/boxes/adding.rst"), "boxes/adding.html");
        assert_eq!(page("store/a b.rst"), "a%20b.html");
        assert_eq!(anchor("en-us_topic_0118696596__li4"), "en-us-topic-0118696596-li4");
    }
}
