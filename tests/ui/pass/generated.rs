//! The golden services of the generator compile without a warning, each alone, and decode the examples of their pages.
#![deny(warnings, missing_docs)]

#[path = "../../../bindgen/tests/generate/gardens/service.rs"]
pub mod gardens;
#[path = "../../../bindgen/tests/generate/hostile/service.rs"]
pub mod hostile;
#[path = "../../../bindgen/tests/generate/kettles/service.rs"]
pub mod kettles;
#[path = "../../../bindgen/tests/generate/posts/service.rs"]
pub mod posts;
#[path = "../../../bindgen/tests/generate/trees/service.rs"]
pub mod trees;

use restable::Endpoint as _;
use restable::job::JobStatus as _;

fn main() {
    job_of_a_planted_bed();
    body_in_a_wrapper();
    dynamic_names();
    list_of_letters();
    documented_otherwise();
}

fn job_of_a_planted_bed() {
    let request = gardens::planting_a_bed::PlantBed::new("g-1".into(), gardens::planting_a_bed::Seed::SweetPea);
    let sent = request.request("https://garden.example.com").unwrap();
    assert_eq!(sent.uri(), "https://garden.example.com/v2/g-1/beds");
    assert_eq!(sent.body(), br#"{"seed":"sweet-pea"}"#);

    let body = br#"{"bed_id": "b-1", "job_id": "j-1"}"#;
    let planted = gardens::planting_a_bed::PlantBedResponse::decode(202, (), body).unwrap();
    let job = planted.job().unwrap();
    let query = job.query(|id| gardens::showing_work::ShowWork::new("g-1".into(), id));
    assert_eq!(query.request("https://garden.example.com").unwrap().uri().path(), "/v2/g-1/jobs/j-1");

    let body = br#"{"job": {"status": "Completed", "fail_reason": null, "worker": "w-7"}}"#;
    let shown = gardens::showing_work::ShowWorkResponse::decode(200, (), body).unwrap();
    assert_eq!(shown.state(), restable::job::JobState::Succeeded("Completed".into()));
    assert_eq!(shown.job.unwrap().others["worker"], "w-7");
}

fn body_in_a_wrapper() {
    let request = kettles::brewing_a_kettle::BrewKettle::new("k".into(), 500);
    assert_eq!(request.request("https://kettle.example.com").unwrap().body(), br#"{"kettle":{"water":500}}"#);
    let body = br#"{"kettle": {"id": "k-1", "state": "warm"}}"#;
    let brewed = kettles::brewing_a_kettle::BrewKettleResponse::decode(200, (), body).unwrap();
    assert_eq!(serde_json::to_string(&brewed).unwrap(), r#"{"kettle":{"id":"k-1","state":"warm"}}"#);
}

fn dynamic_names() {
    let body = br#"{"upper": {"full": 1, "empty": 2, "small": ["k-1"]}}"#;
    let counted = kettles::counting_kettles::CountKettlesResponse::decode(200, (), body).unwrap();
    assert_eq!(counted.0["upper"].others["small"], ["k-1"]);
}

fn list_of_letters() {
    let letter = posts::sending_a_letter::Letter {
        to: "Ada".into(),
        stamps: vec![80],
        copy: Some(true),
        tags: [("tone".into(), "kind".into())].into(),
    };
    let request = posts::sending_a_letter::SendLetter::new(vec![letter]);
    let sent = request.request("https://post.example.com").unwrap();
    assert_eq!(sent.body(), br#"[{"to":"Ada","stamps":[80],"copy":true,"tags":{"tone":"kind"}}]"#);
}

fn documented_otherwise() {
    let body = br#"{"grid": [[1, 2], [3]], "soil": {"clay": 3}, "gate": {"width": "90"}, "weeds": [{"kind": "nettle"}]}"#;
    let shown = gardens::showing_a_bed::ShowBedResponse::decode(200, (), body).unwrap();
    assert_eq!((shown.weeds[0]["kind"].as_str(), shown.gate.unwrap().width), (Some("nettle"), Some(90)));
    let drift = gardens::showing_a_bed::ShowBedResponse::audit(body).unwrap();
    assert!(drift.iter().any(|drift| drift.pointer == "/weeds" && drift.kind == restable::DriftKind::Type));
}
