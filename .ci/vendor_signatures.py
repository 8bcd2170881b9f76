"""Signs random requests with the vendor's SDK, and prints one JSON object for each request.

Usage: vendor_signatures.py COUNT SEED. Needs `huaweicloudsdkcore`; `compare_signatures` of the tests reads the output.
"""
import json
import random
import sys
from types import SimpleNamespace
from urllib.parse import quote

from huaweicloudsdkcore.sdk_request import SdkRequest
from huaweicloudsdkcore.signer.signer import Signer

WORDS = ["servers", "p-1", "a b", "ü", "東京", "x+y", "~home", "50%", "k=v", "q&a", "a/b", "", "-._~", "(1)", "*", "'", "😀"]
CONTENT_TYPES = [None, "application/json", "application/json;charset=utf-8", "text/plain", "application/octet-stream", "application/bson"]


def word(random):
    return random.choice(WORDS) + random.choice(["", str(random.randrange(10**6))])


def request(random):
    segments = [word(random) or "v1" for _ in range(random.randrange(1, 6))]
    query = {word(random): word(random) for _ in range(random.randrange(5))}
    headers = {"X-Sdk-Date": "20%02d%02d%02dT%02d%02d%02dZ" % (random.randrange(20, 40), random.randrange(1, 13), random.randrange(1, 29), random.randrange(24), random.randrange(60), random.randrange(60))}
    for name in random.sample(["X-Project-Id", "Accept", "X-Language", "X-Under_score", "X-Empty", "If-Match"], random.randrange(4)):
        headers[name] = "" if name == "X-Empty" else random.choice(["", " "]) + random.choice(["p-1", "*/*", "a,  b", '"e"']) + random.choice(["", "  "])
    if content_type := random.choice(CONTENT_TYPES):
        headers["Content-Type"] = content_type
    if random.random() < 0.3:
        headers["X-Security-Token"] = "token-%d" % random.randrange(10**9)
    return SdkRequest(
        method=random.choice(["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD"]),
        schema="https",
        host=random.choice(["ecs.example.com", "iam.eu-de.example.com:8443"]),
        resource_path="/" + "/".join(quote(segment, safe="") for segment in segments) + random.choice(["", "/"]),
        query_params=list(query.items()),
        header_params=headers,
        body=random.choice(["", "{}", json.dumps({"name": word(random)}), "ü" * random.randrange(1, 300)]),
    )


def main(count, seed):
    source = random.Random(seed)
    for _ in range(count):
        unsigned = request(source)
        id, secret = "AK%d" % source.randrange(10**9), "secret/%d" % source.randrange(10**12)
        encoded = "&".join("%s=%s" % (quote(name, safe=""), quote(value, safe="")) for name, value in unsigned.query_params)
        line = {
            "id": id, "secret": secret, "method": unsigned.method, "body": unsigned.body, "headers": dict(unsigned.header_params),
            "url": "https://" + unsigned.host + unsigned.resource_path + ("?" + encoded if encoded else ""),
        }
        signed = Signer(SimpleNamespace(ak=id, sk=secret)).sign(unsigned)
        line["authorization"] = signed.header_params["Authorization"]
        print(json.dumps(line))


main(int(sys.argv[1]), int(sys.argv[2]))
