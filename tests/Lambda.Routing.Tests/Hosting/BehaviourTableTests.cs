using System.Text.RegularExpressions;
using Lambda.Routing.Tests.Publishing;

namespace Lambda.Routing.Tests.Hosting;

/// <summary>The table of what the host does names tests that exist.</summary>
public sealed partial class BehaviourTableTests
{
    private const string Page = "docs/runtime-api.md";

    [Fact]
    public void Every_behaviour_in_the_table_has_tests_and_they_exist()
    {
        string[] rows = [.. File.ReadAllLines(Repository.At(Page)).Where(line => line.StartsWith("| ", StringComparison.Ordinal) && !line.StartsWith("| behaviour", StringComparison.Ordinal))];
        Assert.NotEmpty(rows);
        var sources = Directory.EnumerateFiles(Repository.At("tests"), "*Tests.cs", SearchOption.AllDirectories)
            .ToLookup(file => Path.GetFileNameWithoutExtension(file)!, File.ReadAllText);
        Assert.All(rows, row =>
        {
            string[] names = [.. TestName().Matches(row).Select(match => match.Value)];
            Assert.NotEmpty(names);
            Assert.All(names, name => Assert.Contains(sources[name.Split('.')[0]], source => source.Contains($" {name.Split('.')[1]}(", StringComparison.Ordinal)));
        });
    }

    [Fact]
    public void Every_test_of_the_host_against_a_Runtime_API_is_in_the_table_by_its_class()
    {
        string page = File.ReadAllText(Repository.At(Page));
        string[] classes = ["RequestTests", "ContextTests", "EventBodyTests", "TraceVariableTests", "HandlerFailureTests", "ErrorDocumentTests", "XRayCauseTests",
            "ResponseLimitTests", "StatusRuleTests", "ConnectionLossTests", "FakeApiTests", "ChaosTests", "StartUpTests", "SnapshotTests", "ShutdownTests",
            "ConcurrencyTests", "LogFormatTests", "FunctionLogTests", "ConsoleTests", "StreamedResponseTests"];
        Assert.All(classes, name => Assert.Contains($"`{name}.", page, StringComparison.Ordinal));
    }

    [GeneratedRegex(@"(?<=`)\w+Tests\.\w+(?=`)")]
    private static partial Regex TestName();
}
