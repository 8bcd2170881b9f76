//! JSON pointers ([RFC 6901](https://www.rfc-editor.org/rfc/rfc6901)).

use alloc::string::String;

/// Appends one escaped segment to a pointer.
///
/// ```
/// let mut pointer = String::from("/servers");
/// restable_model::pointer::push(&mut pointer, "a/b");
/// assert_eq!(pointer, "/servers/a~1b");
/// ```
pub fn push(pointer: &mut String, segment: &str) {
    pointer.push('/');
    for c in segment.chars() {
        match c {
            '~' => pointer.push_str("~0"),
            '/' => pointer.push_str("~1"),
            _ => pointer.push(c),
        }
    }
}

/// The segments of a pointer, unescaped. The empty pointer, which refers to the whole document, has none.
///
/// ```
/// assert!(restable_model::pointer::segments("/servers/a~1b").eq(["servers", "a/b"]));
/// assert_eq!(restable_model::pointer::segments("").count(), 0);
/// ```
pub fn segments(pointer: &str) -> impl Iterator<Item = String> + Clone + '_ {
    // The text before the first slash is empty.
    pointer.split('/').skip(1).map(|segment| segment.replace("~1", "/").replace("~0", "~"))
}
