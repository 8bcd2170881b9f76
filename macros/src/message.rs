//! The texts of the errors. Each says what is wrong and what to write instead.

pub(crate) mod foreign;
mod nearest;
pub(crate) mod pages;
mod parts;
pub(crate) mod state;
pub(crate) mod variants;

use quote::ToTokens as _;
use restable_model::{
    Attribute, Documented, ItemKey, JobKey, Key, Keyword as _, Method, Place, RenameRule, Style, keys,
};
use syn::{Ident, Member};

use nearest::nearest;

fn list(words: &mut dyn Iterator<Item = &'static str>) -> String {
    let mut list = String::new();
    for word in words {
        if !list.is_empty() {
            list.push_str(", ");
        }
        list.push_str(word);
    }
    list
}

/// The forms of the keys of an attribute.
fn forms(attribute: Attribute) -> String {
    list(&mut attribute.keys().iter().map(|key| key.form))
}

/// A key, or another argument, that is given twice.
pub(crate) fn twice(what: &str) -> String {
    format!("duplicate {what}: remove one of them")
}

/// `#[request(FETCH "/v1/servers", …)]`
pub(crate) fn unknown_method(method: &Ident) -> String {
    let known = list(&mut Method::ALL.iter().map(|method| method.word()));
    format!("unknown method `{method}`: use one of {known}, or write another method in quotes, as in \"PROPFIND\"")
}

/// `#[param(style = "form")]`
pub(crate) fn unknown_style() -> String {
    let known = list(&mut Style::ALL.iter().map(|style| style.word()));
    format!("unknown style: use one of {known}; without a style, a list is written once for each element")
}

/// `#[param(min_version = "2.57", max_version = "2.9")]`
pub(crate) const NO_VERSION: &str = "no version is in this range: the first version is later than the last one";

/// `#[path] #[param(min_version = "2.57")]`
pub(crate) const VERSION_OF_PATH: &str =
    "a path parameter is part of every version: for another path write another request";

/// `struct Servers(#[param(min_version = "2.57")] Vec<Server>);`
pub(crate) const VERSION_OF_WHOLE_BODY: &str = "an unnamed field is the whole body, which every version of the response has: remove the version, or give it to a field of the type";

/// `job(status = field)`
pub(crate) fn unknown_job_part(word: &str) -> String {
    parts::unknown::<JobKey>(ItemKey::Job, word)
}

/// `job(state = "status")`
pub(crate) fn job_place(part: &str) -> String {
    format!(
        "`{part}` takes the path of a field: {part} = status, {part} = job.status, or {part} = job?.status if `job` is an Option"
    )
}

/// `job(state = status, vocabulary = ORDERS, failed("3"))`
pub(crate) fn vocabulary_and_states(key: JobKey) -> String {
    let word = key.word();
    format!("a `{}` has all states: remove it, or `{word}`", JobKey::Vocabulary.word())
}

/// `job(state = job.status)` where `job` is an `Option`
pub(crate) fn job_question(first: &Member, second: &Member) -> String {
    let (first, second) = (first.to_token_stream(), second.to_token_stream());
    format!("`{first}` is an Option: write {first}?.{second}")
}

/// `id: String, id: String`, `Up, Up`
pub(crate) fn repeated(ident: &Ident) -> String {
    format!("`{ident}` is declared twice: remove one of them, or give one another name")
}

/// `job(state = phase)` without a field `phase`
pub(crate) fn missing_field(missing: &Member, known: &[Member]) -> String {
    let missing = missing.to_token_stream();
    let known: Vec<_> = known.iter().map(|field| format!("`{}`", field.to_token_stream())).collect();
    match known.as_slice() {
        [] => format!("no field `{missing}`: this struct has no fields"),
        known => {
            format!("no field `{missing}`: write the name of a field of this struct, which has {}", known.join(", "))
        }
    }
}

/// `#[param("mandatory")]`
pub(crate) fn quoted_key(key: &Key) -> String {
    format!("`{}` is a key, not a documented type: remove the quotes and write {}", key.word, key.form)
}

