//! The documented types: the closed set of types that the Type column of a table can have.

use alloc::boxed::Box;
use alloc::string::String;
use core::fmt;

use crate::JsonKind;
use crate::listed::listed;

/// A documented type, parsed from the text of a Type cell.
///
/// The reference pages write the same few types in some 250 ways (`String`, `String(255)`, `Array of objects`,
/// `List<String>`, `Map<String,String>`, `Dictionary data structure`, …); all of them map to these types.
///
/// ```
/// use restable_model::Documented;
///
/// assert_eq!(Documented::parse("String(255)"), Ok(Documented::Text));
/// assert_eq!(
///     Documented::parse("Array of integers"),
///     Ok(Documented::List(Documented::Integer.into()))
/// );
/// assert!(Documented::parse("Strnig").is_err());
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Documented {
    /// Text, including identifiers, dates and addresses.
    Text,
    /// An integer.
    Integer,
    /// A number that may have a fraction.
    Number,
    /// `true` or `false`.
    Boolean,
    /// An object: a nested table, or an open object.
    Object,
    /// A list of one documented type.
    List(Box<Documented>),
    /// An object with dynamic keys and values of one documented type.
    Map(Box<Documented>),
    /// Any value: the page does not document the type.
    Any,
}

/// The error for a Type cell whose text is not a documented type.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownType(String);

impl fmt::Display for UnknownType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "unknown documented type `{}`: write String, Integer, Long, Double, Boolean, Object, Array of <type>s, \
             List<type>, Map<String,type> or Any",
            self.0
        )
    }
}

impl core::error::Error for UnknownType {}

impl Documented {
    /// Parses the text of a Type cell.
    ///
    /// # Errors
    ///
    /// Returns an error if the text is not a documented type.
    pub fn parse(text: &str) -> Result<Self, UnknownType> {
        // Each word adds at most one level of nesting, so a limit on the words bounds the recursion as well.
        const MAX_LEN: usize = 200;
        let words = text.trim().trim_end_matches('.').to_lowercase();
        if words.len() > MAX_LEN {
            return Err(UnknownType(text.chars().take(MAX_LEN).collect()));
        }
        phrase(&words).ok_or_else(|| UnknownType(text.into()))
    }

    /// The type without that of its elements.
    #[must_use]
    pub const fn kind(&self) -> DocumentedKind {
        match self {
            Self::Text => DocumentedKind::Text,
            Self::Integer => DocumentedKind::Integer,
            Self::Number => DocumentedKind::Number,
            Self::Boolean => DocumentedKind::Boolean,
            Self::Object => DocumentedKind::Object,
            Self::List(_) => DocumentedKind::List,
            Self::Map(_) => DocumentedKind::Map,
            Self::Any => DocumentedKind::Any,
        }
    }

    /// The type of the elements of a list, or of the values of a map.
    #[must_use]
    pub fn element(&self) -> Option<&Self> {
        match self {
            Self::List(element) | Self::Map(element) => Some(element),
            _ => None,
        }
    }

    /// The name of this type in messages.
    ///
    /// ```
    /// assert_eq!(restable_model::Documented::Text.word(), "String");
    /// ```
    pub fn word(&self) -> &'static str {
        self.kind().word()
    }
}

listed! {
    /// A [`Documented`] type without that of its elements.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
    pub enum DocumentedKind {
        /// [`Documented::Text`].
        Text,
        /// [`Documented::Integer`].
        Integer,
        /// [`Documented::Number`].
        Number,
        /// [`Documented::Boolean`].
        Boolean,
        /// [`Documented::Object`].
        Object,
        /// [`Documented::List`].
        List,
        /// [`Documented::Map`].
        Map,
        /// [`Documented::Any`].
        Any,
    }
}

