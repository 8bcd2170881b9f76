//! Recognizes the columns of a table by their headers.

/// The content of a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Column {
    Name,
    /// The name of a field inside the parameter of the column [`Name`](Self::Name).
    SubName,
    Type,
    Mandatory,
    /// Whether the parameter may be absent, the opposite of [`Mandatory`](Self::Mandatory).
    Optional,
    Description,
    /// What the value is restricted to, as an addition to the description.
    Constraint,
    /// The value of a parameter that is left out, as an addition to the description.
    Default,
    /// The values that a parameter accepts, as an addition to the description.
    Values,
    /// The location of the parameter in the request.
    In,
    /// Status codes or error codes. Such a table lists no parameters.
    Code,
}

/// Every recognized header, in lower case.
const HEADERS: [(&str, Column); 101] = [
    ("parameter", Column::Name),
    ("parameters", Column::Name),
    ("parameter name", Column::Name),
    ("request parameter", Column::Name),
    ("response parameter", Column::Name),
    ("name", Column::Name),
    ("element", Column::Name),
    ("element name", Column::Name),
    ("field", Column::Name),
    ("field name", Column::Name),
    ("attribute", Column::Name),
    ("attribute name", Column::Name),
    ("attributes", Column::Name),
    ("key", Column::Name),
    ("property", Column::Name),
    ("header", Column::Name),
    ("header field", Column::Name),
    ("header name", Column::Name),
    ("param", Column::Name),
    ("item", Column::Name),
    ("response item", Column::Name),
    ("tag name", Column::Name),
    ("param name", Column::Name),
    ("property name", Column::Name),
    ("key name", Column::Name),
    ("header parameter", Column::Name),
    ("path parameter", Column::Name),
    ("query parameter", Column::Name),
    ("body parameter", Column::Name),
    ("sub-parameter", Column::SubName),
    ("subparameter", Column::SubName),
    ("sub parameter", Column::SubName),
    ("sub-field", Column::SubName),
    ("type", Column::Type),
    ("parameter type", Column::Type),
    ("param type", Column::Type),
    ("data type", Column::Type),
    ("value type", Column::Type),
    ("field type", Column::Type),
    ("types", Column::Type),
    // A table of parameters whose header has a type in place of "Type".
    ("string", Column::Type),
    ("datatype", Column::Type),
    ("format", Column::Type),
    ("mandatory", Column::Mandatory),
    ("mandatory or not", Column::Mandatory),
    ("mandatory (yes/no)", Column::Mandatory),
    ("mandatory/optional", Column::Mandatory),
    ("is mandatory", Column::Mandatory),
    ("optional/mandatory", Column::Mandatory),
    ("mandatory or optional", Column::Mandatory),
    ("required/optional", Column::Mandatory),
    ("required (yes/no)", Column::Mandatory),
    ("is required", Column::Mandatory),
    ("compulsory", Column::Mandatory),
    ("required", Column::Mandatory),
    ("required or not", Column::Mandatory),
    ("optional", Column::Optional),
    ("optional (yes/no)", Column::Optional),
    ("optional or not", Column::Optional),
    ("is optional", Column::Optional),
    ("necessity", Column::Mandatory),
    ("presence", Column::Mandatory),
    ("m/o", Column::Mandatory),
    ("mandatory?", Column::Mandatory),
    ("required?", Column::Mandatory),
    ("description", Column::Description),
    ("descriptions", Column::Description),
    ("remarks", Column::Description),
    ("meaning", Column::Description),
    ("parameter description", Column::Description),
    ("field description", Column::Description),
    ("explanation", Column::Description),
    ("remark", Column::Description),
    ("comment", Column::Description),
    ("comments", Column::Description),
    ("constraint", Column::Constraint),
    ("constraints", Column::Constraint),
    ("restriction", Column::Constraint),
    ("restrictions", Column::Constraint),
    ("default value", Column::Default),
    ("default", Column::Default),
    ("range", Column::Values),
    ("value range", Column::Values),
    ("values", Column::Values),
    ("valid values", Column::Values),
    ("allowed values", Column::Values),
    ("possible values", Column::Values),
    ("enumerated values", Column::Values),
    ("enumeration values", Column::Values),
    ("options", Column::Values),
    ("value options", Column::Values),
    ("in", Column::In),
    ("location", Column::In),
    ("parameter location", Column::In),
    ("position", Column::In),
    ("parameter position", Column::In),
    ("status code", Column::Code),
    ("returned value", Column::Code),
    ("returned values", Column::Code),
    ("error code", Column::Code),
    ("code", Column::Code),
];

impl Column {
    /// Returns whether a column only adds to the description of a row.
    pub(crate) const fn is_addition(self) -> bool {
        matches!(self, Self::Constraint | Self::Default | Self::Values)
    }

    pub(crate) fn of(header: &str) -> Option<Self> {
        let find = |header: &str| HEADERS.iter().find(|(spelling, _)| spelling.eq_ignore_ascii_case(header));
        let found = find(header).or_else(|| find(&header.split_whitespace().collect::<Vec<_>>().join(" ")));
        found.map(|(_, column)| *column)
    }
}
