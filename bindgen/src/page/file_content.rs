//! Texts that say that the body of a response is a file, which is not JSON.

/// The words for the content of a file.
const CONTENTS: [&str; 14] = [
    "content of the file",
    "contents of the file",
    "content of a file",
    "file content",
    "file contents",
    "file stream",
    "stream of the file",
    "binary stream",
    "byte stream",
    "stream of bytes",
    "binary file",
    "binary data",
    "binary content",
    "binary format",
];

/// Returns whether a text about a response names the media type of a file.
pub(super) fn is_media_type(text: &str) -> bool {
    let text = text.to_lowercase();
    text.contains("content-type") && text.contains("application/octet-stream")
}

/// Returns whether a sentence says that the body of the response is the content of a file: it names both, or in the section of
/// the response, that the content is returned or nothing else.
pub(super) fn is_body(text: &str, in_response: bool) -> bool {
    let text = text.to_lowercase();
    text.split(". ").any(|sentence| says_body(sentence.trim().trim_end_matches('.'), in_response))
}

fn says_body(sentence: &str, in_response: bool) -> bool {
    let Some(contents) = CONTENTS.iter().find(|contents| sentence.contains(*contents)) else { return false };
    let bare = ["the ", "a "].iter().find_map(|article| sentence.strip_prefix(article)).unwrap_or(sentence);
    let is_returned = ["returned", "returns", "response is", "response contains"];
    sentence.contains("response body") && !sentence.contains("request")
        || in_response && (bare == *contents || is_returned.iter().any(|words| sentence.contains(words)))
}

#[cfg(test)]
mod tests {
    use super::is_body;

    #[test]
    fn a_sentence_says_that_the_body_is_a_file() {
        assert!(is_body("This API exports a report. The response body is the content of the file.", false));
        assert!(is_body("The response body is a binary stream.", false));
        assert!(is_body("The file stream is returned.", true));
        assert!(is_body("File stream", true));
        assert!(is_body("The response is the content of the file in ZIP format.", true));
    }

    #[test]
    fn a_file_that_is_no_response_is_none() {
        assert!(!is_body("The content of the file is returned in another call.", false));
        assert!(!is_body("The file content must be encoded in Base64.", true));
        assert!(!is_body("The response body lists the files.", true));
        assert!(!is_body("The request body is a binary stream, and the response body is empty.", true));
    }
}
