//! Generics with bounds, defaults, where clauses and constants.
use std::collections::BTreeMap;
use std::fmt::Debug;
use std::marker::PhantomData;

use restable::{response, structure};

#[response]
#[derive(Debug)]
struct Page<T: Clone + Debug = Server, const LIMIT: usize = 10>
where
    T: PartialEq,
{
    #[param("Array of objects")]
    items: Vec<T>,
    #[param("Object", optional)]
    first: Option<T>,
    #[param("Map<String,Object>")]
    by_name: BTreeMap<String, T>,
    next: Option<Box<Page<Server>>>,
}

#[structure]
#[derive(Debug, Clone, PartialEq)]
struct Server {
    id: String,
}

#[structure]
struct Item<T> {
    item: T,
    list: Option<Vec<Option<T>>>,
}

#[response]
struct List<T>(Vec<T>);

#[structure]
struct Empty<const N: usize>;

/// A type parameter that is only read through serde.
#[structure]
struct Served<T> {
    #[param(serde)]
    item: T,
}

/// A type parameter that no field reads.
#[structure]
struct Marked<T: ?Sized> {
    id: String,
    #[param(serde)]
    marker: PhantomData<T>,
}

trait Cloud {
    type Id;
}

#[derive(PartialEq)]
struct Otc;

impl Cloud for Otc {
    type Id = String;
}

#[structure]
struct Owned<C: Cloud>
where
    C::Id: for<'any> restable::Field<'any>,
{
    name: String,
    #[param("String")]
    id: Option<C::Id>,
    #[param(serde)]
    cloud: PhantomData<C>,
}

fn main() {
    let page = Page::<Server, 3>::decode(200, (), br#"{"items":[{"id":"a"}],"by_name":{}}"#).unwrap();
    assert_eq!(page.items, [Server { id: "a".into() }]);
    assert!(page.first.is_none() && page.next.is_none() && page.by_name.is_empty());
    let item: Item<i64> = serde_json::from_str(r#"{"item":1,"list":[2,null]}"#).unwrap();
    assert_eq!((item.item, item.list), (1, Some(vec![Some(2), None])));
    assert_eq!(List::<String>::decode(200, (), br#"["a"]"#).unwrap().0, ["a"]);
    let _: Empty<3> = serde_json::from_str("{}").unwrap();
    let served: Served<(i64, bool)> = serde_json::from_str(r#"{"item":[1,true]}"#).unwrap();
    assert_eq!(served.item, (1, true));
    let marked: Marked<str> = serde_json::from_str(r#"{"id":"a","marker":null}"#).unwrap();
    assert_eq!((marked.id.as_str(), marked.marker), ("a", PhantomData));
    let owned: Owned<Otc> = serde_json::from_str(r#"{"name":"a","cloud":null}"#).unwrap();
    assert!(owned.name == "a" && owned.cloud == PhantomData);
}
