//! Recognizes the vendor's own name of an operation, such as `ListTopoRings` in `:original_name: ListTopoRings.html`.

use super::super::name;

/// The verbs that names of operations begin with.
const VERBS: [&str; 110] = [
    "accept",
    "activate",
    "add",
    "allocate",
    "apply",
    "associate",
    "attach",
    "authorize",
    "auto",
    "backup",
    "batch",
    "bind",
    "cancel",
    "change",
    "check",
    "clear",
    "close",
    "collect",
    "complete",
    "configure",
    "confirm",
    "connect",
    "convert",
    "copy",
    "count",
    "create",
    "deactivate",
    "debug",
    "decrypt",
    "delete",
    "deploy",
    "describe",
    "detach",
    "disable",
    "disassociate",
    "download",
    "enable",
    "encrypt",
    "execute",
    "expand",
    "export",
    "extend",
    "find",
    "generate",
    "get",
    "grant",
    "hibernate",
    "import",
    "insert",
    "install",
    "invoke",
    "keystone",
    "list",
    "lock",
    "migrate",
    "modify",
    "move",
    "open",
    "patch",
    "pause",
    "perform",
    "preview",
    "publish",
    "query",
    "read",
    "reboot",
    "rebuild",
    "register",
    "reject",
    "release",
    "remove",
    "rename",
    "renew",
    "replace",
    "replicate",
    "resend",
    "reset",
    "resize",
    "restart",
    "restore",
    "resume",
    "retire",
    "retry",
    "review",
    "revoke",
    "rotate",
    "run",
    "save",
    "scale",
    "search",
    "send",
    "set",
    "share",
    "show",
    "shrink",
    "start",
    "stop",
    "submit",
    "switch",
    "sync",
    "synchronize",
    "terminate",
    "test",
    "unbind",
    "uninstall",
    "unlock",
    "update",
    "upgrade",
    "upload",
    "validate",
];

/// Returns the name of a page's operation in upper camel case: its original file name, if that begins with a verb and
/// names an object. Most pages are named by a number.
pub(super) fn operation(original_name: &str) -> Option<String> {
    let stem = original_name.trim().trim_end_matches(".html");
    let stem = stem.trim_end_matches(|letter: char| letter.is_ascii_digit()).strip_suffix('_').unwrap_or(stem);
    let is_word = stem.chars().all(|letter| letter.is_ascii_alphanumeric());
    let words = name::words(stem);
    let begins = words.first().is_some_and(|first| VERBS.contains(&first.as_str()));
    (is_word && begins && words.len() > 1).then(|| name::r#type(stem))
}

#[cfg(test)]
mod tests {
    use super::operation;

    #[test]
    fn only_a_verb_with_an_object_is_an_operation() {
        for (original, expected) in [
            ("ListTopoRings.html", Some("ListTopoRings")),
            ("deleteKiteV2.html", Some("DeleteKiteV2")),
            ("ShowKite_0.html", Some("ShowKite")),
            ("KiteManagement.html", None),
            ("ErrorCode.html", None),
            ("Sign.html", None),
            ("Createkite.html", None),
            ("kite_api_01_0104_0.html", None),
            ("en-us_topic_0001.html", None),
        ] {
            assert_eq!(operation(original).as_deref(), expected, "{original}");
        }
    }
}
