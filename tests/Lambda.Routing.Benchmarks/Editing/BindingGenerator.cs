using Lambda.Routing.Generators.Parsing.Routes;
using Microsoft.CodeAnalysis;

namespace Lambda.Routing.Benchmarks.Editing;

/// <summary>The least that a generator of handlers can do: it binds the methods with triggers and reads their attributes.</summary>
internal sealed class BindingGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<string> methods = context.SyntaxProvider.CreateSyntaxProvider(
            static (node, _) => HandlerSyntax.IsCandidate(node),
            static (found, cancellation) => Read((IMethodSymbol)found.SemanticModel.GetDeclaredSymbol(found.Node, cancellation)!));
        context.RegisterSourceOutput(methods.Collect(), static (output, all) => output.AddSource("Methods.g.cs", $"// {all.Length}"));
    }

    private static string Read(IMethodSymbol method)
    {
        string text = method.Name;
        foreach (AttributeData attribute in method.GetAttributes())
        {
            text += attribute.AttributeClass!.Name + attribute.ConstructorArguments.Length + attribute.NamedArguments.Length;
        }
        foreach (IParameterSymbol parameter in method.Parameters)
        {
            text += parameter.Type.Name;
        }
        return text;
    }
}
