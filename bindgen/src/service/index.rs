//! Indexes of the tables and endpoints of a service. Searching all pages for each row or endpoint would take quadratic
//! time.

use std::collections::{HashMap, HashSet};

use super::quoted::DocumentedEndpoints;
use super::{Service, TableId, fields, heading_field, named_table};
use crate::page::{PageTable, Zone};

/// The indexes of a service, and the pages that document no response.
#[derive(Debug, Clone, Default)]
pub(super) struct Index {
    /// The words that identify tables, for each zone of each page.
    words: HashMap<(usize, Zone), Words>,
    /// The tables that a row refers to.
    referred: HashSet<TableId>,
    /// The row that finds its fields by elimination, for each zone of each page.
    eliminated: HashMap<(usize, Zone), Eliminated>,
    /// Whether each page documents no response.
    silent: Vec<bool>,
    pub(super) documented: DocumentedEndpoints,
}

/// A row that finds its fields by elimination.
#[derive(Debug, Clone, Copy)]
pub(super) struct Eliminated {
    /// The table of the row.
    pub(super) table: TableId,
    /// The position of the row in that table.
    pub(super) row: usize,
    /// The table of its fields.
    pub(super) fields: TableId,
}

/// Tables by the words that identify them, in page order, for each text that the words are from.
#[derive(Debug, Clone, Default)]
struct Words(Vec<(WordSource, HashMap<String, Vec<usize>>)>);

/// The text that a word is from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum WordSource {
    /// The whole caption.
    Whole,
    /// A word of the caption.
    Caption,
    /// A word of the caption of a table that describes a field or structure.
    Field,
    /// A word of such a caption, in lower case, or all of a caption after its last dot.
    Lower,
    /// A word of the paragraph before a table without a caption.
    Lead,
    /// The letters and digits of a caption, or of the field that it names, in lower case.
    Joined,
    /// The number of the caption.
    Number,
    /// The letters and digits of a heading before a word such as "details", or of all of a heading that is no caption.
    Stem,
}

impl Index {
    /// Indexes the words and endpoints of all pages. Elimination comes later, because it needs this index.
    pub(super) fn of_words(service: &Service) -> Self {
        let mut index = Self { documented: DocumentedEndpoints::new(&service.pages), ..Self::default() };
        for (page, content) in service.pages.iter().enumerate() {
            let names = named_table::names_of_objects(&content.tables);
            for (table, content) in content.tables.iter().enumerate().filter(|(_, table)| fields::has_fields(table)) {
                let words = index.words.entry((page, content.zone)).or_default();
                words.add(table, content);
                if let Some(stem) = named_table::stem(content).filter(|_| !names.contains(&named_table::whole(content)))
                {
                    words.push(WordSource::Stem, &stem, table);
                }
            }
        }
        index
    }

    /// Adds the tables that rows refer to.
    pub(super) fn refer(&mut self, referred: HashSet<TableId>) {
        self.referred = referred;
    }

    /// Returns whether a row refers to a table.
    pub(super) fn is_referred_to(&self, id: TableId) -> bool {
        self.referred.contains(&id)
    }

    /// Adds the rows that find their fields by elimination.
    pub(super) fn eliminate(&mut self, found: impl IntoIterator<Item = ((usize, Zone), Eliminated)>) {
        self.eliminated.extend(found);
    }

    /// Sets which pages document no response. This is known only after the roles of all tables are known.
    pub(super) fn silence(&mut self, silent: Vec<bool>) {
        self.silent = silent;
    }

    pub(super) fn is_silent(&self, page: usize) -> bool {
        self.silent.get(page).copied().unwrap_or_default()
    }

    /// Returns the row that finds its fields by elimination.
    pub(super) fn eliminated(&self, page: usize, zone: Zone) -> Option<Eliminated> {
        self.eliminated.get(&(page, zone)).copied()
    }

