using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using Lambda.Routing.Tracing;

namespace Lambda.Routing.Tests.Tracing;

/// <summary>The exporter with a daemon that is a socket of the test's own.</summary>
public sealed class XRayExporterTests : IDisposable
{
    private const string Header = "{\"format\":\"json\",\"version\":1}\n";

    private static readonly ActivitySource s_source = new("Lambda.Routing.Tests.XRay");

    private readonly UdpClient _daemon = new(new IPEndPoint(IPAddress.Loopback, 0));
    private readonly ActivityTraceId _trace = ActivityTraceId.CreateRandom();
    private readonly ActivitySpanId _parent = ActivitySpanId.CreateRandom();

    private string Address => ((IPEndPoint)_daemon.Client.LocalEndPoint!).ToString();

    public void Dispose() => _daemon.Dispose();

    [Fact]
    public async Task A_sampled_activity_arrives_as_a_subsegment_of_its_trace()
    {
        using XRayExporter exporter = XRayExporter.Start(Address)!;
        var sender = new ActivityContext(ActivityTraceId.CreateRandom(), ActivitySpanId.CreateRandom(), ActivityTraceFlags.Recorded);
        string id;
        using (Activity activity = s_source.StartActivity("Desk.Take <now>", ActivityKind.Client, Parent(sampled: true), links: [new ActivityLink(sender)])!)
        {
            id = activity.SpanId.ToHexString();
            activity.SetTag("count", 3).SetStatus(ActivityStatusCode.Error);
        }

        JsonElement document = await ReceiveAsync();
        Assert.Equal("Desk.Take _now_", document.GetProperty("name").GetString());
        Assert.Equal(id, document.GetProperty("id").GetString());
        Assert.Equal($"1-{_trace.ToHexString()[..8]}-{_trace.ToHexString()[8..]}", document.GetProperty("trace_id").GetString());
        Assert.Equal(_parent.ToHexString(), document.GetProperty("parent_id").GetString());
        Assert.Equal("subsegment", document.GetProperty("type").GetString());
        Assert.Equal("remote", document.GetProperty("namespace").GetString());
        Assert.True(document.GetProperty("fault").GetBoolean());
        Assert.True(document.GetProperty("start_time").GetDouble() <= document.GetProperty("end_time").GetDouble());
        Assert.Equal(sender.SpanId.ToHexString(), document.GetProperty("links")[0].GetProperty("id").GetString());
        Assert.Equal("3", document.GetProperty("metadata").GetProperty("default").GetProperty("count").GetString());
    }

    [Fact]
    public async Task The_daemon_is_where_Lambda_says_it_is()
    {
        const string Variable = "AWS_XRAY_DAEMON_ADDRESS";
        string? before = Environment.GetEnvironmentVariable(Variable);
        Environment.SetEnvironmentVariable(Variable, Address);
        try
        {
            using XRayExporter exporter = XRayExporter.Start()!;
            s_source.StartActivity("told", ActivityKind.Server, Parent(sampled: true))!.Dispose();
            Assert.Equal("told", (await ReceiveAsync()).GetProperty("name").GetString());
        }
        finally
        {
            Environment.SetEnvironmentVariable(Variable, before);
        }
    }

    [Fact]
    public async Task An_activity_within_another_names_that_as_its_parent()
    {
        using XRayExporter exporter = XRayExporter.Start(Address)!;
        string outer;
        using (Activity activity = s_source.StartActivity("outer", ActivityKind.Server, Parent(sampled: true))!)
        {
            outer = activity.SpanId.ToHexString();
            s_source.StartActivity("inner")!.Dispose();
        }

        Assert.Equal(outer, (await ReceiveAsync()).GetProperty("parent_id").GetString());
        Assert.Equal("outer", (await ReceiveAsync()).GetProperty("name").GetString());
    }

    [Fact]
    public async Task What_is_not_sampled_or_belongs_to_no_trace_is_not_sent()
    {
        using XRayExporter exporter = XRayExporter.Start(Address)!;
        s_source.StartActivity("unsampled", ActivityKind.Server, Parent(sampled: false))?.Dispose();
        s_source.StartActivity("alone", ActivityKind.Server, default(ActivityContext))?.Dispose();
        s_source.StartActivity("sampled", ActivityKind.Server, Parent(sampled: true))!.Dispose();

        Assert.Equal("sampled", (await ReceiveAsync()).GetProperty("name").GetString());
    }

    [Fact]
    public async Task Tags_that_no_datagram_holds_are_left_out()
    {
        using XRayExporter exporter = XRayExporter.Start(Address)!;
        using (Activity activity = s_source.StartActivity("big", ActivityKind.Server, Parent(sampled: true))!)
        {
            activity.SetTag("big", new string('x', 100_000));
        }

        JsonElement document = await ReceiveAsync();
        Assert.Equal("big", document.GetProperty("name").GetString());
        Assert.False(document.TryGetProperty("metadata", out _));
    }

    [Fact]
    public void A_daemon_that_does_not_listen_fails_nothing()
    {
        string address = Address;
        _daemon.Dispose();
        using XRayExporter exporter = XRayExporter.Start(address)!;
        s_source.StartActivity("first", ActivityKind.Server, Parent(sampled: true))!.Dispose();
        s_source.StartActivity("second", ActivityKind.Server, Parent(sampled: true))!.Dispose();
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    public void Without_a_daemon_nothing_is_exported(string? address) => Assert.Null(XRayExporter.Start(address));

    private ActivityContext Parent(bool sampled) =>
        new(_trace, _parent, sampled ? ActivityTraceFlags.Recorded : ActivityTraceFlags.None, isRemote: true);

    // Other tests' activities may be exported meanwhile: an exporter listens to every source.
    private async Task<JsonElement> ReceiveAsync()
    {
        string root = TraceHeader.Root(_trace);
        while (true)
        {
            string text = Encoding.UTF8.GetString((await _daemon.ReceiveAsync(TestContext.Current.CancellationToken)).Buffer);
            Assert.StartsWith(Header, text, StringComparison.Ordinal);
            JsonElement document = JsonDocument.Parse(text.AsMemory(Header.Length)).RootElement;
            if (document.GetProperty("trace_id").GetString() == root)
            {
                return document;
            }
        }
    }
}
