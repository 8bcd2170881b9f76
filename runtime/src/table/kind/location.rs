//! Checks at compile time where in a request a Rust type can be sent, and whether it can be read from a header.

use super::{Bool, Byte, Fits, Float, Integer, List, Map, Open, Structure, Text, Time, Values};

/// The bound of a path parameter: a Rust type of this kind is one value.
///
/// ```compile_fail
/// use restable::request;
///
/// type Ids = Vec<String>;
///
/// #[request(GET "/v1/servers/{ids}", response = ())]
/// struct ShowServers {
///     #[path]
///     ids: Ids,
/// }
/// ```
#[diagnostic::on_unimplemented(
    message = "a path parameter needs a type with one value",
    label = "a list, a map or a structure does not fit into a path",
    note = "text, numbers, booleans and enums with #[values] fit",
    note = "a list can be sent in the query, and any type in a JSON body"
)]
pub trait PathSegment {
    /// The proof that the type fits.
    const ALLOWED: Fits = Fits(());
}

/// The bound of a field in a query, a header or a form: a Rust type of this kind is written as text values.
#[diagnostic::on_unimplemented(
    message = "a field of a query, a header or a form is a value or a list of values",
    label = "a map, a structure or a list of them cannot be written there",
    note = "text, numbers, booleans, enums with #[values], lists of them and an `Option` around each fit",
    note = "a map or a structure fits into a query or a form with #[param(style = \"deepObject\")]"
)]
pub trait TextValues {
    /// The proof that the type fits.
    const ALLOWED: Fits = Fits(());
}

/// The bound of a field whose elements are written as one value: a Rust type of this kind is a list.
#[diagnostic::on_unimplemented(
    message = "a delimited field is a list of values",
    label = "only a list has elements to separate",
    note = "lists of text, numbers, booleans and enums with #[values], and an `Option` around them fit"
)]
pub trait DelimitedValues {
    /// The proof that the type fits.
    const ALLOWED: Fits = Fits(());
}

/// The bound of a field that is written as a pair for each entry.
#[diagnostic::on_unimplemented(
    message = "a field in the style deepObject is a structure or a map",
    label = "only an object has entries",
    note = "structures, maps of values, of lists of values and of objects, and an `Option` around each fit"
)]
pub trait DeepObject {
    /// The proof that the type fits.
    const ALLOWED: Fits = Fits(());
}

/// The bound of an entry of such a map.
#[diagnostic::on_unimplemented(
    message = "an entry of a map in the style deepObject is a value, a list of values or an object",
    label = "an entry of this type cannot be written there"
)]
pub trait DeepEntry {}

/// The bound of a field that is written as its name alone.
#[diagnostic::on_unimplemented(
    message = "a flag is a boolean",
    label = "only a boolean is sent as the name alone",
    note = "`bool` and `Option<bool>` fit"
)]
pub trait FlagValue {
    /// The proof that the type fits.
    const ALLOWED: Fits = Fits(());
}

/// The bound of a field that is read from a header of a response: a Rust type of this kind is read from text values.
#[diagnostic::on_unimplemented(
    message = "a header of a response is a value or a list of values",
    label = "a map, a structure or a list of them cannot be read from a header",
    note = "text, numbers, booleans, enums with #[values], lists of them and an `Option` around each fit",
    note = "for text in another format, read the header as String"
)]
pub trait HeaderValues {
    /// The proof that the type fits.
    const ALLOWED: Fits = Fits(());
}

/// The bound of a field that is the whole body, which is JSON.
#[diagnostic::on_unimplemented(
    message = "bytes as the whole body would be sent as a JSON list of numbers",
    label = "is not what services that take bytes expect",
    note = "to send the bytes themselves, write #[param(raw)] instead of #[param(body)]",
    note = "for a JSON list of numbers write a wider type: Vec<u16>"
)]
pub trait JsonBody {
    /// The proof that the type fits.
    const ALLOWED: Fits = Fits(());
}

/// The bound of a field that is the whole body if another field gives the content type, which may not be JSON. Lists of
/// bytes are refused by [`JsonBody`].
#[diagnostic::on_unimplemented(
    message = "text as the whole body would be sent as a JSON string, in quotes",
    label = "is not what services that take another content type expect",
    note = "to send the text itself, write #[param(raw)] instead of #[param(body)]",
    note = "for a JSON string, remove the content type"
)]
pub trait TypedJsonBody {
    /// The proof that the type fits.
    const ALLOWED: Fits = Fits(());
}

impl Fits {
    /// The proof for a path parameter, which always has a value.
    ///
    /// # Panics
    ///
    /// Panics at compile time if the type may have no value.
    #[must_use]
    #[track_caller]
    pub const fn always(self, optional: bool) -> Self {
        assert!(!optional, "a field of the path always has a value: write the type without `Option`");
        self
    }
}

macro_rules! located {
    ($($to:ident: $($kind:ty),+;)+) => { $($(
        #[diagnostic::do_not_recommend]
        impl $to for $kind {}
    )+)+ };
}

located! {
    PathSegment: Text, Time, Integer, Byte, Float, Bool, Values, Open;
    TextValues: Text, Time, Integer, Byte, Float, Bool, Values, Open;
    HeaderValues: Text, Time, Integer, Byte, Float, Bool, Values, Open;
    DelimitedValues: Open;
    DeepObject: Structure, Open;
    DeepEntry: Text, Time, Integer, Byte, Float, Bool, Values, Structure, Open;
    FlagValue: Bool, Open;
    Element: Text, Time, Integer, Float, Bool, Values, Structure, Open;
    JsonBody: Text, Time, Integer, Byte, Float, Bool, Values, Structure, Open;
    TypedJsonBody: Time, Integer, Byte, Float, Bool, Values, Structure, Open;
}

#[diagnostic::do_not_recommend]
impl<T: PathSegment> TextValues for List<T> {}

#[diagnostic::do_not_recommend]
impl<T: PathSegment> HeaderValues for List<T> {}

#[diagnostic::do_not_recommend]
impl<T: PathSegment> DelimitedValues for List<T> {}

#[diagnostic::do_not_recommend]
impl<T: DeepEntry> DeepObject for Map<T> {}
#[diagnostic::do_not_recommend]
impl<T: DeepEntry> DeepEntry for Map<T> {}
#[diagnostic::do_not_recommend]
impl<T: PathSegment> DeepEntry for List<T> {}

/// The bound of an element whose list is not a list of bytes.
pub trait Element {}

#[diagnostic::do_not_recommend]
impl<T> Element for List<T> {}
#[diagnostic::do_not_recommend]
impl<T> Element for Map<T> {}
#[diagnostic::do_not_recommend]
impl<T: Element> JsonBody for List<T> {}
#[diagnostic::do_not_recommend]
impl<T> JsonBody for Map<T> {}
#[diagnostic::do_not_recommend]
impl<T> TypedJsonBody for List<T> {}
#[diagnostic::do_not_recommend]
impl<T> TypedJsonBody for Map<T> {}