/// `#[path] struct …`, `#[query] Variant`
pub(crate) fn misplaced_location(attribute: Attribute) -> String {
    let items = match attribute {
        Attribute::Header => "#[request] or a #[response]",
        Attribute::Status => "#[response]",
        _ => "#[request]",
    };
    format!("#[{}] is only allowed on a field of a {items}: move it to that field", attribute.word())
}

/// `#[body] servers: Vec<String>`
pub(crate) fn key_alone(attr: &syn::Attribute, key: &Key) -> String {
    let word = attr.path().to_token_stream();
    format!("#[{word}] is not an attribute: write #[param({})]", key.form)
}

/// `#[queries] limit: Option<u32>`
pub(crate) fn foreign_attribute(name: &str, meant: Attribute) -> String {
    let arguments = match meant {
        Attribute::Param => "(\"String\", mandatory)",
        Attribute::Header => "(\"X-Auth-Token\")",
        _ => "",
    };
    format!("#[{name}] is not an attribute: write #[{}{arguments}]", meant.word())
}

/// `#[response] #[structure] struct …`
pub(crate) fn second_attribute() -> String {
    let ours = Attribute::ALL.iter().filter(|attribute| attribute.place() == Place::Item);
    let names: Vec<_> = ours.map(|attribute| format!("#[{}]", attribute.word())).collect();
    format!("only one of {} is allowed on a type: remove this one", names.join(", "))
}

/// `GET "/v1/{id}"` without a field `id`, or with one that has no location
pub(crate) fn placeholder_without_field(placeholder: &str, has_field: bool) -> String {
    let advice =
        if has_field { "add #[path] to the field of that name" } else { "add a field of that name with #[path]" };
    format!("no field for the placeholder `{{{placeholder}}}`: {advice}")
}

/// `#[path] id: String` without a `{id}` in the path
pub(crate) fn field_without_placeholder(name: &str) -> String {
    format!(
        "the path has no placeholder `{{{name}}}`: add it to the path, or give the field the name of a placeholder with #[param(name = \"…\")]"
    )
}

/// `#[request(GET "/v1/servers", …)] struct ListServers { limit: Option<u32> }`
pub(crate) fn body_of_method(method: &Ident, may_have_whole_body: bool) -> String {
    let whole = "; if the page documents a body, put its fields into a #[structure], and send that with #[param(body)]";
    let whole = if may_have_whole_body { whole } else { "" };
    format!("a {method} request has no body: mark the field #[path], #[query] or #[header(\"…\")]{whole}")
}

/// A field of the body, in addition to `#[param(body)]` or `#[param(raw)]`
pub(crate) fn beside_whole_body(whole: &Ident, key: &str) -> String {
    format!("the field `{whole}` is the whole body: give this field another location, or remove `{key}` from `{whole}`")
}

/// A field of the body of a response, in addition to `#[param(body)]` or `#[param(raw)]`
pub(crate) fn beside_body_of_response(whole: &Ident, key: &str) -> String {
    format!("the field `{whole}` is the whole body: read this field from a header, or remove `{key}` from `{whole}`")
}

/// `#[response]` on a variant of an enum with `#[values]`
pub(crate) fn item_attribute_on_variant(attribute: Attribute) -> String {
    let places = if attribute == Attribute::Values { "an enum" } else { "a struct or an enum" };
    format!("#[{}] is only allowed on {places}: set the value of a variant with #[value(\"…\")]", attribute.word())
}

/// Two fields with one name on the wire
pub(crate) fn same_name(name: &str, first: &Ident) -> String {
    format!(
        "duplicate parameter `{name}`, which is also the name of the field `{first}`: give one of them another name with #[param(name = \"…\")]"
    )
}

/// Two variants with one value
pub(crate) fn same_value(value: &str, first: &Ident) -> String {
    format!(
        "duplicate value `{value}`, which is also the value of `{first}`: give one of them another with #[value(\"…\")]"
    )
}

/// `#[response] enum …`
pub(crate) fn no_struct(attribute: Attribute) -> String {
    let items = if attribute == Attribute::Request { "a struct" } else { "a struct or an enum" };
    format!("#[{}] is only allowed on {items}: move it there", attribute.word())
}

