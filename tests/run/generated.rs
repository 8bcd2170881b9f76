//! From a page to source and back: the types compiled from the golden services have the rows of their pages.

use std::path::Path;

use restable::{Described as _, Endpoint as _, FilePart, Presence, Table};
use restable_bindgen::private::page::{self, Page};
use restable_bindgen::private::service::{Service, TableId};
use restable_model::Documented;

// Formatted with rustfmt's defaults, not with the settings of this repository.
#[rustfmt::skip]
#[path = "../../bindgen/tests/generate/aviaries/service.rs"]
mod aviaries;
#[rustfmt::skip]
#[path = "../../bindgen/tests/generate/balloons/service.rs"]
mod balloons;
#[rustfmt::skip]
#[path = "../../bindgen/tests/generate/carousels/service.rs"]
mod carousels;
#[rustfmt::skip]
#[path = "../../bindgen/tests/generate/darkrooms/service.rs"]
mod darkrooms;
#[rustfmt::skip]
#[path = "../../bindgen/tests/generate/festivals/service.rs"]
mod festivals;
#[rustfmt::skip]
#[path = "../../bindgen/tests/generate/foundries/service.rs"]
mod foundries;
#[rustfmt::skip]
#[path = "../../bindgen/tests/generate/fountains/service.rs"]
mod fountains;
#[rustfmt::skip]
#[path = "../../bindgen/tests/generate/gardens/service.rs"]
mod gardens;
#[rustfmt::skip]
#[path = "../../bindgen/tests/generate/gates/service.rs"]
mod gates;
#[rustfmt::skip]
#[path = "../../bindgen/tests/generate/kennels/service.rs"]
mod kennels;
#[rustfmt::skip]
#[path = "../../bindgen/tests/generate/kettles/service.rs"]
mod kettles;
#[rustfmt::skip]
#[path = "../../bindgen/tests/generate/kilns/service.rs"]
mod kilns;
#[rustfmt::skip]
#[path = "../../bindgen/tests/generate/kites/service.rs"]
mod kites;
#[rustfmt::skip]
#[path = "../../bindgen/tests/generate/lanterns/service.rs"]
mod lanterns;
#[rustfmt::skip]
#[path = "../../bindgen/tests/generate/lighthouses/service.rs"]
mod lighthouses;
#[rustfmt::skip]
#[path = "../../bindgen/tests/generate/looms/service.rs"]
mod looms;
#[rustfmt::skip]
#[path = "../../bindgen/tests/generate/mills/service.rs"]
mod mills;
#[rustfmt::skip]
#[path = "../../bindgen/tests/generate/observatories/service.rs"]
mod observatories;
#[rustfmt::skip]
#[path = "../../bindgen/tests/generate/orchards/service.rs"]
mod orchards;
#[rustfmt::skip]
#[path = "../../bindgen/tests/generate/pavilions/service.rs"]
mod pavilions;
#[rustfmt::skip]
#[path = "../../bindgen/tests/generate/posts/service.rs"]
mod posts;
#[rustfmt::skip]
#[path = "../../bindgen/tests/generate/puppets/service.rs"]
mod puppets;
#[rustfmt::skip]
#[path = "../../bindgen/tests/generate/sundials/service.rs"]
mod sundials;
#[rustfmt::skip]
#[path = "../../bindgen/tests/generate/trees/service.rs"]
mod trees;

/// The base URL of the services.
const BASE: &str = "https://api.example.com";

/// A row in the form that both sides share.
type Row = (String, Documented, bool);

fn service(name: &str) -> Service {
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("../bindgen/tests/generate").join(name);
    let entries = std::fs::read_dir(&directory).unwrap().map(|entry| entry.unwrap().path());
    let pages = entries.filter(|path| path.extension().is_some_and(|end| end == "rst")).map(|path| {
        let text = std::fs::read_to_string(&path).unwrap();
        let (document, problems) = restable_rst::read(&text);
        Page::read(path.file_name().unwrap().to_str().unwrap(), &document, &problems)
    });
    Service::new(name.to_owned(), pages.collect())
}

/// The rows of the tables that have this caption.
fn documented(service: &Service, page: &str, caption: &str) -> Vec<Row> {
    let page = service.pages.iter().find(|content| content.path == page).unwrap();
    let table = page.tables.iter().find(|table| table.caption.contains(caption)).unwrap();
    let row = |row: &page::Row| {
        let presence = row.presence == page::Presence::Mandatory;
        (row.name.clone(), row.documented.clone().unwrap(), presence)
    };
    table.rows.iter().map(row).collect()
}

