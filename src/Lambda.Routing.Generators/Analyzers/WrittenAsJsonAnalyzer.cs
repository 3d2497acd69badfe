using System.Collections.Immutable;
using Lambda.Routing.Generators.Diagnostics;
using Lambda.Routing.Generators.Models.Routes;
using Lambda.Routing.Generators.Parsing;
using Lambda.Routing.Generators.Parsing.Exports;
using Lambda.Routing.Generators.Parsing.Routes;
using Lambda.Routing.Generators.Planning;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Lambda.Routing.Generators.Analyzers;

/// <summary>Reports calls that hand over a value to be written as JSON, whose type no context knows: at run time each would be a failed record.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class WrittenAsJsonAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [RouteDescriptors.UnknownPayload];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation.GetTypeByMetadataName(KnownNames.WrittenAsJson) is null)
            {
                return;
            }
            var known = new Lazy<HashSet<string>>(() => KnownTypes(start.Compilation, start.CancellationToken));
            var names = new Lazy<HashSet<string>>(() => WritingMethods.NamesIn(start.Compilation, start.CancellationToken));
            start.RegisterSyntaxNodeAction(action => Analyze(action, names, known), SyntaxKind.InvocationExpression);
        });
    }

    private static void Analyze(SyntaxNodeAnalysisContext context, Lazy<HashSet<string>> names, Lazy<HashSet<string>> known)
    {
        // Hardly any call is one of them, and to ask what one means costs much more than its name.
        var call = (InvocationExpressionSyntax)context.Node;
        if (!names.Value.Contains(NameOf(call)?.Identifier.ValueText ?? "")
            || context.SemanticModel.GetSymbolInfo(call, context.CancellationToken).Symbol is not IMethodSymbol method)
        {
            return;
        }
        for (int i = 0; i < method.TypeArguments.Length; i++)
        {
            ITypeSymbol type = ReturnParser.NonNullable(method.TypeArguments[i]);
            // Inside generic code of the user's own, only a caller knows the type.
            if (type.TypeKind is TypeKind.TypeParameter or TypeKind.Error
                || !method.OriginalDefinition.TypeParameters[i].HasAttribute(KnownNames.WrittenAsJson)
                || known.Value.Contains(type.Qualified()))
            {
                continue;
            }
            ImmutableDictionary<string, string?> properties = ImmutableDictionary<string, string?>.Empty.Add(FindingProperties.Type, type.Qualified());
            context.ReportDiagnostic(Diagnostic.Create(RouteDescriptors.UnknownPayload, LocationOf(call), properties, UnknownTypes.Arguments(type.Qualified(), type.Readable(), "")));
        }
    }

    // The type argument where it is written, else the value that it is inferred from.
    private static Location LocationOf(InvocationExpressionSyntax call)
    {
        if (NameOf(call) is GenericNameSyntax { TypeArgumentList.Arguments: { Count: > 0 } arguments })
        {
            return arguments[0].GetLocation();
        }
        return (call.ArgumentList.Arguments.FirstOrDefault()?.Expression ?? (SyntaxNode)call).GetLocation();
    }

    private static SimpleNameSyntax? NameOf(InvocationExpressionSyntax call) => call.Expression switch
    {
        SimpleNameSyntax name => name,
        MemberAccessExpressionSyntax access => access.Name,
        MemberBindingExpressionSyntax binding => binding.Name,
        _ => null,
    };

    private static HashSet<string> KnownTypes(Compilation compilation, CancellationToken cancellation) =>
        [.. compilation.Assembly.GlobalNamespace.AllTypes().Where(type => type.HasAttribute(KnownNames.JsonSerializable))
            .Select(type => JsonContextParser.Parse(type, cancellation)).OfType<JsonContextModel>()
            .Concat(ExportedHandlers.Of(compilation, cancellation).Contexts).SelectMany(context => context.Known)];
}
