//! Interprets the titles, captions and run-in headings of a page.

/// The part of a page that a heading opens.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Zone {
    /// Before the first heading that opens a zone.
    #[default]
    Preface,
    /// The endpoint and its parameters.
    Uri,
    /// The request: its headers and body.
    Request,
    /// The response.
    Response,
    /// Examples of requests or responses; the heading does not say which.
    Example,
    /// Examples of requests.
    RequestExample,
    /// Examples of responses.
    ResponseExample,
    /// Status codes and error codes.
    Codes,
}

/// The words of a heading and the zone that it opens. The first rule that matches is used.
const ZONES: [(&[&str], Zone); 15] = [
    (&["example", "response"], Zone::ResponseExample),
    (&["sample", "response"], Zone::ResponseExample),
    (&["example", "request"], Zone::RequestExample),
    (&["sample", "request"], Zone::RequestExample),
    (&["example"], Zone::Example),
    (&["sample"], Zone::Example),
    (&["status", "code"], Zone::Codes),
    (&["error", "code"], Zone::Codes),
    (&["returned", "value"], Zone::Codes),
    (&["return", "value"], Zone::Codes),
    (&["response"], Zone::Response),
    (&["return"], Zone::Response),
    (&["uri"], Zone::Uri),
    (&["url"], Zone::Uri),
    (&["request"], Zone::Request),
];

impl Zone {
    /// Returns the zone that a heading opens, if any.
    pub(super) fn of(heading: &str) -> Option<Self> {
        let heading = heading.to_lowercase();
        // "Status code: 200" precedes the table of that status.
        let counted = super::status::code(&heading).is_some();
        let says = |words: &[&str]| words.iter().all(|word| begins_word(&heading, word));
        let rule = ZONES.iter().find(|(words, zone)| says(words) && !(counted && *zone == Self::Codes));
        rule.map(|(_, zone)| *zone)
    }

    /// Returns the zone of a heading inside this zone.
    pub(super) fn enter(self, heading: &str) -> Option<Self> {
        let zone = Self::of(heading)?;
        let describes = heading.to_lowercase().contains("parameter");
        Some(match (self, zone) {
            (Self::Response | Self::ResponseExample, Self::Example) => Self::ResponseExample,
            (Self::Request | Self::RequestExample, Self::Example) => Self::RequestExample,
            (within, Self::Response) if within.is_example() && !describes => Self::ResponseExample,
            (within, Self::Request) if within.is_example() && !describes => Self::RequestExample,
            (_, zone) => zone,
        })
    }

    /// Returns whether the zone contains examples.
    pub fn is_example(self) -> bool {
        matches!(self, Self::Example | Self::RequestExample | Self::ResponseExample)
    }
}

/// Returns whether a title opens the request and the response at once: "Request and Response Parameters".
pub(super) fn is_of_both(title: &str) -> bool {
    let title = title.to_lowercase();
    begins_word(&title, "request") && begins_word(&title, "response") && title.contains("parameter")
}

/// A part of a message whose parameters a heading announces.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    Path,
    Query,
    Header,
    Body,
}

impl Part {
    /// Returns the part that a heading such as "Query Parameters", "Request Headers" or "Body" names, if it names nothing else.
    pub(super) fn of(heading: &str) -> Option<Self> {
        const AROUND: [&str; 10] =
            ["request", "response", "http", "uri", "parameter", "parameters", "string", "fields", "in", "the"];
        let heading = heading.to_lowercase();
        let mut words = heading.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
        let mut named = words.clone().filter(|word| !AROUND.contains(word));
        let part = match named.next()? {
            "path" => Self::Path,
            "query" => Self::Query,
            "header" | "headers" => Self::Header,
            "body" => Self::Body,
            _ => return None,
        };
        let is_said = matches!(part, Self::Header | Self::Body) || words.any(|word| AROUND.contains(&word));
        (named.next().is_none() && is_said).then_some(part)
    }
}

/// Returns whether the text above a table says that the body is a list of objects with its rows: "The request body is an array.
/// Each element has these fields:", or "Response parameters (array of objects)".
pub(crate) fn says_list(text: &str) -> bool {
    const LISTS: [&str; 10] = [
        "body is an array",
        "body is a list",
        "body is a json array",
        "body contains an array",
        "response is an array",
        "response is a list",
        "(array of objects)",
        "(list of objects)",
        "list of the following objects",
        "array of the following objects",
    ];
    let text = text.to_lowercase();
    LISTS.iter().any(|words| text.contains(words))
}

