//! Recognises a body that is not JSON by its first bytes.

/// What a body looks like. Brotli cannot be recognised, because it has no magic bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum BodyFormat {
    Gzip,
    Zstd,
    /// Deflate with the zlib header that HTTP requires.
    Zlib,
    /// An HTML page.
    Html,
    /// Another XML document.
    Xml,
    /// Text in UTF-16 or UTF-32.
    Wide,
}

/// The beginnings of an HTML document, in lower case.
const HTML: [&[u8]; 5] = [b"<!doctype html", b"<html", b"<head", b"<body", b"<title"];

impl BodyFormat {
    pub(crate) fn detect(body: &[u8]) -> Option<Self> {
        let text = without_bom(body).trim_ascii_start();
        match body {
            [0x1f, 0x8b, ..] => Some(Self::Gzip),
            [0x28, 0xb5, 0x2f, 0xfd, ..] => Some(Self::Zstd),
            [header, flags, ..] if is_zlib(*header, *flags) && core::str::from_utf8(body).is_err() => Some(Self::Zlib),
            [0xfe, 0xff, ..] | [0xff, 0xfe, ..] | [0, b'{' | b'[', ..] | [b'{' | b'[', 0, ..] => Some(Self::Wide),
            _ if HTML.iter().any(|tag| begins_with(text, tag)) => Some(Self::Html),
            _ if text.starts_with(b"<") => Some(Self::Xml),
            _ => None,
        }
    }

    /// Whether the body is not UTF-8 text.
    pub(crate) fn is_binary(self) -> bool {
        matches!(self, Self::Gzip | Self::Zstd | Self::Zlib | Self::Wide)
    }

    pub(crate) fn message(self) -> &'static str {
        match self {
            Self::Gzip => "the body looks like gzip: switch decompression on in the HTTP client",
            Self::Zstd => "the body looks like zstd: switch decompression on in the HTTP client",
            Self::Zlib => "the body looks like zlib (deflate): switch decompression on in the HTTP client",
            Self::Html => "an HTML page instead of JSON",
            Self::Xml => "an XML document instead of JSON",
            Self::Wide => "the body looks like UTF-16 or UTF-32 instead of UTF-8",
        }
    }
}

/// Whether these two bytes are a zlib header
/// ([RFC 1950, section 2.2](https://www.rfc-editor.org/rfc/rfc1950#section-2.2)).
fn is_zlib(header: u8, flags: u8) -> bool {
    header == 0x78 && u16::from_be_bytes([header, flags]) % 31 == 0
}

fn begins_with(text: &[u8], tag: &[u8]) -> bool {
    text.get(..tag.len()).is_some_and(|start| start.eq_ignore_ascii_case(tag))
}

/// The body behind a byte order mark, which [RFC 8259, section 8.1](https://www.rfc-editor.org/rfc/rfc8259#section-8.1)
/// lets a reader ignore. Columns are counted behind it too, since no editor shows it.
pub(crate) fn without_bom(body: &[u8]) -> &[u8] {
    body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body)
}

/// Whether there is no body, or only blanks.
pub(crate) fn is_blank(body: &[u8]) -> bool {
    is_white_space(without_bom(body))
}

/// The same for a body without its byte order mark. A second mark is not JSON.
pub(crate) fn is_white_space(body: &[u8]) -> bool {
    body.iter().all(u8::is_ascii_whitespace)
}