impl DocumentedKind {
    /// The word for a type of this kind in messages.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Text => "String",
            Self::Integer => "Integer",
            Self::Number => "Number",
            Self::Boolean => "Boolean",
            Self::Object => "Object",
            Self::List => "List",
            Self::Map => "Map",
            Self::Any => "Any",
        }
    }

    /// Whether a JSON value has a documented type of this kind. A field reads more values than these. The content of a list
    /// or an object is not checked.
    ///
    /// ```
    /// use restable_model::{DocumentedKind, JsonKind};
    ///
    /// assert!(DocumentedKind::Number.describes(JsonKind::Integer));
    /// assert!(!DocumentedKind::Integer.describes(JsonKind::Number));
    /// assert!(!DocumentedKind::Text.describes(JsonKind::Null));
    /// ```
    #[must_use]
    pub const fn describes(self, value: JsonKind) -> bool {
        match self {
            Self::Text => matches!(value, JsonKind::String),
            Self::Integer => matches!(value, JsonKind::Integer),
            Self::Number => matches!(value, JsonKind::Integer | JsonKind::Number),
            Self::Boolean => matches!(value, JsonKind::Boolean),
            Self::Object | Self::Map => matches!(value, JsonKind::Object),
            Self::List => matches!(value, JsonKind::List),
            Self::Any => true,
        }
    }
}

fn phrase(words: &str) -> Option<Documented> {
    let words = words.trim();
    list_of(words)
        .or_else(|| bracketed(words))
        .or_else(|| word(words))
        .or_else(|| alternatives(words))
        .or_else(|| structure(words))
}

/// `string or integer`, `long/null`: any value, unless both alternatives are the same type or one is null.
fn alternatives(words: &str) -> Option<Documented> {
    let separator = if words.contains(" or ") { " or " } else { "/" };
    let (one, other) = words.split_once(separator)?;
    // Only two alternatives are parsed: parsing many recursively would double the time with each one.
    if other.contains(" or ") || other.contains('/') || one.contains('/') {
        return None;
    }
    let (one, other) = (phrase(one)?, phrase(other)?);
    Some(match (one, other) {
        (one, other) if one == other => one,
        (one, Documented::Any) | (Documented::Any, one) => one,
        _ => Documented::Any,
    })
}

/// Returns the type of the elements in the text of a list's type: `Volume` in `Array of Volume`, `volume list`, `List<Volume>`,
/// `Set[Volume]`, `[Volume]`, `Volume[]` and `[]Volume`.
///
/// ```
/// use restable_model::list_element;
///
/// assert_eq!(list_element("Array of Volume objects"), Some("Volume objects"));
/// assert_eq!(list_element("Volume[]"), Some("Volume"));
/// assert_eq!(list_element("Volume"), None);
/// ```
#[must_use]
pub fn list_element(text: &str) -> Option<&str> {
    if let Some(element) = text.strip_suffix("[]").or_else(|| text.strip_prefix("[]")) {
        return Some(element.trim());
    }
    in_brackets(text).or_else(|| after_list(text)).or_else(|| {
        let (element, list) = text.rsplit_once(' ')?;
        matches!(lower(list).as_str(), "array" | "list").then_some(element)
    })
}

/// Returns the type of the values in the text of a map's type: `Volume` in `Map<String, Volume>`, `map[string]Volume`, `Map of Volume`
/// and `Map of String to Volume`.
///
/// ```
/// use restable_model::map_value;
///
/// assert_eq!(map_value("Map of String to Volume objects"), Some("Volume objects"));
/// assert_eq!(map_value("Map"), None);
/// ```
#[must_use]
pub fn map_value(text: &str) -> Option<&str> {
    let of = text.split_once(' ').filter(|(map, _)| is_map(map)).and_then(|(_, of)| {
        let (of, value) = of.split_once(' ')?;
        of.eq_ignore_ascii_case("of").then(|| value.split_once(" to ").map_or(value, |(_, value)| value))
    });
    let in_brackets = || {
        let (map, entry) = text.strip_suffix('>')?.split_once('<')?;
        let is_map = is_map(map.trim_end()) || map.trim_end().eq_ignore_ascii_case("object");
        Some(entry.split_once(',').filter(|_| is_map)?.1)
    };
    let after_brackets = || {
        let (map, value) = text.split_once(']')?;
        map.eq_ignore_ascii_case("map[string").then_some(value)
    };
    of.or_else(in_brackets).or_else(after_brackets).map(str::trim)
}

