using Lambda.Routing.Generators.Tests.Routes;

namespace Lambda.Routing.Generators.Tests.Http;

/// <summary>All that text can become, as parameters of the query, compiled and run.</summary>
public sealed class QueryParameterTests
{
    private const string Handlers = """
        using System.Diagnostics.CodeAnalysis;
        using System.Numerics;

        public enum Size { Small, Large }

        public readonly record struct Sku(string Text) : ISpanParsable<Sku>
        {
            public static Sku Parse(string text, IFormatProvider? provider) => Parse(text.AsSpan(), provider);
            public static Sku Parse(ReadOnlySpan<char> text, IFormatProvider? provider) => TryParse(text, provider, out Sku sku) ? sku : throw new FormatException();
            public static bool TryParse([NotNullWhen(true)] string? text, IFormatProvider? provider, out Sku result) => TryParse(text.AsSpan(), provider, out result);
            public static bool TryParse(ReadOnlySpan<char> text, IFormatProvider? provider, out Sku result)
            {
                result = new(text.ToString());
                return text.StartsWith("sku-");
            }
        }

        public static class S
        {
            [HttpTrigger("GET /integers")]
            public static string Integers(sbyte a, byte b, short c, ushort d, int e, uint f, long g, ulong h, Int128 i, UInt128 j, nint k, nuint l, BigInteger m) => $"{a} {b} {c} {d} {e} {f} {g} {h} {i} {j} {k} {l} {m}";

            [HttpTrigger("GET /fractions")]
            public static string Fractions(Half a, float b, double c, decimal d) => FormattableString.Invariant($"{a} {b} {c} {d}");

            [HttpTrigger("GET /others")]
            public static string Others(bool a, char b, Guid c, DateTimeOffset d, DateTime e, DateOnly f, TimeOnly g, TimeSpan h, Uri i, Size j, System.Net.IPAddress k, Sku l) =>
                FormattableString.Invariant($"{a} {b} {c:N} {d:O} {e:O} {f:O} {g:O} {h} {i.Host} {j} {k} {l.Text}");

            [HttpTrigger("GET /lists")]
            public static string Lists(int[] a, List<Guid> b, IReadOnlyList<Uri> c, Size[]? d, IReadOnlyList<Sku>? e, [FromHeader("x-days")] DateOnly[]? f) =>
                FormattableString.Invariant($"{string.Join('+', a)} {b.Count} {string.Join('+', c)} {d?.Length} {e?.Count} {f?.Length}");

            [HttpTrigger("GET /optional-lists")]
            public static string OptionalLists(int[]? a, List<string> b = null!, string[]? c = null, IReadOnlyList<string>? d = null) => $"{a is null} {b is null} {c is null} {d?.Count}";

            [HttpTrigger("GET /optional")]
            public static string Optional(decimal? a, Uri? b, Sku? c, Size? d, DateTimeOffset? e, long f = 7, Size g = Size.Large, string h = "none") => FormattableString.Invariant($"{a}{b}{c}{d}{e} {f} {g} {h}");
        }
        """;

    private static readonly RunningFunction s_function = RunningFunction.StartOnly(Handlers);

