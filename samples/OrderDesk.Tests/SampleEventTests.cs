namespace OrderDesk.Tests;

/// <summary>The events that <c>dotnet run</c> sends: one after another, to one process.</summary>
public sealed class SampleEventTests
{
    [Fact]
    public async Task The_sample_events_do_what_their_names_say()
    {
        await using var function = new LambdaFunction();
        var routes = new List<string>();
        foreach (string file in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "events"), "*.json").Order(StringComparer.Ordinal))
        {
            byte[] @event = await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken);
            try
            {
                routes.Add((await function.InvokeAsync(@event)).Route ?? "");
            }
            catch (UnroutedEventException)
            {
                routes.Add("nobody");
            }
        }
        Assert.Equal(
            [
                "sqs OrderQueue.Take", "eventbridge PaymentDesk.Settle", "s3 InvoiceInbox.File", "schedule PaymentReminders.Send",
                "apigw-http OrderApi.Get", "apigw-http OrderApi.Place", "nobody",
            ],
            routes);
    }
}
