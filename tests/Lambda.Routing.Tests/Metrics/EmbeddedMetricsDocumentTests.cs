using System.Globalization;
using System.Text.Json;
using Lambda.Routing.Metrics;

namespace Lambda.Routing.Tests.Metrics;

/// <summary>Lines in CloudWatch's embedded metric format.</summary>
public sealed class EmbeddedMetricsDocumentTests
{
    private readonly MetricSet _measured = new();

    [Fact]
    public void A_line_declares_its_metrics_and_holds_their_values_dimensions_and_request()
    {
        Add("orders", 2, [new("kind", "book")]);

        JsonElement line = Assert.Single(Lines("request-1"));

        JsonElement aws = line.GetProperty("_aws");
        Assert.InRange(DateTimeOffset.UtcNow.ToUnixTimeMilliseconds() - aws.GetProperty("Timestamp").GetInt64(), 0, 600_000);
        Assert.Equal(
            """[{"Namespace":"Shop","Dimensions":[["kind"]],"Metrics":[{"Name":"orders","Unit":"Count"}]}]""",
            aws.GetProperty("CloudWatchMetrics").GetRawText());
        Assert.Equal(["_aws", "kind", "requestId", "orders"], line.EnumerateObject().Select(member => member.Name));
        Assert.Equal("book", line.GetProperty("kind").GetString());
        Assert.Equal("request-1", line.GetProperty("requestId").GetString());
        Assert.Equal(2, line.GetProperty("orders").GetDouble());
    }

    [Fact]
    public void Sums_are_added_up_values_are_kept_and_gauges_have_the_last_one()
    {
        foreach (double value in new[] { 2.0, 3.0 })
        {
            Add("sum", value, [], MetricKind.Sum);
            Add("values", value, [], MetricKind.Values);
            Add("last", value, [], MetricKind.Last);
        }

        JsonElement line = Assert.Single(Lines());

        Assert.Equal(("5", "[2,3]", "3"), (line.GetProperty("sum").GetRawText(), line.GetProperty("values").GetRawText(), line.GetProperty("last").GetRawText()));
    }

    [Fact]
    public void Metrics_of_different_dimensions_share_a_line_where_their_values_agree()
    {
        Add("a", 1, []);
        Add("b", 1, [new("route", "Desk.Take")]);
        Add("c", 1, [new("route", "Desk.Take"), new("outcome", "failed")]);

        JsonElement line = Assert.Single(Lines());

        Assert.Equal(
            ["""[[]]""", """[["route"]]""", """[["route","outcome"]]"""],
            line.GetProperty("_aws").GetProperty("CloudWatchMetrics").EnumerateArray().Select(directive => directive.GetProperty("Dimensions").GetRawText()));
    }

    [Fact]
    public void A_metric_with_two_values_of_a_dimension_needs_two_lines()
    {
        Add("records", 3, [new("outcome", "succeeded")]);
        Add("records", 1, [new("outcome", "failed")]);
        Add("records", 4, [new("outcome", "succeeded")]);

        JsonElement[] lines = Lines();

        Assert.Equal(["succeeded 7", "failed 1"], lines.Select(line => $"{line.GetProperty("outcome").GetString()} {line.GetProperty("records").GetRawText()}"));
    }

    [Fact]
    public void The_order_of_tags_makes_no_difference()
    {
        Add("records", 1, [new("a", "1"), new("b", "2")]);
        Add("records", 1, [new("b", "2"), new("a", "1")]);

        Assert.Equal(2, Assert.Single(Lines()).GetProperty("records").GetDouble());
    }

    [Theory]
    [InlineData(100, 1)]
    [InlineData(101, 2)]
    [InlineData(250, 3)]
    public void A_line_has_at_most_a_hundred_metrics(int metrics, int lines)
    {
        for (int i = 0; i < metrics; i++)
        {
            Add(string.Create(CultureInfo.InvariantCulture, $"metric{i}"), i, []);
        }

        JsonElement[] written = Lines();

        Assert.Equal(lines, written.Length);
        Assert.Equal(metrics, written.Sum(line => line.GetProperty("_aws").GetProperty("CloudWatchMetrics")[0].GetProperty("Metrics").GetArrayLength()));
        Assert.All(written, line => Assert.InRange(line.GetProperty("_aws").GetProperty("CloudWatchMetrics")[0].GetProperty("Metrics").GetArrayLength(), 1, 100));
    }

