//! What the description of a parameter documents: whether an offset counts items or pages, the number of the first page,
//! and whether a marker is the ID of an item.

pub(super) const UNCLEAR: &str = "the description does not state whether it counts items or pages";
const CONTRADICTORY: &str = "the description has phrases for items and for pages";
const NO_FIRST: &str = "the description does not state the number of the first page";

/// Phrases for a number of pages.
const PAGES: [&str; 12] = [
    "page number",
    "number of pages",
    "number of the page",
    "start page",
    "current page",
    "page offset",
    "page index",
    "index of the page",
    "index of the query page",
    "which page",
    "page to be queried",
    "page minus 1",
];
/// Phrases that state how an offset is calculated.
const CALCULATED: [&str; 4] = ["n+1", "offset+1", "offset + 1", "page minus 1"];
/// Phrases for a number of items.
const ITEMS: [&str; 36] = [
    "n+1",
    "offset+1",
    "offset + 1",
    "start position",
    "starting position",
    "starts from the next",
    "start from the next",
    "next piece of data",
    "next data",
    "after this offset",
    "from which the query starts",
    "where the query starts",
    "index position",
    "index location",
    "index offset",
    "start index",
    "index of the start",
    "index number of the start",
    "start line number",
    "start resource number",
    "start offset of the returned data",
    "starts from the first piece of data",
    "starts from the second one",
    "snapshot starts from the",
    "number of items",
    "number of records",
    "offset of the records",
    "offset of the first displayed",
    "offset of a data entry",
    "offset of the query result",
    "offset of the returned",
    "offset of the queried information",
    "start point of",
    "job offset",
    "to skip",
    "to be skipped",
];
/// Phrases before the first item of a page.
const OF_FIRST: [&str; 4] =
    ["index of the first ", "offset of the first ", "position of the first ", "number of the first "];
/// Phrases for the first page, before its number.
const FIRST: [&str; 24] = [
    "start page number is",
    "default page number is",
    "default page is",
    "first page is",
    "numbered from",
    "starts with",
    "begins with",
    "starts from",
    "starting from",
    "starting with",
    "starts at",
    "starting at",
    "counted from",
    "default value is",
    "default value:",
    "default:",
    "defaults to",
    "which defaults to",
    "is page",
    "minimum value is",
    "minimum value:",
    "minimum:",
    "cannot be less than",
    "such as",
];
/// Phrases for a range of numbers, which begins with the first page.
const RANGES: [&str; 4] = ["ranges from", "value range is", "range:", "greater than or equal to"];

/// What a number before a page counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Counted {
    Items,
    Pages,
}

/// Returns Markdown as text in lower case, without marks of emphasis.
pub(super) fn plain(markdown: &str) -> String {
    let text: String =
        markdown.chars().filter(|letter| !matches!(letter, '*' | '`' | '\\' | '[' | ']' | '>')).collect();
    text.to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Returns what a number counts, or why that is not clear.
pub(super) fn counted(description: &str) -> Result<Counted, &'static str> {
    let has = |phrases: &[&str]| phrases.iter().any(|phrase| description.contains(phrase));
    match (has(&ITEMS) || names_first_item(description), has(&PAGES)) {
        (true, false) if first_number(description) == Some(1) => Err("an offset of items begins with 0, not with 1"),
        (true, false) => Ok(Counted::Items),
        (false, true) => Ok(Counted::Pages),
        (true, true) => Err(CONTRADICTORY),
        (false, false) => Err(UNCLEAR),
    }
}

/// Returns whether a description, as Markdown, states what the number counts. The ID of an item is no number.
pub(super) fn is_counted(docs: &str) -> bool {
    let description = plain(docs);
    !has_word(&description, "id") && counted(&description) != Err(UNCLEAR)
}

/// Returns whether a description names the first item of a page: "index of the first task".
fn names_first_item(description: &str) -> bool {
    let after = |phrase: &&str| description.split_once(*phrase).map(|(_, after)| after);
    OF_FIRST.iter().filter_map(after).any(|item| !item.starts_with("page"))
}

/// Returns whether a description states how an offset is calculated from the items or the page before it.
pub(super) fn is_calculated(description: &str) -> bool {
    CALCULATED.iter().any(|phrase| description.contains(phrase))
}

/// Returns the number of the first page.
pub(super) fn first_page(description: &str) -> Result<u64, &'static str> {
    // Another number than that of the first page then turns paging off.
    let is_special = description.contains("paging is not supported");
    match first_number(description).filter(|number| *number <= 1 && !is_special) {
        Some(number) => Ok(number),
        None => Err(NO_FIRST),
    }
}

/// Returns the number that a description begins to count with.
pub(super) fn first_number(description: &str) -> Option<u64> {
    let after = |phrase: &&str| {
        let (_, after) = description.split_once(*phrase)?;
        number(after)
    };
    FIRST.iter().chain(&RANGES).find_map(after)
}

/// The number at the beginning of a text, which may be that of an interval.
fn number(text: &str) -> Option<u64> {
    let text = text.trim_start_matches([' ', ':', '[', '(', '=']);
    let end = text.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(text.len());
    text.get(..end)?.parse().ok()
}

