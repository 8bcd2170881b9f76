//! The parts of a body `multipart/form-data`.
//!
//! The crate `multer` reads a stream and decodes text in any character set, for which it needs an async runtime and
//! `encoding_rs`. Here the body is in memory, and only the names and the UTF-8 text of its parts are read.

/// The maximum length of a boundary, from RFC 2046.
const MAX_BOUNDARY: usize = 70;

/// Returns the name and the text of each part, or `None` if the body is not `multipart/form-data`.
pub(super) fn read(content_type: &str, body: &[u8]) -> Option<Vec<(String, String)>> {
    let is_form = super::essence(content_type).eq_ignore_ascii_case("multipart/form-data");
    let boundary = parameter(content_type, "boundary")?;
    if !is_form || boundary.is_empty() || boundary.len() > MAX_BOUNDARY {
        return None;
    }
    let delimiter = format!("\r\n--{boundary}").into_bytes();
    // The first delimiter may be at the beginning of the body, without a line break.
    let body = [b"\r\n", body].concat();
    let (_, mut rest) = split_once(&body, &delimiter)?;
    let mut parts = Vec::new();
    while !rest.starts_with(b"--") {
        let (part, after) = split_once(rest.strip_prefix(b"\r\n")?, &delimiter)?;
        let (head, content) = split_once(part, b"\r\n\r\n")?;
        parts.push((name(&String::from_utf8_lossy(head))?, String::from_utf8_lossy(content).into_owned()));
        rest = after;
    }
    Some(parts)
}

fn name(head: &str) -> Option<String> {
    let header = |line: &str| {
        let (name, value) = line.split_once(':')?;
        name.trim().eq_ignore_ascii_case("content-disposition").then(|| parameter(value, "name"))?
    };
    head.lines().find_map(header)
}

/// Returns a parameter of a header, such as the boundary of `multipart/form-data; boundary=a`.
fn parameter(header: &str, wanted: &str) -> Option<String> {
    let (_, mut rest) = header.split_once(';')?;
    loop {
        let (name, value) = rest.split_once('=')?;
        let (value, after) = match value.strip_prefix('"') {
            Some(quoted) => quoted.split_once('"')?,
            None => value.split_once(';').unwrap_or((value, "")),
        };
        if name.trim_matches([';', ' ', '\t']).eq_ignore_ascii_case(wanted) {
            // Clients escape quotes and line breaks in a name as in a URL.
            return Some(percent_encoding::percent_decode_str(value.trim()).decode_utf8_lossy().into_owned());
        }
        rest = after;
    }
}

fn split_once<'b>(bytes: &'b [u8], delimiter: &[u8]) -> Option<(&'b [u8], &'b [u8])> {
    let at = bytes.windows(delimiter.len()).position(|window| window == delimiter)?;
    Some((bytes.get(..at)?, bytes.get(at + delimiter.len()..)?))
}

#[cfg(test)]
mod tests {
    use super::read;

    #[test]
    fn parts_have_names_and_text() {
        let body =
            b"--x y\r\ncontent-type: text/plain\r\nContent-Disposition: form-data; filename=\"a;b\"; name=\"file\"\r\n\
            \r\n\x00\r\n--x\r\n--x y\r\ncontent-disposition: form-data; name=size\r\n\r\n3\r\n--x y--\r\n";
        let parts = read("multipart/form-data; charset=utf-8; boundary=\"x y\"", body);
        assert_eq!(parts, Some(vec![("file".into(), "\0\r\n--x".into()), ("size".into(), "3".into())]));
        assert_eq!(read("Multipart/Form-Data; boundary=x", b"--x--"), Some(Vec::new()));
    }

    #[test]
    fn a_body_of_another_form_has_no_parts() {
        for (content_type, body) in [
            ("application/json; boundary=x", "--x--"),
            ("multipart/form-data", "--x--"),
            ("multipart/form-data; boundary=", "----"),
            ("multipart/form-data; boundary=x", ""),
            ("multipart/form-data; boundary=x", "--x\r\n"),
            ("multipart/form-data; boundary=x", "--x\r\n\r\n\r\n--x"),
            ("multipart/form-data; boundary=x", "--x\r\ncontent-disposition: form-data\r\n\r\n3\r\n--x--"),
        ] {
            assert_eq!(read(content_type, body.as_bytes()), None, "{content_type} {body}");
        }
    }
}