fn is_map(word: &str) -> bool {
    matches!(lower(word).as_str(), "map" | "dict" | "dictionary")
}

/// `Array of Volume`, `Array Volume`.
fn after_list(text: &str) -> Option<&str> {
    let (list, element) = text.split_once(' ')?;
    let of = element.get(..3).filter(|of| of.eq_ignore_ascii_case("of "));
    match (lower(list).as_str(), of) {
        ("array" | "arrays" | "list" | "lists" | "set" | "sets" | "collection", Some(of)) => element.get(of.len()..),
        ("array" | "list", None) => Some(element),
        _ => None,
    }
}

/// `List<Volume>`, `Set[Volume]`, `array (Volume)`, `[Volume]`.
fn in_brackets(text: &str) -> Option<&str> {
    let open = text.find(['[', '(', '<'])?;
    let (head, rest) = (text.get(..open)?, text.get(open..)?);
    let ends = [('[', ']'), ('(', ')'), ('<', '>')];
    let element = ends.into_iter().find_map(|(open, close)| rest.strip_prefix(open)?.strip_suffix(close))?;
    let is_list = match lower(head.trim_end()).as_str() {
        "list" | "array" | "set" => true,
        // Without another bracket, the recursion of a reader ends here.
        "" => rest.starts_with('[') && !element.contains(['[', ']']),
        _ => false,
    };
    is_list.then_some(element.trim())
}

fn lower(word: &str) -> String {
    word.to_ascii_lowercase()
}

/// `map<string, integer>`, `map of integers`, `dict(str:str)`, `string(255)`.
fn bracketed(words: &str) -> Option<Documented> {
    if let Some(value) = map_value(words) {
        return Some(Documented::Map(element(value).into()));
    }
    let (head, inner) = words.split_once('(')?;
    let pair = inner.trim_end().strip_suffix(')').and_then(|inner| inner.split_once([':', ',']));
    match pair.filter(|_| is_map(head.trim())) {
        Some((_, value)) => Some(Documented::Map(element(value).into())),
        None if head.trim().is_empty() => None,
        None => phrase(head),
    }
}

/// The type of the values of a map, which may be a structure or a list of structures.
fn element(words: &str) -> Documented {
    let words = words.trim();
    let named = || list_element(words).map_or(Documented::Object, |words| list(element(words)));
    phrase(words).unwrap_or_else(named)
}

/// `array of strings`, `list<server>`, `string array`.
fn list_of(words: &str) -> Option<Documented> {
    // The bytes of a file are sent as text.
    if words.ends_with("data structure") || words == "byte[]" {
        return word(words);
    }
    let element = list_element(words)?;
    // "Array of entries" does not name the type of its elements.
    if matches!(element, "elements" | "entries" | "items" | "members") {
        return Some(list(Documented::Any));
    }
    let element = phrase(element);
    // A name between angle brackets is that of a structure.
    let element = element.or_else(|| words.ends_with('>').then_some(Documented::Object))?;
    Some(list(element))
}

