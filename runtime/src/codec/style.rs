//! How a value is written where it is text.

/// How a value is written into a path, a query, a header or a form, if not in the usual way.
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
    /// Segments of a path, separated by slashes.
    Segments,
}