/// `#[values] fn …`
pub(crate) fn no_data(attribute: Attribute) -> String {
    let place = match attribute {
        Attribute::Values => "an enum",
        Attribute::Response | Attribute::Structure => "a struct or an enum",
        _ => "a struct",
    };
    format!("#[{}] is only allowed on {place}: move it there", attribute.word())
}

/// `#[serde(rename = "…")] name: String`
pub(crate) fn serde_on_field(word: &str) -> String {
    format!("#[serde(…)] has no effect here: {}", foreign::instead_of_serde(word))
}

/// `#[serde(rename_all = "camelCase")] struct …`
pub(crate) fn serde_on_item(attribute: Attribute, word: &str) -> String {
    let instead = foreign::instead_of_serde_on_item(attribute, word);
    format!("#[serde(…)] has no effect here, because restable implements serde's traits for this type: {instead}")
}

/// `#[path] #[query]`; `first` is the location that was given first
pub(crate) fn second_location(first: &str) -> String {
    format!("the field is already {first}: remove one of the two locations")
}

/// `child: Box<Tree>`
pub(crate) fn recursion(ident: &Ident) -> String {
    format!("`{ident}` always contains another `{ident}`, without end: use Option<Box<{ident}>>, a list or a map")
}

/// `struct Trees(Vec<Trees>)`
pub(crate) fn recursion_of_newtype(ident: &Ident) -> String {
    format!(
        "`{ident}` contains only itself: use a named field, or another struct for the items, as in struct {ident}(Vec<Item>)"
    )
}

/// `#[param(body)] trees: Vec<Trees>` in `struct Trees`
pub(crate) fn recursion_of_whole_body(ident: &Ident) -> String {
    format!("the body of `{ident}` is another `{ident}`, without end: use a #[structure] for its content")
}

/// `success("/kk", "0")` without a field of that name
pub(crate) fn success_of_no_field(name: &str) -> String {
    format!(
        "the struct has no parameter `{name}`: use the pointer of the parameter that shows whether the call succeeded, or add a field for it"
    )
}

/// `#[header("x-id")]` where another field is `X-Id`
pub(crate) fn same_header(first: &Ident) -> String {
    format!(
        "the field `{first}` already sets this header, because header names are case-insensitive: remove one of them, or use a list, which sends the header once for each element"
    )
}

/// The same for a response
pub(crate) fn same_header_of_response(first: &Ident) -> String {
    format!(
        "the field `{first}` already reads this header, because header names are case-insensitive: remove one of them"
    )
}

/// `rename_all = "camel"`
pub(crate) fn unknown_rule(word: &str) -> String {
    let known = list(&mut RenameRule::ALL.iter().map(|rule| rule.word()));
    format!("unknown rule `{word}` of `{}`: use one of {known}", ItemKey::RenameAll.word())
}

/// `#[value("…", alias = "…")]` with a text that is the value of a variant, or another alias; `first` is the variant that has it
pub(crate) fn same_value_alias(value: &str, first: &Ident) -> String {
    format!("duplicate value `{value}`, which the variant `{first}` already reads: remove this alias")
}

/// An alias that is also the name of a field, or another alias; `first` is the field that has it
pub(crate) fn same_alias(name: &str, first: &Ident) -> String {
    format!("duplicate parameter `{name}`, which the field `{first}` already reads: remove this alias")
}

/// `query("scale" = 1.5)`
pub(crate) fn constant(key: &Key) -> String {
    let and_null = if key.word == ItemKey::Body.word() { ", or `null` in JSON" } else { "" };
    format!("{}, where the value is a string, an integer, `true` or `false`{and_null}", wrong_form(key))
}

/// `query("limit" = 10)` with a field `limit`
pub(crate) fn constant_of_field(field: &Ident) -> String {
    format!("the field `{field}` already sets this parameter: remove the constant or the field")
}

/// `GET "/v1/servers", body("a" = 1)`
pub(crate) fn constant_of_method(method: &str) -> String {
    format!("a {method} request has no body: move the constant to `query(…)` or `header(…)`")
}

