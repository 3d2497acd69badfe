using System.Text;
using Lambda.Routing.Http;
using Lambda.Routing.Reading;
using Lambda.Routing.Testing;

namespace Lambda.Routing.Tests.Http;

/// <summary>A handler sees the same request, whichever service delivered it.</summary>
public sealed class SameRequestTests
{
    private static readonly (string Name, HttpSources Source, bool Variant, Func<ReadOnlyMemory<byte>, HttpRequest> Read)[] s_sources =
    [
        ("HTTP API", HttpSources.ApiGatewayHttp, false, json => EventReader.ReadDocument<ApiGatewayHttpEvent>(json).ToRequest()),
        ("function URL", HttpSources.FunctionUrl, false, json => EventReader.ReadDocument<FunctionUrlEvent>(json).ToRequest()),
        ("REST API", HttpSources.ApiGatewayRest, false, json => EventReader.ReadDocument<ApiGatewayRestEvent>(json).ToRequest()),
        ("ALB", HttpSources.LoadBalancer, true, json => EventReader.ReadDocument<AlbEvent>(json).ToRequest()),
        (SingleValue, HttpSources.LoadBalancer, false, json => EventReader.ReadDocument<AlbEvent>(json).ToRequest()),
        ("Lattice", HttpSources.VpcLattice, false, json => EventReader.ReadDocument<VpcLatticeEvent>(json).ToRequest()),
        (LatticeVersion1, HttpSources.VpcLattice, true, json => EventReader.ReadDocument<VpcLatticeV1Event>(json).ToRequest()),
    ];

    private const string SingleValue = "ALB without multi-value headers";
    private const string LatticeVersion1 = "Lattice, version 1";

    public static TheoryData<string, string> Paths => new()
    {
        { "/", "/" }, { "/orders", "/orders" }, { "/orders/", "/orders/" }, { "/orders/5", "/orders/5" }, { "//orders", "//orders" },
        { "/orders//5", "/orders//5" }, { "/a%20b", "/a b" }, { "/a+b", "/a+b" }, { "/a%2Bb", "/a+b" }, { "/a%2Fb", "/a%2Fb" }, { "/a%2fb", "/a%2Fb" },
        { "/a%25b", "/a%25b" }, { "/a%252Fb", "/a%252Fb" }, { "/caf%C3%A9", "/café" }, { "/%F0%9F%8D%B5", "/🍵" }, { "/a;b=c", "/a;b=c" }, { "/a:b@c", "/a:b@c" },
        { "/~x_-.", "/~x_-." }, { "/a,b", "/a,b" }, { "/a'b(c)", "/a'b(c)" }, { "/%41", "/A" }, { "/test/test", "/test/test" }, { "/..%2Fx", "/..%2Fx" }, { "/proxy+", "/proxy+" },
    };

    public static TheoryData<string, string> Queries => new()
    {
        { "", "" }, { "a=1", "a=1" }, { "a=1&b=2", "a=1|b=2" }, { "a=", "a=" }, { "a", "a=" }, { "a=1&a=2", "a=1,2" }, { "a=2&a=1&b=3", "a=2,1|b=3" },
        { "a=b+c", "a=b c" }, { "a=b%20c", "a=b c" }, { "a=b%2Bc", "a=b+c" }, { "a=b%26c", "a=b&c" }, { "a=b%3Dc", "a=b=c" }, { "a=b=c", "a=b=c" },
        { "a%20b=1", "a b=1" }, { "caf%C3%A9=%C3%BC", "café=ü" }, { "a=%25", "a=%" }, { "a=%2520", "a=%20" }, { "A=1&a=2", "A=1|a=2" },
        { "a=x%2Cy", "a=x,y" }, { "q=%23%3F%2F", "q=#?/" }, { "a=%F0%9F%8D%B5", "a=🍵" }, { "t=2024-02-29T12%3A00%3A00%2B01%3A00", "t=2024-02-29T12:00:00+01:00" },
        { "a[]=1&a[]=2", "a[]=1,2" }, { "a=1;b=2", "a=1;b=2" },
    };

    [Theory]
    [MemberData(nameof(Paths))]
    public void The_path_is_the_same(string sent, string path) =>
        ForEach(new HttpTestRequest("GET", sent), (_, request) => HttpPath.Normalize(request.Path), _ => path);

