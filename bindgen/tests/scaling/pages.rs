//! Generates pages of any length.

use std::fmt::Write as _;

/// Concatenates the results of `make` for each number.
fn many(count: usize, make: impl Fn(usize) -> String) -> String {
    (0..count).map(make).collect()
}

fn page(uri: &str, request: &str, response: &str) -> String {
    format!(
        "Changing a Box\n==============\n\nURI\n---\n\n{uri}\n\nRequest\n-------\n\n{request}\n\nResponse\n--------\n\n{response}\n"
    )
}

fn response(response: &str) -> Vec<String> {
    vec![page("GET /v1/boxes", "None", response)]
}

fn table(caption: &str, rows: impl IntoIterator<Item = [String; 3]>) -> String {
    let rows: Vec<_> = rows.into_iter().collect();
    let head = ["Parameter", "Type", "Description"].map(str::to_owned);
    let width =
        |at: usize| rows.iter().chain([&head]).filter_map(|row| row.get(at)).map(String::len).max().unwrap_or(0);
    let widths = [width(0), width(1), width(2)];
    let line = |mark: &str| {
        let cells: Vec<_> = widths.iter().map(|width| mark.repeat(width + 2)).collect();
        format!("   +{}+\n", cells.join("+"))
    };
    let cells = |row: &[String; 3]| {
        let cells = row.iter().zip(widths).map(|(cell, width)| format!(" {cell}{} ", " ".repeat(width - cell.len())));
        let cells: Vec<_> = cells.collect();
        format!("   |{}|\n", cells.join("|"))
    };
    let mut out = format!(".. table:: {caption}\n\n{}{}{}", line("-"), cells(&head), line("="));
    for row in &rows {
        let _ = write!(out, "{}{}", cells(row), line("-"));
    }
    out.push('\n');
    out
}

fn row(name: impl Into<String>, ty: &str, description: impl Into<String>) -> [String; 3] {
    [name.into(), ty.to_owned(), description.into()]
}

fn texts(count: usize, name: impl Fn(usize) -> String) -> impl Iterator<Item = [String; 3]> {
    (0..count).map(move |at| row(name(at), "String", "A word."))
}

/// Returns a table with one row.
fn small(caption: &str, name: String) -> String {
    table(caption, [row(name, "String", "A word.")])
}

const ANSWER: &str = "Response parameters";

fn answer(rows: impl IntoIterator<Item = [String; 3]>) -> Vec<String> {
    response(&table(ANSWER, rows))
}

fn example(json: &str) -> String {
    format!("Example Response\n\n.. code-block::\n\n   {json}\n\n")
}

pub(super) fn paragraphs(count: usize) -> Vec<String> {
    response(&many(count, |at| format!("Paragraph {at} says a *word* of :ref:`it <label{at}>`.\n\n")))
}

pub(super) fn sections(count: usize) -> Vec<String> {
    response(&many(count, |at| format!(".. _label{at}:\n\nSection {at:05}\n^^^^^^^^^^^^^\n\nA word.\n\n")))
}

pub(super) fn targets(count: usize) -> Vec<String> {
    response(&format!("{}A word.\n", many(count, |at| format!(".. _label{at}:\n\n"))))
}

pub(super) fn nested_list_items(count: usize) -> Vec<String> {
    response(&many(count, |at| format!("{}- Item {at}\n\n", "  ".repeat(at % 12))))
}

pub(super) fn directive_options(count: usize) -> Vec<String> {
    response(&format!(".. note::\n   :class: a\n{}\n   Text.\n", many(count, |at| format!("       more{at}\n"))))
}

const LINE: &str = "   +-----------+--------+-------------+\n";
const HEAD: &str = "   | Parameter | Type   | Description |\n";
const HEAD_END: &str = "   +===========+========+=============+\n";

pub(super) fn header_lines(count: usize) -> Vec<String> {
    let lines = vec![HEAD; count].join(LINE);
    let row = "   | name      | String | A word.     |\n";
    response(&format!(".. table:: {ANSWER}\n\n{LINE}{lines}{HEAD_END}{row}{LINE}\n"))
}

pub(super) fn lines_of_a_cell(count: usize) -> Vec<String> {
    let row = "   | name      | String | A word.     |\n   |           |        |             |\n";
    let lines = "   |           |        | - A word.   |\n".repeat(count);
    response(&format!(".. table:: {ANSWER}\n\n{LINE}{HEAD}{HEAD_END}{row}{lines}{LINE}\n"))
}

pub(super) fn inline_markup(count: usize) -> Vec<String> {
    response(&format!("{}\n", many(count, |at| format!("*a ``b `c |d **e_ :f:`g a\\ _{at}\n"))))
}

