//! A list of servers: 1,000 records of 23 fields with lists, structures and maps, about 1 MB.

/// Defines the structs twice: with restable, and with serde's derive.
macro_rules! twice {
    ($(struct $table:ident { $($field:ident: $ty:ty,)+ })+) => {
        pub(crate) mod ours {
            use std::collections::BTreeMap;

            $(#[restable::structure]
            #[allow(dead_code)]
            pub(crate) struct $table { $($field: $ty,)+ })+

            #[restable::response]
            #[allow(dead_code)]
            pub(crate) struct ListServers { servers: Vec<Server>, count: i64 }
        }

        pub(crate) mod derived {
            use std::collections::BTreeMap;

            $(#[derive(serde::Deserialize)]
            #[allow(dead_code)]
            pub(crate) struct $table { $($field: $ty,)+ })+

            #[derive(serde::Deserialize)]
            #[allow(dead_code)]
            pub(crate) struct ListServers { servers: Vec<Server>, count: i64 }
        }
    };
}

twice! {
    struct Server {
        id: String,
        name: String,
        status: String,
        created: String,
        updated: String,
        tenant_id: String,
        user_id: String,
        host_id: String,
        flavor: Flavor,
        key_name: Option<String>,
        description: Option<String>,
        availability_zone: String,
        power_state: i64,
        progress: Option<i64>,
        locked: bool,
        config_drive: bool,
        load: f64,
        addresses: Vec<Address>,
        volumes: Vec<Volume>,
        security_groups: Vec<String>,
        tags: Vec<String>,
        metadata: BTreeMap<String, String>,
        fault: Option<Fault>,
    }
    struct Flavor { id: String, vcpus: i64, ram: i64, disk: i64, }
    struct Address { version: i64, addr: String, mac_addr: String, kind: String, }
    struct Volume { id: String, device: String, bootable: bool, size: i64, }
    struct Fault { code: i64, message: String, }
}

/// Number of records in the list.
const RECORDS: usize = 1_000;

pub(crate) fn body() -> String {
    let servers: Vec<_> = (0..RECORDS).map(server).collect();
    format!(r#"{{"servers": [{}], "count": {RECORDS}}}"#, servers.join(", "))
}

fn server(at: usize) -> String {
    let address = |version: usize| {
        format!(
            r#"{{"version": {version}, "addr": "192.168.{}.{version}", "mac_addr": "fa:16:3e:4d:{version:02x}:7b", "kind": "fixed"}}"#,
            at % 250
        )
    };
    let volume = |disk: usize| {
        let device = char::from(b'a' + u8::try_from(disk).unwrap_or_default());
        format!(
            r#"{{"id": "{disk:08x}-62c7-4f8b-9c5e-{at:012x}", "device": "/dev/vd{device}", "bootable": {}, "size": {}}}"#,
            disk == 0,
            40 + at
        )
    };
    let addresses: Vec<_> = [4, 6].map(address).into();
    let volumes: Vec<_> = (0..=at % 3).map(volume).collect();
    let fault = if at.is_multiple_of(50) { r#"{"code": 500, "message": "no \"host\" is left"}"# } else { "null" };
    let progress = if at.is_multiple_of(3) { "null".to_owned() } else { (at % 101).to_string() };
    format!(
        r#"{{"id": "9ab74d89-61e7-4259-8546-{at:012x}", "name": "web-{at}", "status": "ACTIVE",
        "created": "2024-05-01T08:00:00Z", "updated": "2024-05-02T08:00:00Z", "tenant_id": "99b81d1e4cd64ab7a1d0a4f3b7d1c2e5",
        "user_id": "3f2a6d6a1c1b4a6f9d0e1f2a3b4c5d6e", "host_id": "bce4dbd8cf80a1b2c3d4e5f60718293a4b5c6d7e8f901234",
        "flavor": {{"id": "s3.xlarge.4", "vcpus": 4, "ram": 16384, "disk": {at}}}, "key_name": "ops", "description": null,
        "availability_zone": "eu-de-01", "power_state": 1, "progress": {progress}, "locked": false, "config_drive": true,
        "load": {}.25, "addresses": [{}], "volumes": [{}], "security_groups": ["default", "web"],
        "tags": ["stage=live", "team=shop"], "metadata": {{"image": "ubuntu-22.04", "order": "CS{at:010}"}}, "fault": {fault}}}"#,
        at % 8,
        addresses.join(", "),
        volumes.join(", "),
    )
}