    /// Returns the tables of a zone with this caption, in page order.
    pub(super) fn captioned(&self, page: usize, zone: Zone, caption: &str) -> &[usize] {
        let tables = self.words.get(&(page, zone)).and_then(|zone| zone.get(WordSource::Whole, caption));
        tables.map_or(&[], Vec::as_slice)
    }

    /// Returns the first table after `id` in its zone that has one of the words, or else the last one before it.
    pub(super) fn nearest(&self, id: TableId, zone: Zone, words: &[(WordSource, &str)]) -> Option<usize> {
        let zone = self.words.get(&(id.page, zone))?;
        let tables = || words.iter().filter_map(|(of, word)| zone.get(*of, word));
        let behind = |tables: &Vec<usize>| tables.get(tables.partition_point(|at| *at <= id.table)).copied();
        let before =
            |tables: &Vec<usize>| tables.get(tables.partition_point(|at| *at < id.table).checked_sub(1)?).copied();
        tables().filter_map(behind).min().or_else(|| tables().filter_map(before).max())
    }
}

/// The maximum length of a paragraph that describes a table like a caption, in bytes.
const MAX_HEADING_LENGTH: usize = 120;

impl Words {
    fn add(&mut self, at: usize, table: &PageTable) {
        // A field may be named `parameters` or `header`, too.
        if heading_field::is_of_message(table.heading()) {
            return;
        }
        self.push(WordSource::Whole, &table.caption, at);
        // The caption may be a type, such as `Statement`, or the path of a field, such as `token.roles`.
        let last = table.caption.rsplit('.').next().unwrap_or_default().to_lowercase();
        self.push(WordSource::Lower, &last, at);
        // The first names of a path are those of the objects around the field.
        let path = (!table.caption.contains(' ')).then(|| table.caption.rsplit_once('.')).flatten();
        self.each(WordSource::Caption, path.map_or(&*table.caption, |(_, field)| field), at);
        if fields::is_about_field(&table.caption) {
            self.each(WordSource::Field, &table.caption, at);
            self.each(WordSource::Lower, &table.caption.to_lowercase(), at);
        }
        self.push(WordSource::Number, &table.number, at);
        self.push(WordSource::Joined, &named_table::joined(&table.caption), at);
        if let Some(field) = heading_field::of_table(table) {
            self.push(WordSource::Joined, &named_table::joined(field), at);
            self.push(WordSource::Field, field, at);
            self.push(WordSource::Lower, &field.to_lowercase(), at);
        }
        if table.caption.is_empty() {
            self.each(WordSource::Lead, &table.lead, at);
            self.each(WordSource::Lead, &table.title, at);
            // A long paragraph may mention several fields.
            for heading in [&table.title, &table.lead] {
                if heading.len() <= MAX_HEADING_LENGTH && fields::is_about_field(heading) {
                    self.each(WordSource::Field, heading, at);
                    self.each(WordSource::Lower, &heading.to_lowercase(), at);
                }
            }
        }
    }

    fn get(&self, of: WordSource, word: &str) -> Option<&Vec<usize>> {
        self.0.iter().find(|(known, _)| *known == of)?.1.get(word)
    }

    fn each(&mut self, of: WordSource, text: &str, at: usize) {
        let is_name = |letter: char| letter.is_alphanumeric() || letter == '_' || letter == '-';
        for word in text.split(|letter| !is_name(letter)) {
            self.push(of, word, at);
        }
    }

    fn push(&mut self, of: WordSource, word: &str, at: usize) {
        let known = self.0.iter().position(|(known, _)| *known == of).unwrap_or(self.0.len());
        if known == self.0.len() {
            self.0.push((of, HashMap::new()));
        }
        let Some((_, words)) = self.0.get_mut(known) else { return };
        let tables = words.entry(word.to_owned()).or_default();
        if tables.last() != Some(&at) {
            tables.push(at);
        }
    }
}
