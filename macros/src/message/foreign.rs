//! The keys of other libraries, and what to write instead of them.

use restable_model::Attribute;

/// What to write instead of a key that another library takes on such an item, field or variant.
pub(super) fn instead_of(attribute: Attribute, word: &str) -> Option<&'static str> {
    match attribute {
        Attribute::Param => of_serde(word).or_else(|| of_others(word)),
        Attribute::Values => of_enumeration(word),
        Attribute::Request => of_endpoint(word),
        Attribute::Response | Attribute::Structure => of_container(word),
        Attribute::Header => {
            (word == "name").then_some("write the name of the header first, in quotes: #[header(\"X-Auth-Token\")]")
        }
        Attribute::Path | Attribute::Query | Attribute::Status | Attribute::Value => None,
    }
}

/// What to write instead of a serde attribute on a field.
pub(crate) fn instead_of_serde(word: &str) -> &'static str {
    of_serde(word).unwrap_or("restable implements serde's traits; use #[param(…)]")
}

/// What to write instead of a serde attribute on an item.
pub(super) fn instead_of_serde_on_item(attribute: Attribute, word: &str) -> &'static str {
    match (attribute, word) {
        (_, "rename_all") => RENAME_ALL,
        (Attribute::Response | Attribute::Structure, "tag" | "content" | "untagged") => {
            "write this key in the attribute of the type, as in #[structure(tag = \"type\")]"
        }
        (Attribute::Response | Attribute::Structure, word) => of_container(word).unwrap_or(REMOVE),
        _ => REMOVE,
    }
}

fn of_serde(word: &str) -> Option<&'static str> {
    Some(match word {
        "rename" => "set the name on the wire with #[param(name = \"…\")]",
        "alias" => "add the other name with #[param(alias = \"…\")]",
        "rename_all" => RENAME_ALL,
        "default" => "set the value of an absent parameter with #[param(default)] or #[param(default = value)]",
        "flatten" => "use #[param(flatten)] for a structure, and #[param(rest)] for a map of unknown parameters",
        "skip_serializing_if" => {
            "remove it; None is never written, and an empty list only if it has #[param(mandatory)]"
        }
        "with" | "serialize_with" | "deserialize_with" => {
            "use a type that implements serde's traits in that way, with #[param(serde)] on the field"
        }
        "borrow" => "remove it; Cow<'a, str> borrows from the body already",
        "skip" | "skip_serializing" | "skip_deserializing" => {
            "move the field to another struct, which contains this one"
        }
        _ => return None,
    })
}

/// The keys of clap, schemars and utoipa, and the words of the pages themselves.
fn of_others(word: &str) -> Option<&'static str> {
    Some(match word {
        "required" => "write `mandatory`",
        "nullable" => "use the type Option<…>, where `null` is None",
        "type" | "ty" | "value_type" | "format" => "write the documented type first, in quotes: #[param(\"String\")]",
        "description" | "desc" | "doc" | "help" => "write the description as a doc comment of the field, `///`",
        "example" | "examples" => "write the example in the doc comment of the field, `///`",
        "deprecated" => "add #[deprecated] to the field",
        "secret" => "use the type Secret<…>, which is not shown",
        "location" | "in" => "set the location of the field with #[path], #[query] or #[header(\"…\")]",
        _ => return None,
    })
}

fn of_enumeration(word: &str) -> Option<&'static str> {
    Some(match word {
        "case" | "serialize_all" => RENAME_ALL,
        "rename" => {
            "the value of a variant is its name in SCREAMING_SNAKE_CASE; set another with #[value(\"…\")] on the variant"
        }
        "default" => "there is no default; for a field that may be absent use Option<…>",
        "untagged" | "tag" | "content" | "other" => {
            "remove it; a value is a string or an integer, and `Other(String)` keeps unknown ones"
        }
        "integer" | "repr" => "write the integer on each variant, #[value(3)]",
        _ => return None,
    })
}

fn of_endpoint(word: &str) -> Option<&'static str> {
    Some(match word {
        "method" | "path" | "url" | "uri" | "route" => {
            "write the method and the path without a key: GET \"/v1/servers\""
        }
        "headers" => "add #[header(\"…\")] to the field, or header(\"Name\" = \"value\") for a constant",
        "returns" | "output" | "result" | "ok" => "set the type of the response with `response = Type`",
        "base" | "base_url" | "host" | "server" => {
            "pass the address of the service when you build the request: request(\"https://…\")"
        }
        "json" => "remove it; a body is JSON unless there is `form`",
        _ => return None,
    })
}

fn of_container(word: &str) -> Option<&'static str> {
    Some(match word {
        "deny_unknown_fields" => "remove it; unknown parameters are ignored, and `audit` reports them",
        "default" => "add #[param(default)] to each field that may be absent",
        "transparent" => "remove it; a struct with one unnamed field is read and written as that field",
        "status" => {
            "remove it; every 2xx is a success, and `status = Endpoint` is a key of the field with the id of a job"
        }
        "error" => "remove it; the error of every call is ResponseError",
        _ => return None,
    })
}

const REMOVE: &str = "remove it";
const RENAME_ALL: &str = "add rename_all = \"…\" to the attribute of the type";
