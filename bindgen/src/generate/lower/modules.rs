//! Names the modules of a service, one for each page.
//!
//! The name of a module depends on its own page, so that a page which is added or removed renames no other module. The
//! same title occurs in several families of APIs, such as two versions. For this reason the name ends with the version
//! and the family in the directories of the page.

use std::collections::HashMap;

use super::super::name::{self, Names};
use super::super::plan::Module;
use crate::page::Page;
use crate::service::Service;

/// Words of directories that tell families of APIs apart, without separators, and how they are written in a name.
const FAMILIES: [(&str, &str); 9] = [
    ("nova", "nova"),
    ("neutron", "neutron"),
    ("cinder", "cinder"),
    ("trove", "trove"),
    ("glance", "glance"),
    ("keystone", "keystone"),
    ("manila", "manila"),
    ("octavia", "octavia"),
    ("openstack", "openstack"),
];

/// Words of directories whose APIs should no longer be used.
const STATES: [(&str, &str); 10] = [
    ("outofdate", "out_of_date"),
    ("outdated", "out_of_date"),
    ("unavailablesoon", "unavailable_soon"),
    ("takenoffline", "offline"),
    ("discarded", "discarded"),
    ("deprecated", "deprecated"),
    ("unrecommended", "unrecommended"),
    ("notrecommended", "unrecommended"),
    ("historical", "historical"),
    ("oldversion", "old_version"),
];

/// Creates a module for each page.
pub(super) fn of(service: &Service) -> Vec<Module> {
    let names: Vec<_> = service.pages.iter().map(own_name).collect();
    let names = without_repeats(service, names, whole_name);
    let names = without_repeats(service, names, name_with_address);
    let mut taken = Names::default();
    let modules = service.pages.iter().zip(names).enumerate().map(|(at, (page, name))| Module {
        page: at,
        name: taken.claim(&[name]),
        title: page.title.clone(),
        items: Vec::new(),
    });
    modules.collect()
}

/// Replaces the names that several pages have.
fn without_repeats(service: &Service, names: Vec<String>, other: fn(&Page, &str) -> String) -> Vec<String> {
    let mut uses: HashMap<String, usize> = HashMap::new();
    for name in &names {
        *uses.entry(name.clone()).or_default() += 1;
    }
    let is_alone = |name: &String| uses.get(name) == Some(&1);
    let pages = service.pages.iter().zip(names);
    pages.map(|(page, name)| if is_alone(&name) { name } else { other(page, &name) }).collect()
}

/// Returns the name of a section followed by the words of its address.
fn name_with_address(page: &Page, own: &str) -> String {
    match page.endpoints.first().filter(|_| page.section.is_some()) {
        Some(endpoint) => name::module(&format!("{own} {} {}", endpoint.method, endpoint.path)),
        None => own.to_owned(),
    }
}

/// Returns the name of a page that is not the only one with its family and title. Only the whole path tells these apart,
/// whichever others there are. A section has the remarks of its title and the name of its file.
fn whole_name(page: &Page, own: &str) -> String {
    let path = below_source(&page.path).replace('/', " ");
    let Some(section) = &page.section else { return name::module(&path) };
    let file = path.rsplit(' ').next().and_then(|file| file.split('.').next()).unwrap_or_default();
    let remarks = section.find('(').and_then(|at| section.get(at..)).unwrap_or_default();
    name::module(&format!("{own} {remarks} {file}"))
}

/// Returns the path of a page below the directory of its service, without its extension.
fn below_source(path: &str) -> &str {
    let path = path.strip_suffix(".rst").unwrap_or(path);
    path.split_once("/source/").or_else(|| path.split_once('/')).map_or(path, |(_, below)| below)
}

/// Returns the name of a page's file, followed by the marks of its directories.
fn own_name(page: &Page) -> String {
    let path = below_source(&page.path);
    let (directories, stem) = path.rsplit_once('/').unwrap_or(("", path));
    let stem = if page.section.is_some() { page.title.as_str() } else { stem };
    let own = name::snake_file(stem);
    let marks = marks(directories, &own);
    name::module(&format!("{stem} {}", marks.join(" ")))
}

/// Returns the versions, the family and the state in the directories of a page, without those that its name has.
fn marks(directories: &str, own: &str) -> Vec<String> {
    let bare = |text: &str| text.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_ascii_lowercase();
    let mut marks: Vec<String> = Vec::new();
    let known = bare(own);
    let places: Vec<_> = directories.split('/').map(bare).collect();
    let find = |words: &[(&str, &str)]| {
        let is_here = |word: &&(&str, &str)| places.iter().any(|place| place.contains(word.0));
        words.iter().find(is_here).map(|(_, mark)| (*mark).to_owned())
    };
    let is_stated = STATES.iter().any(|(word, _)| known.contains(word));
    marks.extend(find(&FAMILIES));
    for version in directories.split(['/', '_', '-', ' ']).filter(|word| is_version(word)) {
        marks.push(version_mark(version));
    }
    marks.extend(find(&STATES).filter(|_| !is_stated));
    let mut once: Vec<String> = Vec::new();
    for mark in marks {
        let is_new = !once.contains(&mark) && !format!("_{own}_").contains(&format!("_{mark}_"));
        once.extend(is_new.then_some(mark));
    }
    once
}

/// Returns a version without dots, as names of types have it: `v2.0` becomes `v2`, and `v2.1` becomes `v21`.
fn version_mark(version: &str) -> String {
    let version = version.to_ascii_lowercase();
    let main = version.strip_suffix(".0").unwrap_or(&version);
    main.chars().filter(|letter| *letter != '.').collect()
}

/// Returns whether a word is a version, such as `v2` or `v2.0`.
fn is_version(word: &str) -> bool {
    let digits = word.strip_prefix(['v', 'V']).unwrap_or_default();
    digits.starts_with(|first: char| first.is_ascii_digit())
        && digits.chars().all(|letter| letter.is_ascii_digit() || letter == '.')
}

#[cfg(test)]
mod tests {
    use super::own_name;
    use crate::page::Page;

    #[test]
    fn a_module_is_named_by_its_own_page() {
        for (path, expected) in [
            ("kites/api-ref/source/apis/flying/flying_a_kite.rst", "flying_a_kite"),
            ("kites/api-ref/source/kite_apis_v1_v2/flying/flying_a_kite.rst", "flying_a_kite_v1_v2"),
            ("kites/api-ref/source/native_openstack_neutron_apis_v2.0/flying_a_kite.rst", "flying_a_kite_neutron_v2"),
            ("kites/api-ref/source/native_openstack_apis/flying_a_kite.rst", "flying_a_kite_openstack"),
            (
                "kites/api-ref/source/out-of-date_apis/wind_apis_deprecated/flying_a_kite_deprecated.rst",
                "flying_a_kite_deprecated",
            ),
            ("kites/api-ref/source/api_v1_to_be_discarded/flying_a_kite_v1.rst", "flying_a_kite_v1_discarded"),
            ("kites/flying_a_kite.rst", "flying_a_kite"),
        ] {
            assert_eq!(own_name(&Page { path: path.to_owned(), ..Page::default() }), expected, "{path}");
        }
    }
}
