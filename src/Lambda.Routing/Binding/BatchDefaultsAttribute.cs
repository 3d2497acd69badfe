namespace Lambda.Routing;

/// <summary>
/// What the batch methods of a class have in common, where their own trigger attributes do not say; it goes before what the assembly says.
/// </summary>
/// <example><code>[BatchDefaults(PartialResponses = true)] public sealed class OrderDesk { … }</code></example>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public sealed class BatchDefaultsAttribute : Attribute
{
    /// <summary>
    /// Whether the event source mappings of these methods report failed records (<c>ReportBatchItemFailures</c>). On a method whose
    /// source has no partial responses, <see langword="true"/> is a build error.
    /// </summary>
    public bool PartialResponses { get; init; }
}
