//! A logger that records what each thread logs.

use std::cell::RefCell;
use std::sync::{Mutex, Once, PoisonError};

use log::{Level, LevelFilter, Log, Metadata, Record};

/// One log record.
#[derive(Debug, Clone)]
pub struct Logged {
    pub level: Level,
    pub target: String,
    pub text: String,
}

impl Logged {
    /// The characters in a line of a hexadecimal dump: the text after its last space.
    pub fn dumped(&self) -> &str {
        self.text.rsplit(' ').next().unwrap_or_default()
    }
}

thread_local! {
    static LOGGED: RefCell<Vec<Logged>> = const { RefCell::new(Vec::new()) };
}

struct Keep;

impl Log for Keep {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn log(&self, record: &Record<'_>) {
        let (level, target, text) = (record.level(), record.target().into(), record.args().to_string());
        LOGGED.with_borrow_mut(|logged| logged.push(Logged { level, target, text }));
    }

    fn flush(&self) {}
}

/// Returns the records of `work` on this thread, up to a level. Calls are serialized, because the level applies to the
/// whole process.
pub fn logged(most: LevelFilter, work: impl FnOnce()) -> Vec<Logged> {
    static SET: Once = Once::new();
    static ONE: Mutex<()> = Mutex::new(());
    let _one = ONE.lock().unwrap_or_else(PoisonError::into_inner);
    SET.call_once(|| log::set_logger(&Keep).expect("the only logger"));
    log::set_max_level(most);
    work();
    LOGGED.take()
}

/// The records that a filter of `env_logger` accepts.
pub fn filtered(records: &[Logged], filter: &str) -> Vec<Logged> {
    let filter = env_filter::Builder::new().try_parse(filter).expect("a filter").build();
    let passes = |logged: &&Logged| {
        let metadata = Metadata::builder().level(logged.level).target(&logged.target).build();
        filter.enabled(&metadata)
    };
    records.iter().filter(passes).cloned().collect()
}
