using System.Text;
using Lambda.Routing.Generators.Emission.EventTypes;
using Lambda.Routing.Generators.Models.EventTypes;
using Lambda.Routing.Generators.Parsing.EventTypes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Lambda.Routing.Generators;

/// <summary>Writes the readers of <c>[EventType]</c> records.</summary>
[Generator(LanguageNames.CSharp)]
internal sealed class EventTypeGenerator : IIncrementalGenerator
{
    /// <summary>The pipeline's only model step, as tests of its caching know it.</summary>
    public const string Step = "EventTypes";

    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<EventTypeModel> types = context.SyntaxProvider
            .ForAttributeWithMetadataName(
                EventTypeNames.EventType,
                static (node, _) => node is TypeDeclarationSyntax,
                static (found, cancellation) => EventTypeParser.Parse((INamedTypeSymbol)found.TargetSymbol, cancellation).Model)
            .Where(static type => type is not null)
            .Select(static (type, _) => type!)
            .WithTrackingName(Step);

        context.RegisterSourceOutput(types, static (output, type) =>
            output.AddSource(type.HintName, SourceText.From(EventTypeWriter.Write(type), Encoding.UTF8)));
    }
}
