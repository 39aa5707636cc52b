/**
 * Made once with openssl for recipient.example and rebinding.example, and valid until 2126. It protects nothing: only
 * tests on this machine believe it.
 */
export const testCertificate = {
  key: `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgeBtN2O1u6dVDtnD3
F2zuRcgckSjryO6fQP7rwIR6/P+hRANCAAT0GopYiiFic5d2HZ+YjyWncLJaURqR
enJ/1lwkf4mubjwipm9zhemZk3cMg4QXuJlHU5TNKYnieGW26WHnc4Es
-----END PRIVATE KEY-----
`,
  cert: `-----BEGIN CERTIFICATE-----
MIIBwzCCAWigAwIBAgIUOeRP3GItzXxwrqQQw1ZWN9rXzzgwCgYIKoZIzj0EAwIw
HDEaMBgGA1UEAwwRcmVjaXBpZW50LmV4YW1wbGUwIBcNMjYxMTI4MjM1NDE0WhgP
MjEyNjExMDQyMzU0MTRaMBwxGjAYBgNVBAMMEXJlY2lwaWVudC5leGFtcGxlMFkw
EwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE9BqKWIohYnOXdh2fmI8lp3CyWlEakXpy
f9ZcJH+Jrm48IqZvc4XpmZN3DIOEF7iZR1OUzSmJ4nhltulh53OBLKOBhTCBgjAd
BgNVHQ4EFgQUUq4v2JTwUZyozLzUJpSCGOKWQ7AwHwYDVR0jBBgwFoAUUq4v2JTw
UZyozLzUJpSCGOKWQ7AwDwYDVR0TAQH/BAUwAwEB/zAvBgNVHREEKDAmghFyZWNp
cGllbnQuZXhhbXBsZYIRcmViaW5kaW5nLmV4YW1wbGUwCgYIKoZIzj0EAwIDSQAw
RgIhAL4Ob+bJ0v8Jl9ifqckNIPL68gVpXF4yOhuEDWj12jSHAiEAwQVO8Gx1mdEi
EODNXJqWJ8J8vZE0Y6EGmlH0R9hyQjw=
-----END CERTIFICATE-----
`,
}
