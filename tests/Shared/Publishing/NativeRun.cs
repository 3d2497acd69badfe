using System.Globalization;

namespace Lambda.Routing.Tests.Publishing;

/// <summary>Starts a published function under a scripted Runtime API, which ends it after the last event.</summary>
internal static class NativeRun
{
    // It handles a few events, and ends.
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(3);

    /// <summary>Sends events and gives back what the function posted for each, and how it ended.</summary>
    public static async Task<NativeResult> SendAsync(string executable, IReadOnlyDictionary<string, string?>? variables, params string[] events)
    {
        using var api = new ScriptedRuntimeApi([.. events.Select((json, index) => Reply.Event(json, $"request-{index}"))]);
        var environment = new Dictionary<string, string?>(variables ?? new Dictionary<string, string?>())
        {
            ["AWS_LAMBDA_RUNTIME_API"] = string.Create(CultureInfo.InvariantCulture, $"127.0.0.1:{api.Port}"),
            ["AWS_LAMBDA_FUNCTION_NAME"] = "test",
        };
        CommandResult end = await CommandLine.RunAsync(executable, Path.GetDirectoryName(executable)!, [], environment, s_patience, TestContext.Current.CancellationToken);
        return new NativeResult(api.Answers, end);
    }
}

/// <summary>What a function posted, and how its process ended.</summary>
internal sealed record NativeResult(IReadOnlyList<RecordedRequest> Answers, CommandResult End)
{
    /// <summary>The answer to the only event: <c>response</c> or <c>error</c>, and the body.</summary>
    public (string Kind, string Body) Only()
    {
        RecordedRequest answer = Assert.Single(Answers);
        return (answer.Path[(answer.Path.LastIndexOf('/') + 1)..], answer.Text);
    }
}
