//! What pages contain besides the usual form. Each test is a page of its own, and the operations and the problems that it becomes.
#![allow(clippy::needless_raw_string_hashes, reason = "`UPDATE_EXPECT=1` writes them")]

use expect_test::{Expect, expect};

use super::check;

const DEFINITIONS: &str = "\
id:
  in: path
  required: true
  type: string
limit:
  in: query
  required: false
  type: integer
name:
  in: body
  required: true
  type: string
tail:
  in: body
  required: false
  type: integer
trace:
  in: header
  required: false
  type: string
";

const STATUSES: &str = "200:\n  default: Fine.\n300:\n  default: Choose.\n404:\n  default: Lost.\n  tail: No tail.\n";

/// Checks a project with these files beside its definitions, and compares its operations and problems.
fn expect_project(name: &str, files: &[(&str, &str)], expected: &Expect) {
    let mut all = vec![("parameters.yaml", DEFINITIONS), ("status.yaml", STATUSES)];
    all.retain(|(name, _)| files.iter().all(|(given, _)| given != name));
    all.extend(files);
    let report = check(name, &all);
    let mut lines = Vec::new();
    for service in &report.services {
        for endpoint in &service.endpoints {
            let reason = endpoint.reason.as_deref().unwrap_or("bound");
            let request = format!("{} of {}", endpoint.request_rows_bound, endpoint.request_rows);
            let response = format!("{} of {}", endpoint.response_rows_bound, endpoint.response_rows);
            let address = format!("{} {}", endpoint.method, endpoint.path);
            lines.push(format!("{address}: request {request}, response {response}, {reason}\n"));
        }
        for problem in service.problems.iter().filter(|problem| problem.problem.kind.keyword() != "guessed-place") {
            let page = problem.page.trim_start_matches("kites/api-ref/source/");
            let about = problem.problem.message.rsplit_once(": ").map_or("", |(about, _)| about);
            lines.push(format!("{page}:{} {}: {about}\n", problem.problem.line, problem.problem.kind));
        }
    }
    expected.assert_eq(&lines.concat());
}

fn expect_page(name: &str, page: &str, expected: &Expect) {
    expect_project(name, &[("index.rst", page)], expected);
}

