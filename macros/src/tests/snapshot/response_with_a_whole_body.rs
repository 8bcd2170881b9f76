/// A page of servers.
/**

| Parameter | Location | Type | Description |
|---|---|---|---|
| `Content-Range` | header | `Option<String>` |  |
| `servers` | whole body | `Array of objects` |  |
*/
struct Servers {
    range: Option<String>,
    servers: Vec<Server>,
}
const _: () = {
    use ::restable::__private as __restable;
    const ROWS: &__restable::Names = &__restable::Names::new(
        &["Content-Range", "servers"],
        b"",
        false,
    );
    impl<'__de> __restable::WholeBody<'__de> for Servers {
        const TABLE: &'static __restable::Table = &__restable::Table::new(
            "Servers",
            "A page of servers",
            __restable::None,
            __restable::Body::value(
                __restable::Some("Array of objects"),
                <Self as __restable::Field<'static>>::ROW,
            ),
            ROWS,
            "\u{1d}ht*\n\u{1d}wd*Array of objects",
            &[
                ((), <Option<String> as __restable::Field<'__de>>::ROW),
                (
                    <<<Vec<
                        Server,
                    > as __restable::Field<
                        '__de,
                    >>::Kind as __restable::DocumentedAsArray<
                        Vec<Server>,
                    >>::Element as __restable::DocumentedAsObject<Vec<Server>>>::FITS,
                    <Vec<Server> as __restable::Field<'__de>>::ROW,
                ),
            ],
        );
        type Body = Vec<Server>;
        fn initial() -> Self {
            Self {
                servers: <Vec<Server> as __restable::Field<'__de>>::initial(),
                range: <Option<String> as __restable::Field<'__de>>::initial(),
            }
        }
        fn body(&mut self) -> &mut Self::Body {
            &mut self.servers
        }
        fn body_place(&mut self) -> __restable::Place<'_, '__de> {
            <Vec<Server> as __restable::Field<'__de>>::place(&mut self.servers)
        }
        fn option_place(
            slot: &mut __restable::Option<Self::Body>,
        ) -> __restable::Place<'_, '__de> {
            <Vec<Server> as __restable::Field<'__de>>::option_place(slot)
        }
        fn absent_body() -> __restable::Option<Self::Body> {
            <Vec<Server> as __restable::Field<'__de>>::absent()
        }
        fn head(
            &mut self,
            fill: &mut dyn __restable::FnMut(
                &'static [&'static __restable::str],
                &mut [__restable::Place<'_, '__de>],
            ),
        ) {
            fill(
                &["Content-Range"],
                &mut [
                    <Option<String> as __restable::Field<'__de>>::place(&mut self.range),
                ],
            )
        }
    }
    impl<'__de> __restable::Field<'__de> for Servers {
        type Kind = <Vec<Server> as __restable::Field<'__de>>::Kind;
        const SHAPE: __restable::Shape = <Vec<
            Server,
        > as __restable::Field<'__de>>::SHAPE;
        const OPTIONAL: __restable::bool = <Vec<
            Server,
        > as __restable::Field<'__de>>::OPTIONAL;
        const NAMES: __restable::Option<&'static __restable::Names> = <Vec<
            Server,
        > as __restable::Field<'__de>>::NAMES;
        const ROW: &'static __restable::RowType = (
            <<<Vec<
                Server,
            > as __restable::Field<
                '__de,
            >>::Kind as __restable::DocumentedAsArray<
                Vec<Server>,
            >>::Element as __restable::DocumentedAsObject<Vec<Server>>>::FITS,
            <Vec<Server> as __restable::Field<'__de>>::ROW,
        )
            .1;
        type Start = __restable::Ready;
        fn initial() -> Self {
            <Self as __restable::WholeBody<'__de>>::initial()
        }
        fn absent() -> __restable::Option<Self> {
            __restable::whole_body::absent()
        }
        fn place(&mut self) -> __restable::Place<'_, '__de> {
            __restable::whole_body::place(self)
        }
        fn option_place(
            slot: &mut __restable::Option<Self>,
        ) -> __restable::Place<'_, '__de> {
            __restable::newtype_place(slot)
        }
        fn with_head(
            slot: &mut __restable::Option<Self>,
            head: &mut dyn __restable::Head,
            read: &mut dyn __restable::FnMut(__restable::Place<'_, '__de>),
        ) {
            __restable::whole_body::with_head(slot, head, read)
        }
        fn view(&self) -> __restable::View<'_, '__de> {
            <Vec<Server> as __restable::Field<'__de>>::view(&self.servers)
        }
        fn view_unless_empty(&self) -> __restable::View<'_, '__de> {
            <Vec<Server> as __restable::Field<'__de>>::view_unless_empty(&self.servers)
        }
    }
    impl __restable::Described for Servers {
        const TABLE: &'static __restable::Table = <Self as __restable::WholeBody<
            'static,
        >>::TABLE;
    }
    impl<'__de> __restable::Deserialize<'__de> for Servers {
        fn deserialize<__D: __restable::Deserializer<'__de>>(
            deserializer: __D,
        ) -> __restable::Result<Self, __D::Error> {
            __restable::deserialize(deserializer)
        }
    }
    impl __restable::Serialize for Servers {
        fn serialize<__S: __restable::Serializer>(
            &self,
            serializer: __S,
        ) -> __restable::Result<__S::Ok, __S::Error> {
            __restable::serialize(self, serializer)
        }
    }
    impl __restable::Response for Servers {
        const READS_HEAD: __restable::bool = true;
    }
    #[allow(dead_code)]
    impl Servers {
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