/// `body("a" = 1)` with a field that is the whole body
pub(crate) fn constant_beside_whole_body(whole: &Ident) -> String {
    format!("the field `{whole}` is the whole body: remove the constant, or remove `body` from `{whole}`")
}

/// `#[path("project_id")]`
pub(crate) fn location_alone(attr: &syn::Attribute) -> String {
    let word = attr.path().to_token_stream();
    format!("#[{word}] takes no arguments: remove them; to set another name, use #[param(name = \"…\")]")
}

/// A string, a number or a path instead of a key
pub(crate) fn no_key(attribute: Attribute) -> String {
    let keys = || forms(attribute);
    match attribute {
        Attribute::Param => "expected the documented type in quotes, or a key".to_owned(),
        Attribute::Request => "expected the method and the path, GET \"/v1/servers\", or a key".to_owned(),
        Attribute::Header => "expected the name of the header in quotes, or a key".to_owned(),
        Attribute::Values => format!("expected a key, {}; {VALUE_ON_ENUM}", keys()),
        _ => format!("expected a key: {}", keys()),
    }
}

/// A key that the attribute does not take
pub(crate) fn unknown_key(attribute: Attribute, word: &str) -> String {
    if let Some(instead) = foreign::instead_of(attribute, word) {
        return format!("unknown key `{word}`: {instead}");
    }
    let (name, known) = (attribute.word(), forms(attribute));
    let hint = hint(attribute, word).map(|hint| format!(" {hint}")).unwrap_or_default();
    format!("unknown key `{word}`.{hint} #[{name}] takes {known}")
}

/// What a key that the attribute does not take was probably meant for.
fn hint(attribute: Attribute, word: &str) -> Option<String> {
    if attribute == Attribute::Param && Documented::parse(word).is_ok() {
        return Some(format!("Write the documented type in quotes: \"{word}\"."));
    }
    if attribute == Attribute::Request && Method::from_word(word).is_some() {
        return Some(format!("Write the path after the method: {word} \"/v1/{{project_id}}/servers\"."));
    }
    let mut elsewhere = Vec::new();
    for key in keys().iter().filter(|key| key.word == word) {
        elsewhere.extend(key.on.iter().map(|attribute| format!("#[{}]", attribute.word())));
    }
    if !elsewhere.is_empty() {
        return Some(format!("It is a key of {}.", elsewhere.join(", ")));
    }
    nearest(attribute, word).map(|key| format!("Did you mean `{}`?", key.form))
}

/// A key with a value of another form
pub(crate) fn wrong_form(key: &Key) -> String {
    if key.is_flag() {
        format!("`{}` takes no value: write it alone", key.word)
    } else {
        format!("invalid value of `{}`: write {}", key.word, key.form)
    }
}

// Arguments of the attributes on items.
pub(crate) const NO_COMMA: &str = "missing comma before this argument";
pub(crate) const RELATIVE_DOCS: &str = "`docs` is the base of relative links: write a URL that starts with https://";
pub(crate) const STATUS_NOT_BESIDES_2XX: &str = "every status from 200 to 299 is normal, and from 400 on it is an error of the call: write statuses from 300 to 399";
pub(crate) const SUCCESS_NO_POINTER: &str = "a JSON pointer starts with `/`: write success(\"/error_code\", \"0\")";
pub(crate) const JOB_WITHOUT_STATE: &str = "missing `state` in `job(…)`: write job(state = status)";
pub(crate) const JOB_LAST_QUESTION: &str =
    "the last field of a path may be an Option itself: remove the `?`, or add the name of a field inside it";
pub(crate) const JOB_VOCABULARY: &str = "`vocabulary` takes the path of a constant: vocabulary = crate::ORDERS";
pub(crate) const NO_ROUTE: &str =
    "missing method and path: write #[request(POST \"/v1/{project_id}/servers\", response = Type)]";
pub(crate) const NO_RESPONSE: &str = "missing type of the response: add `response = Type`, where Type has #[response]";
pub(crate) const ROUTE_NO_TEXT: &str =
    "expected a string literal for the path, GET \"/v1/servers\": a macro cannot evaluate anything else";
