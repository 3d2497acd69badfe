using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Lambda.Routing.Tests.Compiling;

/// <summary>The MSBuild properties of a project, as analyzers and generators see them.</summary>
internal sealed class BuildProperties(params (string Property, string Value)[] properties) : AnalyzerConfigOptionsProvider
{
    public static BuildProperties None { get; } = new();

    private readonly Options _options = new(properties.ToDictionary(property => "build_property." + property.Property, property => property.Value));

    public override AnalyzerConfigOptions GlobalOptions => _options;

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => _options;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => _options;

    private sealed class Options(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
