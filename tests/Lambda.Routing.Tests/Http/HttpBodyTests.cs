using System.Text;
using System.Text.Json;
using Lambda.Routing.Http;
using Lambda.Routing.Reading;

namespace Lambda.Routing.Tests.Http;

public sealed class HttpBodyTests
{
    private static HttpRequest Request(string? body, string? contentType = "application/json", bool base64 = false, string? encoding = null) => new()
    {
        Method = "POST",
        Headers = new HttpHeaders(new[] { ("content-type", contentType), ("content-encoding", encoding) }
            .Where(header => header.Item2 is not null).ToDictionary(header => header.Item1, header => header.Item2!)),
        Body = Payload.FromText(body),
        IsBase64Encoded = base64,
    };

    private static Parcel Bind(HttpRequest request) => HttpBody.Required(request, HttpJson.Default.Parcel);

    [Theory]
    [InlineData("application/json")]
    [InlineData("application/json; charset=utf-8")]
    [InlineData("application/vnd.shop+json")]
    [InlineData("text/plain")]
    [InlineData("application/octet-stream")]
    [InlineData(null)]
    public void A_json_body_binds_whatever_type_that_may_be_json_the_client_claims(string? contentType) =>
        Assert.Equal(new Parcel(5, "x"), Bind(Request("""{"weight":5,"label":"x"}""", contentType)));

    [Theory]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("multipart/form-data; boundary=x")]
    [InlineData("Application/XML")]
    [InlineData("image/svg+xml")]
    [InlineData("image/png")]
    [InlineData("text/html; charset=utf-8")]
    public void A_body_that_cannot_be_json_is_an_unsupported_media_type(string contentType)
    {
        var exception = Assert.Throws<HttpBadRequestException>(() => Bind(Request("""{"weight":5}""", contentType)));

        Assert.Equal(415, exception.StatusCode);
        Assert.Equal("body: expected JSON", exception.Message);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("BR")]
    [InlineData("identity, deflate")]
    [InlineData("zstd")]
    public void A_compressed_body_is_refused_as_HTTP_says_and_only_its_bytes_are_handed_over(string coding)
    {
        HttpRequest request = Request(Convert.ToBase64String("compressed"u8), "application/x-www-form-urlencoded", base64: true, coding);

        foreach (Func<object?> bind in new Func<object?>[] { () => Bind(request), () => HttpBody.OptionalJson(request), () => HttpBody.Text(request), () => HttpForm.Read(request) })
        {
            var exception = Assert.Throws<HttpBadRequestException>(bind);
            Assert.Equal((415, "body: expected no Content-Encoding"), (exception.StatusCode, exception.Message));
            Assert.Equal((415, "identity"), (exception.Answer!.StatusCode, exception.Answer.Find("Accept-Encoding")));
        }
        Assert.Equal("compressed"u8.ToArray(), HttpBody.Bytes(request).ToArray());
    }

    [Theory]
    [InlineData("identity")]
    [InlineData("utf-8")]
    [InlineData("")]
    public void What_compresses_nothing_is_no_encoding(string coding) => Assert.Equal(new Parcel(5, "x"), Bind(Request("""{"weight":5,"label":"x"}""", encoding: coding)));

    [Fact]
    public void No_body_has_no_encoding() => Assert.Null(HttpBody.Optional(Request(null, encoding: "gzip"), HttpJson.Default.Parcel));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("null")]
    public void An_empty_body_or_null_is_refused_unless_the_parameter_is_nullable(string? body)
    {
        Assert.Equal("body is missing: expected JSON", Assert.Throws<HttpBadRequestException>(() => Bind(Request(body))).Message);
        Assert.Null(HttpBody.Optional(Request(body), HttpJson.Default.Parcel));
        Assert.Null(HttpBody.Optional(Request(body), HttpJson.Default.NullableInt32));
    }

    [Theory]
    [InlineData("""{"weight":"secret"}""", "$.weight")]
    [InlineData("""{"weight":5,"label":null}""", "$.label")]
    [InlineData("""{"label":"secret"}""", "$")]
    [InlineData("""{"weight":5,"label":"secret""", "$.label")]
    [InlineData("secret", "$")]
    public void A_malformed_body_names_the_place_but_not_the_value(string body, string path)
    {
        var exception = Assert.Throws<HttpBadRequestException>(() => Bind(Request(body)));

        Assert.Equal(400, exception.StatusCode);
        Assert.Equal($"body at {path}: the JSON is malformed or does not fit", exception.Message);
    }

    [Fact]
    public void A_base64_body_is_decoded_when_it_is_asked_for()
    {
        string base64 = Convert.ToBase64String(Encoding.UTF8.GetBytes("""{"weight":5,"label":"é"}"""));

        Assert.Equal(new Parcel(5, "é"), Bind(Request(base64, base64: true)));
        Assert.Equal("""{"weight":5,"label":"é"}""", HttpBody.Text(Request(base64, base64: true)));
    }

    [Fact]
    public void A_body_that_is_not_the_base64_that_it_claims_to_be_is_refused() =>
        Assert.Equal("body: expected base64", Assert.Throws<HttpBadRequestException>(() => Bind(Request("***", base64: true))).Message);

    [Fact]
    public void Binary_bytes_arrive_as_they_were_sent()
    {
        byte[] bytes = [.. Enumerable.Range(0, 256).Select(value => (byte)value)];
        HttpRequest request = Request(Convert.ToBase64String(bytes), "application/octet-stream", base64: true);

        Assert.Equal(bytes, HttpBody.Bytes(request).ToArray());
        Assert.Equal("body: expected UTF-8", Assert.Throws<HttpBadRequestException>(() => HttpBody.Text(request)).Message);
    }

    [Fact]
    public void No_body_is_no_text_and_no_bytes()
    {
        Assert.Null(HttpBody.Text(Request(null)));
        Assert.True(HttpBody.Bytes(Request(null)).IsEmpty);
        Assert.Null(HttpBody.OptionalJson(Request("")));
    }

    [Fact]
    public void Any_json_can_be_had_as_an_element()
    {
        Assert.Equal(JsonValueKind.Array, HttpBody.Json(Request("[1]")).ValueKind);
        Assert.Equal("body: expected JSON", Assert.Throws<HttpBadRequestException>(() => HttpBody.Json(Request("[1"))).Message);
        Assert.Equal("body is missing: expected JSON", Assert.Throws<HttpBadRequestException>(() => HttpBody.Json(Request(null))).Message);
    }

    [Fact]
    public void A_megabyte_binds()
    {
        string label = new('x', 1_000_000);

        Assert.Equal(label, Bind(Request($$"""{"weight":1,"label":"{{label}}"}""")).Label);
    }
}
