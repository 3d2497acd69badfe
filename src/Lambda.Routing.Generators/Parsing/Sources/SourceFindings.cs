using Lambda.Routing.Generators.Models;
using Microsoft.CodeAnalysis;

namespace Lambda.Routing.Generators.Parsing.Sources;

/// <summary>Collects what the parser of a source finds.</summary>
internal sealed class SourceFindings
{
    private readonly List<Finding> _findings = [];

    public int Count => _findings.Count;

    public void Add(DiagnosticDescriptor descriptor, FindingTarget target, params string[] arguments) =>
        _findings.Add(Finding.Of(descriptor.Id, target, arguments));

    public EquatableArray<Finding> ToArray() => _findings.ToEquatableArray();
}
