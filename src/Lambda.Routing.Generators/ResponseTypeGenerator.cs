using System.Text;
using Lambda.Routing.Generators.Emission.ResponseTypes;
using Lambda.Routing.Generators.Models.ResponseTypes;
using Lambda.Routing.Generators.Parsing.ResponseTypes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Lambda.Routing.Generators;

/// <summary>Writes the writers of <c>[ResponseType]</c> types.</summary>
[Generator(LanguageNames.CSharp)]
internal sealed class ResponseTypeGenerator : IIncrementalGenerator
{
    /// <summary>The pipeline's only model step, as tests of its caching know it.</summary>
    public const string Step = "ResponseTypes";

    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<ResponseTypeModel> types = context.SyntaxProvider
            .ForAttributeWithMetadataName(
                ResponseTypeNames.ResponseType,
                static (node, _) => node is TypeDeclarationSyntax,
                static (found, cancellation) => ResponseTypeParser.Parse((INamedTypeSymbol)found.TargetSymbol, cancellation).Model)
            .Where(static type => type is not null)
            .Select(static (type, _) => type!)
            .WithTrackingName(Step);

        context.RegisterSourceOutput(types, static (output, type) =>
            output.AddSource(type.HintName, SourceText.From(ResponseTypeWriter.Write(type), Encoding.UTF8)));
    }
}
