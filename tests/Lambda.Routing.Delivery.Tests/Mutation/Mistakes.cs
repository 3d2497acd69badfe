using System.Text.Json;
using System.Text.RegularExpressions;
using Lambda.Routing.Delivery.Tests.Wire;

namespace Lambda.Routing.Delivery.Tests.Mutation;

/// <summary>Answers that people really send: from the event and the right answer, the wrong one.</summary>
internal static partial class Mistakes
{
    private static readonly Answer s_success = Answer.Response("{\"batchItemFailures\":[]}");

    public static Answer NoMistake(string @event, Answer answer) => answer;

    public static Answer ReportsNothing(string @event, Answer answer) => answer.Kind == AnswerKind.Response ? s_success : answer;

    public static Answer AnswersNothing(string @event, Answer answer) => answer.Kind == AnswerKind.Response ? Answer.Response("") : answer;

    public static Answer AnswersNull(string @event, Answer answer) => answer.Kind == AnswerKind.Response ? Answer.Response("null") : answer;

    public static Answer SwallowsErrors(string @event, Answer answer) => answer.Kind == AnswerKind.Error ? s_success : answer;

    public static Answer WritesPascalCase(string @event, Answer answer) =>
        Change(answer, text => text.Replace("batchItemFailures", "BatchItemFailures", StringComparison.Ordinal).Replace("itemIdentifier", "ItemIdentifier", StringComparison.Ordinal));

    public static Answer MisspellsTheIdentifier(string @event, Answer answer) =>
        Change(answer, text => text.Replace("itemIdentifier", "identifier", StringComparison.Ordinal));

    public static Answer FailsAsAWhole(string @event, Answer answer) =>
        answer.Kind == AnswerKind.Response && answer.Text.Contains("itemIdentifier", StringComparison.Ordinal) ? Answer.Error("some failed") : answer;

    public static Answer ForgetsTheLastFailure(string @event, Answer answer) => Change(answer, text => LastOfSeveral().Replace(text, "]}"));

    public static Answer ReportsTheLastRecord(string @event, Answer answer) => ReportsTheLast(SequenceNumbers(), @event, answer);

    public static Answer ReportsTheLastEvent(string @event, Answer answer) => ReportsTheLast(EventIds(), @event, answer);

    public static Answer FlattensKafka(string @event, Answer answer) => Change(answer, text => KafkaIdentifiers().Replace(text, "\"$1:$2\""));

    public static Answer SwapsDroppedForFailed(string @event, Answer answer) =>
        Change(answer, text => text.Replace("ProcessingFailed", "Dropped", StringComparison.Ordinal));

    public static Answer LeavesFailedRecordsOut(string @event, Answer answer) => Change(answer, text =>
    {
        using var document = JsonDocument.Parse(text);
        return $"{{\"records\":[{string.Join(',', document.RootElement.GetProperty("records").EnumerateArray().Where(record => record.GetProperty("result").GetString() == "Ok"))}]}}";
    });

    public static Answer CallsTasksDone(string @event, Answer answer) =>
        Change(answer, text => text.Replace("\"resultCode\":\"TemporaryFailure\"", "\"resultCode\":\"Succeeded\"", StringComparison.Ordinal));

    public static Answer TakesMissingTasksForDone(string @event, Answer answer) => Change(answer, text =>
        FailedTasks().Replace(text, "").Replace("\"treatMissingKeysAs\":\"PermanentFailure\"", "\"treatMissingKeysAs\":\"Succeeded\"", StringComparison.Ordinal)
            .Replace(",]", "]", StringComparison.Ordinal).Replace("[,", "[", StringComparison.Ordinal).Replace(",,", ",", StringComparison.Ordinal));

    public static Answer FailsTasksForGood(string @event, Answer answer) =>
        Change(answer, text => text.Replace("\"resultCode\":\"TemporaryFailure\"", "\"resultCode\":\"PermanentFailure\"", StringComparison.Ordinal));

    public static Answer ForgetsTheState(string @event, Answer answer) => Change(answer, text =>
    {
        using var document = JsonDocument.Parse(text);
        return $"{{\"batchItemFailures\":{document.RootElement.GetProperty("batchItemFailures")}}}";
    });

    public static Answer KeepsTheOldState(string @event, Answer answer) => Change(answer, text => ChangeState(text, StateOf(@event), null));

    public static Answer ReportsNoneOfTheWindow(string @event, Answer answer) => Change(answer, text => ChangeState(text, StateOf(text), "[]"));

    private static string StateOf(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.GetProperty("state").GetRawText();
    }

    private static string ChangeState(string answer, string state, string? failures)
    {
        using var document = JsonDocument.Parse(answer);
        return $"{{\"state\":{state},\"batchItemFailures\":{failures ?? document.RootElement.GetProperty("batchItemFailures").GetRawText()}}}";
    }

    private static Answer ReportsTheLast(Regex identifiers, string @event, Answer answer) =>
        answer.Text.Contains("itemIdentifier", StringComparison.Ordinal)
            ? Answer.Response($$"""{"batchItemFailures":[{"itemIdentifier":"{{identifiers.Matches(@event)[^1].Groups[1].Value}}"}]}""")
            : answer;

    private static Answer Change(Answer answer, Func<string, string> change) =>
        answer.Kind == AnswerKind.Response ? Answer.Response(change(answer.Text)) : answer;

    [GeneratedRegex(",\\{\"itemIdentifier\":(\\{[^}]*\\}|[^}]*)\\}\\]\\}$")]
    private static partial Regex LastOfSeveral();

    [GeneratedRegex("\"[sS]equenceNumber\":\"(\\d+)\"")]
    private static partial Regex SequenceNumbers();

    [GeneratedRegex("\"eventID\":\"([^\"]*)\"")]
    private static partial Regex EventIds();

    [GeneratedRegex("\\{\"partition\":\"([^\"]*)\",\"offset\":(\\d+)\\}")]
    private static partial Regex KafkaIdentifiers();

    [GeneratedRegex("\\{\"taskId\":\"[^\"]*\",\"resultCode\":\"TemporaryFailure\"[^}]*\\}")]
    private static partial Regex FailedTasks();
}