/// Returns whether a text about the response says that it has the parameters of the request.
pub(super) fn says_same_as_request(text: &str) -> bool {
    let text = text.to_lowercase();
    ["same as", "identical to", "identical with"].iter().any(|words| {
        let compared = text.split_once(words);
        compared.is_some_and(|(before, after)| {
            ["response", "returned", "body"].iter().any(|word| before.contains(word))
                && [
                    "request parameter",
                    "request body",
                    "parameters in the request",
                    "those of the request",
                    "those in the request",
                ]
                .iter()
                .any(|word| after.contains(word))
        })
    })
}

/// Words of a heading about the parameters of a query, in lower case.
const QUERY: [&str; 6] = ["query", "filter", "search", "pagination", "paging", "sorting"];

/// Returns whether a heading or the text before a table announces parameters of the query.
pub(super) fn announces_query(text: &str) -> bool {
    let text = text.to_lowercase();
    text.contains("parameter") && QUERY.iter().any(|word| begins_word(&text, word))
}

/// Returns whether a word of the text begins with `word`: `uri` matches "URIs" and not "security".
fn begins_word(text: &str, word: &str) -> bool {
    // Most texts do not contain the word at all, which `contains` finds faster than the search for all places.
    text.contains(word)
        && text.match_indices(word).any(|(at, _)| !text.get(..at).unwrap_or("").ends_with(char::is_alphanumeric))
}

/// The maximum length of a heading without markup, in words.
const MAX_RUN_IN_WORDS: usize = 7;

/// How a heading without markup ends: with the noun that it is about. "Request succeeded" is not a heading.
const ENDINGS: [&str; 22] = [
    ":",
    "：",
    "uri",
    "url",
    "format",
    "request",
    "requests",
    "response",
    "responses",
    "example",
    "examples",
    "sample",
    "parameter",
    "parameters",
    "body",
    "header",
    "headers",
    "message",
    "description",
    "code",
    "codes",
    "normal",
];

/// Returns whether a paragraph is a run-in heading: it is bold, or has few words and a typical ending.
pub(super) fn is_run_in(markup: &str, plain: &str) -> bool {
    let bold = markup.starts_with("**") && markup.trim_end_matches([':', ' ']).ends_with("**");
    let plain = plain.trim_end().to_lowercase();
    let ends_like_one = ENDINGS.iter().any(|ending| plain.ends_with(ending));
    bold || (ends_like_one && plain.split_whitespace().count() <= MAX_RUN_IN_WORDS) || is_example_title(&plain)
}

/// The maximum length of the title of an example, in words. It says what the example does.
const MAX_EXAMPLE_WORDS: usize = 14;

/// Returns whether a paragraph in lower case is the title of an example, such as "Example of listing boxes by page".
fn is_example_title(plain: &str) -> bool {
    let begins = plain.strip_prefix("example").is_some_and(|rest| rest.starts_with([' ', ':', '：']));
    begins && !plain.ends_with('.') && plain.split_whitespace().count() <= MAX_EXAMPLE_WORDS
}

/// Returns the number of a caption: `3` for `Table 3 Answer`, and an empty text for `Answer`.
pub(super) fn number(caption: &str) -> &str {
    let caption = caption.trim();
    let rest = caption.strip_prefix("Table ").or_else(|| caption.strip_prefix("table ")).unwrap_or_default();
    let end = rest.find(|mark: char| !mark.is_ascii_digit() && mark != '-').unwrap_or(rest.len());
    rest.get(..end).unwrap_or_default().trim_end_matches('-')
}

/// Returns a caption or title without its number: `Table 3 Answer` becomes `Answer`.
pub(super) fn without_number(caption: &str) -> &str {
    let caption = caption.trim();
    let Some(rest) = caption.strip_prefix("Table ").or_else(|| caption.strip_prefix("table ")) else {
        return caption;
    };
    rest.trim_start_matches(|mark: char| mark.is_ascii_digit() || "-.:： ".contains(mark))
}