    [Theory]
    [InlineData(
        "/integers", "a=-128&b=255&c=-32768&d=65535&e=-1&f=4294967295&g=-9223372036854775808&h=18446744073709551615&i=-170141183460469231731687303715884105728&j=9&k=-5&l=5&m=123456789012345678901234567890",
        "-128 255 -32768 65535 -1 4294967295 -9223372036854775808 18446744073709551615 -170141183460469231731687303715884105728 9 -5 5 123456789012345678901234567890")]
    [InlineData("/fractions", "a=0.5&b=1.25&c=1e3&d=79228162514264337593543950335", "0.5 1.25 1000 79228162514264337593543950335")]
    [InlineData(
        "/others", "a=true&b=x&c=0b6cf1a2-7a3d-4c57-9d36-5c0e3c9f2a11&d=2024-02-29T12:00:00%2B02:00&e=2024-02-29T12:00:00Z&f=2024-02-29&g=23:59:01&h=1.02:03:04&i=https://shop.example/a&j=large&k=::1&l=sku-5",
        "True x 0b6cf1a27a3d4c579d365c0e3c9f2a11 2024-02-29T12:00:00.0000000+02:00 2024-02-29T12:00:00.0000000Z 2024-02-29 23:59:01.0000000 1.02:03:04 shop.example Large ::1 sku-5")]
    [InlineData("/lists", "a=1&a=2&b=0b6cf1a2-7a3d-4c57-9d36-5c0e3c9f2a11&c=/x&c=https://y.example/&d=small&d=large&e=sku-1", "1+2 1 /x+https://y.example/ 2 1 3")]
    [InlineData("/optional", "", " 7 Large none")]
    [InlineData("/optional", "a=&b=&f=&g=", " 7 Large none")]
    [InlineData("/optional-lists", "a=&d=", "True True True 1")]
    [InlineData("/optional-lists", "a=1&b=x&c=y&c=&d=z", "False False False 1")]
    public async Task Text_becomes_what_the_parameter_is(string path, string query, string expected) => Assert.Equal((200, expected), await GetAsync(path, query));

    [Theory]
    [InlineData("/integers", "a=128", "query parameter 'a': expected an integer")]
    [InlineData("/fractions", "a=1&b=1&c=1&d=1,5", "query parameter 'd': expected a number")]
    [InlineData("/lists", "a=1&a=secret", "query parameter 'a': expected an integer")]
    [InlineData("/lists", "b=0b6cf1a2-7a3d-4c57-9d36-5c0e3c9f2a11", "query parameter 'a' is missing: expected an integer")]
    [InlineData("/optional", "c=secret", "query parameter 'c': expected a valid Sku")]
    [InlineData("/optional", "d=1", "query parameter 'd': expected one of Small, Large")]
    [InlineData("/optional", "f=1&f=2", "query parameter 'f': expected one value")]
    public async Task What_does_not_fit_is_a_400_that_names_it(string path, string query, string detail)
    {
        (int status, string? body) = await GetAsync(path, query);

        Assert.Equal(400, status);
        Assert.Equal(detail, System.Text.Json.JsonElement.Parse(body!).GetProperty("detail").GetString());
    }

    [Theory]
    [InlineData("HEAD", "Order order", "LR1011 'Order order'")]
    [InlineData("DELETE", "Order order", "LR1011 'Order order'")]
    [InlineData("OPTIONS", "[FromBody] string text", "LR1011 '[FromBody] string text'")]
    [InlineData("DELETE", "[FromQuery(\"o\")] int order", null)]
    [InlineData("PATCH", "Order order", null)]
    [InlineData("ANY", "Order order", null)]
    [InlineData("POST", "Order one, Order two", "LR1002 'Order two'")]
    [InlineData("POST", "Order one, [FromBody] string two", "LR1002 '[FromBody] string two'")]
    [InlineData("GET", "int?[] ids", "LR1011 'int?[] ids'")]
    [InlineData("GET", "[FromQuery] List<Guid?> ids", "LR1001 '[FromQuery] List<Guid?> ids'")]
    [InlineData("GET", "[FromHeader] string?[]? tags", null)]
    [InlineData("GET", "[FromQuery] Order order", "LR1001 '[FromQuery] Order order'")]
    [InlineData("GET", "[FromRoute(\"other\")] int id", "LR1001 '[FromRoute(\"other\")] int id'")]
    public async Task What_the_method_has_no_place_for_is_a_build_error(string method, string parameters, string? finding) => Assert.Equal(
        finding is null ? [] : [finding], await RouteHost.FindingsAsync($"public static class S {{ [HttpTrigger(\"{method} /a/{{id}}\")] public static void Take({parameters}) {{ }} }}", Sources.Order, Sources.Json));

    private static async Task<(int Status, string? Body)> GetAsync(string path, string query) =>
        HttpRequests.Answer(await s_function.InvokeAsync(HttpRequests.Of("GET", path, query, headers: new() { ["x-days"] = "2024-02-29, 2024-03-01,2024-03-02" })));
}