fn word(words: &str) -> Option<Documented> {
    Some(match words {
        "string" | "strings" | "str" | "sting" | "sring" | "stirng" | "string type" | "text" | "char" | "varchar"
        | "character" | "uuid" | "id" | "uuids" | "enum string" | "character string" | "date" | "datetime"
        | "date-time" | "date time" | "time" | "timestamp" | "utc time" | "url" | "uri" | "ip" | "ip address"
        | "password" | "enum" | "enumerated" | "enumeration" | "enumerated value" | "enum value" | "string enum"
        | "base64" | "json string" | "byte[]" | "binary" | "file" | "filecontent" | "file content" | "yaml" => {
            Documented::Text
        }
        "integer" | "integers" | "interger" | "integer type" | "unsigned integer" | "unsigned int" | "int type"
        | "int" | "ints" | "int32" | "int64" | "uint" | "uint32" | "uint64" | "long" | "longs" | "long integer"
        | "long integers" | "short" | "byte" | "tinyint" | "smallint" | "bigint" | "integer/long" => {
            Documented::Integer
        }
        "number" | "numbers" | "numeric" | "double" | "doubles" | "float" | "floats" | "float32" | "float64"
        | "big decimal" | "decimal" | "bigdecimal" => Documented::Number,
        "boolean" | "booleans" | "bool" | "bools" | "boolen" | "boolan" | "boolean type" | "boolean value"
        | "true/false" => Documented::Boolean,
        "object"
        | "objects"
        | "dict"
        | "dicts"
        | "dictionary"
        | "dictionaries"
        | "json"
        | "json object"
        | "jsonobject"
        | "json objects"
        | "struct"
        | "structs"
        | "structure"
        | "structures"
        | "data structure"
        | "dictionary data structure"
        | "dict data structure"
        | "object data structure"
        | "hash"
        | "reference" => Documented::Object,
        "map<string>string" => Documented::Map(Documented::Text.into()),
        "map<string>[]string" => Documented::Map(list(Documented::Text).into()),
        "map" | "maps" | "map data structure" | "key-value" | "key/value" | "key-value pair" | "key-value pairs" => {
            Documented::Map(Documented::Any.into())
        }
        "array"
        | "arrays"
        | "list"
        | "lists"
        | "set"
        | "collection"
        | "json array"
        | "jsonarray"
        | "list data structure"
        | "array data structure"
        | "array list"
        | "arraylist" => list(Documented::Any),
        "array_reference" => list(Documented::Object),
        // `<T>` and "null" leave the type to the other parameters.
        "any" | "any type" | "anytype" | "null" | "<t>" => Documented::Any,
        _ => return None,
    })
}

/// `server object`, `resource_tag objects`, `tag structure`: a structure that is referred to by name. `map<string,string>
/// objects` are maps.
fn structure(words: &str) -> Option<Documented> {
    const TAILS: [&str; 6] = ["object", "objects", "structure", "structures", "dict", "data structures"];
    let (name, tail) = words.rsplit_once(' ')?;
    if name.is_empty() || !TAILS.contains(&tail) {
        return None;
    }
    // Other brackets belong to the name.
    Some(bracketed(name).filter(|documented| matches!(documented, Documented::Map(_))).unwrap_or(Documented::Object))
}

fn list(element: Documented) -> Documented {
    Documented::List(element.into())
}

#[cfg(test)]
mod tests {
    use super::{Documented, list};

    #[test]
    fn spellings_of_lists_and_maps() {
        for words in [
            "List <string>",
            "Array[String]",
            "list (string)",
            "String[]",
            "[String]",
            "string list",
            "Set[String]",
            "Set of strings",
            "Collection of String",
        ] {
            assert_eq!(Documented::parse(words), Ok(list(Documented::Text)), "{words}");
        }
        for words in [
            "Map<String,String>",
            "map[string]string",
            "Map<String>string",
            "Dict(str:str)",
            "map (string, string)",
            "Map of strings",
            "Map of string to string",
        ] {
            assert_eq!(Documented::parse(words), Ok(Documented::Map(Documented::Text.into())), "{words}");
        }
        let maps = list(Documented::Map(Documented::Text.into()));
        assert_eq!(Documented::parse("Array of Map<String,String> objects"), Ok(maps));
        assert_eq!(Documented::parse("Array<Array<Integer>>"), Ok(list(list(Documented::Integer))));
    }

    #[test]
    fn alternatives_are_anything_unless_they_agree() {
        assert_eq!(Documented::parse("String or Integer"), Ok(Documented::Any));
        assert_eq!(Documented::parse("Integer/Long"), Ok(Documented::Integer));
        assert_eq!(Documented::parse("String or null"), Ok(Documented::Text));
        assert!(Documented::parse("String or Strnig").is_err());
        assert!(Documented::parse(&"array x/".repeat(25)).is_err(), "and this returns at once");
    }
}
