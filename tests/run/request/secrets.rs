//! Secrets: they are sent but not shown.

use restable::{Secret, request, response, structure};

use super::{Anything, body};

#[structure]
#[derive(Clone, Debug)]
struct Login {
    user: String,
    password: Secret<String>,
    codes: Option<Secret<Vec<u32>>>,
}

#[request(POST "/v3/auth/tokens", response = Anything, wrapper = "auth")]
#[derive(Clone, Debug)]
struct CreateToken {
    login: Login,
    key: Option<Secret<String>>,
}

#[test]
fn a_secret_is_sent_and_not_shown() {
    let login = Login { user: "me".into(), password: "hush".into(), codes: Some(Secret::new(vec![4711])) };
    let mut create = CreateToken::new(login);
    create.key = Some(Secret::new("hush".into()));
    let json = r#"{"auth":{"login":{"user":"me","password":"hush","codes":[4711]},"key":"hush"}}"#;
    assert_eq!(body(&create), json);
    let shown = format!("{create:?} {create:#?}");
    assert!(!shown.contains("hush") && !shown.contains("4711"), "{shown}");
    assert!(shown.contains("Secret(..)"));
}

#[response]
struct Password {
    #[param("String", mandatory)]
    password: Secret<String>,
    old: Vec<Secret<String>>,
    pin: Option<Secret<u32>>,
}

#[test]
fn a_secret_is_read_as_what_is_inside() {
    let read = Password::decode(200, (), r#"{"password": "hush", "old": ["a"], "pin": "12"}"#).unwrap();
    assert_eq!(read.password.expose(), "hush");
    assert_eq!(read.old.first().unwrap().expose(), "a");
    assert_eq!(read.pin.unwrap().expose(), &12);
    assert!(Password::decode(200, (), "{}").is_err());
}