pub(crate) const ROUTE_IN_TEXTS: &str = "the method is written without quotes before the path: GET \"/v1/servers\"";
pub(crate) const ROUTE_WITHOUT_METHOD: &str = "missing method: write it before the path, GET \"/v1/servers\"";
pub(crate) const PATH_WITH_HOST: &str = "the path begins after the host: remove the scheme and the host, and pass the address of the service when you build the request";
pub(crate) const ROUTE_APART: &str = "the path directly follows the method: write GET \"/v1/servers\"";
pub(crate) const ROUTE_WITHOUT_COMMA: &str = "missing comma after the path: write GET \"/v1/servers\", response = Type";
pub(crate) const RESPONSE_WITHOUT_KEY: &str = "missing key for the type of the response: write response = Type";
pub(crate) const RESPONSE_BORROWS: &str =
    "a response cannot borrow from the body: use a type without lifetimes, with String instead of &str and Cow<str>";
pub(crate) const EMPTY_WRAPPER: &str =
    "`wrapper` is empty: write the key of the object around the body, as the page does";
pub(crate) const NOTHING_TO_WRAP: &str = "`wrapper` has no effect without a field in the body: remove it";
pub(crate) const FORM_AND_WRAPPER: &str = "a form has no wrapper: remove `form` or `wrapper`";
pub(crate) const EMPTY_FORM: &str = "`form` has no effect without a field in the body: remove it";
pub(crate) const WRAPPER_OF_RAW: &str = "a raw body is not JSON, so it has no wrapper: remove `wrapper` or `raw`";
pub(crate) const METHOD_TEXT: &str =
    "a method consists of letters, digits and some punctuation: write it as in \"PROPFIND\"";
pub(crate) const CONTENT_TYPE: &str =
    "`content_type` takes a media type: write it as in \"application/merge-patch+json\"";
pub(crate) const CONTENT_TYPE_OF_FORM: &str =
    "a form has a content type of its own: remove `content_type`, or `form` or `multipart`";
pub(crate) const CONTENT_TYPE_OF_NOTHING: &str = "`content_type` has no effect without a field in the body: remove it";
pub(crate) const SECOND_CONTENT_TYPE: &str =
    "the request has a `content_type` already: remove this header, or remove `content_type`";
pub(crate) const MULTIPART_AND_OTHER_FORM: &str = "a body has one form: remove `multipart`, or `form` and `wrapper`";
pub(crate) const FILE_ELSEWHERE: &str = "a FilePart is a part of the body of a request with `multipart`: move the field there, and mark it #[param(raw)]; for the bytes alone write Vec<u8> with `raw`";
pub(crate) const FILE_WITHOUT_RAW: &str = "a FilePart is sent as it is: mark the field #[param(raw)]";
pub(crate) const EMPTY_MULTIPART: &str = "`multipart` has no effect without a field in the body: remove it";
pub(crate) const WHOLE_BODY_IN_MULTIPART: &str =
    "the fields of a `multipart` body are its parts, so no field can be the whole body: remove `body` or `multipart`";
pub(crate) const REST_IN_MULTIPART: &str =
    "each field of a `multipart` body is one part: add a field for each part, or remove `multipart`";
pub(crate) const FORM_OF_ONE_BODY: &str =
    "a form consists of named values, so no field can be its whole body: remove `form`, or remove `body` or `raw`";

// Structs.
pub(crate) const DERIVES_SERDE: &str =
    "restable implements Deserialize and Serialize for this type: remove them from #[derive(…)]";
pub(crate) const PACKED: &str =
    "the fields of a packed struct cannot be borrowed, so it cannot be serialized: remove `packed`";
pub(crate) const PARAM_ON_ITEM: &str =
    "#[param] is only allowed on a field: on a struct or an enum use #[response], #[structure] or #[values]";
pub(crate) const UNNAMED_FIELDS: &str =
    "a table has named fields, one unnamed field for a list or a map as the whole body, or no field for any body";