/// Returns whether a text contains a name as a whole word.
pub(super) fn has_word(text: &str, name: &str) -> bool {
    let is_part = |letter: char| letter.is_alphanumeric() || letter == '_';
    !name.is_empty() && text.split(|letter| !is_part(letter)).any(|word| word == name)
}

/// Phrases for the request of the page after this one.
const NEXT_REQUEST: [&str; 6] =
    ["next request", "next query", "next call", "next page", "subsequent request", "following request"];

/// Returns whether the description of a field of the response says that it is the value of a parameter in the next request:
/// "Use it as the value of **start** in the next request."
pub(super) fn is_value_of_next(description: &str, parameter: &str) -> bool {
    let is_used = |before: &&str| description.split(*before).skip(1).any(|after| begins_with_word(after, parameter));
    let is_condition = || {
        let after = || description.split("if ").skip(1).filter_map(|after| rest_after_word(after, parameter));
        after().any(|rest| rest.trim_start().starts_with("is set to"))
    };
    NEXT_REQUEST.iter().any(|phrase| description.contains(phrase))
        && (["value of ", "value for ", "set ", "as ", "parameter "].iter().any(is_used) || is_condition())
}

/// Returns whether the description of a parameter is that of the place where a page begins.
pub(super) fn is_start_of_page(description: &str) -> bool {
    ["marker", "paging", "pagination"].iter().any(|word| has_word(description, word))
}

/// Returns whether the description of a marker in the response is about the next page.
pub(super) fn is_about_next(description: &str) -> bool {
    NEXT_REQUEST.iter().any(|phrase| description.contains(phrase))
}

fn begins_with_word(text: &str, word: &str) -> bool {
    rest_after_word(text, word).is_some()
}

/// Returns the text after the name of a parameter with which a text begins.
fn rest_after_word<'t>(text: &'t str, word: &str) -> Option<&'t str> {
    let is_part = |letter: char| letter.is_alphanumeric() || letter == '_';
    let text =
        ["the parameter ", "parameter ", "the "].iter().find_map(|before| text.strip_prefix(before)).unwrap_or(text);
    text.strip_prefix(word).filter(|rest| !rest.starts_with(is_part))
}

#[cfg(test)]
mod tests {
    use super::{Counted, counted, first_page, has_word, is_counted, is_value_of_next, plain};

    #[test]
    fn the_description_of_an_offset_decides_what_it_counts() {
        assert_eq!(counted(&plain("Start position of the first kettle.")), Ok(Counted::Items));
        assert_eq!(counted(&plain("If it is *N*, the query starts at item *N*+1.")), Ok(Counted::Items));
        assert_eq!(counted(&plain("The **page** number. The default value is 1.")), Ok(Counted::Pages));
        assert_eq!(counted("index of the first kettle. the index starts at 0."), Ok(Counted::Items));
        assert_eq!(counted("number of kettles to skip."), Ok(Counted::Items));
        assert!(counted("index of the first page").is_err());
        assert!(counted("offset. the default value is 0.").is_err());
        assert!(counted("start position: the page number.").is_err());
        assert!(counted("start index. the default value is 1.").is_err());
        assert!(counted("number of the first kettle. kettles are numbered from 1.").is_err());
    }

    #[test]
    fn the_id_of_an_item_is_not_counted() {
        assert!(is_counted("The position from which the query starts."));
        assert!(!is_counted("The **ID** of the kettle from which the query starts."));
    }

    #[test]
    fn the_first_page_is_the_default_or_the_smallest_number() {
        assert_eq!(first_page("page offset, which starts from 0 (page number minus 1)."), Ok(0));
        assert_eq!(first_page("page number. minimum: 0. default: 1"), Ok(1));
        assert_eq!(first_page("current page, in the range: [1, 100]"), Ok(1));
        assert_eq!(first_page("current page number the default page number is 1."), Ok(1));
        assert_eq!(first_page("page number. the first page is 0."), Ok(0));
        assert_eq!(first_page("page number. pages are numbered from 1."), Ok(1));
        assert!(first_page("page number").is_err());
        assert!(first_page("page number. default: 5").is_err());
    }

    #[test]
    fn a_field_of_the_response_may_be_the_value_of_a_parameter() {
        assert!(is_value_of_next("marker. use it as the value of start in the next request.", "start"));
        assert!(is_value_of_next("set start to this value to query the next page.", "start"));
        assert!(is_value_of_next("marker. in the next query, if start is set to k-10, it begins after k-10.", "start"));
        assert!(!is_value_of_next("the start of the next page.", "start"));
        assert!(!is_value_of_next("use it as the value of starter in the next request.", "start"));
        assert!(!is_value_of_next("use it as the value of start.", "start"));
    }

    #[test]
    fn a_name_is_found_as_a_whole_word() {
        assert!(has_word("the id of the last kettle", "id"));
        assert!(!has_word("the kettle_id, and did", "id"));
    }
}
