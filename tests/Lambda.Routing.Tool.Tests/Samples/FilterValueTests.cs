using Lambda.Routing.Tool.Samples;

namespace Lambda.Routing.Tool.Tests.Samples;

public sealed class FilterValueTests
{
    [Theory]
    [InlineData("exact", "my.app", "shop.payments", "shop.payments")]
    [InlineData("prefix", "photos/cat.jpg", "invoices/", "invoices/cat.jpg")]
    [InlineData("prefix", "invoices/1.pdf", "invoices/", "invoices/1.pdf")]
    [InlineData("suffix", "photos/cat.jpg", ".pdf", "photos/cat.pdf")]
    [InlineData("suffix", "photos/cat", ".pdf", "photos/cat.pdf")]
    [InlineData("wildcard", "ObjectCreated:Put", "ObjectCreated:*", "ObjectCreated:Put")]
    [InlineData("wildcard", "ObjectCreated:Put", "ObjectRemoved:Delete", "ObjectRemoved:Delete")]
    [InlineData("wildcard", "ObjectCreated:Put", "ObjectRemoved:*", "ObjectRemoved:Put")]
    public void A_value_is_made_to_match(string match, string existing, string filter, string expected) =>
        Assert.Equal(expected, FilterValue.Make(existing, [(match, filter)]));

    [Fact]
    public void A_prefix_and_a_suffix_share_the_value() =>
        Assert.Equal("invoices/cat.pdf", FilterValue.Make("photos/cat.jpg", [("prefix", "invoices/"), ("suffix", ".pdf")]));

    [Theory]
    [InlineData("arn:aws:sqs:eu-west-1:123456789012:sample", "orders", "arn:aws:sqs:eu-west-1:123456789012:orders")]
    [InlineData("arn:aws:sqs:eu-west-1:123456789012:sample", "https://sqs.eu-west-1.amazonaws.com/1/orders", "arn:aws:sqs:eu-west-1:123456789012:orders")]
    [InlineData("arn:aws:sqs:eu-west-1:123456789012:sample", "arn:aws:sqs:us-east-1:1:orders", "arn:aws:sqs:us-east-1:1:orders")]
    [InlineData("arn:aws:dynamodb:eu-west-1:1:table/Old/stream/2024-01-01", "Orders", "arn:aws:dynamodb:eu-west-1:1:table/Orders/stream/2024-01-01")]
    [InlineData("arn:aws:events:eu-west-1:1:rule/old", "nightly", "arn:aws:events:eu-west-1:1:rule/nightly")]
    [InlineData("arn:aws:scheduler:eu-west-1:1:schedule/default/old", "nightly", "arn:aws:scheduler:eu-west-1:1:schedule/default/nightly")]
    [InlineData("sample-bucket", "uploads", "uploads")]
    [InlineData("sample-bucket", "arn:aws:s3:::uploads", "uploads")]
    public void A_resource_is_renamed_in_the_samples_own_spelling(string existing, string filter, string expected) =>
        Assert.Equal(expected, FilterValue.Make(existing, [("resource", filter)]));

    [Theory]
    [InlineData("cluster/{name}/*", "arn:aws:any:eu-west-1:1:cluster/sample/1-2", "demo", "arn:aws:any:eu-west-1:1:cluster/demo/1-2")]
    [InlineData("group:{name}:*", "/sample/group", "arn:aws:any:eu-west-1:1:group:/my/group:*", "/my/group")]
    [InlineData("group:{name}:*", "/sample/group", "/my/group", "/my/group")]
    [InlineData("group:{name}:*", "", "/my/group", "/my/group")]
    public void A_name_is_written_where_the_arn_has_it(string format, string existing, string filter, string expected) =>
        Assert.Equal(expected, FilterValue.Make(existing, [("resource", filter)], format));
}
