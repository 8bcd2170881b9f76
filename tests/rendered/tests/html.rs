//! Renders the documentation of this crate, and reads its pages as text.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Renders the documentation, and returns its directory.
fn rendered() -> PathBuf {
    let target = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target/rendered");
    let output = Command::new(env!("CARGO"))
        .args(["doc", "--quiet", "--no-deps", "--target-dir"])
        .arg(&target)
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .env("RUSTDOCFLAGS", "-D warnings")
        .output()
        .expect("cargo runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    target.join("doc/restable_tests_rendered")
}

/// The text of a page: each cell of a table is followed by `|`, and each block by a line break.
fn text(html: &str) -> String {
    let html = html.replace("</td>", " | ").replace("</th>", " | ").replace("</p>", "\n").replace("</tr>", "\n");
    let mut text = String::new();
    for part in html.split('<') {
        text.push_str(part.split_once('>').map_or(part, |(_, text)| text));
    }
    [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
        .iter()
        .fold(text, |text, (escaped, plain)| text.replace(escaped, plain))
}

#[test]
fn the_documentation_is_that_of_the_api() {
    let directory = rendered();
    let pages: Vec<_> = fs::read_dir(&directory)
        .expect("the directory exists")
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "html"))
        .collect();
    assert!(pages.len() > 15, "{pages:?}");
    for page in &pages {
        let html = fs::read_to_string(page).expect("a page");
        // Neither the module of the expansion nor the trait that only the macros implement.
        for internal in ["__restable", "__private", "Record&lt;'__de", "A_FIELD_CONTAINS"] {
            let at = html.find(internal).map(|at| html.get(at.saturating_sub(300)..at + 60));
            assert_eq!(at, None, "{internal} in {}", page.display());
        }
    }
    let page = |name: &str| text(&fs::read_to_string(directory.join(name)).expect(name));

    let request = page("struct.CreateKite.html");
    let call = request.find("POST /v1/{project_id}/kites").expect("the call");
    assert!(call < request.find("It flies at once.").expect("the description"), "{request}");
    for row in [
        "Parameter | Location | Type | Description | ",
        "project_id | path | String, mandatory | ID of the project. | ",
        "action | query | always create |  | ",
        "dry_run | query | Option<bool>, optional | Only checks the request. | ",
        "X-Client-Token | header | String, optional | Identifies repetitions. | ",
        "name | body | String, mandatory | Its name. | ",
        "tails | body | Array of strings, optional | Its tails. Tails | ",
        "color | body | Color, default Color::Red | Its color. | ",
        "line | body | Integer, default 4 * 25 | The length of its line. | ",
        "nick | body | String, default kite | A name for it. | ",
        "labels | body | BTreeMap<String, Vec<Option<u32>>>, optional | Its labels. | ",
    ] {
        assert!(request.contains(row), "{row}\nin\n{request}");
    }
    // The list of the items shows the first paragraph.
    let list = page("index.html");
    assert!(list.contains("Create a kite.") && !list.contains("POST /v1/{project_id}/kites"), "{list}");

    let response = page("struct.Started.html");
    assert!(response.contains("Location | header | JobId |"), "{response}");
    assert!(page("struct.WriteNote.html").contains("note | whole body | String, mandatory | The note. | "));
    assert!(page("struct.ListKites.html").contains("… | query | Filter, flattened | What is listed. | "));
    assert!(page("struct.Page.html").contains("name | Cow<'a, str> | The name. | "));
}
