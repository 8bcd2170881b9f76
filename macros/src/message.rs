//! The texts that more than one place says, or that list what the grammar knows.

pub(crate) mod foreign;

use quote::ToTokens as _;
use restable_model::{Attribute, Documented, JobKey, Key, Keyword as _, Method, Place, keys};

pub(crate) fn twice(what: &str) -> String {
    format!("{what} is given twice: leave one of them out")
}

fn words(words: impl Iterator<Item = &'static str>) -> String {
    words.collect::<Vec<_>>().join(", ")
}

pub(crate) fn unknown_method(method: &syn::Ident) -> String {
    format!("unknown method `{method}`: write one of {}", words(Method::ALL.iter().map(|method| method.word())))
}

pub(crate) fn unknown_job_part(word: &str) -> String {
    format!(
        "`job` knows no part `{word}`: write `part = field` with one of {}",
        words(JobKey::ALL.iter().map(|key| key.word()))
    )
}

pub(crate) fn job_place(part: &str) -> String {
    format!(
        "`{part}` is a field, or one behind it: {part} = status, {part} = job.status, {part} = job?.status behind an Option"
    )
}

/// `job(state = job.status)` where `job` is an `Option`.
pub(crate) fn job_question(first: &syn::Member, second: &syn::Member) -> String {
    let (first, second) = (first.to_token_stream(), second.to_token_stream());
    format!("`{first}` is an Option: write {first}?.{second}")
}

/// `#[param("mandatory")]`
pub(crate) fn quoted_key(key: &Key) -> String {
    format!("`{}` is no documented type but a key: write it without quotes, {}", key.word, key.form)
}

/// `#[path] struct …`, `#[query] Variant`
pub(crate) fn misplaced_location(attr: &syn::Attribute) -> String {
    let word = attr.path().to_token_stream();
    format!("#[{word}] says where one field of a #[request] travels: move it to that field")
}

/// `#[body] servers: Vec<String>`
pub(crate) fn key_alone(attr: &syn::Attribute, key: &Key) -> String {
    let word = attr.path().to_token_stream();
    format!("#[{word}] is no attribute: write #[param({})]", key.form)
}

/// `#[response] #[structure] struct …`
pub(crate) fn second_attribute() -> String {
    let ours = Attribute::ALL.iter().filter(|attribute| attribute.place() == Place::Item);
    let names: Vec<_> = ours.map(|attribute| format!("#[{}]", attribute.word())).collect();
    format!("a type carries one of {}: take this one out", names.join(", "))
}

/// `GET "/v1/{id}"` without a field `id`; `is_unmarked` if there is one in the body.
pub(crate) fn placeholder_without_field(placeholder: &str, is_unmarked: bool) -> String {
    let advice =
        if is_unmarked { "mark the field of that name #[path]" } else { "add a field of that name, marked #[path]" };
    format!("nothing fills the placeholder `{{{placeholder}}}`: {advice}")
}

/// `#[path] id: String` without a `{id}` in the path
pub(crate) fn field_without_placeholder(name: &str) -> String {
    format!(
        "the path has no placeholder `{{{name}}}`: add it there, or give the field the placeholder's name with #[param(name = \"…\")]"
    )
}

/// `#[request(GET "/v1/servers", …)] struct ListServers { limit: Option<u32> }`
pub(crate) fn body_of_method(method: &syn::Ident) -> String {
    format!("a {method} request has no body: say where the field travels, #[path], #[query] or #[header(\"…\")]")
}

/// A field of the body beside `#[param(body)]`
pub(crate) fn beside_whole_body(whole: &syn::Ident) -> String {
    format!("the field `{whole}` is the whole body: say where this one travels, or leave `body` out there")
}

/// Two fields with one name on the wire
pub(crate) fn same_name(name: &str, first: &syn::Ident) -> String {
    format!(
        "the parameter `{name}` is the field `{first}` already: give one of them its own name on the wire, #[param(name = \"…\")]"
    )
}

/// Two variants with one value
pub(crate) fn same_value(value: &str, first: &syn::Ident) -> String {
    format!("the value `{value}` is the variant `{first}` already")
}

/// `#[response] enum …`
pub(crate) fn no_struct(attribute: Attribute) -> String {
    let name = attribute.word();
    format!("#[{name}] goes on a struct; for an enumeration of documented values write #[values]")
}

/// `#[serde(rename = "…")] name: String`
pub(crate) fn serde_on_field(word: &str) -> String {
    format!("#[serde(…)] has no effect here: {}", foreign::instead_of_serde(word))
}

