using System.Reflection;
using Amazon.Lambda.RuntimeSupport;

namespace Lambda.Routing.Generators.Tests.Hosting;

/// <summary>The sample on AWS's runtime, whose own packages not every registry has: its source, compiled and run here in any case.</summary>
public sealed class OnAwsRuntimeTests
{
    [Fact]
    public void The_sample_takes_orders_and_answers_requests()
    {
        Assembly sample = new AwsProject().Load(Resource("Orders.cs"), Resource("Api.cs"), Resource("AppJson.cs"));
        var context = new AwsContext();
        TestInvocations lambda = TestInvocations.Begin().Add(Resource("1-orders.json"), context).Add(Resource("2-request.json"), context);

        Assert.Equal(0, sample.EntryPoint!.Invoke(null, BindingFlags.DoNotWrapExceptions, null, null, null));

        Assert.Equal(
            ["""r1: {"batchItemFailures":[{"itemIdentifier":"5b0f3c1e-0000-4000-8000-000000000002"}]}""", """r1: {"statusCode":200,"body":"You asked for /orders/7."}"""],
            lambda.Reports);
        Assert.Contains("Order 1 is taken.", context.Logged);
    }

    private static string Resource(string name)
    {
        using var reader = new StreamReader(typeof(OnAwsRuntimeTests).Assembly.GetManifestResourceStream("OnAwsRuntime/" + name)!);
        return reader.ReadToEnd();
    }
}
