/// A token.
/**

| Parameter | Location | Type | Description |
|---|---|---|---|
| `X-Subject-Token` | header | `String`, mandatory |  |
| `user` | body | `Option<String>` |  |
*/
struct Issued {
    token: Secret<String>,
    status: u16,
    user: Option<String>,
}
const _: () = {
    use ::restable::__private as __restable;
    const NAMES: &__restable::Names = &__restable::Names::new(&["user"], b"", false);
    const ROWS: &__restable::Names = &__restable::Names::new(
        &["X-Subject-Token", "user"],
        b"",
        false,
    );
    impl<'__de> __restable::Record<'__de> for Issued {
        const TABLE: &'static __restable::Table = &__restable::Table::new(
            "Issued",
            "A token",
            __restable::None,
            __restable::Body::Parameters,
            ROWS,
            "\u{1d}hm*String\nt*",
            &[
                (
                    <<Secret<
                        String,
                    > as __restable::Field<
                        '__de,
                    >>::Kind as __restable::DocumentedAsString<Secret<String>>>::FITS,
                    <Secret<String> as __restable::Field<'__de>>::ROW,
                ),
                ((), <Option<String> as __restable::Field<'__de>>::ROW),
            ],
        );
        const A_FIELD_CONTAINS_ITS_OWN_STRUCT_MAKE_IT_AN_OPTION: __restable::bool = <Secret<
            String,
        > as __restable::Field<
            '__de,
        >>::A_FIELD_CONTAINS_ITS_OWN_STRUCT_MAKE_IT_AN_OPTION;
        type Start = __restable::Ready;
        fn initial() -> Self {
            Self {
                user: <Option<String> as __restable::Field<'__de>>::initial(),
                token: <Secret<String> as __restable::Field<'__de>>::initial(),
                status: <u16 as __restable::StatusField<'__de>>::initial(),
            }
        }
        fn refill(
            &mut self,
            rows: &mut dyn __restable::Rows<'__de>,
        ) -> __restable::ReadResult {
            {
                let _: __restable::Fits = <<Secret<
                    String,
                > as __restable::Field<
                    '__de,
                >>::Kind as __restable::HeaderValues>::ALLOWED;
                rows.fill(
                    NAMES,
                    &mut [
                        <Option<
                            String,
                        > as __restable::Field<'__de>>::place(&mut self.user),
                    ],
                )?;
                rows.head(
                    &["X-Subject-Token", ":status"],
                    &mut [
                        <Secret<
                            String,
                        > as __restable::Field<'__de>>::place(&mut self.token),
                        <u16 as __restable::StatusField<'__de>>::place(&mut self.status),
                    ],
                )
            }
        }
        fn columns(
            &self,
            write: &mut dyn __restable::FnMut(
                &'static __restable::Names,
                &[__restable::View<'_, '__de>],
            ),
        ) {
            write(NAMES, &[__restable::Column::column(&self.user)])
        }
    }
    const _: __restable::bool = <Issued as __restable::Record<
        'static,
    >>::A_FIELD_CONTAINS_ITS_OWN_STRUCT_MAKE_IT_AN_OPTION;
    impl<'__de> __restable::Deserialize<'__de> for Issued {
        fn deserialize<__D: __restable::Deserializer<'__de>>(
            deserializer: __D,
        ) -> __restable::Result<Self, __D::Error> {
            __restable::deserialize(deserializer)
        }
    }
    impl __restable::Serialize for Issued {
        fn serialize<__S: __restable::Serializer>(
            &self,
            serializer: __S,
        ) -> __restable::Result<__S::Ok, __S::Error> {
            __restable::serialize(self, serializer)
        }
    }
    impl __restable::Response for Issued {
        const READS_HEAD: __restable::bool = true;
    }
    #[allow(dead_code)]
    impl Issued {
        /// Decodes a response with its status and headers.
        ///
        /// # Errors
        ///
        /// Returns an error if the service reports a failure, or if the response does not fit the table.
        pub fn decode<'__de>(
            status: impl __restable::Into<__restable::Status>,
            headers: impl __restable::Headers,
            body: &'__de (impl __restable::AsRef<[__restable::u8]> + ?__restable::Sized),
        ) -> __restable::Result<Self, __restable::ResponseError> {
            <Self as __restable::Response>::decode(status, headers, body)
        }
        /// Decodes a body without a status.
        ///
        /// # Errors
        ///
        /// Returns an error if the body is an error envelope, or if it does not fit the table.
        pub fn decode_body<'__de>(
            body: &'__de (impl __restable::AsRef<[__restable::u8]> + ?__restable::Sized),
        ) -> __restable::Result<Self, __restable::ResponseError> {
            <Self as __restable::Response>::decode_body(body)
        }
        /// Compares a body with the table and returns every difference.
        ///
        /// # Errors
        ///
        /// Returns an error if the body is not JSON.
        pub fn audit<'__de>(
            body: &'__de (impl __restable::AsRef<[__restable::u8]> + ?__restable::Sized),
        ) -> __restable::Result<
            __restable::Vec<__restable::Drift>,
            __restable::ResponseError,
        > {
            <Self as __restable::Response>::audit(body)
        }
    }
};
