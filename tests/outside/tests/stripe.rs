//! Stripe.

use std::collections::BTreeMap;

use restable::{request, response, structure};
use restable_outside::{Case, case, list};

pub fn cases() -> Vec<Case> {
    vec![
        case("stripe", "create a charge", || CreateCharge {
            idempotency_key: Some("k-1".into()),
            amount: 2000,
            currency: "eur".into(),
            source: Some("tok_visa".into()),
            description: Some("Two shirts & a hat".into()),
        })
        .sends(
            "POST /v1/charges",
            &[("content-type", "application/x-www-form-urlencoded"), ("idempotency-key", "k-1")],
            "amount=2000&currency=eur&source=tok_visa&description=Two%20shirts%20%26%20a%20hat",
        )
        .receives(
            200,
            &[],
            br#"{"id": "ch_1", "object": "charge", "amount": 2000, "paid": true, "failure_code": null}"#,
            |charge| {
                assert_eq!(charge.id, "ch_1");
                assert!(charge.paid);
                assert_eq!(charge.failure_code, None);
            },
        ),
        case("stripe", "create a customer", || CreateCustomer {
            email: "a@b.example".into(),
            metadata: [("order".to_owned(), "7".to_owned())].into(),
            expand: vec!["default_source".into()],
        })
        .sends(
            "POST /v1/customers",
            &[("content-type", "application/x-www-form-urlencoded")],
            "email=a%40b.example&metadata%5Border%5D=7&expand%5B%5D=default_source",
        )
        .receives(200, &[], br#"{"id": "cus_1", "metadata": {"order": "7"}}"#, |customer| {
            assert_eq!(customer.id, "cus_1");
            assert_eq!(customer.metadata["order"], "7");
        }),
        case("stripe", "show a payment source", || ShowSource { customer: "cus_1".into(), id: "ba_1".into() })
            .sends("GET /v1/customers/cus_1/sources/ba_1", &[], "")
            .receives(
                200,
                &[],
                br#"{"id": "ba_1", "bank_name": "Example Bank", "object": "bank_account"}"#,
                |source| match source {
                    Source::BankAccount(account) => assert_eq!(account.bank_name.as_deref(), Some("Example Bank")),
                    Source::Card(_) | Source::Other(_) => panic!("the tag is that of a bank account"),
                },
            ),
        list(
            "stripe",
            "list charges",
            || ListCharges { limit: Some(1), ..ListCharges::new() },
            &[
                ("GET /v1/charges?limit=1", &[], r#"{"object": "list", "data": [{"id": "ch_1"}], "has_more": true}"#),
                (
                    "GET /v1/charges?limit=1&starting_after=ch_1",
                    &[],
                    r#"{"object": "list", "data": [{"id": "ch_2"}], "has_more": false}"#,
                ),
            ],
            |charge| charge.id,
            || vec!["ch_1".to_owned(), "ch_2".to_owned()],
        ),
    ]
}

/// Create a customer.
#[request(POST "/v1/customers", response = Customer, form)]
struct CreateCustomer {
    #[param("String", mandatory)]
    email: String,
    #[param("Map<String,String>", style = "deepObject")]
    metadata: BTreeMap<String, String>,
    #[param("Array of strings", name = "expand[]")]
    expand: Vec<String>,
}

#[response]
struct Customer {
    #[param("String", mandatory)]
    id: String,
    metadata: BTreeMap<String, String>,
}

/// Show a payment source of a customer.
#[request(GET "/v1/customers/{customer}/sources/{id}", response = Source)]
struct ShowSource {
    #[path]
    customer: String,
    #[path]
    id: String,
}

/// A source of one of several types. Types that are added later are kept.
#[response(tag = "object", rename_all = "snake_case")]
enum Source {
    Card(Card),
    BankAccount(BankAccount),
    Other(BTreeMap<String, serde_json::Value>),
}

#[structure]
struct Card {
    #[param("String", mandatory)]
    #[allow(dead_code, reason = "the test receives another type")]
    last4: String,
}

#[structure]
struct BankAccount {
    #[param("String")]
    bank_name: Option<String>,
}

/// Create a charge.
#[request(POST "/v1/charges", response = Charge, form)]
struct CreateCharge {
    /// Identifies repetitions of the same call.
    #[header("Idempotency-Key")]
    idempotency_key: Option<String>,
    #[param("Integer", mandatory)]
    amount: u64,
    #[param("String", mandatory)]
    currency: String,
    #[param("String")]
    source: Option<String>,
    #[param("String")]
    description: Option<String>,
}

#[response]
struct Charge {
    #[param("String", mandatory)]
    id: String,
    #[param("Boolean", mandatory)]
    paid: bool,
    #[param("String")]
    failure_code: Option<String>,
}

/// List charges.
#[request(GET "/v1/charges", response = Charges,
    pages(items = data, item = ListedCharge, marker = starting_after, last = id, more = has_more, limit = limit))]
struct ListCharges {
    #[query]
    limit: Option<u32>,
    #[query]
    starting_after: Option<String>,
}

#[response]
struct Charges {
    #[param("Array of objects", mandatory)]
    data: Vec<ListedCharge>,
    #[param("Boolean", mandatory)]
    has_more: bool,
}

#[structure]
struct ListedCharge {
    #[param("String", mandatory)]
    id: String,
}
