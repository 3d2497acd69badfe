using System.Globalization;
using System.Text;

namespace LargeBatch;

/// <summary>As many messages of a standard queue as are wanted, each with what AWS sends beside the body.</summary>
internal static class LargeEvent
{
    public static byte[] Of(int messages)
    {
        var text = new StringBuilder("{\"Records\":[");
        for (int i = 0; i < messages; i++)
        {
            text.Append(i == 0 ? "" : ",").Append(CultureInfo.InvariantCulture, $$$"""
                {"messageId":"059f36b4-87a3-44ab-83d2-{{{i:D12}}}","receiptHandle":"AQEBwJnKyrHigUMZj6rYigCgxlaS3SLy0a{{{i}}}","body":"{\"id\":{{{i}}},\"name\":\"parcel {{{i}}}\"}",
                """).Append("""
                "attributes":{"ApproximateReceiveCount":"1","SentTimestamp":"1545082649183","SenderId":"AIDAIENQZJOLO23YVJ4VO","ApproximateFirstReceiveTimestamp":"1545082649185"},
                """).Append("""
                "messageAttributes":{},"md5OfBody":"e4e68fb7bd0e697a0ae8f1bb342846b3","eventSource":"aws:sqs","eventSourceARN":"arn:aws:sqs:us-east-2:123456789012:parcels","awsRegion":"us-east-2"}
                """);
        }
        return Encoding.UTF8.GetBytes(text.Append("]}").ToString());
    }
}