/// The rows of a compiled type, except the field that collects unknown parameters, which has no row.
fn compiled(table: &Table) -> Vec<Row> {
    let row = |parameter: restable::Parameter| {
        let documented = parameter.documented.and_then(|text| Documented::parse(text).ok()).unwrap_or(Documented::Any);
        (parameter.name.to_owned(), documented, parameter.presence == Presence::Mandatory)
    };
    table.parameters().map(row).collect()
}

/// Compares each table with the type generated from it.
fn hold(service: &Service, tables: &[(&str, &str, &Table)]) {
    for (page, caption, table) in tables {
        assert_eq!(compiled(table), documented(service, page, caption), "{page}: {caption}");
    }
}

#[test]
fn rows_of_every_kind_of_type_and_name() {
    use gardens::{listing_beds, planting_a_bed, showing_a_bed, showing_work};
    let service = service("gardens");
    hold(
        &service,
        &[
            ("planting_a_bed.rst", "Row", planting_a_bed::Row::TABLE),
            ("listing_beds.rst", "Response parameters", listing_beds::ListBedsResponse::TABLE),
            ("listing_beds.rst", "bed", listing_beds::Bed::TABLE),
            ("showing_a_bed.rst", "soil", showing_a_bed::Soil::TABLE),
            ("showing_work.rst", "Parameter description", showing_work::ShowWorkResponse::TABLE),
            ("showing_work.rst", "job", showing_work::Job::TABLE),
        ],
    );
    // The page lists a field of `gate` after `gate` itself; its example shows that it is nested.
    let mut rows = documented(&service, "showing_a_bed.rst", "Response parameters");
    let width = rows.iter().position(|(name, ..)| name == "width").unwrap();
    assert_eq!(compiled(showing_a_bed::Gate::TABLE), [rows.remove(width)]);
    assert_eq!(compiled(showing_a_bed::ShowBedResponse::TABLE), rows);
}

