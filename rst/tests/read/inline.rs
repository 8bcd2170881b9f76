//! Inline markup.

use restable_rst::{Inline, ReferenceTarget, Text};

fn one(source: &str, expected: &Inline<'_>) {
    assert_eq!(Text(source.into()).inlines(), std::slice::from_ref(expected), "{source}");
}

/// Text in which no markup is recognized.
fn plain(source: &str) {
    one(source, &Inline::Text(source.into()));
}

fn shown(source: &str) -> String {
    let pieces: Vec<String> =
        Text(source.into()).inlines().iter().map(|piece| format!("[{}]", piece.as_str())).collect();
    pieces.concat()
}

#[test]
fn quoted_markup() {
    one("*a b*", &Inline::Emphasis("a b".into()));
    one("**a*b**", &Inline::Strong("a*b".into()));
    one(r"``a\*``", &Inline::Literal(r"a\*"));
    one("|a b|", &Inline::SubstitutionReference("a b"));
    one("_`a b`", &Inline::Target("a b".into()));
    one(r"**\__x**", &Inline::Strong("__x".into()));
}

#[test]
fn roles() {
    let role = |name, text: &'static str, target: Option<&'static str>| Inline::Role {
        name,
        text: text.into(),
        target: target.map(Into::into),
    };
    one(":ref:`a b`", &role("ref", "a b", None));
    one(":ref:`a b <c_d>`", &role("ref", "a b", Some("c_d")));
    one(":ref:`a <b> <c>`", &role("ref", "a <b>", Some("c")));
    one(":ref:`<c>`", &role("ref", "<c>", None));
    one(":py:class:`x`", &role("py:class", "x", None));
    one("`x`:sub:", &role("sub", "x", None));
    one("`x`", &role("", "x", None));
    one(r":literal:`\`!`", &role("literal", "`!", None));
    one(r":code:`a\b`", &role("code", r"a\b", None));
    one(r":ref:`a \<b\>`", &role("ref", "a <b>", None));
}

#[test]
fn references() {
    let uri = |text: &'static str, uri: &'static str| Inline::Reference {
        text: text.into(),
        target: ReferenceTarget::Uri(uri.into()),
    };
    one("`a b <https://example.com/c_d>`__", &uri("a b", "https://example.com/c_d"));
    one("`<https://example.com>`_", &uri("https://example.com", "https://example.com"));
    one("https://example.com/a_b?c=d", &uri("https://example.com/a_b?c=d", "https://example.com/a_b?c=d"));
    let name = |text: &'static str, name: &'static str| Inline::Reference {
        text: text.into(),
        target: ReferenceTarget::Name(name.into()),
    };
    one("`a b`_", &name("a b", "a b"));
    one("`a <b_>`_", &name("a", "b"));
    one("a-b.c_", &name("a-b.c", "a-b.c"));
    one("`a`__", &Inline::Reference { text: "a".into(), target: ReferenceTarget::Anonymous });
    one("a__", &Inline::Reference { text: "a".into(), target: ReferenceTarget::Anonymous });
    one("[1]_", &Inline::FootnoteReference("1"));
}

#[test]
fn addresses_end_before_punctuation() {
    assert_eq!(shown("(see http://a.example/b)."), "[(see ][http://a.example/b][).]");
    assert_eq!(shown("(http://a.example/b)."), "[(][http://a.example/b][).]");
    assert_eq!(shown("http://a.example, or"), "[http://a.example][, or]");
    plain("GET https://{host}/v1/{id}");
    plain("https://host/{id}");
    assert_eq!(shown("https://*host*/v1"), "[https://][host][/v1]");
}

#[test]
fn text_that_only_looks_like_markup() {
    for source in [
        "2 * 3 * 4",
        "a*b*c",
        "* a*",
        "*a *",
        "**",
        "``",
        "`",
        "|",
        "a|b|c",
        "snake_case",
        "_leading",
        "a__b",
        "x_1",
        "'*' or \"|\"",
        "(*) [*]",
        ":a:b",
        "12:30:45",
        "OS-EXT:task_state",
        "***",
    ] {
        plain(source);
    }
}

#[test]
fn markup_that_is_not_closed_is_text() {
    assert_eq!(shown("*a and ``b``"), "[*a and ][b]");
    assert_eq!(shown("``a and *b*"), "[``a and ][b]");
    assert_eq!(shown(":ref:`a"), "[:ref:`a]");
}

#[test]
fn escapes() {
    assert_eq!(shown(r"\*a\*"), "[*a*]");
    assert_eq!(shown(r"*a*\ b"), "[a][b]");
    assert_eq!(shown(r"a\ *b*\ c"), "[a][b][c]");
    assert_eq!(shown(r"name\_"), "[name_]");
    assert_eq!(shown(r"a\\b"), r"[a\b]");
    assert_eq!(shown("a\\"), "[a]");
    assert_eq!(shown(r"*a\* b*"), "[a* b]");
}

#[test]
fn markup_touches_punctuation_of_any_script() {
    assert_eq!(shown("(*a*), **b**: «*c*»、"), "[(][a][), ][b][: «][c][»、]");
    plain("漢*字*漢");
}

#[test]
fn plain_text_has_no_markup() {
    assert_eq!(Text(":ref:`A <b>` and `c <http://d.example>`__".into()).plain(), "A and c");
}
