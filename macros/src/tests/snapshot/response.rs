/// Answer to every asynchronous call.
/**

| Parameter | Type | Description |
|---|---|---|
| `job_id` | `String`, mandatory | ID of the task that was started. [Task status](https://docs.example.com/bms/task_status.html) |
| `servers` | `Array of objects` |  |

Documented at [Answer to every asynchronous call](https://docs.example.com/bms/task_id_response.html).*/
pub struct TaskIdResponse {
    /// ID of the task that was started.
    ///
    /// This is for the field and not for the table.
    /**

How to query the job's status: see [Task status](https://docs.example.com/bms/task_status.html).*/
    pub job_id: JobId,
    pub servers: Vec<Server>,
}
const _: () = {
    use ::restable::__private as __restable;
    const NAMES: &__restable::Names = &__restable::Names::new(
        &["job_id", "servers"],
        b"",
        false,
    );
    impl<'__de> __restable::Record<'__de> for TaskIdResponse {
        const TABLE: &'static __restable::Table = &__restable::Table::new(
            "TaskIdResponse",
            "Answer to every asynchronous call",
            __restable::Some("https://docs.example.com/bms/task_id_response.html"),
            __restable::Body::Parameters,
            NAMES,
            "m*String\u{1f}Task status\u{1e}https://docs.example.com/bms/task_status.html\nd*Array of objects",
            &[
                (
                    <<JobId as __restable::Field<
                        '__de,
                    >>::Kind as __restable::DocumentedAsString<JobId>>::FITS,
                    <JobId as __restable::Field<'__de>>::ROW,
                ),
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
        type Start = __restable::Ready;
        fn initial() -> Self {
            Self {
                job_id: <JobId as __restable::Field<'__de>>::initial(),
                servers: <Vec<Server> as __restable::Field<'__de>>::initial(),
            }
        }
        fn refill(
            &mut self,
            rows: &mut dyn __restable::Rows<'__de>,
        ) -> __restable::ReadResult {
            rows.fill(
                NAMES,
                &mut [
                    <JobId as __restable::Field<'__de>>::place(&mut self.job_id),
                    <Vec<Server> as __restable::Field<'__de>>::place(&mut self.servers),
                ],
            )
        }
        fn columns(
            &self,
            write: &mut dyn __restable::FnMut(
                &'static __restable::Names,
                &[__restable::View<'_, '__de>],
            ),
        ) {
            write(
                NAMES,
                &[
                    <JobId as __restable::Field<'__de>>::view(&self.job_id),
                    <Vec<
                        Server,
                    > as __restable::Field<'__de>>::view_unless_empty(&self.servers),
                ],
            )
        }
    }
    impl<'__de> __restable::Deserialize<'__de> for TaskIdResponse {
        fn deserialize<__D: __restable::Deserializer<'__de>>(
            deserializer: __D,
        ) -> __restable::Result<Self, __D::Error> {
            __restable::deserialize(deserializer)
        }
    }
    impl __restable::Serialize for TaskIdResponse {
        fn serialize<__S: __restable::Serializer>(
            &self,
            serializer: __S,
        ) -> __restable::Result<__S::Ok, __S::Error> {
            __restable::serialize(self, serializer)
        }
    }
    impl __restable::Response for TaskIdResponse {}
    #[allow(dead_code)]
    impl TaskIdResponse {
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
