use std::collections::BTreeMap;

use restable::{response, structure};

#[response(success("/kk", "true"))]
struct Rotated {
    ok: Option<bool>,
}

#[structure]
struct Meta {
    ok: bool,
    codes: Vec<String>,
}

#[response(success("/meta/kk", "true"))]
struct Inside {
    meta: Meta,
}

#[response(success("/metas/0/kk", "true"))]
struct InsideOfAList {
    metas: Option<Vec<Meta>>,
}

#[response(success("/metas/ok", "true"))]
struct WithoutAnIndex {
    metas: Vec<Meta>,
}

#[response(success("/ok/value", "true"))]
struct BehindAValue {
    ok: bool,
}

#[response(success("/meta", "true"))]
struct AStructure {
    meta: Meta,
}

#[response(success("/0/kk", "true"))]
struct OfAList(Vec<Meta>);

#[response(success("/kk", "true"))]
struct FitsWithOthers {
    #[param(rest)]
    others: BTreeMap<String, bool>,
}

fn main() {}