#[test]
fn names_of_files_and_addresses_may_be_on_the_next_line() {
    expect_page(
        "next_line",
        "\
List Kites
==========

.. rest_method::

   get v1/kites

   min_version: 1.10

Request Parameters
------------------

.. rest_parameters::
   parameters.yaml

   - limit: limit

Response Body
-------------

.. rest_parameters::

   parameters.yaml

   -   name : name   # the name
   -   tail: tail

Response Example
----------------

.. literalinclude::
   kites.json
",
        &expect![[r#"
            GET /v1/kites: request 1 of 1, response 2 of 2, bound
            index.rst:4 spelling: `get v1/kites` is read as `/v1/kites`
            index.rst:31 missing-file: `kites.json`
        "#]],
    );
}

#[test]
fn items_of_a_list_have_several_forms() {
    expect_page(
        "items",
        "\
Show Kite
=========

.. rest_method:: GET /kites/{id}

Request
-------

.. rest_parameters:: parameters.yaml

   - id: id
     limit: limit

Response
--------

.. rest_parameters:: parameters.yaml
   :class: wide

   # The fields of a kite.
   - name
   - \"{key}\": tail
   - {other}: tail
   - tail:
   - [a, b]: tail
   - lost: lost
",
        &expect![[r#"
            GET /kites/{id}: request 2 of 2, response 5 of 6, 1 response rows could not be read
            index.rst:25 nameless-row: a row whose name or key is no text
            index.rst:26 missing-definition: `lost` of `lost`
        "#]],
    );
}

#[test]
fn a_list_that_is_no_yaml_is_read_line_by_line() {
    expect_page(
        "broken_list",
        "\
Show Kite
=========

.. rest_method:: GET /kites

Response
--------

.. rest_parameters:: parameters.yaml

   - name: name
     - tail: tail
   - tail: [
",
        &expect![[r#"
            GET /kites: request 0 of 0, response 2 of 3, 1 response rows could not be read
            index.rst:12 definition: not valid YAML (while parsing a block mapping, did not find expected key)
        "#]],
    );
}

#[test]
fn definitions_that_cannot_be_read_lose_their_rows() {
    expect_project(
        "broken_definitions",
        &[
            (
                "index.rst",
                "Show Kite\n=========\n\n.. rest_method:: GET /kites\n\nResponse\n--------\n\n.. rest_parameters:: parameters.yaml\n\n   - name: name\n   - tail: tail\n",
            ),
            ("parameters.yaml", "name:\n  in: boddy\n  type: string\ntail:\n  in: body: tail\n"),
        ],
        &expect![[r#"
            GET /kites: request 0 of 0, response 1 of 2, 1 response rows could not be read
            index.rst:12 missing-definition: `tail` of `tail`
            parameters.yaml:2 spelling: `boddy` of `name` is read as `body`
            parameters.yaml:5 definition: not valid YAML (mapping values are not allowed in this context)
        "#]],
    );
}

#[test]
fn words_are_read_as_what_they_resemble() {
    expect_page(
        "misspelt",
        "\
List Kites
==========

.. rest_metod:: GET kites

Response
--------

.. rest_paramters:: parameters.yaml

   - name: name

Fly Kite
========

.. rest_method: POST /kites/fly
",
        &expect![[r#"
            GET /kites: request 0 of 0, response 1 of 1, bound
            index.rst:4 spelling: `GET kites` is read as `/kites`
            index.rst:4 spelling: `rest_metod` is read as `rest_method`
            index.rst:9 spelling: `rest_paramters` is read as `rest_parameters`
            index.rst:16 spelling: `rest_method:` with one colon is a comment
        "#]],
    );
}

#[test]
fn an_operation_may_have_any_method_or_several() {
    expect_page(
        "methods",
        "\
Pass Through
============

.. rest_method:: METHOD /kites/{id}/pass?method={method_name}

Request
-------

.. rest_parameters:: parameters.yaml

   - id: id

Replace Kite
============

.. rest_method:: PUT/PATCH /kites/{id}

Request
-------

.. rest_parameters:: parameters.yaml

   - id: id
   - name: name
",
        &expect![[r#"
            GET /kites/{id}/pass?method={method_name}: request 1 of 1, response 0 of 0, bound
            POST /kites/{id}/pass?method={method_name}: request 1 of 1, response 0 of 0, bound
            PUT /kites/{id}/pass?method={method_name}: request 1 of 1, response 0 of 0, bound
            PATCH /kites/{id}/pass?method={method_name}: request 1 of 1, response 0 of 0, bound
            DELETE /kites/{id}/pass?method={method_name}: request 1 of 1, response 0 of 0, bound
            PUT /kites/{id}: request 2 of 2, response 0 of 0, bound
            PATCH /kites/{id}: request 2 of 2, response 0 of 0, bound
            index.rst:4 any-method: `METHOD /kites/{id}/pass?method={method_name}`
        "#]],
    );
}

#[test]
fn parts_of_operations_are_included() {
    let get = |title: &str, path: &str| {
        format!(
            "{title}\n{}\n\n.. rest_method:: GET {path}\n\n.. include:: parts/response.inc\n\n",
            "=".repeat(title.len())
        )
    };
    let pages = [get("List Kites", "/kites"), get("List Tails", "/tails")].concat();
    expect_project(
        "parts",
        &[
            ("index.rst", ".. include:: kites.inc\n   :start-after: begin\n   :end-before: end\n"),
            (
                "kites.inc",
                &format!(
                    "Lost\n====\n\n.. rest_method:: GET /lost\n\n.. begin\n\n{pages}\n\n.. end\n\n.. rest_method:: GET /end\n"
                ),
            ),
            (
                "parts/response.inc",
                "Response\n~~~~~~~~\n\n.. rest_parameters:: parameters.yaml\n\n   - name: name\n   - tail: tail\n",
            ),
            ("lost.inc", "Lost Kites\n==========\n\n.. rest_method:: GET /kites/lost\n"),
        ],
        &expect![[r#"
            GET /kites: request 0 of 0, response 2 of 2, bound
            GET /tails: request 0 of 0, response 2 of 2, bound
            lost.inc:1 not-read: no document includes this file
        "#]],
    );
}

#[test]
fn directives_may_be_in_other_blocks() {
    expect_page(
        "blocks",
        "\
List Kites
==========

  .. rest_method:: GET /kites

  Request

    .. rest_parameters:: parameters.yaml

       - limit: limit

  * Response

    .. rest_parameters:: parameters.yaml

       - name: name

  Response headers
    .. rest_parameters:: parameters.yaml

       - X-Trace: trace
",
        &expect![[r#"
            GET /kites: request 1 of 1, response 1 of 1, bound
        "#]],
    );
}

#[test]
fn a_table_without_a_side_is_that_of_its_locations() {
    expect_page(
        "no_side",
        "\
Show Transfer Request
=====================

.. rest_method:: GET /kites/{id}/requests

.. rest_parameters:: parameters.yaml

   - id: id
   - name: name
   - tail: tail

Accept Transfer Request
=======================

.. rest_method:: POST /kites/{id}/requests

The request is accepted.

.. rest_parameters:: parameters.yaml

   - id: id
   - name: name
",
        &expect![[r#"
            GET /kites/{id}/requests: request 1 of 1, response 2 of 2, bound
            POST /kites/{id}/requests: request 2 of 2, response 0 of 0, bound
        "#]],
    );
}

#[test]
fn status_codes_are_read_in_each_form() {
    expect_page(
        "statuses",
        "\
List Versions
=============

.. rest_method:: GET /

Normal response codes: 300

.. rest_status_code:: success status.yaml

   - 200
   - 300

.. rest_status_code:: error status.yaml

   - 404: tail
   - 404: kite
   - often

.. rest_status_code:: error
   lost.yaml

   - 400

Response
--------

.. rest_parameters:: parameters.yaml

   - name: name
",
        &expect![[r#"
            GET /: request 0 of 0, response 1 of 1, bound
            index.rst:16 definition: `kite` of `404` is in no file of texts
            index.rst:17 definition: this is no status code
            index.rst:19 missing-file: `lost.yaml`
        "#]],
    );
}

#[test]
fn two_operations_may_be_in_a_section() {
    expect_page(
        "two",
        "\
Kites
=====

.. rest_method:: GET /kites

.. rest_method:: GET /kites/detail

Response
--------

.. rest_parameters:: parameters.yaml

   - name: name
",
        &expect![[r#"
            GET /kites: request 0 of 0, response 0 of 0, bound
            GET /kites/detail: request 0 of 0, response 1 of 1, bound
        "#]],
    );
}