pub(crate) const REQUEST_UNNAMED: &str =
    "a request has named fields: for a list as the whole body, use one field with #[param(body)]";
pub(crate) const SECOND_REST: &str = "only one field can have `rest`: remove it from this one";
pub(crate) const SECOND_JOB: &str =
    "only one field can have `status`: remove it from this one, and link its page with `see`";

// Fields.
/// The compiler refuses it before the macros see it; other tools that expand macros may not.
pub(crate) const BLANK_FIELD: &str = "a parameter needs a name: replace `_` by one";
pub(crate) const PARAM_WITHOUT_ARGUMENTS: &str =
    "`param` takes the documented type and keys: write #[param(\"String\", mandatory)]";
pub(crate) const VALUE_ON_FIELD: &str =
    "#[value] is only allowed on a variant of an enum with #[values]: on a field use #[param(…)]";
pub(crate) const CFG_ON_FIELD: &str =
    "#[cfg] is not allowed on a parameter: put it on the struct, or write two structs";
pub(crate) const TWO_PRESENCES: &str = "a parameter cannot be both `mandatory` and `optional`: remove one of them";
pub(crate) const EMPTY_NAME: &str = "`name` is empty: write the name of the parameter, as the page does";
pub(crate) const DIFFERS_FROM_NOTHING: &str =
    "`differs` says why the field's type differs from the documented type: add the documented type";
pub(crate) const DIFFERS_WITHOUT_REASON: &str =
    "the reason in `differs` is empty: write what the server sends, and how you know";
pub(crate) const REST_WITH_ROW: &str =
    "a field with `rest` collects unknown parameters and is not a parameter itself: write #[param(rest)] alone";
pub(crate) const RAW_WITH_OTHERS: &str =
    "a field with `raw` is a body that is not JSON: remove `raw`, or remove `rest`, `serde` and #[status]";
pub(crate) const RAW_OF_STRUCTURE: &str =
    "a structure is a part of a JSON body: remove `raw`, or move the field to a #[request] or a #[response]";
pub(crate) const RAW_HEADER: &str = "a raw body is not a header: remove `raw` or the header";
pub(crate) const BORROWED_RAW: &str = "a raw body is copied, so it cannot be borrowed: use String or Vec<u8>";
pub(crate) const FLATTEN_AND_REST: &str = "a flattened structure has its own parameters, and `rest` collects all others: remove one of them, and use two fields for both";
pub(crate) const FLATTEN_WITH_ROW: &str = "a flattened structure is not a parameter itself: write #[param(flatten)] alone, and describe the fields of the structure";
pub(crate) const DEFAULT_OF_FLATTENED: &str =
    "a flattened structure has no default in a body: move `default` to the fields of the structure";
pub(crate) const LOCATION_OF_FLATTENED: &str =
    "a flattened structure is in the query of a request or in a body: remove this location";
pub(crate) const DEFAULT_OF_MANDATORY: &str =
    "a mandatory parameter is always present, so it has no default: remove `mandatory` or `default`";
pub(crate) const DEFAULT_OF_OPTION: &str =
    "an absent Option is None: for another default, write the type without `Option`";
pub(crate) const ALIAS_OF_REQUEST: &str =
    "a request is only written, under the name of the field: remove `alias`, or set the name with `name`";
pub(crate) const ALIAS_OF_HEADER: &str = "a header is read under one name: remove `alias`";
pub(crate) const ALIAS_WITHOUT_NAME: &str =
    "`alias` is empty or has a control character: write the other name of the parameter";
pub(crate) const NO_NULL: &str = "only a JSON body has `null`: use the type Option<…>, which is left out if it is None";
pub(crate) const LINK_WITHOUT_TITLE: &str = "the title in `see` is empty: write see(\"Title of the page\", \"target\")";
pub(crate) const KEY_OF_WHOLE_BODY: &str =
    "an unnamed field is the whole body, which has no name and no presence: give only its documented type";
pub(crate) const SERDE_OF_WHOLE_BODY: &str = "`serde` is not allowed on an unnamed field: use its type without the struct around it, in fields with #[param(serde)]";