#[test]
fn the_status_decides_which_table_describes_the_body() {
    use aviaries::adding_a_bird::{AddBirdAcceptedResponse, AddBirdCreatedResponse, AddBirdResponse};
    for status in [200, 201, 299] {
        let added = AddBirdResponse::decode(status, (), r#"{"bird": {"id": "b-1"}}"#).unwrap();
        let AddBirdResponse::Created(AddBirdCreatedResponse { bird: Some(bird), .. }) = added else {
            panic!("{status}")
        };
        assert_eq!(bird.id.as_deref(), Some("b-1"));
    }
    let rehearsed = AddBirdResponse::decode(202, (), r#"{"error_code": "AVI.0202"}"#).unwrap();
    let AddBirdResponse::Accepted(AddBirdAcceptedResponse { error_code, .. }) = rehearsed else { panic!("202") };
    assert_eq!(error_code.as_deref(), Some("AVI.0202"));
    let refused = AddBirdResponse::decode(400, (), r#"{"error_code": "AVI.0400"}"#);
    assert!(refused.is_err_and(|error| error.is_code("AVI.0400")));
}

#[test]
fn a_list_may_have_the_type_of_an_example_too() {
    use foundries::mounting_bells::{Beams, Bell, Bells, MountBells, MountBellsResponse, Tones};
    let decode = |body: &'static str| MountBellsResponse::decode(200, (), body).unwrap().bells;
    assert!(matches!(decode(r#"{"bells": {"name": "Tom"}}"#), Some(Bells::One(Bell { name: Some(_), .. }))));
    assert!(matches!(decode(r#"{"bells": [{"name": "Tom"}]}"#), Some(Bells::List(bells)) if bells.len() == 1));
    assert!(decode(r#"{"bells": null}"#).is_none());
    let none = MountBellsResponse::decode(200, (), r#"{"clappers": {}}"#).unwrap();
    assert!(none.clappers.is_empty());
    let mut request = MountBells::new(Beams::Text("any".into()));
    request.tones = Some(Tones::List(vec!["c".into()]));
    let sent = request.request(BASE).unwrap();
    assert_eq!(std::str::from_utf8(sent.body()).unwrap(), r#"{"beams":"any","tones":["c"]}"#);
}

#[test]
fn an_example_decides_the_level_of_a_row() {
    use foundries::{listing_moulds::ListMouldsResponse, showing_marks::ShowMarksOfCastResponse};
    let listed =
        ListMouldsResponse::decode(200, (), r#"{"moulds": [{"id": "m-1"}], "moulds_links": [{"rel": "next"}]}"#);
    let listed = listed.unwrap();
    assert_eq!(listed.moulds_links[0].get("rel").and_then(|rel| rel.as_str()), Some("next"));
    let shown = ShowMarksOfCastResponse::decode(200, (), r#"{"marks": {"maker": "A. Smith"}}"#).unwrap();
    assert_eq!(shown.marks["maker"], "A. Smith");
}

#[test]
fn rows_of_headers() {
    use gates::{closing_a_gate, listing_gates, opening_a_gate, painting_a_gate};
    let headers =
        [("X-Pass", "p-1"), ("Pass-Time", "Wed, 21 Oct 2026 07:28:00 GMT"), ("x-lanes", "left, right"), ("id", "7")];
    let body = r#"{"id": "g-1", "keeper": {"name": "Ada"}, "bell": true}"#;
    let opened = opening_a_gate::OpenGateResponse::decode(200, headers, body).unwrap();
    assert_eq!((opened.id.as_str(), opened.id_in_header), ("g-1", Some(7)));
    assert_eq!(opened.x_pass.as_deref(), Some("p-1"));
    assert_eq!(opened.pass_time.unwrap().as_str(), "Wed, 21 Oct 2026 07:28:00 GMT");
    assert_eq!(opened.x_lanes, ["left", "right"]);
    assert_eq!(opened.others.keys().collect::<Vec<_>>(), ["bell"]);
    let closed = closing_a_gate::CloseGateResponse::decode(202, [("x-request-id", "r-1")], "closing").unwrap();
    assert_eq!(closed.x_request_id.as_deref(), Some("r-1"));
    let painted =
        painting_a_gate::PaintGateResponse::decode(200, [("X-Coats", "2")], r#"{"colour": "green"}"#).unwrap();
    assert_eq!((painted.x_coats, painted.others.len()), (Some(2), 1));
    let listed =
        listing_gates::ListGatesResponse::decode(200, [("content-range", "0-1/2")], r#"["g-1", "g-2"]"#).unwrap();
    assert_eq!((listed.content_range.as_deref(), listed.items), (Some("0-1/2"), vec!["g-1".into(), "g-2".into()]));
    // The page repeats the header in another case, and has another table for a 404.
    let rows = documented(&service("gates"), "closing_a_gate.rst", "Response header");
    assert_eq!(compiled(closing_a_gate::CloseGateResponse::TABLE), &rows[..1]);
    hold(&service("gates"), &[("opening_a_gate.rst", "ResponseInfoHeader", opening_a_gate::ResponseInfoHeader::TABLE)]);
}

#[test]
fn rows_inside_of_keys_and_under_any_name() {
    use kettles::{brewing_a_kettle, counting_kettles};
    let service = service("kettles");
    hold(&service, &[("brewing_a_kettle.rst", "Response body", brewing_a_kettle::Kettle::TABLE)]);
    let shelf = documented(&service, "counting_kettles.rst", "Shelf");
    let (named, others) = shelf.split_at(2);
    assert_eq!(compiled(counting_kettles::Shelf::TABLE), named);
    assert_eq!(others[0].0, "{size}");
}

#[test]
fn rows_of_shared_pages_and_of_lists() {
    use posts::{sending_a_letter, task_response};
    hold(
        &service("posts"),
        &[
            ("sending_a_letter.rst", "Letter", sending_a_letter::Letter::TABLE),
            ("task_response.rst", "Response parameters", task_response::TaskResponse::TABLE),
        ],
    );
}

#[test]
fn numbers_with_a_meaning_have_a_name() {
    use festivals::{listing_kites, retiring_a_kite};
    let list = r#"{"kites": [{"id": "k-1", "kite_state": -1}], "total": 1}"#;
    let list = listing_kites::ListColorfulKitesResponse::decode(200, [("", ""); 0], list).unwrap();
    assert_eq!((list.total, list.kites[0].kite_state), (Some(1), Some(-1)));
    let wind: retiring_a_kite::Wind = serde_json::from_str("1").unwrap();
    assert_eq!(wind, retiring_a_kite::Wind::Breeze);
}

#[test]
fn rows_of_two_normal_responses() {
    use kites::flying_a_kite;
    let service = service("kites");
    hold(&service, &[("flying_a_kite.rst", "Kite", flying_a_kite::Kite::TABLE)]);
    let mut rows = documented(&service, "flying_a_kite.rst", "Response body");
    rows.push(("job_id".to_owned(), Documented::Text, false));
    assert_eq!(compiled(flying_a_kite::FlyKiteResponse::TABLE), rows);
}

#[test]
fn types_of_the_example_and_status_requests_by_their_paths() {
    use orchards::{importing_trees, planting_an_orchard_v1, showing_an_import, weighing_plums};
    use restable::job::StartsJob;
    let service = service("orchards");
    hold(
        &service,
        &[
            ("weighing_plums.rst", "Basket", weighing_plums::Basket::TABLE),
            ("weighing_plums.rst", "Response body", weighing_plums::WeighPlumsResponse::TABLE),
        ],
    );
    let body = r#"{"plums": [{"weight": 31}], "creation_date": "1595659200000"}"#;
    let weighed = weighing_plums::WeighPlumsResponse::decode(200, [("", ""); 0], body).unwrap();
    assert_eq!(serde_json::to_value(&weighed).unwrap(), serde_json::from_str::<serde_json::Value>(body).unwrap());
    fn queries<S: StartsJob<Query = Q>, Q: restable::Endpoint>() {}
    queries::<importing_trees::ImportTreesResponse, showing_an_import::ShowImport>();
    #[allow(deprecated, reason = "the page of the old version is deprecated")]
    queries::<planting_an_orchard_v1::PlantOrchardResponse, orchards::showing_a_job_v1::ShowJob>();
    queries::<
        mills::starting_scaling_out_and_stopping_stones::StartScaleOutAndStopStonesResponse,
        mills::showing_the_status_of_a_job::ShowStatusOfJob,
    >();
    queries::<looms::spinning_a_thread::SpinThreadResponse, looms::showing_a_thread_job::ShowThreadJob>();
}

#[test]
fn calls_are_sent_as_the_pages_show_them() {
    use lighthouses::{
        changing_a_lamp, closing_a_lighthouse, lighting_a_lamp, listing_lighthouses, tagging_a_lighthouse,
        waking_a_keeper,
    };
    use restable::MaybeUndefined;
    let built = |request: Result<http::Request<Vec<u8>>, restable::RequestError>| request.unwrap();
    let body = |request: &http::Request<Vec<u8>>| String::from_utf8(request.body().clone()).unwrap();
    let project = Some("p-1".to_owned());

    let mut close = closing_a_lighthouse::CloseLighthouse::new("l-1".into());
    close.project_id = project.clone();
    (close.cascade, close.season) = (Some(true), Some("winter".into()));
    let sent = built(close.request("https://api.example.com"));
    assert_eq!(sent.uri(), "https://api.example.com/v1/p-1/lighthouses/l-1?cascade=true&season=winter");
    assert_eq!((body(&sent).as_str(), sent.headers().len()), ("", 0));

    let mut list = listing_lighthouses::ListLighthouses::new("l-7".into(), "red".into());
    list.project_id = project.clone();
    (list.id, list.limit) = (Some("lamp-1".into()), Some("10".into()));
    let sent = built(list.request("https://api.example.com"));
    assert_eq!(sent.uri().path_and_query().unwrap(), "/v1/p-1/lighthouses/l-7/lamps?color=red&id=lamp-1&limit=10");

    let mut tag = tagging_a_lighthouse::TagLighthouse::new("l-1".into(), "old".into(), "e-1".into());
    tag.project_id = project.clone();
    let sent = built(tag.request("https://api.example.com"));
    assert_eq!(
        (&sent.headers()["x-lighthouse-version"], &sent.headers()["if-match"]),
        (&"2.26".parse().unwrap(), &"e-1".parse().unwrap())
    );

    let mut light = lighting_a_lamp::LightLamp::new("lamp-1".into());
    light.project_id = project.clone();
    let sent = built(light.request("https://api.example.com"));
    assert_eq!((body(&sent).as_str(), &sent.headers()["content-type"]), ("{}", &"application/json".parse().unwrap()));

    let mut wake = waking_a_keeper::WakeKeeper::new("k-1".into());
    wake.project_id = project.clone();
    assert_eq!(body(&built(wake.request("https://api.example.com"))), r#"{"wake":{}}"#);

    let mut change = changing_a_lamp::ChangeLamp::new("lamp-1".into(), MaybeUndefined::Null);
    change.project_id = project;
    change.keeper = MaybeUndefined::Null;
    change.height = MaybeUndefined::Value(3);
    assert_eq!(
        body(&built(change.request("https://api.example.com"))),
        r#"{"lamp":{"keeper":null,"height":3,"color":null}}"#
    );
}

#[test]
fn a_response_without_field_names_is_a_text_or_a_number() {
    use lighthouses::{counting_flashes::CountFlashesResponse, reading_the_log::ReadLogResponse};
    for body in ["one\ntwo", "\"one\"", "{}", ""] {
        assert_eq!(ReadLogResponse::decode(200, [("", ""); 0], body).unwrap().content, body);
    }
    assert_eq!(CountFlashesResponse::decode(200, [("", ""); 0], "17").unwrap().0, 17);
}

#[test]
fn an_explicit_reference_and_the_version_lead_to_the_status_of_a_job() {
    use lighthouses::{building_a_lighthouse, changing_a_lamp, showing_a_job, showing_the_progress};
    fn queries<S: restable::job::StartsJob<Query = Q>, Q: restable::Endpoint>() {}
    queries::<building_a_lighthouse::BuildLighthouseResponse, showing_the_progress::ShowProgress>();
    queries::<changing_a_lamp::ChangeLampResponse, showing_a_job::ShowJob>();
}

#[test]
fn rows_of_tables_that_contain_themselves() {
    use trees::{felling_a_tree, showing_a_job, showing_a_tree};
    let service = service("trees");
    hold(
        &service,
        &[
            ("felling_a_tree.rst", "Response body", felling_a_tree::FellTreeResponse::TABLE),
            ("showing_a_job.rst", "Response body", showing_a_job::ShowJobResponse::TABLE),
            ("showing_a_tree.rst", "Branch", showing_a_tree::Branch::TABLE),
        ],
    );
    // The second `type` is a duplicate, and the last two rows belong to an error.
    let mut rows = documented(&service, "showing_a_tree.rst", "Response body");
    rows.truncate(rows.len() - 3);
    assert_eq!(compiled(showing_a_tree::ShowTreeResponse::TABLE), rows);
}

#[test]
fn every_response_row_leads_to_its_fields() {
    for name in ["gardens", "gates", "kettles", "posts", "trees"] {
        let service = service(name);
        for page in 0..service.pages.len() {
            let rows = service.response_rows(page, |_| 0);
            assert_eq!(rows.readable, rows.documented, "{name} {page}");
            assert!(service.roots(page).iter().all(|TableId { page: home, .. }| *home == page));
        }
    }
}

/// Returns the request of the second page: its query and its body.
fn second_page<E: restable::pages::Paged>(request: E, first: &str) -> (String, String) {
    let mut pager = restable::pages::Pager::new(request);
    pager.next_request("https://api.example.com").unwrap().unwrap();
    pager.on_response(http::Response::new(first)).unwrap();
    let second = pager.next_request("https://api.example.com").unwrap().unwrap();
    let (head, body) = second.into_parts();
    (head.uri.query().unwrap_or_default().to_owned(), String::from_utf8(body).unwrap())
}

#[test]
fn each_documented_form_of_paging_leads_to_the_second_page() {
    use lanterns::{listing_colors, listing_hooks, listing_lanterns, listing_oils, listing_shades, listing_sparks};
    use lanterns::{listing_wicks, searching_rooms};
    let query = |(query, _): (String, String)| query;

    let body = r#"{"lanterns": [{"id": "a"}, {"id": "b"}], "total_count": 3}"#;
    assert_eq!(query(second_page(listing_lanterns::ListLanterns::new(), body)), "offset=2");
    let body = r#"[{"id": "a"}]"#;
    assert_eq!(query(second_page(listing_colors::ListColors::new(), body)), "offset=1");
    let body = r#"{"wicks": [{"id": "a"}, {"id": "b"}], "count": 2}"#;
    assert_eq!(query(second_page(listing_wicks::ListWicks::new(), body)), "offset=1");
    let body = r#"{"hooks": [{"id": "a"}], "total": 9}"#;
    assert_eq!(query(second_page(listing_hooks::ListHooks::new(5, 1), body)), "per_page=5&cur_page=2");
    let body = r#"{"oils": [{"id": "a"}, {"id": "b"}]}"#;
    assert_eq!(query(second_page(listing_oils::ListOils::new(), body)), "marker=b");
    let body = r#"{"sparks": [{"id": "a"}], "page_info": {"next_marker": "m-2"}, "has_more": true}"#;
    assert_eq!(query(second_page(listing_sparks::ListSparks::new(), body)), "marker=m-2");
    let body = r#"{"shades": [{"id": "a"}], "links": {"next": "/v1/shades?limit=1&page=x"}}"#;
    assert_eq!(query(second_page(listing_shades::ListShades::new(), body)), "limit=1&page=x");
    let body = r#"{"rooms": [{"id": "a"}], "total_count": 9}"#;
    let (_, body) = second_page(searching_rooms::SearchForRooms::new(), body);
    assert_eq!(body, r#"{"offset":1}"#);
}

#[test]
fn a_value_is_sent_in_the_form_of_its_examples() {
    use kennels::{feeding_a_dog::FeedDog, labelling_a_dog::LabelDog, walking_a_dog::WalkDog};
    use restable::Endpoint as _;
    let body = |request: Result<http::Request<Vec<u8>>, restable::RequestError>| {
        String::from_utf8(request.unwrap().into_body()).unwrap()
    };

    let feed = FeedDog { bowls: vec![1, 2], spoons: Some(1), ..FeedDog::new("d-1".into(), 250) };
    let sent = body(feed.request("https://api.example.com"));
    assert_eq!(sent, r#"{"grams":"250","bowls":["1","2"],"spoons":1}"#);

    let walk = WalkDog::new("d-1".into());
    assert_eq!(body(walk.request("https://api.example.com")), r#"{"walk":null}"#);
    let rest = kennels::resting_a_dog::RestDog::new("d-1".into());
    assert_eq!(body(rest.request("https://api.example.com")), r#"{"os-rest":null}"#);
    let mut label = LabelDog::new("d-1".into(), "colour".into());
    label.others.insert("colour".into(), "brown".into());
    assert_eq!(body(label.request("https://api.example.com")), r#"{"label":{"colour":"brown"}}"#);
}

#[test]
fn a_state_is_named_if_its_page_documents_ready_and_failed_values() {
    use restable::state::{Stateful, States};
    let States { ready, failed, deleted, .. } = fountains::showing_a_fountain::ShowFountainResponse::states();
    assert_eq!((ready, failed, deleted), (&["ACTIVE"][..], &["BUILD_FAILED", "ERROR"][..], &["DELETED"][..]));
    let States { ready, failed, .. } = fountains::showing_a_pump::ShowPumpResponse::states();
    assert_eq!((ready, failed), (&["available"][..], &["error"][..]));
    let body = r#"{"fountain": {"status": "ERROR", "fail_reason": "no water"}}"#;
    let shown = fountains::showing_a_fountain::ShowFountainResponse::decode(200, (), body).unwrap();
    assert_eq!((shown.state(), shown.state_reason()), (Some("ERROR"), Some("no water")));
    // A position, and the result of a check.
    assert_eq!(<fountains::showing_a_valve::ShowValveResponse as restable::Response>::STATES, States::NONE);
    assert_eq!(<fountains::showing_a_check::ShowCheckResponse as restable::Response>::STATES, States::NONE);
}

#[test]
fn files_are_sent_and_received_as_bytes() {
    use darkrooms::{downloading_a_film, fetching_a_print, storing_a_negative, uploading_a_photo};
    let photo = FilePart::new("beach.png", b"\x89PNG".to_vec());
    let mut upload = uploading_a_photo::UploadPhoto::new("summer".into(), photo);
    upload.project_id = Some("p-1".into());
    let request = upload.request(BASE).unwrap();
    assert!(request.headers()["content-type"].to_str().unwrap().starts_with("multipart/form-data; boundary="));
    assert!(request.body().windows(4).any(|bytes| bytes == b"\x89PNG"));

    let mut store = storing_a_negative::StoreNegative::new("n-1".into(), vec![0, 255]);
    store.project_id = Some("p-1".into());
    let request = store.request(BASE).unwrap();
    assert_eq!((request.uri().path(), request.body().as_slice()), ("/v1/p-1/negatives/n-1/file", &[0, 255][..]));
    assert_eq!(request.headers()["content-type"], "application/octet-stream");

    let print = fetching_a_print::FetchPrintResponse::decode(200, [("etag", "v1")], &[0, 255]).unwrap();
    assert_eq!((print.content, print.e_tag.as_deref()), (vec![0, 255], Some("v1")));
    let film = downloading_a_film::DownloadFilmResponse::decode(200, (), &[1, 2]).unwrap();
    assert_eq!(film.content, [1, 2]);
    let none = downloading_a_film::DownloadFilmResponse::decode(204, (), "").unwrap();
    assert!(none.content.is_empty());
}

#[test]
fn bodies_have_the_media_type_that_their_page_documents() {
    use darkrooms::{drying_a_print, entering, framing_a_photo, retouching_a_photo};
    let steps = vec![serde_json::json!({ "op": "replace", "path": "/title", "value": "Beach" })];
    let request = retouching_a_photo::RetouchPhoto::new("f-1".into(), steps).request(BASE).unwrap();
    assert_eq!(request.headers()["content-type"], "application/photos-v2-json-patch");
    assert_eq!(request.body(), br#"[{"op":"replace","path":"/title","value":"Beach"}]"#);

    let steps = vec![framing_a_photo::Step::new("widen".into())];
    let request = framing_a_photo::FramePhoto::new("f-1".into(), steps).request(BASE).unwrap();
    assert_eq!(request.headers()["content-type"], "application/frames-v2-json-patch");
    assert_eq!(request.body(), br#"[{"op":"widen"}]"#);

    let request = entering::Enter::new("t 1".into()).request(BASE).unwrap();
    assert_eq!(request.headers()["content-type"], "application/x-www-form-urlencoded");
    assert_eq!(request.body(), b"ticket=t%201");
    let request = drying_a_print::DryPrint::new("p-1".into()).request(BASE).unwrap();
    assert_eq!(request.body(), br#"{"dry":null}"#);
}

#[test]
fn lists_in_a_query_have_the_style_that_their_page_documents() {
    let mut list = darkrooms::listing_photos::ListPhotos::new();
    list.project_id = Some("p-1".into());
    list.tags = vec!["sea".into(), "sun".into()];
    list.sizes = vec!["1".into(), "2".into()];
    list.colors = Some("['red','blue']".into());
    let request = list.request(BASE).unwrap();
    let query = "tags=sea,sun&colors=%5B%27red%27%2C%27blue%27%5D&sizes=1&sizes=2";
    assert_eq!(request.uri().query(), Some(query));
}

#[test]
fn numbers_that_a_description_documents() {
    use balloons::listing_balloons::{All, ListBalloons, ListBalloonsResponse};
    let mut list = ListBalloons::new();
    (list.limit, list.all, list.weights, list.tethered) = (Some(20), Some(All::N1), Some(true), Some(false));
    let request = list.request(BASE).unwrap();
    assert_eq!(request.uri().query(), Some("limit=20&weights=true&all=1&tethered=false"));
    let answer = ListBalloonsResponse::decode(200, (), r#"{"balloons": [{"seat": 3, "heated": 1}]}"#).unwrap();
    assert_eq!((answer.balloons[0].seat, answer.balloons[0].heated), (Some(3), Some(true)));
}

#[test]
fn values_of_the_types_that_descriptions_document() {
    use observatories::showing_a_comet::ShowCometResponse;
    let body = r#"{"star": {
        "place": [100, 200, 3], "outline": [[0, 10], [50, 95]], "names": {"en": "Comet"}, "release": "v3",
        "remark": "bright", "rise_time": "04:00:00.000", "lens_ids": ["l-1"], "watchers": ["Ada"]
    }}"#;
    let star = ShowCometResponse::decode(200, (), body).unwrap().star.unwrap();
    assert_eq!((star.place, star.outline.len(), star.release), (vec![100, 200, 3], 2, "v3".into()));
    assert_eq!((star.names["en"].as_str(), star.remark.as_deref()), ("Comet", Some("bright")));
    assert_eq!((star.lens_ids, star.watchers), (vec!["l-1".to_owned()], vec!["Ada".to_owned()]));
    assert_eq!(star.rise_time.as_deref(), Some("04:00:00.000"));
    // Two pages share the enumeration, and its values have the texts of both.
    assert_eq!(observatories::switching_a_laser::LightState::On, observatories::switching_a_lamp::LightState::On);
}
