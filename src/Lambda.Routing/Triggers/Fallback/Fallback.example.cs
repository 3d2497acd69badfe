using System.Text.Json;
using Lambda.Routing;

namespace Examples.Fallback;

/// <summary>Answers whoever invokes the function by its name, with JSON of their own.</summary>
public sealed class Concierge
{
    /// <summary>The answer is what the caller gets.</summary>
    [FallbackTrigger]
    public string Describe(JsonElement question) => $"{question.ValueKind} of {question.EnumerateObject().Count()} members";
}
