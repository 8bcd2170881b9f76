//! A subscriber that records all spans and events.

use std::fmt::{Debug, Write as _};
use std::sync::{Arc, Mutex};

use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

/// Returns the spans and events of `work` on this thread, one line each, with fields as `name=value`.
pub fn captured(work: impl FnOnce()) -> String {
    let told = Arc::new(Mutex::new(String::new()));
    tracing::subscriber::with_default(Capture { told: Arc::clone(&told) }, work);
    let told = told.lock().expect("the lines");
    told.clone()
}

struct Capture {
    told: Arc<Mutex<String>>,
}

impl Capture {
    fn line(&self, head: &str, write: impl FnOnce(&mut Line)) {
        let mut line = Line::default();
        write(&mut line);
        let mut told = self.told.lock().expect("the lines");
        writeln!(told, "{head}{}{}", line.message, line.fields).expect("a line");
    }
}

impl Subscriber for Capture {
    /// Captures all targets, because the libraries below restable must not trace a secret either.
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, attributes: &Attributes<'_>) -> Id {
        self.line("span", |line| {
            line.message = format!(" {}", attributes.metadata().name());
            attributes.record(line);
        });
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, values: &Record<'_>) {
        self.line("record", |line| values.record(line));
    }

    fn event(&self, event: &Event<'_>) {
        self.line(event.metadata().level().as_str(), |line| event.record(line));
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

#[derive(Default)]
struct Line {
    message: String,
    fields: String,
}

impl Visit for Line {
    fn record_str(&mut self, field: &Field, value: &str) {
        self.record_debug(field, &format_args!("{value}"));
    }

    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        match field.name() {
            "message" => write!(self.message, " {value:?}"),
            name => write!(self.fields, " {name}={value:?}"),
        }
        .expect("a field");
    }
}
