using System.Reflection;
using System.Text;

namespace Lambda.Routing.Tests.Mutation;

/// <summary>The events that are mutated: every trigger's sample, and some that samples do not show.</summary>
internal static class MutationSamples
{
    private const string Prefix = "samples/";

    private static readonly Dictionary<string, byte[]> s_embedded = Embedded();

    /// <summary>All of them.</summary>
    public static IReadOnlyList<byte[]> All { get; } = [.. s_embedded.Values, Encoding.UTF8.GetBytes(Post), Encoding.UTF8.GetBytes(Ordered)];

    private const string Post = """
        {"version":"2.0","routeKey":"POST /things","rawPath":"/things","rawQueryString":"","headers":{"content-type":"application/json"},
         "requestContext":{"accountId":"1","apiId":"a","domainName":"d","http":{"method":"POST","path":"/things","protocol":"HTTP/1.1","sourceIp":"203.0.113.1","userAgent":"c"},
         "requestId":"r","routeKey":"POST /things","stage":"$default","time":"29/Nov/2024:19:50:04 +0000","timeEpoch":1732909804123},
         "body":"{\"id\":1,\"name\":\"first\"}","isBase64Encoded":false}
        """;

    private const string Ordered = """
        {"Records":[
         {"messageId":"a","receiptHandle":"h","body":"{\"id\":1,\"name\":\"\u00fc\"}","attributes":{"MessageGroupId":"g"},"messageAttributes":{},"md5OfBody":"m","eventSource":"aws:sqs","eventSourceARN":"arn:aws:sqs:eu-west-1:1:ordered.fifo","awsRegion":"eu-west-1"},
         {"messageId":"b","receiptHandle":"h","body":"{\"id\":2,\"name\":\"b\"}","attributes":{"MessageGroupId":"g"},"messageAttributes":{"n":{"binaryValue":"AQID","dataType":"Binary"}},"md5OfBody":"m","eventSource":"aws:sqs","eventSourceARN":"arn:aws:sqs:eu-west-1:1:ordered.fifo","awsRegion":"eu-west-1"}]}
        """;

    /// <summary>The samples of one source.</summary>
    public static IReadOnlyList<byte[]> Of(string source) =>
        [.. s_embedded.Where(sample => sample.Key.EndsWith($"/{source}.event.json", StringComparison.Ordinal)).Select(sample => sample.Value)];

    private static Dictionary<string, byte[]> Embedded()
    {
        var samples = new Dictionary<string, byte[]>();
        Assembly assembly = typeof(MutationSamples).Assembly;
        foreach (string name in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using Stream stream = assembly.GetManifestResourceStream(name)!;
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            samples.Add(name, bytes);
        }
        return samples;
    }
}