/// `#[path] #[query]`
pub(crate) fn second_location(first: &str) -> String {
    format!("the field travels {first} already, and it travels once: leave one of the two out")
}

/// `child: Box<Tree>`
pub(crate) fn recursion(ident: &syn::Ident) -> String {
    format!(
        "a `{ident}` that always contains another `{ident}` never ends: make the field an Option<Box<{ident}>>, a list or a map"
    )
}

/// `struct Trees(Vec<Trees>)`
pub(crate) fn recursion_of_newtype(ident: &syn::Ident) -> String {
    format!(
        "`{ident}` contains nothing but itself: give the field a name, or put a table between, as in struct {ident}(Vec<Item>)"
    )
}

/// `success("/kk", "0")` without a field of that name
pub(crate) fn success_of_no_field(name: &str) -> String {
    format!(
        "the table has no parameter `{name}`: write the pointer of the parameter that says whether the call succeeded, or add a field for it"
    )
}

/// `#[header("x-id")]` where another field is `X-Id`
pub(crate) fn same_header(first: &syn::Ident) -> String {
    format!(
        "the field `{first}` is this header already, since case does not count in its name: leave one out, or make it a list, which is sent as one header for each element"
    )
}

/// `#[path("project_id")]`
pub(crate) fn location_alone(attr: &syn::Attribute) -> String {
    let word = attr.path().to_token_stream();
    format!("#[{word}] stands alone: leave out what follows it; another name is #[param(name = \"…\")]")
}

/// A text, a number or a path where a key belongs.
pub(crate) fn no_key(attribute: Attribute) -> String {
    let keys = || words(attribute.keys().map(|key| key.form));
    match attribute {
        Attribute::Param => "expected the documented type in quotes, or a key".to_owned(),
        Attribute::Request => "expected the method with its path, GET \"/v1/servers\", or a key".to_owned(),
        Attribute::Header => "expected the header's name in quotes, or a key".to_owned(),
        Attribute::Values => format!("expected a key, {}; {VALUE_ON_ENUM}", keys()),
        _ => format!("expected a key: {}", keys()),
    }
}

pub(crate) fn unknown_key(attribute: Attribute, word: &str) -> String {
    let name = attribute.word();
    if let Some(instead) = foreign::instead_of(attribute, word) {
        return format!("unknown key `{word}`: {instead}");
    }
    let known = words(attribute.keys().map(|key| key.form));
    let hint = hint(attribute, word).map(|hint| format!(" {hint}")).unwrap_or_default();
    format!("unknown key `{word}`.{hint} #[{name}] takes {known}")
}

/// What a person may have meant by a key that the attribute does not take.
fn hint(attribute: Attribute, word: &str) -> Option<String> {
    if attribute == Attribute::Param && Documented::parse(word).is_ok() {
        return Some(format!("The documented type is written in quotes: \"{word}\"."));
    }
    if attribute == Attribute::Request && Method::from_word(word).is_some() {
        return Some(format!("The method comes with its path: {word} \"/v1/{{project_id}}/servers\"."));
    }
    let others: Vec<String> = elsewhere(word).map(|attribute| format!("#[{}]", attribute.word())).collect();
    if !others.is_empty() {
        return Some(format!("It goes on {}.", others.join(" or ")));
    }
    nearest(attribute, word).map(|key| format!("Did you mean `{}`?", key.form))
}

/// The attributes that take the key.
fn elsewhere(word: &str) -> impl Iterator<Item = Attribute> {
    keys().filter(move |key| key.word == word).flat_map(|key| key.on).copied()
}

pub(crate) fn wrong_form(key: &Key) -> String {
    if key.is_flag() {
        format!("`{}` stands alone: leave out what follows it", key.word)
    } else {
        format!("`{}` is written {}", key.word, key.form)
    }
}

/// The key that differs from `word` least, if a slip of the finger explains the difference.
fn nearest(attribute: Attribute, word: &str) -> Option<&'static Key> {
    const SLIPS: usize = 2;
    attribute
        .keys()
        .map(|key| (distance(key.word, word), key))
        .filter(|&(distance, key)| distance <= SLIPS && 2 * distance < key.word.len())
        .min_by_key(|&(distance, _)| distance)
        .map(|(_, key)| key)
}

/// The number of letters to add, drop or change, one row of the table at a time.
fn distance(from: &str, to: &str) -> usize {
    let mut row: Vec<usize> = (0..=to.chars().count()).collect();
    for (line, a) in from.chars().enumerate() {
        let mut before = line;
        let mut left = line + 1;
        for (cell, b) in row.iter_mut().skip(1).zip(to.chars()) {
            let changed = before + usize::from(a != b);
            before = *cell;
            left = changed.min(left + 1).min(*cell + 1);
            *cell = left;
        }
        if let Some(first) = row.first_mut() {
            *first = line + 1;
        }
    }
    row.last().copied().unwrap_or_default()
}

