//! Open enumerations.

use restable::{Values as _, response, values};
use serde_json::{Value, json};

#[values]
#[derive(Debug, Clone, PartialEq)]
enum State {
    Init,
    Running,
    #[value("SUCCESS")]
    Done,
    RollbackFail,
    HTTPError2,
    #[value("half-done, waiting")]
    Odd,
}

#[values]
#[derive(Debug, Clone, PartialEq)]
enum Level {
    #[value(1)]
    Low,
    #[value(2)]
    High,
    #[value(-1)]
    Unset,
}

fn read<'de, T: serde::Deserialize<'de>>(json: &'de str) -> T {
    serde_json::from_str(json).unwrap()
}

#[test]
fn a_value_is_its_variant_in_screaming_snake_case_unless_it_is_given() {
    let names = ["INIT", "RUNNING", "SUCCESS", "ROLLBACK_FAIL", "HTTP_ERROR2", "half-done, waiting"];
    assert_eq!(State::VALUES, names);
    let variants = [State::Init, State::Running, State::Done, State::RollbackFail, State::HTTPError2, State::Odd];
    for (name, variant) in names.into_iter().zip(variants) {
        assert_eq!(read::<State>(&json!(name).to_string()), variant);
        assert_eq!(serde_json::to_value(&variant).unwrap(), json!(name));
        assert_eq!((variant.as_str(), variant.to_string().as_str()), (name, name));
        assert_eq!(State::from_value(name), variant);
    }
}

#[test]
fn a_value_is_compared_byte_for_byte() {
    for near in ["init", "Init", "INIT ", "", "ROLLBACKFAIL"] {
        assert_eq!(State::from_value(near), State::Other(near.into()));
    }
}

#[test]
fn an_unknown_value_survives_and_is_written_back_unchanged() {
    for unknown in ["PAUSED", "", "größer", "a\"b\n"] {
        let json = json!(unknown).to_string();
        let state: State = read(&json);
        assert_eq!(state, State::Other(unknown.into()));
        assert_eq!(serde_json::to_string(&state).unwrap(), json);
    }
}

#[test]
fn integer_values_are_read_from_a_number_or_a_text_and_written_as_integers() {
    for spelling in ["2", r#""2""#] {
        assert_eq!(read::<Level>(spelling), Level::High);
    }
    assert_eq!(serde_json::to_value([Level::Low, Level::High, Level::Unset]).unwrap(), json!([1, 2, -1]));
    assert_eq!(read::<Level>("-1"), Level::Unset);
}

#[test]
fn an_unknown_integer_in_a_string_is_written_back_as_that_string_if_no_number_is_written_so() {
    for unknown in ["\"007\"", "\"-07\"", "\"+7\""] {
        let level: Level = read(unknown);
        assert_eq!(serde_json::to_string(&level).unwrap(), unknown);
    }
}

#[test]
fn an_unknown_integer_value_is_written_back_as_an_integer() {
    for unknown in ["7", "-7", "18446744073709551615"] {
        let level: Level = read(unknown);
        assert_eq!(level, Level::Other(unknown.into()));
        assert_eq!(serde_json::to_string(&level).unwrap(), unknown);
    }
    assert_eq!(serde_json::to_value(Level::Other("none".into())).unwrap(), json!("none"));
}

#[test]
fn a_text_value_takes_a_number_as_text() {
    #[values]
    #[derive(Debug, PartialEq)]
    enum Code {
        #[value("0")]
        Fine,
    }
    assert_eq!(read::<Code>("0"), Code::Fine);
    assert_eq!(read::<Code>("3"), Code::Other("3".into()));
}

#[response]
struct Task {
    state: State,
    before: Option<State>,
    history: Vec<State>,
}

#[test]
fn values_can_be_used_for_every_parameter() {
    let body = r#"{"state": "RUNNING", "before": null, "history": ["INIT", "NEW"]}"#;
    let task = Task::decode(200, (), body).unwrap();
    assert_eq!((&task.state, &task.before), (&State::Running, &None));
    assert_eq!(task.history, [State::Init, State::Other("NEW".into())]);
    let written: Value = serde_json::to_value(&task).unwrap();
    assert_eq!(written, json!({"state": "RUNNING", "history": ["INIT", "NEW"]}));
}

#[test]
fn a_value_that_has_to_be_there_cannot_be_null_or_an_object() {
    for body in [r#"{"state": null}"#, "{}", r#"{"state": {}}"#, r#"{"state": ["INIT"]}"#] {
        assert!(Task::decode(200, (), body).is_err(), "{body}");
    }
}

#[test]
fn another_spelling_of_a_value_is_read_and_the_first_is_written() {
    #[values]
    #[derive(Debug, Clone, PartialEq)]
    enum Format {
        #[value("json", alias = "JSON", alias = "Json")]
        Json,
        #[value("csv")]
        Csv,
    }

    for spelling in ["json", "JSON", "Json"] {
        assert_eq!(Format::from_value(spelling), Format::Json);
        assert_eq!(read::<Format>(&json!(spelling).to_string()), Format::Json);
    }
    assert_eq!(read::<Format>("\"CSV\""), Format::Other("CSV".to_owned()));
    assert_eq!(serde_json::to_value(Format::Json).unwrap(), json!("json"));
    assert_eq!(Format::VALUES, ["json", "csv"]);
}
