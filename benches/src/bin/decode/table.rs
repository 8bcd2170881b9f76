//! The tables, each as a struct of restable and as one with serde's derive.

/// Defines a table twice, and a body with its parameters in order.
macro_rules! tables {
    ($(mod $module:ident { $($name:ident: $documented:literal $ty:ty = $sample:literal,)+ })+) => { $(
        pub(crate) mod $module {
            #[restable::response]
            #[allow(dead_code)]
            pub(crate) struct Ours { $(#[param($documented)] $name: $ty,)+ }

            #[derive(serde::Deserialize)]
            #[allow(dead_code)]
            pub(crate) struct Derived { $($name: $ty,)+ }

            pub(crate) fn body() -> String {
                let members = [$(concat!("\"", stringify!($name), "\": ", $sample)),+];
                format!("{{{}}}", members.join(", "))
            }
        }
    )+ };
}

tables! {
    mod one { job_id: "String" String = r#""ff808082739334d80173941ec6b447bd""#, }
    mod nine {
        status: "String" String = r#""SUCCESS""#,
        job_id: "String" String = r#""ff808082739334d80173941ec6b447bd""#,
        job_type: "String" String = r#""createServer""#,
        begin_time: "String" String = r#""2024-05-01T08:00:00.000Z""#,
        end_time: "String" Option<String> = r#""2024-05-01T08:02:17.123Z""#,
        progress: "Integer" i64 = "100",
        error_code: "String" Option<String> = "null",
        fail_reason: "String" Option<String> = r#""the \"flavor\" is sold out""#,
        retried: "Boolean" bool = "false",
    }
    mod wide {
        id: "String" String = r#""9ab74d89-61e7-4259-8546-465fdebe4944""#,
        name: "String" String = r#""db-1""#,
        status: "String" String = r#""ACTIVE""#,
        alias: "String" Option<String> = "null",
        created: "String" String = r#""2024-05-01T08:00:00Z""#,
        updated: "String" String = r#""2024-05-02T08:00:00Z""#,
        user_id: "String" String = r#""3f2a6d6a1c1b4a6f""#,
        tenant_id: "String" String = r#""99b81d1e4cd64ab7""#,
        host_id: "String" String = r#""bce4dbd8cf80""#,
        key_name: "String" Option<String> = r#""ops""#,
        description: "String" Option<String> = r#""second of three""#,
        zone: "String" String = r#""eu-de-01""#,
        region: "String" String = r#""eu-de""#,
        port: "Integer" i64 = "8635",
        cpu: "Integer" i64 = "8",
        memory: "Integer" i64 = "32768",
        disk: "Integer" i64 = "500",
        replicas: "Integer" i64 = "2",
        progress: "Integer" Option<i64> = "100",
        power_state: "Integer" i64 = "1",
        enable_ssl: "Boolean" bool = "true",
        locked: "Boolean" bool = "false",
        public: "Boolean" bool = "false",
        deletable: "Boolean" Option<bool> = "true",
        usage: "Double" f64 = "0.73",
        load: "Double" f64 = "1.25",
        charge_mode: "String" String = r#""postPaid""#,
        order_id: "String" Option<String> = "null",
        vpc_id: "String" String = r#""0e9a0b9f""#,
        subnet_id: "String" String = r#""5c4a9f33""#,
        security_group_id: "String" String = r#""c0ffee11""#,
        flavor_ref: "String" String = r#""s3.xlarge.4""#,
        volume_type: "String" String = r#""SSD""#,
        time_zone: "String" String = r#""UTC+01:00""#,
        backup_window: "String" Option<String> = r#""01:00-02:00""#,
        backup_keep_days: "Integer" Option<i64> = "7",
        maintenance_window: "String" Option<String> = r#""03:00-04:00""#,
        tags: "Array of strings" Vec<String> = r#"["a", "b", "c"]"#,
        nodes: "Array of strings" Vec<String> = r#"["n1", "n2"]"#,
        switch_strategy: "String" Option<String> = r#""reliability""#,
    }
}