pub(crate) const DERIVES_SERDE: &str =
    "restable implements serde's Deserialize and Serialize for this type: take them out of #[derive(…)]";
pub(crate) const SERDE_ON_ITEM: &str =
    "restable implements serde's traits for this type, so #[serde(…)] has nothing to change: take it out";
pub(crate) const NO_ROUTE: &str =
    "#[request] needs the method and the path: #[request(POST \"/v1/{project_id}/servers\", response = Type)]";
pub(crate) const NO_RESPONSE: &str =
    "#[request] needs the type of the answer, which has #[response]: add `response = Type`";
pub(crate) const JOB_WITHOUT_STATE: &str = "`job` has to say which field tells the state: job(state = status)";
pub(crate) const JOB_LAST_QUESTION: &str =
    "the last field may be an `Option` by itself: leave its `?` out, or name the field behind it";
pub(crate) const DERIVES_COPY: &str =
    "an unknown value is kept as text, so this enum is not Copy: take `Copy` out of #[derive(…)], and write `Clone`";
pub(crate) const ROUTE_NO_TEXT: &str =
    "the path is a text in quotes, GET \"/v1/servers\": a macro does not know the value of anything else";
pub(crate) const ROUTE_IN_TEXTS: &str = "the method is written before the path, without quotes: GET \"/v1/servers\"";
pub(crate) const ROUTE_WITHOUT_METHOD: &str = "the method is written before the path: GET \"/v1/servers\"";
pub(crate) const ROUTE_APART: &str = "the path follows the method, with nothing between them: GET \"/v1/servers\"";
pub(crate) const ROUTE_WITHOUT_COMMA: &str =
    "a comma follows the path, and then come the keys: GET \"/v1/servers\", response = Type";
pub(crate) const RESPONSE_BORROWS: &str = "an answer outlives the body that it is read from: name a type without a lifetime, with String for &str and Cow<str>";
pub(crate) const RESPONSE_WITHOUT_KEY: &str = "the type of the answer is written with its key: response = Type";
pub(crate) const NO_COMMA: &str = "a comma goes before this, between one argument and the next";
const VALUE_ON_ENUM: &str = "the value on the wire is written on its variant: #[value(\"…\")]";
pub(crate) const JOB_VOCABULARY: &str = "`vocabulary` is the path of a constant: vocabulary = crate::ORDERS";
pub(crate) const SECOND_JOB: &str = "another field names the request for its job's status already: leave one `status` out, and name its page with `see`";
pub(crate) const JOB_OF_REQUEST: &str =
    "a request starts a job, but its answer has the id: move `status` to the response";
/// The compiler refuses it before the macros see it; other tools that expand macros may not.
pub(crate) const BLANK_FIELD: &str = "a parameter needs a name: write one in place of `_`";
pub(crate) const REQUEST_UNNAMED: &str =
    "a request is a struct with named fields: a root list is the one field with #[param(body)]";
pub(crate) const NO_LOCATION: &str =
    "only the fields of a #[request] travel in path, query, headers or body: take this out";
pub(crate) const OPTION_IN_PATH: &str = "a field of the path always has a value: write the type without `Option`, and another request for the path without it";
pub(crate) const REST_IN_FORM: &str =
    "a form takes no parameters beside its fields: make them fields, or leave `form` out";
pub(crate) const SENSITIVE_ELSEWHERE: &str =
    "only a header is marked sensitive: in the body a Secret<…> is not shown, and a URL shows everything";
pub(crate) const HEADER_WITHOUT_NAME: &str = "`header` takes the header's name: #[header(\"X-Auth-Token\")]";
pub(crate) const CFG_ON_FIELD: &str =
    "#[cfg] on a parameter would make a table with holes: put it on the struct, or write two structs";
pub(crate) const PARAM_ON_ITEM: &str =
    "#[param] goes on a field: on the item write #[response], #[structure] or #[values] alone";
pub(crate) const PARAM_ON_VARIANT: &str = "#[param] goes on a field; the value of a variant is #[value(\"…\")]";
pub(crate) const VALUE_ELSEWHERE: &str = "#[value] goes on a variant of an enum with #[values]";
pub(crate) const VALUE_ON_FIELD: &str =
    "#[value] goes on a variant of an enum with #[values]; on a field write #[param(…)]";
