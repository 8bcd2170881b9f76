//! A scripted server that handles one connection at a time.

use std::fmt::Write as _;
use std::io::{self, BufRead as _, BufReader, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

/// The reaction of the server to one request.
#[derive(Debug, Clone)]
pub enum Reply {
    /// Sends a response: status code, headers, body.
    Whole(u16, Vec<(String, String)>, Vec<u8>),
    /// Sends a response in chunks, without a length.
    Chunked(u16, Vec<u8>),
    /// Declares this length of the body, sends only these bytes, and closes the connection.
    Cut(u16, Vec<(String, String)>, Vec<u8>, u64),
    /// Closes the connection.
    Dropped,
    /// Sends nothing, and keeps the connection open for this long.
    Silent(Duration),
}

impl Reply {
    /// A response without additional headers.
    pub fn new(status: u16, body: &str) -> Self {
        Self::Whole(status, Vec::new(), body.into())
    }

    /// Adds a header.
    #[must_use]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        if let Self::Whole(_, headers, _) | Self::Cut(_, headers, ..) = &mut self {
            headers.push((name.into(), value.into()));
        }
        self
    }
}

/// A request as the server received it.
#[derive(Debug, Clone, Default)]
pub struct Received {
    /// `GET /path`
    pub line: String,
    /// The headers, with names in lower case.
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
}

impl Received {
    /// The value of a header.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }
}

/// A server on its own port. It stops at the end of the test.
#[derive(Debug)]
pub struct Server {
    pub base: String,
    received: Arc<Mutex<Vec<Received>>>,
}

impl Server {
    /// Follows the script; the last reply is repeated for all further requests.
    pub fn start(script: impl IntoIterator<Item = Reply>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let base = format!("http://{}", listener.local_addr().expect("an address"));
        let received = Arc::new(Mutex::new(Vec::new()));
        let (script, seen) = (script.into_iter().collect::<Vec<_>>(), Arc::clone(&received));
        thread::spawn(move || {
            for (turn, stream) in listener.incoming().enumerate() {
                let reply = script.get(turn).or(script.last()).cloned().expect("a script");
                let (stream, seen) = (stream.expect("a connection"), Arc::clone(&seen));
                // A reply that sends nothing must not block the next connection.
                thread::spawn(move || serve(stream, |_: &Received| reply, &seen));
            }
        });
        Self { base, received }
    }

    /// Replies to each request as this function decides, which may be called by several threads at once.
    pub fn playing(reply: impl Fn(&Received) -> Reply + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let base = format!("http://{}", listener.local_addr().expect("an address"));
        let received = Arc::new(Mutex::new(Vec::new()));
        let (reply, seen) = (Arc::new(reply), Arc::clone(&received));
        thread::spawn(move || {
            for stream in listener.incoming() {
                let (stream, seen, reply) = (stream.expect("a connection"), Arc::clone(&seen), Arc::clone(&reply));
                thread::spawn(move || serve(stream, &*reply, &seen));
            }
        });
        Self { base, received }
    }

    /// An address without a listener.
    pub fn nowhere() -> String {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        format!("http://{}", listener.local_addr().expect("an address"))
    }

    /// The requests received so far.
    pub fn received(&self) -> Vec<Received> {
        self.received.lock().expect("the requests").clone()
    }
}

/// An error here means that the client closed the connection, which is no failure of the server.
fn serve(mut stream: TcpStream, reply: impl FnOnce(&Received) -> Reply, seen: &Mutex<Vec<Received>>) -> Option<()> {
    let request = read(&stream).ok()?;
    seen.lock().expect("the requests").push(request.clone());
    match reply(&request) {
        Reply::Whole(status, headers, body) => {
            let length = body.len() as u64;
            write(&mut stream, status, &headers, &format!("Content-Length: {length}"), &body)
        }
        Reply::Chunked(status, body) => {
            let chunks =
                body.chunks(7).flat_map(|chunk| [format!("{:x}\r\n", chunk.len()).as_bytes(), chunk, b"\r\n"].concat());
            let body = chunks.chain(*b"0\r\n\r\n").collect::<Vec<_>>();
            write(&mut stream, status, &[], "Transfer-Encoding: chunked", &body)
        }
        Reply::Cut(status, headers, body, length) => {
            write(&mut stream, status, &headers, &format!("Content-Length: {length}"), &body)
        }
        Reply::Dropped => Ok(()),
        Reply::Silent(time) => {
            thread::sleep(time);
            Ok(())
        }
    }
    .ok()
}

fn read(stream: &TcpStream) -> io::Result<Received> {
    let mut reader = BufReader::new(stream);
    let mut request = Received::default();
    let mut line = String::new();
    reader.read_line(&mut line)?;
    request.line = line.trim_end().trim_end_matches(" HTTP/1.1").into();
    loop {
        line.clear();
        reader.read_line(&mut line)?;
        let Some((name, value)) = line.trim_end().split_once(": ") else { break };
        request.headers.push((name.to_ascii_lowercase(), value.into()));
    }
    if request.header("expect") == Some("100-continue") {
        (&mut &*stream).write_all(b"HTTP/1.1 100 Continue\r\n\r\n")?;
    }
    if request.header("transfer-encoding") == Some("chunked") {
        read_chunks(&mut reader, &mut request.body)?;
        return Ok(request);
    }
    let length = request.header("content-length").map_or(0, |length| length.parse().expect("a length"));
    request.body.resize(length, 0);
    reader.read_exact(&mut request.body)?;
    Ok(request)
}

fn read_chunks(reader: &mut impl io::BufRead, body: &mut Vec<u8>) -> io::Result<()> {
    loop {
        let mut line = String::new();
        reader.read_line(&mut line)?;
        let length = usize::from_str_radix(line.trim_end(), 16).expect("a length");
        let mut chunk = vec![0; length + 2];
        reader.read_exact(&mut chunk)?;
        if length == 0 {
            return Ok(());
        }
        body.extend_from_slice(&chunk[..length]);
    }
}

fn write(
    stream: &mut TcpStream,
    status: u16,
    headers: &[(String, String)],
    length: &str,
    body: &[u8],
) -> io::Result<()> {
    let mut head = format!("HTTP/1.1 {status} Scripted\r\nConnection: close\r\n{length}\r\n");
    for (name, value) in headers {
        write!(head, "{name}: {value}\r\n").expect("a header");
    }
    stream.write_all(&[head.as_bytes(), b"\r\n", body].concat())
}
