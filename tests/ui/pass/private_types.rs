//! Private types in private fields, and every visibility. Nothing uses the items, which must not cause a warning.
#![deny(warnings)]

pub mod outer {
    use restable::{response, structure, values};

    #[response]
    pub struct Answer {
        server: Server,
        pub(crate) state: Option<State>,
        pub(in crate::outer) inner: Option<inner::Inner>,
        pub(in crate::outer) number: i64,
    }

    #[structure]
    struct Server {
        id: String,
    }

    #[values]
    pub(crate) enum State {
        Done,
    }

    mod inner {
        #[restable::structure]
        pub(super) struct Inner {
            pub(super) id: String,
        }
    }

    impl Answer {
        pub fn summary(&self) -> String {
            let inner = self.inner.as_ref().map(|inner| inner.id.as_str());
            format!("{} {:?} {}", self.server.id, inner, self.number)
        }
    }
}

fn main() {
    let answer = outer::Answer::decode(200, (), br#"{"server":{"id":"a"},"number":1,"state":"DONE"}"#).unwrap();
    assert!(matches!(answer.state, Some(outer::State::Done)));
    assert_eq!(answer.summary(), "a None 1");
}