pub(crate) const VALUES_ON_VARIANT: &str = "#[values] goes on the enum; the value of a variant is #[value(\"…\")]";
pub(crate) const SERDE_ON_VARIANT: &str = "#[serde(…)] has no effect here: the value on the wire is #[value(\"…\")]";
pub(crate) const CFG_ON_VARIANT: &str = "#[cfg] on a value would make another enumeration of it: put it on the enum";
pub(crate) const REST_WITH_ROW: &str =
    "a field that collects the unknown parameters is no row of the table: #[param(rest)] stands alone";
pub(crate) const KEY_OF_WHOLE_BODY: &str =
    "an unnamed field is the whole body, so it has no name and no presence: give only the documented type";
pub(crate) const SERDE_OF_WHOLE_BODY: &str =
    "an unnamed field is not read by serde alone: mark the fields that have this type, or use the type inside there";
pub(crate) const PARAM_WITHOUT_ARGUMENTS: &str =
    "`param` takes the documented type and keys: #[param(\"String\", mandatory)]";
pub(crate) const UNNAMED_FIELDS: &str =
    "a table is a struct with named fields; one unnamed field stands for a root list or map, and none for any body";
pub(crate) const VALUES_ON_STRUCT: &str =
    "#[values] goes on an enum; for a table write #[structure] or #[response] on a struct";
pub(crate) const HEADER_NAME: &str = "no header has this name: letters, digits and `-`, as in \"X-Auth-Token\"";
pub(crate) const HEADER_AND_NAME: &str = "the header's name is the name on the wire: leave `name` out";
pub(crate) const SECRET_IN_URL: &str =
    "a URL shows in every log, and a secret with it: send it in a header or in the body";
pub(crate) const LOCATION_OF_REST: &str =
    "the field that collects other parameters travels in the body: leave this out";
pub(crate) const EMPTY_WRAPPER: &str =
    "the wrapper is the key of the object around the body: write it as the page does";
pub(crate) const NOTHING_TO_WRAP: &str =
    "no field travels in the body, so there is nothing to wrap: leave `wrapper` out";
pub(crate) const FORM_AND_WRAPPER: &str = "a form has no object around it: leave `form` or `wrapper` out";
pub(crate) const EMPTY_FORM: &str = "no field travels in the body, so there is no form: leave `form` out";
pub(crate) const FORM_OF_ONE_BODY: &str =
    "a form is made of names and values, not of one body: leave `form` or `body` out";
pub(crate) const PACKED: &str =
    "the fields of a packed struct cannot be borrowed, so it cannot be written: take `packed` out";
pub(crate) const TWO_PRESENCES: &str = "a parameter is `mandatory` or `optional`, not both: leave one out";
pub(crate) const EMPTY_NAME: &str = "the name on the wire is empty: write it as the page does";
pub(crate) const DIFFERS_FROM_NOTHING: &str =
    "`differs` says why the field's type is not the documented one: write the documented type too";
pub(crate) const DIFFERS_WITHOUT_REASON: &str =
    "`differs` needs a reason: what does the server send, and how is that known?";
pub(crate) const SECOND_REST: &str = "another field collects the unknown parameters already: leave one `rest` out";
pub(crate) const VARIANT_OTHER: &str = "`Other(String)` is added by #[values] for unknown values: give this variant another name, and its value with #[value(\"…\")]";
pub(crate) const DISCRIMINANT: &str = "a documented value is given as #[value(3)], not as a discriminant";
pub(crate) const NO_VARIANT: &str = "an enumeration needs at least one documented value; for free text write String";
pub(crate) const GENERIC_VALUES: &str = "an enumeration of values has no generics: take them out";
pub(crate) const MIXED_VALUES: &str = "the other values are integers: give this one as #[value(3)] too, or all as text";
pub(crate) const OTHER_WITH_TEXT: &str = "`Other(String)` is added by #[values]: take it out";
pub(crate) const VARIANT_WITH_FIELDS: &str =
    "a documented value has no fields: write the variant alone, with #[value(\"…\")]";
pub(crate) const RELATIVE_DOCS: &str = "`docs` is the address that links are relative to: give an https:// URL";
pub(crate) const SUCCESS_NO_POINTER: &str = "a JSON pointer begins with `/`: success(\"/error_code\", \"0\")";
pub(crate) const LINK_WITHOUT_TITLE: &str = "the link has no text: see(\"Title of the page\", \"target\")";
pub(crate) const VALUE_WITHOUT_LITERAL: &str =
    "`value` takes the value on the wire: #[value(\"SUCCESS\")] or #[value(3)]";