// Fields of requests.
pub(crate) const NO_LOCATION: &str = "only a field of a #[request] has this location: remove it";
pub(crate) const JOB_OF_REQUEST: &str =
    "`status` is not allowed on a field of a request, because the response has the id of the job: move it there";
pub(crate) const OPTION_IN_PATH: &str = "a field in the path always has a value: remove `Option`, and use another request for the path without it (only `project_id`, `tenant_id` and `domain_id` may be an `Option`, because a session has their values)";
pub(crate) const SECRET_IN_URL: &str = "a secret in a URL is written to logs: send it in a header or in the body";
pub(crate) const AS_STRING_OF_TEXT: &str =
    "paths, queries, headers, forms and multipart bodies contain only text: remove `as_string`";
pub(crate) const AS_STRING_OF_NO_JSON: &str = "only a JSON value is written as a JSON string: remove `as_string`";
pub(crate) const AS_STRING_OF_WHOLE_BODY: &str =
    "only a parameter in an object is written as a JSON string: remove `as_string`, or name the parameter";
pub(crate) const AS_STRING_BY_SERDE: &str =
    "the type of a field with `serde` writes itself: remove `as_string`, or remove `serde`";
pub(crate) const STYLE_OF_RESPONSE: &str =
    "only a request writes text in a style: remove `style` (a header that is a list is read from one line or several)";
pub(crate) const STYLE_OF_REST: &str = "a field with `rest` is always in the body, which is JSON: remove `style`";
pub(crate) const STYLE_OF_HEADER: &str = "a header is a list that is separated by commas, or one header for each element: write \"commaDelimited\" or remove `style`";
pub(crate) const STYLE_OF_PATH: &str =
    "a field in the path has no style: for a value with slashes write `*` after its name in the path, as in {key*}";
pub(crate) const FLAG_IN_FORM: &str = "a form has no flags, every name has a value: remove `style`";
pub(crate) const STYLE_ELSEWHERE: &str =
    "a JSON body has no style: mark the field #[query] or #[header(\"…\")], or send a form with `form`";
pub(crate) const LOCATION_OF_REST: &str = "a field with `rest` is always in the body: remove the location";
pub(crate) const REST_IN_FORM: &str =
    "a form has no parameters other than its fields: add a field for each, or remove `form`";
pub(crate) const SENSITIVE_ELSEWHERE: &str =
    "`sensitive` is only allowed on a header: in the body use the type Secret<…>; a URL cannot be hidden";
pub(crate) const HEADER_WITHOUT_NAME: &str = "missing name of the header: write #[header(\"X-Auth-Token\")]";
pub(crate) const HEADER_NAME: &str = "invalid header name: use letters, digits and `-`, as in \"X-Auth-Token\"";
pub(crate) const HEADER_AND_NAME: &str = "the name of the header is the name on the wire: remove `name`";

// Constants of requests.
pub(crate) const CONSTANT_WITHOUT_NAME: &str = "the name of the constant is empty: write the name of the parameter";
pub(crate) const SECOND_CONSTANT: &str = "another constant already sets this parameter: remove one of them";
pub(crate) const NULL_OUTSIDE_JSON: &str =
    "only a JSON body has `null`: remove the constant, or write the text \"null\" if the service expects it";
pub(crate) const HEADER_VALUE: &str =
    "invalid value of a header: use printable ASCII characters, without spaces at the start and the end";

// Headers and the status of responses.
pub(crate) const HEADER_OF_STRUCTURE: &str =
    "only a #[request] and a #[response] have headers: move the field to the response that contains the structure";
pub(crate) const HEADER_OF_WHOLE_BODY: &str = "an unnamed field is the whole body: for a response with headers, use named fields, and mark the one that is the body #[param(body)]";
pub(crate) const BODY_UNNAMED: &str = "an unnamed field is the whole body already: remove `body`";
pub(crate) const BODY_AND_RAW: &str =
    "`raw` is the whole body as it is, and `body` is the whole body in JSON: remove one of them";
