//! Decodes the page "Task ID Response": a normal response, an abnormal one, a body that does not fit its table, and a
//! body that differs from it, and prints the link to the page that documents the status query.

use restable::{Described as _, JobId, ResponseError, response};

/// Response to every asynchronous call: the task has been accepted.
#[response(
    docs = "https://docs.otc.t-systems.com/bare-metal-server/api-ref",
    page = "public_parameters/task_responses/task_id_response.html"
)]
pub struct TaskIdResponse {
    /// ID of the task that was started.
    #[param(
        "String",
        see("Querying Task Statuses", "bms_apis/task_management/querying_task_statuses.html#en-us-topic-0118696596")
    )]
    pub job_id: JobId,
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let normal = TaskIdResponse::decode(200, (), r#"{"job_id": "70a599e0-31e7-49b7-b260-868f441e862b"}"#)?;
    println!("job id     {}", normal.job_id);

    let headers = [("X-Request-Id", "5f0d3b8c")];
    let refused = r#"{"error": {"message": "The server is locked.", "code": "BMS.0042"}}"#;
    if let Err(ResponseError::Abnormal(abnormal)) = TaskIdResponse::decode(409, headers, refused) {
        println!("abnormal   {abnormal}");
        println!("           is_code(\"BMS.0042\") is {}", abnormal.envelope().is_code("BMS.0042"));
    }

    let malformed = TaskIdResponse::decode(200, headers, "{\n  \"job_id\": {\"id\": 7}\n}");
    if let Err(error) = malformed {
        println!("malformed  {error}");
    }

    for drift in TaskIdResponse::audit(r#"{"job_id": 4711, "state": "INIT"}"#)? {
        println!("drift      {drift}");
    }

    for link in TaskIdResponse::TABLE.parameters().flat_map(|parameter| parameter.links()) {
        println!("link       {}: {}", link.title, link.url);
    }
    Ok(())
}
