//! How a value is written if not in the usual way.

/// How a value is written into a path, a query, a header, a form or a JSON body, if not in the usual way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Style {
    /// One value: the elements of a list, separated by commas.
    CommaDelimited,
    /// One value: the elements of a list, separated by spaces.
    SpaceDelimited,
    /// One value: the elements of a list, separated by `|`.
    PipeDelimited,
    /// A pair for each entry of an object: `filter[name]=value`.
    DeepObject,
    /// The name alone if a boolean is true.
    Flag,
    /// A JSON string in place of a number or a boolean. Where it is text, it is written in the usual way.
    String,
    /// Segments of a path, separated by slashes.
    Segments,
}
