using System.Diagnostics;
using Lambda.Routing.Tracing;

namespace Lambda.Routing.Tests.Tracing;

public sealed class TraceHeaderTests
{
    private const string Root = "Root=1-5759e988-bd862e3fe1be46a994272793";

    [Theory]
    [InlineData(Root + ";Parent=53995c3f42cd8ad8;Sampled=1", true)]
    [InlineData(Root + ";Parent=53995c3f42cd8ad8;Sampled=0", false)]
    [InlineData(Root + ";Parent=53995c3f42cd8ad8;Sampled=?", false)]
    [InlineData(Root + ";Parent=53995c3f42cd8ad8", false)]
    [InlineData("Self=1-67891234-12456789abcdef012345678;" + Root + " ; Parent=53995C3F42CD8AD8;Sampled=1;Lineage=a87bd80c:1|68fd508a:5", true)]
    public void A_header_names_the_trace_the_place_in_it_and_whether_it_is_sampled(string header, bool sampled)
    {
        Assert.True(TraceHeader.TryParse(header, out ActivityContext context));
        Assert.Equal("5759e988bd862e3fe1be46a994272793", context.TraceId.ToHexString());
        Assert.Equal("53995c3f42cd8ad8", context.SpanId.ToHexString());
        Assert.Equal(sampled, context.TraceFlags == ActivityTraceFlags.Recorded);
        Assert.True(context.IsRemote);
        Assert.Equal(Root["Root=".Length..], TraceHeader.Root(context.TraceId));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(";;=;")]
    [InlineData(Root)]
    [InlineData(Root + ";Parent=53995c3f42cd8ad")]
    [InlineData(Root + ";Parent=53995c3f42cd8adz")]
    [InlineData("Root=2-5759e988-bd862e3fe1be46a994272793;Parent=53995c3f42cd8ad8")]
    [InlineData("Root=1-5759e988bd862e3fe1be46a994272793;Parent=53995c3f42cd8ad8")]
    [InlineData("Root=1-00000000-000000000000000000000000;Parent=53995c3f42cd8ad8")]
    [InlineData("Root=1-5759e98-8bd862e3fe1be46a994272793;Parent=53995c3f42cd8ad8")]
    [InlineData(Root + ";Parent=0000000000000000")]
    [InlineData("Parent=53995c3f42cd8ad8;Sampled=1")]
    public void What_is_no_header_names_nothing(string? header)
    {
        Assert.False(TraceHeader.TryParse(header, out ActivityContext context));
        Assert.Equal(default, context);
    }
}
