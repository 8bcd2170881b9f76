//! Which operations of a project are read, and in which dialect.

use std::path::PathBuf;

use restable_bindgen::{Builder, Dialect, Error};

use super::{empty, problems, project};

fn paths(builder: &Builder) -> Vec<String> {
    let report = builder.check().expect("a report").report;
    let endpoints = report.services.iter().flat_map(|service| &service.endpoints);
    endpoints.map(|endpoint| format!("{} {}", endpoint.method, endpoint.path)).collect()
}

fn harbours() -> Builder {
    Builder::new().pages(project())
}

const BOATS: &str = "harbours/api-ref/source/boats.inc";

#[test]
fn patterns_name_documents_files_and_sections() {
    let all = ["POST /v2/boats", "GET /v2/boats?all=1", "GET /v2/boats/{boat_id}"];
    let sorted = |builder: Builder| {
        let mut paths = paths(&builder);
        paths.sort();
        paths
    };
    let of_boats = sorted(harbours().only(BOATS));
    assert_eq!(of_boats.len(), 3);
    assert!(all.iter().all(|path| of_boats.contains(&(*path).to_owned())), "{of_boats:?}");
    assert_eq!(paths(&harbours().only(format!("{BOATS}#moor-a-boat"))), ["POST /v2/boats"]);
    assert_eq!(paths(&harbours().only("*#paint-boat-paint-action")), ["POST /v2/boats/{boat_id}/action"]);
    assert_eq!(paths(&harbours()).len(), 6);
    assert_eq!(paths(&harbours().only("harbours/api-ref/source/index.rst")).len(), 6);
    assert_eq!(paths(&harbours().skip(format!("{BOATS}#moor-a-boat"))).len(), 5);
    assert_eq!(paths(&harbours().skip(BOATS)).len(), 3);
    assert!(matches!(harbours().only("*#sink-boat-in-a-storm").check(), Err(Error::NoPageSelected)));
    assert!(matches!(harbours().skip("harbours/*").check(), Err(Error::NoPageSelected)));
}

#[test]
fn a_file_that_documents_include_is_read_with_their_definitions() {
    let file = project().join("api-ref/source/boats.inc");
    let report = Builder::new().pages(&file).check().expect("a report").report;
    assert_eq!(report.totals.endpoints, 3);
    assert_eq!(report.totals.response_rows_bound, 15);
    let views = Builder::new().pages(&file).only("*#moor-a-boat").show(None).expect("a page");
    assert_eq!(views.len(), 1);
    let view = views.first().expect("a page");
    assert!(view.text.starts_with("Moor A Boat\n==="), "{}", view.text);
    assert!(view.text.ends_with("   - 201\n\n"), "{}", view.text);
    assert!(view.source.contains("pub struct MoorBoat"));
}

#[test]
fn an_override_may_be_about_one_section() {
    let file = empty("overrides").join("overrides.toml");
    let entry = |page: &str| format!("[[drop]]\npage = \"{page}\"\nreason = \"not in use\"\n");
    std::fs::write(&file, entry(&format!("{BOATS}#moor-a-boat")) + &entry("*#sink")).expect("a file");
    let report = harbours().overrides(&file).check().expect("a report").report;
    assert_eq!(report.totals.endpoints, 5);
    assert_eq!(report.overrides.len(), 1);
}

fn mixed(name: &str) -> PathBuf {
    let source = empty(name).join("kites/api-ref/source");
    std::fs::create_dir_all(&source).expect("a directory");
    let otc = ":original_name: kites.html\n\nListing Kites\n=============\n\nURI\n---\n\nGET /v1/kites\n";
    std::fs::write(source.join("listing_kites.rst"), otc).expect("a file");
    let openstack = "Fly Kite\n========\n\n.. rest_method:: POST /kites\n";
    std::fs::write(source.join("fly.rst"), openstack).expect("a file");
    source
}

#[test]
fn pages_of_two_dialects_need_the_name_of_one() {
    let pages = mixed("mixed");
    let builder = || Builder::new().pages(&pages);
    let error = builder().check().expect_err("two dialects");
    assert_eq!(
        error.to_string(),
        "pages of two dialects: `kites/api-ref/source/listing_kites.rst` is in `otc`, and \
         `kites/api-ref/source/fly.rst` in `openstack`"
    );
    assert_eq!(paths(&builder().dialect(Dialect::OpenStack)), ["POST /kites"]);
    assert_eq!(paths(&builder().dialect(Dialect::Otc)), ["GET /v1/kites"]);
}

#[test]
fn a_guide_next_to_documents_has_no_operations() {
    let source = empty("guide").join("kites/api-ref/source");
    std::fs::create_dir_all(&source).expect("a directory");
    std::fs::write(source.join("guide.rst"), "Guide\n=====\n\nURI\n---\n\nGET /v1/kites\n").expect("a file");
    std::fs::write(source.join("index.rst"), "Fly Kite\n========\n\n.. rest_method:: POST /kites\n").expect("a file");
    let report = Builder::new().pages(source).check().expect("a report").report;
    assert_eq!(report.totals.endpoints, 1);
    assert_eq!(problems(&report), [""; 0]);
}
