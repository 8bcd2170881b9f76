//! The texts that more than one place says, or that list what the grammar knows.

use quote::ToTokens as _;
use restable_model::{Attribute, Documented, JOB_PARTS, KEYS, Key, METHODS};

pub(crate) fn twice(what: &str) -> String {
    format!("{what} is given twice: leave one of them out")
}

pub(crate) fn unknown_method(method: &syn::Ident) -> String {
    format!("unknown method `{method}`: write one of {}", METHODS.join(", "))
}

pub(crate) fn unknown_job_part(word: &str) -> String {
    format!("`job` knows no part `{word}`: write `part = field` with one of {}", JOB_PARTS.join(", "))
}

pub(crate) fn job_place(part: &str) -> String {
    format!(
        "`{part}` is a field, or one behind it: {part} = status, {part} = job.status, {part} = job?.status behind an Option"
    )
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

pub(crate) fn unknown_key(attribute: Attribute, word: &str) -> String {
    let name = attribute.word();
    let known: Vec<&str> = attribute.keys().map(|key| key.form).collect();
    let hint = hint(attribute, word).map(|hint| format!(" {hint}")).unwrap_or_default();
    format!("unknown key `{word}`.{hint} #[{name}] takes {}", known.join(", "))
}

/// What a person may have meant by a key that the attribute does not take.
fn hint(attribute: Attribute, word: &str) -> Option<String> {
    if attribute == Attribute::Param && Documented::parse(word).is_ok() {
        return Some(format!("The documented type is written in quotes: \"{word}\"."));
    }
    if attribute == Attribute::Request && METHODS.contains(&word) {
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
    KEYS.iter().filter(move |key| key.word == word).flat_map(|key| key.on).copied()
}

pub(crate) fn wrong_form(key: &Key) -> String {
    if key.form == key.word {
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

/// What to write instead of a serde attribute on a field.
pub(crate) fn instead_of_serde(word: &str) -> &'static str {
    match word {
        "rename" | "alias" => "write the name on the wire as #[param(name = \"…\")]",
        "default" => "leave it out: an absent list, map or Option is empty already",
        "flatten" => "collect unknown parameters with #[param(rest)]",
        "skip_serializing_if" => {
            "leave it out: an absent Option is not written, nor an empty list that is not #[param(mandatory)]"
        }
        "with" | "serialize_with" | "deserialize_with" => {
            "give the field a type that implements serde's traits that way, and mark it #[param(serde)]"
        }
        "borrow" => "leave it out: Cow<'a, str> borrows from the body already",
        "skip" | "skip_serializing" | "skip_deserializing" => "move the field to a struct of your own around this one",
        _ => "restable writes the impls of serde: say it with #[param(…)]",
    }
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
