//! What a key means by the words it is made of, for keys that no service of the usual ones spells.

use super::keys::Key;

/// Longer keys mean nothing.
const MAX_KEY: usize = 40;

/// What may stand before `Code`, `Message` and the like.
const PREFIXES: [&str; 10] = ["error", "err", "fault", "exception", "failure", "fail", "api", "sub", "ret", "result"];

/// What ends the name of a request id.
const ID_ENDINGS: [&str; 11] = [
    "requestid",
    "requestuuid",
    "correlationid",
    "traceid",
    "queryid",
    "transactionid",
    "transid",
    "auditid",
    "activityid",
    "invocationid",
    "logid",
];

/// Names of request ids that end otherwise.
const ID_EXCEPTIONS: [&str; 6] = ["cfray", "reqid", "xreqid", "debugid", "xamzcfid", "requestguid"];

/// Names that end as request ids do, and hold what the caller chose.
const CALLERS_ID: &str = "clientrequestid";

/// `name` in lower case and without anything but letters and digits, in the room of `buffer`.
fn folded<'b>(name: &str, buffer: &'b mut [u8; MAX_KEY]) -> Option<&'b str> {
    let mut length = 0;
    for byte in name.bytes().filter(u8::is_ascii_alphanumeric) {
        *buffer.get_mut(length)? = byte.to_ascii_lowercase();
        length += 1;
    }
    core::str::from_utf8(buffer.get(..length)?).ok()
}

/// Whether a header or key of this name holds a request id.
pub(super) fn is_request_id(name: &str) -> bool {
    let mut buffer = [0; MAX_KEY];
    folded(name, &mut buffer).is_some_and(names_request_id)
}

fn names_request_id(folded: &str) -> bool {
    if !folded.ends_with("id") {
        return ID_EXCEPTIONS.contains(&folded);
    }
    let ends = ID_ENDINGS.iter().any(|ending| folded.ends_with(ending));
    (ends && !folded.ends_with(CALLERS_ID)) || ID_EXCEPTIONS.contains(&folded)
}

/// Whether a header of this name holds the code of the error.
pub(super) fn is_code_header(name: &str) -> bool {
    let mut buffer = [0; MAX_KEY];
    let is_code = |folded: &str| folded.ends_with("errortype") || folded.ends_with("errorcode");
    folded(name, &mut buffer).is_some_and(is_code)
}

/// The meaning of `name` by its words.
pub(super) fn meaning(name: &str) -> Key {
    let mut buffer = [0; MAX_KEY];
    match folded(name, &mut buffer) {
        Some(folded) if !folded.is_empty() => of_folded(folded),
        _ => Key::Other,
    }
}

fn of_folded(folded: &str) -> Key {
    if let Some(key) = whole(folded) {
        return key;
    }
    if let Some(rest) = PREFIXES.iter().find_map(|prefix| folded.strip_prefix(prefix)) {
        let key = ending(rest);
        if key != Key::Other {
            return key;
        }
    }
    by_end(folded)
}

/// Keys that are one word, or whose words mean nothing else together.
fn whole(folded: &str) -> Option<Key> {
    Some(match folded {
        "error" | "err" => Key::Error,
        "errors" | "errs" | "errorlist" | "rootcause" | "causes" | "violations" | "problems" | "issues" | "faults"
        | "exceptions" | "invalidparams" | "failures" => Key::Errors,
        "code" | "errno" => Key::Code(Key::GENERAL),
        "message" | "msg" | "messages" | "faultstring" => Key::Message(Key::GENERAL),
        "type" | "tag" => Key::Type,
        "class" => Key::Class,
        "reason" => Key::Reason,
        "statuscode" => Key::StatusCode,
        "name" => Key::Name,
        "status" | "httpstatus" | "httpcode" | "httpstatuscode" => Key::Status,
        "success" | "ok" => Key::Success,
        "detail" => Key::Remark(Key::DETAIL),
        "description" | "desc" | "explanation" => Key::Remark(Key::DESCRIPTION),
        "title" => Key::Title,
        "value" | "text" => Key::Value,
        "trace" => Key::RequestId(9),
        _ => return None,
    })
}

/// What follows `error` and its like.
fn ending(rest: &str) -> Key {
    match rest {
        "code" | "codestr" | "codes" | "no" | "number" | "num" => Key::Code(Key::GENERAL),
        "name" | "key" | "id" => Key::Code(Key::GENERAL + 1),
        "type" | "class" | "status" => Key::Type,
        "msg" | "msgs" | "message" | "messages" | "description" | "desc" | "text" | "string" | "str" | "info"
        | "summary" | "reason" => Key::Message(Key::GENERAL),
        "detail" | "title" => Key::Remark(Key::DETAIL),
        "details" => Key::Details,
        _ => Key::Other,
    }
}

/// What a longer key ends with.
fn by_end(folded: &str) -> Key {
    const ENDS: [(&str, Key); 7] = [
        ("errorcode", Key::Code(Key::GENERAL + 2)),
        ("errormessage", Key::Message(Key::GENERAL + 2)),
        ("errormsg", Key::Message(Key::GENERAL + 2)),
        ("errors", Key::Errors),
        ("exceptions", Key::Errors),
        ("message", Key::Remark(Key::ANY_MESSAGE)),
        ("msg", Key::Remark(Key::ANY_MESSAGE)),
    ];
    if !folded.ends_with(['e', 'g', 's']) {
        return if names_request_id(folded) { Key::RequestId(5) } else { Key::Other };
    }
    let of_end = ENDS.iter().find(|(end, _)| folded.ends_with(end)).map(|(_, key)| *key);
    of_end.unwrap_or(if names_request_id(folded) { Key::RequestId(5) } else { Key::Other })
}

/// What an error token looks like: `invalid_grant`, `NotFound`, `Client::NotFound`, not a sentence.
pub(super) fn is_token(text: &str) -> bool {
    !text.is_empty() && text.len() <= 200 && text.bytes().all(|byte| byte.is_ascii_graphic()) && !text.ends_with('.')
}

/// A token that is made of several words, and so is no word of a sentence: `invalid_auth`.
pub(super) fn is_composed(text: &str) -> bool {
    is_token(text) && text.contains(['_', ':', '.', '-', '/']) && !text.contains("://")
}

/// Whether `digits` are an HTTP status that means failure.
pub(super) fn is_failure(digits: &str) -> bool {
    digits.len() == 3 && digits.starts_with(['4', '5']) && digits.bytes().all(|byte| byte.is_ascii_digit())
}

/// The code in what AWS sends: `ns#Code` and `Code:http://…` are `Code`.
pub(super) fn without_namespace(text: &str) -> &str {
    let text = text.split_once(":http").map_or(text, |(code, _)| code);
    text.rsplit_once('#').map_or(text, |(_, code)| code).trim()
}

/// Whether a name is spelled as names of errors are: `UNPROCESSABLE_ENTITY`, `TypeError`.
pub(super) fn is_error_name(text: &str) -> bool {
    let is_constant = text.contains('_') && text.bytes().all(|byte| byte.is_ascii_uppercase() || byte == b'_');
    is_token(text) && (is_constant || text.ends_with("Error") || text.ends_with("Exception"))
}

/// Whether an id is a word in lower case, such as `not_found`, and so names an error.
pub(super) fn is_word(text: &str) -> bool {
    text.len() > 3 && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_')
}
