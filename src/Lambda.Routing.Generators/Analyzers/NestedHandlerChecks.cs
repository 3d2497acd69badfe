using Lambda.Routing.Generators.Diagnostics;
using Lambda.Routing.Generators.Parsing;
using Lambda.Routing.Generators.Parsing.Routes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Lambda.Routing.Generators.Analyzers;

/// <summary>Reports triggers on local functions and lambdas: they are no members, so that no symbol action sees them.</summary>
internal static class NestedHandlerChecks
{
    public static void Register(CompilationStartAnalysisContext start) => start.RegisterSyntaxNodeAction(
        Analyze, SyntaxKind.LocalFunctionStatement, SyntaxKind.SimpleLambdaExpression, SyntaxKind.ParenthesizedLambdaExpression);

    private static void Analyze(SyntaxNodeAnalysisContext context)
    {
        // Under whatever name its trigger has, it cannot be called.
        if (HandlerSyntax.AttributesOf(context.Node).Count == 0 || HandlerSyntax.SymbolOf(context.Node, context.SemanticModel, context.CancellationToken) is not { } method)
        {
            return;
        }
        AttributeData? trigger = method.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass.DerivesFrom(KnownNames.TriggerAttribute));
        if (trigger is not null && HandlerShape.Reason(method) is { } reason)
        {
            Location? location = context.Node is LocalFunctionStatementSyntax function
                ? function.Identifier.GetLocation()
                : trigger.ApplicationSyntaxReference?.GetSyntax(context.CancellationToken).GetLocation();
            context.ReportDiagnostic(Diagnostic.Create(RouteDescriptors.NotCallable, location, method.Name.Length > 0 ? method.Name : trigger.AttributeClass!.AttributeDisplayName(), reason));
        }
    }
}