    [Fact]
    public void A_metric_has_at_most_a_hundred_values_in_a_line()
    {
        for (int i = 0; i < 250; i++)
        {
            Add("duration", i, [], MetricKind.Values);
        }

        Assert.Equal([100, 100, 50], Lines().Select(line => line.GetProperty("duration").GetArrayLength()));
    }

    [Fact]
    public void Thirty_dimensions_count_and_the_others_are_still_there_to_search_for()
    {
        Add("orders", 1, [.. Enumerable.Range(0, 40).Select(i => new KeyValuePair<string, object?>(string.Create(CultureInfo.InvariantCulture, $"tag{i}"), i))]);

        JsonElement line = Assert.Single(Lines());

        Assert.Equal(30, line.GetProperty("_aws").GetProperty("CloudWatchMetrics")[0].GetProperty("Dimensions")[0].GetArrayLength());
        Assert.Equal("39", line.GetProperty("tag39").GetString());
    }

    [Fact]
    public void A_tag_replaces_no_dimension_of_the_function_and_an_empty_one_is_none()
    {
        _measured.Add(
            DimensionSet.Of(new Dictionary<string, string> { ["stage"] = "live" }, [new("stage", "test"), new("empty", ""), new("absent", null)]),
            new MetricName("orders", "Count"), MetricKind.Sum, 1);

        Assert.Equal(["_aws", "stage", "orders"], Assert.Single(Lines()).EnumerateObject().Select(member => member.Name));
    }

    [Theory]
    [InlineData("orders", "orders", "orders", "orders.value")]
    [InlineData("_aws", "requestId", "_requestId", "__aws")]
    public void Names_that_are_taken_are_changed(string metric, string tag, string member, string value)
    {
        Add(metric, 1, [new(tag, "x")]);

        JsonElement line = Assert.Single(Lines("id"));

        Assert.Equal("x", line.GetProperty(member).GetString());
        Assert.Equal(1, line.GetProperty(value).GetDouble());
        Assert.Equal("id", line.GetProperty("requestId").GetString());
    }

    [Fact]
    public void Nothing_measured_is_nothing_written_and_what_is_taken_is_gone()
    {
        Assert.Empty(Lines());
        Add("orders", 1, []);
        Assert.Single(Lines());
        Assert.Empty(Lines());
    }

    [Theory]
    [InlineData(null, true, "Count")]
    [InlineData(null, false, "None")]
    [InlineData("{order}", false, "Count")]
    [InlineData("s", false, "Seconds")]
    [InlineData("ms", false, "Milliseconds")]
    [InlineData("us", true, "Microseconds")]
    [InlineData("By", false, "Bytes")]
    [InlineData("MiBy", false, "Megabytes")]
    [InlineData("By/s", false, "Bytes/Second")]
    [InlineData("{order}/s", false, "Count/Second")]
    [InlineData("ms/s", false, "None")]
    [InlineData("%", false, "Percent")]
    [InlineData("1", true, "None")]
    [InlineData("Percent", false, "Percent")]
    [InlineData("furlong", false, "None")]
    public void Units_are_named_as_CloudWatch_names_them(string? unit, bool isCount, string expected) => Assert.Equal(expected, CloudWatchUnit.Of(unit, isCount));

    private void Add(string name, double value, KeyValuePair<string, object?>[] tags, MetricKind kind = MetricKind.Sum) =>
        _measured.Add(DimensionSet.Of(new Dictionary<string, string>(), tags), new MetricName(name, "Count"), kind, value);

    private JsonElement[] Lines(string? requestId = null) =>
        [.. EmbeddedMetricsDocument.Of("Shop", _measured.Take(), requestId).Select(line => JsonDocument.Parse(line).RootElement)];
}
