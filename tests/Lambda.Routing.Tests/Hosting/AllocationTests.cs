using Lambda.Routing.Tests.Hosting.Infrastructure;

namespace Lambda.Routing.Tests.Hosting;

[Collection(HostCollection.Name)]
public sealed class AllocationTests
{
    private const int Limit = 1024;

    [Fact]
    public async Task An_invocation_costs_at_most_a_kilobyte_beside_what_the_handler_allocates()
    {
        const string Arn = "Lambda-Runtime-Invoked-Function-Arn: arn:aws:lambda:us-east-1:123456789012:function:desk";
        const string Trace = "Lambda-Runtime-Trace-Id: Root=1-5bef4de7-ad49b0e87f6ef6c87fc2e700;Parent=9a9197af755a6419;Sampled=1";
        using var api = new ScriptedRuntimeApi([.. Enumerable.Repeat(Reply.Event("{}", Reply.RequestId, Arn, Trace), 50)]);
        long[] allocated = new long[50];
        int calls = 0;

        await HostRun.Against(api, StubFunction.Sync(_ => allocated[calls++] = GC.GetAllocatedBytesForCurrentThread()));

        Assert.Equal(50, calls);
        Assert.InRange(allocated[49] - allocated[48], 1, Limit);
    }
}
