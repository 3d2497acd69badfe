using System.Text;
using Lambda.Routing.Http;
using Lambda.Routing.Reading;

namespace Lambda.Routing.Tests.Http;

public sealed class MultipartFormTests
{
    [Theory]
    [InlineData("--b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n--b--\r\n", "a=1")]
    [InlineData("preamble\r\n--b \r\ncontent-disposition:form-data;NAME=a\r\n\r\n\r\n--b--epilogue", "a=")]
    [InlineData("--b\r\nContent-Disposition: form-data; name=\"x \\\"y\\\"\"\r\n\r\n--c\r\nb\r\n--b--", "x \"y\"=--c\r\nb")]
    [InlineData("--b\r\nX-Other: 1\r\nContent-Disposition: form-data; name=\"a;b\"\r\n\r\né\r\n--b\r\nContent-Disposition: form-data; name=a\r\n\r\n2\r\n--b--", "a;b=é|a=2")]
    [InlineData("--b--", "")]
    public void Fields_are_read_in_order(string body, string fields) =>
        Assert.Equal(fields, string.Join('|', Read(body).Fields.Select(field => $"{field.Key}={field.Value}")));

    [Theory]
    [InlineData("a.txt", "a.txt")]
    [InlineData("../../etc/passwd", "passwd")]
    [InlineData("C:\\temp\\a.txt", "a.txt")]
    [InlineData("é.txt", "é.txt")]
    [InlineData("..\\\\x", "x")]
    [InlineData("", "")]
    public void A_files_name_has_no_directories(string sent, string name) =>
        Assert.Equal(name, Assert.Single(Read($"--b\r\nContent-Disposition: form-data; name=\"f\"; filename=\"{sent}\"\r\n\r\nx\r\n--b--").Files).FileName);

    [Fact]
    public void A_files_bytes_are_what_was_sent()
    {
        byte[] content = [0, 13, 10, 45, 45, 99, 255, 13, 10];
        byte[] body = [.. "--b\r\nContent-Disposition: form-data; name=f; filename=x\r\nContent-Type: image/png \r\n\r\n"u8, .. content, .. "\r\n--b--"u8];

        HttpFormFile file = Assert.Single(HttpForm.Read(Request(body)).Files);

        Assert.Equal(content, file.Content.ToArray());
        Assert.Equal(("f", "image/png"), (file.Name, file.ContentType));
    }

    [Theory]
    [InlineData("", "b")]
    [InlineData("--c--", "b")]
    [InlineData("--b", "b")]
    [InlineData("--b\r\n", "b")]
    [InlineData("--bx\r\nContent-Disposition: form-data; name=a\r\n\r\n1\r\n--b--", "b")]
    [InlineData("--b\r\nContent-Disposition: form-data; name=a\r\n\r\n1", "b")]
    [InlineData("--b\r\nContent-Disposition: form-data; name=a\r\n--b--", "b")]
    [InlineData("--b\r\nContent-Disposition: form-data\r\n\r\n1\r\n--b--", "b")]
    [InlineData("--b\r\nContent-Disposition: attachment; name=a\r\n\r\n1\r\n--b--", "b")]
    [InlineData("--b\r\n\r\n\r\n\r\n1\r\n--b--", "b")]
    [InlineData("--b--", "")]
    [InlineData("--b--", "0123456789012345678901234567890123456789012345678901234567890123456789x")]
    public void What_is_malformed_is_a_bad_request(string body, string boundary) =>
        Assert.Equal(400, Assert.Throws<HttpBadRequestException>(() => HttpForm.Read(Request(Encoding.UTF8.GetBytes(body), $"multipart/form-data; boundary={boundary}"))).StatusCode);

    [Fact]
    public void A_field_that_is_no_text_is_a_bad_request() => Assert.Throws<HttpBadRequestException>(() =>
        HttpForm.Read(Request([.. "--b\r\nContent-Disposition: form-data; name=f\r\n\r\n"u8, 0xff, .. "\r\n--b--"u8])));

    [Fact]
    public void Very_many_parts_are_refused()
    {
        string part = "--b\r\nContent-Disposition: form-data; name=a\r\n\r\n1\r\n";

        Assert.Equal(1024, Read(string.Concat(Enumerable.Repeat(part, 1024)) + "--b--").Fields.Count);
        Assert.Throws<HttpBadRequestException>(() => Read(string.Concat(Enumerable.Repeat(part, 1025)) + "--b--"));
    }

    private static HttpForm Read(string body) => HttpForm.Read(Request(Encoding.UTF8.GetBytes(body)));

    private static HttpRequest Request(byte[] body, string contentType = "multipart/form-data; boundary=b") => new()
    {
        Method = "POST",
        Headers = new HttpHeaders(new Dictionary<string, string> { ["content-type"] = contentType }),
        Body = Payload.FromBytes(body),
    };
}
