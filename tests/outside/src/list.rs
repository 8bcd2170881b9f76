//! The tests of a list in pages.

use std::fmt::Debug;

use restable::pages::{Paged, Pager};

use crate::case::{BASE, Case, Check};
use crate::clients::both;
use crate::server::{Reply, Server};

/// A page of a list: the request line, and the headers and the body of the response.
pub type ListPage = (&'static str, &'static [(&'static str, &'static str)], &'static str);

/// A case of a list: the pages that are requested, and the items that they have in the form of `show`.
pub fn list<E: Paged + 'static, T: PartialEq + Debug + 'static>(
    api: &'static str,
    does: &'static str,
    build: fn() -> E,
    pages: &'static [ListPage],
    show: fn(E::Item) -> T,
    items: fn() -> Vec<T>,
) -> Case {
    Case::new(api, does)
        .check(Check::Expressed, move || assert_eq!(walked(build(), pages).0, lines(pages)))
        .check(Check::Decoded, move || {
            let decoded = walked(build(), pages).1;
            assert_eq!(decoded.into_iter().map(show).collect::<Vec<_>>(), items());
        })
        .check(Check::Spoken, move || spoken(build, pages, show, &items()))
}

fn lines(pages: &[ListPage]) -> Vec<String> {
    pages.iter().map(|(line, ..)| (*line).to_owned()).collect()
}

/// The request lines and the items, without a socket.
fn walked<E: Paged>(request: E, pages: &[ListPage]) -> (Vec<String>, Vec<E::Item>) {
    let mut pager = Pager::new(request);
    let (mut sent, mut items) = (Vec::new(), Vec::new());
    let mut pages = pages.iter();
    while let Some(request) = pager.next_request(BASE).expect("a request") {
        sent.push(format!("{} {}", request.method(), request.uri()).replacen(BASE, "", 1));
        let (_, headers, body) = pages.next().expect("no further page");
        let mut response = http::Response::builder();
        for (name, value) in *headers {
            response = response.header(*name, *value);
        }
        let page = pager.on_response(response.body(body).expect("a response")).expect("a page");
        items.extend(E::into_items(page));
    }
    (sent, items)
}

/// Lists all items with each client.
fn spoken<E: Paged, T: PartialEq + Debug>(build: fn() -> E, pages: &[ListPage], show: fn(E::Item) -> T, items: &[T]) {
    let start = || {
        Server::start(pages.iter().map(|(_, headers, body)| {
            let headers = headers.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
            Reply::Whole(200, headers.collect(), body.as_bytes().into())
        }))
    };
    let sent = |server: &Server| server.received().into_iter().map(|request| request.line).collect::<Vec<_>>();

    let server = start();
    let listed = both(&server.base).ureq.items(build()).map(|item| show(item.expect("an item")));
    assert_eq!(listed.collect::<Vec<_>>(), items);
    assert_eq!(sent(&server), lines(pages));

    let server = start();
    let clients = both(&server.base);
    let mut stream = clients.reqwest.items(build());
    let mut listed = Vec::new();
    while let Some(item) = clients.block_on(stream.next()) {
        listed.push(show(item.expect("an item")));
    }
    assert_eq!(listed, items);
    assert_eq!(sent(&server), lines(pages));
}