    [Theory]
    [MemberData(nameof(Queries))]
    public void The_query_is_the_same(string sent, string query) => ForEach(
        new HttpTestRequest("GET", "/x?" + sent),
        (_, request) => string.Join('|', request.Query.GroupBy(pair => pair.Key, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => $"{group.Key}={string.Join(',', group.Select(pair => pair.Value))}")),
        // Such a load balancer drops all values but the last: https://docs.aws.amazon.com/elasticloadbalancing/latest/application/lambda-functions.html#multi-value-headers
        // Version 1 of Lattice's structure has a text for each parameter, and so one value: https://docs.aws.amazon.com/vpc-lattice/latest/ug/lambda-functions.html#receive-event-from-service
        name => name is not (SingleValue or LatticeVersion1) ? query
            : query.Replace("=1,2", "=2", StringComparison.Ordinal).Replace("=2,1", "=1", StringComparison.Ordinal));

    [Theory]
    [InlineData("GET")]
    [InlineData("HEAD")]
    [InlineData("OPTIONS")]
    [InlineData("DELETE")]
    [InlineData("PATCH")]
    public void The_method_is_the_same(string method) => ForEach(new HttpTestRequest(method, "/"), (_, request) => request.Method, _ => method);

    [Theory]
    [InlineData("x-one", "a", "a")]
    [InlineData("X-Two", "a,b", "a|b")]
    [InlineData("x-list", "a, \"b,c\"", "a|\"b,c\"")]
    [InlineData("X-EMPTY", "", "")]
    public void A_header_is_the_same_whatever_its_case(string name, string value, string parts) => ForEach(
        new HttpTestRequest("GET", "/") { Headers = new Dictionary<string, string> { [name] = value } },
        (_, request) => $"{request.Headers[name.ToUpperInvariant()]} {string.Join('|', request.Headers.GetValues(name))}", _ => $"{value} {parts}");

    [Fact]
    public void Cookies_are_the_same() => ForEach(
        new HttpTestRequest("GET", "/") { Cookies = ["session=4f9d2c", "theme=dark", "q=\"a\""] },
        (_, request) => string.Join('|', request.Cookies.Select(cookie => $"{cookie.Key}={cookie.Value}")), _ => "session=4f9d2c|theme=dark|q=a");

    public static TheoryData<string, bool> Bodies => new()
    {
        { "", false }, { "{}", false }, { "{\"a\":\"\\u00e9é\"}", false }, { "a=1&b=%20", false }, { "\u0001\t\n", true }, { "🍵", true }, { new string('é', 1_000_000), false }, { new string('x', 1_000_000), true },
    };

    [Theory]
    [MemberData(nameof(Bodies))]
    public void The_body_is_the_same(string body, bool isBinary) => ForEach(
        new HttpTestRequest("POST", "/") { Body = Encoding.UTF8.GetBytes(body), IsBinary = isBinary, ContentType = "text/plain" },
        (_, request) => $"{request.ContentType} {request.Body.GetString() ?? ""}", _ => $"text/plain {body}");

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Of_a_body_that_nobody_reads_nothing_is_made(bool isBinary)
    {
        foreach (var source in s_sources)
        {
            ReadOnlyMemory<byte> json = HttpEvents.Of(
                new HttpTestRequest("POST", "/x?a=1") { Body = Encoding.UTF8.GetBytes(new string('é', 1_000_000)), IsBinary = isBinary, ContentType = "text/plain" }, source.Source);
            source.Read(json);
            long before = GC.GetAllocatedBytesForCurrentThread();

            HttpRequest request = source.Read(json);
            _ = (request.Path, request.Query["a"], request.ContentType);

            Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 1, 50_000);
        }
    }

    [Fact]
    public void The_sender_is_the_same() => ForEach(
        new HttpTestRequest("GET", "/"), (_, request) => $"{request.SourceIp} {request.UserAgent} {request.Caller.Kind}", _ => "192.0.2.1 test Anonymous");

    /// <summary>The requests above, as many as they are: none is for some of the services only.</summary>
    [Fact]
    public void There_are_sixty_requests_for_each_of_seven_forms()
    {
        const int Others = 5 + 4 + 1 + 1;
        Assert.True(Paths.Count + Queries.Count + Bodies.Count + Others >= 60);
        Assert.Equal(7, s_sources.Length);
        Assert.Equal(Enum.GetValues<HttpSources>().Where(source => source != HttpSources.All).Order(), s_sources.Select(source => source.Source).Distinct().Order());
    }

    private static void ForEach(HttpTestRequest sent, Func<string, HttpRequest, string> see, Func<string, string> expected)
    {
        foreach (var source in s_sources)
        {
            HttpRequest request = source.Read(HttpEvents.Of(sent with { MultiValueHeaders = source.Variant, LatticeVersion1 = source.Variant }, source.Source));
            Assert.Equal($"{source.Name}: {expected(source.Name)}", $"{source.Name}: {see(source.Name, request)}");
        }
    }
}