pub(super) fn paragraphs_of_a_description(count: usize) -> Vec<String> {
    let words = many(count, |at| format!("Paragraph {at} of what the call does.\n\n"));
    let rest = "URI\n---\n\nGET /v1/boxes\n\nResponse\n--------\n\nNone\n";
    vec![format!("Boxes\n=====\n\nFunction\n--------\n\n{words}{rest}")]
}

fn long_paragraph(lines: usize) -> String {
    many(lines, |at| format!("Words of a paragraph {at}\n"))
}

pub(super) fn lists_after_a_long_paragraph(count: usize) -> Vec<String> {
    let items = many(count, |at| format!("- .. image:: picture{at}.png\n"));
    response(&format!("{}\n\n{items}\n", long_paragraph(count * 4)))
}

pub(super) fn tables_after_a_long_paragraph(count: usize) -> Vec<String> {
    let tables = many(count, |at| small("", format!("name{at}")));
    response(&format!("{}\n\n{tables}", long_paragraph(count * 20)))
}

pub(super) fn endpoints(count: usize) -> Vec<String> {
    let addresses = many(count, |at| format!("GET /v1/boxes/{at}\n\n"));
    vec![page(&addresses, "None", &table(ANSWER, texts(count, |at| format!("row{at}"))))]
}

pub(super) fn pages_of_endpoints(count: usize) -> Vec<String> {
    let answer = small(ANSWER, "name".to_owned());
    (0..count).map(|at| page(&format!("GET /v1/boxes/{at}"), "None", &answer)).collect()
}

pub(super) fn quoted_endpoints(count: usize) -> Vec<String> {
    let guide = |at: usize| {
        format!("Guide\n=====\n\nExample\n-------\n\n.. code-block::\n\n   GET https://host/v1/boxes/{at}/lids\n")
    };
    let mut pages: Vec<_> = (0..count).map(guide).collect();
    pages.extend(pages_of_endpoints(count));
    pages
}

pub(super) fn placeholders(count: usize) -> Vec<String> {
    vec![page(&format!("GET /v1{}", many(count, |at| format!("/{{id{at}}}"))), "None", "None")]
}

pub(super) fn names_in_a_query(count: usize) -> Vec<String> {
    vec![page(&format!("GET /v1/boxes?{}", many(count, |at| format!("&name{at}={{name{at}}}"))), "None", "None")]
}

pub(super) fn labels_and_tables(count: usize) -> Vec<String> {
    let tables = many(count, |at| {
        let labels = many(4, |label| format!(".. _label{at}x{label}:\n\n"));
        format!("{labels}{}", small(&format!("Part {at} field"), format!("name{at}")))
    });
    response(&format!("{}{tables}", small(ANSWER, "row".to_owned())))
}

pub(super) fn references_of_a_row(count: usize) -> Vec<String> {
    let labels = many(count, |at| format!(".. _label{at}:\n\nWords.\n\n"));
    let references = many(count, |at| format!(":ref:`T{at} <label{at}>` "));
    response(&format!("{}{labels}", table(ANSWER, [row("name", "String", references)])))
}

pub(super) fn references_to_a_shared_response(count: usize) -> Vec<String> {
    let references = "See :ref:`the answer <answer>`.\n\n".repeat(count);
    let tables = many(count, |at| small(ANSWER, format!("row{at}")));
    let shared = format!(".. _answer:\n\nAnswer\n======\n\nResponse\n--------\n\n{tables}");
    vec![page("GET /v1/boxes", "None", &references), shared]
}

pub(super) fn rows(count: usize) -> Vec<String> {
    answer(texts(count, |at| format!("row{at}")))
}

pub(super) fn dotted_rows(count: usize) -> Vec<String> {
    let names = texts(count, |at| format!("row{at}.name")).chain(texts(count, |at| format!("box.name{at}")));
    answer([row("box", "Object", "A box.")].into_iter().chain(names))
}

pub(super) fn rows_of_one_name(count: usize) -> Vec<String> {
    answer(texts(count, |_| "name".to_owned()))
}

pub(super) fn rows_of_one_rust_name(count: usize) -> Vec<String> {
    let marks = |at: usize| format!("{at:016b}").replace('0', "-").replace('1', ":");
    answer(texts(count, |at| format!("name{}", marks(at))))
}

pub(super) fn rows_of_body_tables(count: usize) -> Vec<String> {
    let tables = many(8, |at| table("Request parameters", texts(count, |row| format!("row{at}x{row}"))));
    vec![page("POST /v1/boxes", &tables, "None")]
}

pub(super) fn query_rows(count: usize) -> Vec<String> {
    let table = table("Query parameters", texts(count, |at| format!("row{at}")));
    vec![page(&format!("GET /v1/boxes\n\n{table}"), "None", "None")]
}

