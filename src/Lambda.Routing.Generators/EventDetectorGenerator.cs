using System.Text;
using Lambda.Routing.Generators.Emission.Sources;
using Lambda.Routing.Generators.Models.Sources;
using Lambda.Routing.Generators.Parsing.Sources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Lambda.Routing.Generators;

/// <summary>Implements <c>[EventDetector]</c> methods over every source that the compilation can see.</summary>
[Generator(LanguageNames.CSharp)]
internal sealed class EventDetectorGenerator : IIncrementalGenerator
{
    /// <summary>The pipeline's only model step, as tests of its caching know it.</summary>
    public const string Step = "EventDetectors";

    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<DetectorModel> detectors = context.SyntaxProvider
            .ForAttributeWithMetadataName(
                SourceNames.EventDetector,
                static (node, _) => node is MethodDeclarationSyntax,
                static (found, cancellation) => DetectorParser.Parse((IMethodSymbol)found.TargetSymbol, found.SemanticModel.Compilation, cancellation))
            .Where(static detector => detector is not null)
            .Select(static (detector, _) => detector!)
            .WithTrackingName(Step);

        context.RegisterSourceOutput(detectors, static (output, detector) =>
            output.AddSource(
                (detector.Namespace.Length > 0 ? detector.Namespace + "." : "") + detector.HintName + ".g.cs",
                SourceText.From(EventDetectorWriter.Write(detector), Encoding.UTF8)));
    }
}
