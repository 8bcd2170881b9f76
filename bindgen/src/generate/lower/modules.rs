//! Names the modules of a service, one for each page.
//!
//! The name of a module depends on its own page, so that a page which is added or removed renames no other module. The
//! same title occurs in several families of APIs, such as two versions. For this reason the name ends with the version
//! and the family in the directories of the page.

mod marks;

use std::collections::HashMap;

use super::super::name::{self, Names};
use super::super::plan::Module;
use crate::page::Page;
use crate::service::Service;

/// Creates a module for each page.
pub(super) fn of(service: &Service) -> Vec<Module> {
    let names: Vec<_> = service.pages.iter().map(own_name).collect();
    let names = without_repeats(service, &names, whole_name);
    let names = without_repeats(service, &names, name_with_address);
    let mut taken = Names::default();
    let modules = service.pages.iter().zip(names).enumerate().map(|(at, (page, name))| Module {
        page: at,
        name: taken.claim(&[name]),
        title: page.title.clone(),
        mentions: mentions(service, page),
        items: Vec::new(),
    });
    modules.collect()
}

/// Returns the pages that the description of a page refers to.
fn mentions(service: &Service, page: &Page) -> Vec<usize> {
    let labels = page.description.labels();
    labels.filter_map(|label| service.resolve(label)).map(|(page, _)| page).collect()
}

/// Replaces the names that several pages have. A page without an endpoint, such as one of examples, does not change the name of
/// one with an endpoint.
fn without_repeats(service: &Service, names: &[String], other: fn(&Page, &str) -> String) -> Vec<String> {
    let has_endpoint = |page: &Page| !page.endpoints.is_empty();
    let mut uses: HashMap<&str, (usize, usize)> = HashMap::new();
    for (page, name) in service.pages.iter().zip(names) {
        let (with, without) = uses.entry(name).or_default();
        *(if has_endpoint(page) { with } else { without }) += 1;
    }
    let is_alone = |page: &Page, name: &String| match uses.get(name.as_str()) {
        Some((with, _)) if has_endpoint(page) => *with == 1,
        Some((with, without)) => with + without == 1,
        None => true,
    };
    let pages = service.pages.iter().zip(names);
    pages.map(|(page, name)| if is_alone(page, name) { name.clone() } else { other(page, name) }).collect()
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
    let service = page.path.split('/').next().unwrap_or_default();
    let marks = marks::of(service, directories, &own);
    name::module(&format!("{stem} {}", marks.join(" ")))
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
            ("kites/api-ref/source/power_kite-related_apis/flying_a_kite.rst", "flying_a_kite_power"),
            ("kites/api-ref/source/apis_for_power_kites_v2/flying_a_kite.rst", "flying_a_kite_v2"),
            ("kites/api-ref/source/power_kite_apis/flying_a_power_kite.rst", "flying_a_power_kite"),
            ("kites/api-ref/source/calling_apis/flying_a_kite.rst", "flying_a_kite"),
            ("kites/api-ref/source/apis/kite_tags/querying_kites.rst", "querying_kites_tags"),
            (
                "kites/api-ref/source/unrecommended_apis/flying_a_kite_deprecated.rst",
                "flying_a_kite_deprecated_unrecommended",
            ),
        ] {
            assert_eq!(own_name(&Page { path: path.to_owned(), ..Page::default() }), expected, "{path}");
        }
    }
}
