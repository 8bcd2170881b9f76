//! The words of other libraries, and what is written here instead.

use restable_model::Attribute;

/// What to write instead of a key that another library takes on such an item, field or variant.
pub(super) fn instead_of(attribute: Attribute, word: &str) -> Option<&'static str> {
    match attribute {
        Attribute::Param => of_serde(word).or_else(|| of_others(word)),
        Attribute::Values => of_enumeration(word),
        Attribute::Request => of_endpoint(word),
        Attribute::Response | Attribute::Structure => of_container(word),
        Attribute::Header => {
            (word == "name").then_some("the header's name is written first, in quotes: #[header(\"X-Auth-Token\")]")
        }
        Attribute::Path | Attribute::Query | Attribute::Value => None,
    }
}

/// What to write instead of a serde attribute on a field.
pub(crate) fn instead_of_serde(word: &str) -> &'static str {
    of_serde(word).unwrap_or("restable writes the impls of serde: say it with #[param(…)]")
}

fn of_serde(word: &str) -> Option<&'static str> {
    Some(match word {
        "rename" | "alias" => "write the name on the wire as #[param(name = \"…\")]",
        "rename_all" => EACH_NAME,
        "default" => "leave it out: an absent list, map or Option is empty already, and there is no other default",
        "flatten" => {
            "collect unknown parameters with #[param(rest)]; the parameters of another struct are written out here"
        }
        "skip_serializing_if" => {
            "leave it out: an absent Option is not written, nor an empty list that is not #[param(mandatory)]"
        }
        "with" | "serialize_with" | "deserialize_with" => {
            "give the field a type that implements serde's traits that way, and mark it #[param(serde)]"
        }
        "borrow" => "leave it out: Cow<'a, str> borrows from the body already",
        "skip" | "skip_serializing" | "skip_deserializing" => "move the field to a struct of your own around this one",
        _ => return None,
    })
}

/// What people write who know clap, schemars, utoipa or a page's own words.
fn of_others(word: &str) -> Option<&'static str> {
    Some(match word {
        "required" => "write `mandatory`",
        "nullable" => "give the field the type Option<…>: `null` is its None",
        "type" | "ty" | "value_type" | "format" => "write the documented type first, in quotes: #[param(\"String\")]",
        "description" | "desc" | "doc" | "help" => "write it as the field's comment, with `///`",
        "example" | "examples" => "write it in the field's comment, with `///`",
        "deprecated" => "mark the field #[deprecated]",
        "secret" => "give the field the type Secret<…>, which is not shown",
        "location" | "in" => "say where the field travels as #[path], #[query] or #[header(\"…\")]",
        _ => return None,
    })
}

fn of_enumeration(word: &str) -> Option<&'static str> {
    Some(match word {
        "case" | "rename_all" | "rename" | "serialize_all" => {
            "a variant is SCREAMING_SNAKE_CASE on the wire, and any other value is written on it: #[value(\"…\")]"
        }
        "default" => "there is no default: give the field that may be absent the type Option<…>",
        "untagged" | "tag" | "content" | "other" => {
            "leave it out: a value is a text or an integer, and `Other(String)` keeps unknown ones"
        }
        "integer" | "repr" => "write the integer on each variant: #[value(3)]",
        _ => return None,
    })
}

fn of_endpoint(word: &str) -> Option<&'static str> {
    Some(match word {
        "method" | "path" | "url" | "uri" | "route" => {
            "the method and the path are written without a key: GET \"/v1/servers\""
        }
        "body" => "mark the field that is the whole body #[param(body)]",
        "query" | "header" | "headers" => "mark the field that travels there #[query] or #[header(\"…\")]",
        "returns" | "output" | "result" | "ok" => "the type of the answer is `response = Type`",
        "base" | "base_url" | "host" | "server" => {
            "where the service is, is given when the request is made: request(\"https://…\")"
        }
        "json" => "leave it out: a body is JSON where there is no `form`",
        "rename_all" => EACH_NAME,
        _ => return None,
    })
}

fn of_container(word: &str) -> Option<&'static str> {
    Some(match word {
        "rename_all" => EACH_NAME,
        "deny_unknown_fields" => "leave it out: unknown parameters are ignored, and `audit` reports them",
        "default" => "leave it out: an absent list, map or Option is empty already, and there is no other default",
        "transparent" => "leave it out: a struct with one unnamed field is what is in it",
        "status" => {
            "any 2xx is an answer, so no status is given; `status = Endpoint` goes on the field with the id of a job"
        }
        "error" => "leave it out: the error of every call is ResponseError",
        _ => return None,
    })
}

const EACH_NAME: &str = "write the name on the wire where it differs, on each field: #[param(name = \"…\")]";
