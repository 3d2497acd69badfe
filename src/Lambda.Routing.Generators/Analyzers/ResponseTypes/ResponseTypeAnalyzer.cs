using Lambda.Routing.Generators.Diagnostics.ResponseTypes;
using Lambda.Routing.Generators.Models;
using Lambda.Routing.Generators.Parsing.ResponseTypes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Lambda.Routing.Generators.Analyzers.ResponseTypes;

/// <summary>Reports what is wrong with the response types that a compilation declares.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class ResponseTypeAnalyzer() : MarkedTypeAnalyzer(ResponseTypeNames.ResponseType, ResponseTypeDescriptors.All)
{
    protected override EquatableArray<Finding> FindingsOf(INamedTypeSymbol type, CancellationToken cancellation) => ResponseTypeParser.Parse(type, cancellation).Findings;
}
