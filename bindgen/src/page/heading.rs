//! What a title, a caption or the words before a table say about what follows.

/// The part of a page that a heading opens.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Zone {
    /// Before the first heading that says anything.
    #[default]
    Preface,
    /// The address and its parameters.
    Uri,
    /// The request: its headers and body.
    Request,
    /// The response.
    Response,
    /// Examples, not said of what.
    Example,
    /// Example of a request.
    RequestExample,
    /// Example of a response.
    ResponseExample,
    /// Status codes and error codes.
    Codes,
}

/// Words of a heading, and the zone it opens. The first rule that fits counts.
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
    /// The zone that a heading opens, if it says any.
    pub(super) fn of(heading: &str) -> Option<Self> {
        let heading = heading.to_lowercase();
        // "Status code: 200" stands before the table of that status.
        let counted = super::status::code(&heading).is_some();
        let says = |words: &[&str]| words.iter().all(|word| begins_word(&heading, word));
        let rule = ZONES.iter().find(|(words, zone)| says(words) && !(counted && *zone == Self::Codes));
        rule.map(|(_, zone)| *zone)
    }

    /// The zone of a heading inside this zone.
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

    /// Whether what stands here is an example.
    pub fn is_example(self) -> bool {
        matches!(self, Self::Example | Self::RequestExample | Self::ResponseExample)
    }
}

/// Whether a word of the text begins so: `uri` is in "URIs", not in "security".
fn begins_word(text: &str, word: &str) -> bool {
    text.match_indices(word).any(|(at, _)| !text.get(..at).unwrap_or("").ends_with(char::is_alphanumeric))
}

/// The longest heading that has no markup of its own, in words.
const LONGEST_RUN_IN: usize = 7;

/// How headings without markup end: with the noun they are about. "Request succeeded" is none.
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

/// Whether a paragraph reads like a heading: a few words that are no sentence.
pub(super) fn is_run_in(markup: &str, plain: &str) -> bool {
    let bold = markup.starts_with("**") && markup.trim_end_matches([':', ' ']).ends_with("**");
    let plain = plain.trim_end().to_lowercase();
    let ends_like_one = ENDINGS.iter().any(|ending| plain.ends_with(ending));
    bold || (ends_like_one && plain.split_whitespace().count() <= LONGEST_RUN_IN)
}

/// A caption or title without its number: `Table 3 Answer` is `Answer`.
pub(super) fn without_number(caption: &str) -> &str {
    let caption = caption.trim();
    let Some(rest) = caption.strip_prefix("Table ").or_else(|| caption.strip_prefix("table ")) else {
        return caption;
    };
    rest.trim_start_matches(|digit: char| digit.is_ascii_digit() || "-.".contains(digit)).trim_start()
}