pub(super) fn header_rows(count: usize) -> Vec<String> {
    let table = table("Request header parameters", texts(count, |at| format!("X-Row-{at}")));
    vec![page("GET /v1/boxes", &table, "None")]
}

fn parts(count: usize, ty: impl Fn(usize) -> String) -> String {
    table(ANSWER, (0..count).map(|at| row(format!("part{at}"), &ty(at), "A part.")))
}

pub(super) fn structured_rows_with_tables(count: usize) -> Vec<String> {
    let tables = many(count, |at| small(&format!("part{at} field"), format!("name{at}")));
    response(&format!("{}{tables}", parts(count, |_| "Object".to_owned())))
}

pub(super) fn structured_rows_without_tables(count: usize) -> Vec<String> {
    response(&parts(count, |_| "Object".to_owned()))
}

pub(super) fn structures_of_one_name(count: usize) -> Vec<String> {
    let tables = many(count, |at| format!(".. _part{at}:\n\n{}", small(&format!("Part {at}"), format!("name{at}"))));
    response(&format!("{}{tables}", parts(count, |at| format!(":ref:`Part <part{at}>` object"))))
}

pub(super) fn structures_in_a_circle(count: usize) -> Vec<String> {
    let part = |at: usize| format!(":ref:`Part{at} <part{at}>` object");
    let tables = many(count, |at| {
        let rows = [row("next", &part((at + 1) % count), "The next."), row("name", "String", "A word.")];
        format!(".. _part{at}:\n\n{}", table(&format!("Part {at}"), rows))
    });
    response(&format!("{}{tables}", table(ANSWER, [row("first", &part(0), "The first.")])))
}

pub(super) fn named_types(count: usize) -> Vec<String> {
    let tables = many(count, |at| small(&format!("Word{at}"), format!("name{at}")));
    response(&format!("{}{tables}", parts(count, |at| format!("Part {at} of it"))))
}

pub(super) fn enumerations(count: usize) -> Vec<String> {
    let words = |at: usize| format!("The value can be **A{at}** or **B{at}**.");
    answer((0..count).map(|at| row(format!("row{at}"), "String", words(at))))
}

pub(super) fn values(count: usize) -> Vec<String> {
    let values = many(count, |at| format!("**A{at}**, "));
    answer([row("name", "String", format!("The value can be {values}**B**."))])
}

pub(super) fn value_sentences(count: usize) -> Vec<String> {
    answer([row("name", "String", many(count, |at| format!("The word {at} is **a b** and ")))])
}

pub(super) fn examples(count: usize) -> Vec<String> {
    let examples = many(count, |at| example(&format!("{{\"name\": {at}}}")));
    response(&format!("{}{examples}", small(ANSWER, "name".to_owned())))
}

fn members(count: usize) -> String {
    let members: Vec<_> = (0..count).map(|at| format!("\"row{at}\": \"a\"")).collect();
    format!("{{{}}}", members.join(", "))
}

pub(super) fn members_of_an_example(count: usize) -> Vec<String> {
    let table = table(ANSWER, texts(count, |at| format!("row{at}")));
    response(&format!("{table}{}", example(&members(count))))
}

pub(super) fn unlisted_members_of_an_example(count: usize) -> Vec<String> {
    response(&format!("{}{}", small(ANSWER, "row0".to_owned()), example(&members(count))))
}

pub(super) fn nested_examples(depth: usize) -> Vec<String> {
    let nested = format!("{}1{}", "{\"a\": ".repeat(depth), "}".repeat(depth));
    let table = table(ANSWER, [row("a", "Object", "A part.")]);
    response(&format!("{table}{}", example(&nested).repeat(40)))
}

pub(super) fn jobs(count: usize) -> Vec<String> {
    let starts = |at: usize| {
        let rows = [row("job_id", "String", ":ref:`The job <job>`")];
        page(&format!("POST /v1/boxes/{at}"), "None", &table(ANSWER, rows))
    };
    let mut pages: Vec<_> = (0..count).map(starts).collect();
    let rows = texts(count, |at| format!("row{at}")).chain([row("status", "String", "How it is.")]);
    let addresses = many(count, |at| format!("GET /v1/jobs/{{job_id}}/{at}\n\n"));
    pages.push(format!(".. _job:\n\n{}", page(&addresses, "None", &table(ANSWER, rows))));
    pages
}

pub(super) fn tables_of_other_answers(count: usize) -> Vec<String> {
    let tables = many(count, |at| format!("Status code: {}\n\n{}", 200 + at % 300, small("", format!("row{at}"))));
    response(&tables)
}
