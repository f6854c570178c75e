//! A signed event and its key, made with Node's crypto and checked with the
//! vendor's SDK; the vendor publishes none.

pub const BODY: &str = r#"{"webhookType":"call-answered","data":{"callId":"712350ce-8fff-464d-b427-587bfb66636a","type":"outbound","from":"+14155559876","to":"+14155550123","status":"answered"}}"#;
pub const SIGNATURE: &str = "k5a498TPC0nNOz2FqS6vnoShcft1N/HH2brzCGV97MkMU3Q+yXZ4bQ1a9hBk/pYTAmFv6fd2ed7pBIDbbosfgGCj2pZL5bDKipBuBWvu5CQTGd7qqwc6UGcG0UTB3IuKMYZD3OjLS+pvodNj0fpJYxMq400WKQDLexq96k3hzXSUiVcgyzZObl4XpLxij1pDiuD8Nu00gtr3oe9Qr2pPxECdfCkQHVXfTcKupuhx9UbTSHBg8koXd0iv5kTJjHpRktROOUet1wXvKRWQQPuAGp/vDcKIabhcJ3MV5hcFD5BNXukD1s90lZQh8RMPJrQSNVfehys61dzlOdpbdNUY8A==";
pub const PKCS1: &str = "-----BEGIN RSA PUBLIC KEY-----
MIIBCgKCAQEAtOayhxQUsVBaMnGiuSR7L8/Pylmbf3REg9FLfhrDBQ+UTdzMz3hd
R6sRqQyDrQgQ+mUvGXY/0vQPnML1mJyqf1kQdiGTjBNz8z1c+xt1PyBVpWlMUvu0
f1quJibNWP+i1RoJ5lahsoUsWw8GqKm2+zewB9NmhCLMo8pfHahz2vMB8OZhgfdZ
Pu9K+WTH7l7c8VXjhmwXCJUUEXvWAldNBeZaBQuXqqZcA/mzo7xxrxpwoKyf1qto
RiZRfWEuvdgCzpg5r9HBIqI7VK+ElPOuO1T0CsezqjS0Dmv0N4Bt9gkMNKBsXKwe
N3hszv5QF7UsuLxxkOxyhYlnCwHwY1u5fQIDAQAB
-----END RSA PUBLIC KEY-----
";