pub(crate) const BODY_BY_SERDE: &str =
    "`serde` is not allowed on the whole body of a response: use a #[structure], or serde_json::Value for any JSON";
pub(crate) const KEY_OF_BODY: &str =
    "the whole body of a response has no name, no presence, no default and no version: remove this key";
pub(crate) const BODY_OF_STRUCTURE: &str =
    "a structure is a part of a body: remove `body`, or move the field to a #[request] or a #[response]";
pub(crate) const SENSITIVE_OF_RESPONSE: &str =
    "`sensitive` is only allowed on a header of a request: remove it, and use the type Secret<…> for a secret";
pub(crate) const REST_OF_HEADER: &str =
    "a field with `rest` collects parameters of the body: remove the header or `rest`";
pub(crate) const SERDE_OF_HEADER: &str = "a header is text, which serde does not read: remove `serde`, and use String or another type that is read from a string";
pub(crate) const BORROWED_HEADER: &str = "a header is not part of the body, so it cannot be borrowed: use String";
pub(crate) const STATUS_ELSEWHERE: &str =
    "only a #[response] has a status: remove this, or move the field to the response";
pub(crate) const STATUS_WITH_ARGUMENTS: &str =
    "#[status] takes no arguments: for the request that queries a job's status, write #[param(status = Endpoint)]";
pub(crate) const STATUS_WITH_PARAM: &str = "the status is not a parameter: remove #[param(…)]";
pub(crate) const STATUS_AND_HEADER: &str = "the status is not a header: remove one of the two attributes";
pub(crate) const SECOND_STATUS: &str = "only one field can have #[status]: remove it from this one";

// Enums and their variants.
pub(crate) const VALUES_ON_STRUCT: &str =
    "#[values] is only allowed on an enum: on a struct use #[structure] or #[response]";
pub(crate) const DERIVES_COPY: &str =
    "an enum with #[values] keeps an unknown value as text, so it cannot be Copy: derive Clone instead";
pub(crate) const NO_VARIANT: &str = "an enum with #[values] needs at least one variant: for any text use String";
pub(crate) const GENERIC_VALUES: &str = "an enum with #[values] cannot be generic: remove the parameters";
pub(crate) const VALUE_ELSEWHERE: &str =
    "#[value] is only allowed on a variant of an enum with #[values]: move it there";
const VALUE_ON_ENUM: &str = "the value of a variant is set on the variant, with #[value(\"…\")]";
pub(crate) const VALUE_WITHOUT_LITERAL: &str =
    "`value` takes a string or an integer: write #[value(\"SUCCESS\")] or #[value(3)]";
pub(crate) const VALUE_WITH_OTHERS: &str =
    "only `alias` may follow the value: write #[value(\"SUCCESS\", alias = \"Success\")]";
pub(crate) const ALIAS_OF_INTEGER: &str = "an integer has one spelling: remove `alias`";
pub(crate) const ALIAS_OF_TAG: &str = "a tag is read in one spelling: remove `alias`";
pub(crate) const MIXED_VALUES: &str =
    "other variants have integers: write #[value(3)] here too, or give all variants strings";
pub(crate) const DISCRIMINANT: &str = "a discriminant does not set the documented value: write #[value(3)] instead";
pub(crate) const VARIANT_WITH_FIELDS: &str =
    "a variant of an enum with #[values] has no fields: remove them, and set its value with #[value(\"…\")]";
pub(crate) const VARIANT_OTHER: &str = "#[values] adds the variant `Other(String)` for unknown values: rename this variant, and set its value with #[value(\"…\")]";
pub(crate) const OTHER_WITH_TEXT: &str = "#[values] adds the variant `Other(String)` itself: remove it";
pub(crate) const PARAM_ON_VARIANT: &str =
    "#[param] is only allowed on a field: set the value of a variant with #[value(\"…\")]";
pub(crate) const SERDE_ON_VARIANT: &str =
    "#[serde(…)] has no effect here: set the value on the wire with #[value(\"…\")]";
pub(crate) const CFG_ON_VARIANT: &str =
    "#[cfg] is not allowed on a variant of an enum with #[values]: put it on the enum";
