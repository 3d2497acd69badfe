using System.Collections.Immutable;
using System.Composition;
using Lambda.Routing.Generators.Diagnostics;
using Lambda.Routing.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Simplification;

namespace Lambda.Routing.CodeFixes;

/// <summary>Writes the class that configures services, at the end of the handler's file.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddStartupCodeFix)), Shared]
internal sealed class AddStartupCodeFix : CodeFix
{
    private const string Name = "Startup";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [RouteIds.NoStartup];

    // One class serves all methods.
    public override FixAllProvider? GetFixAllProvider() => null;

    protected override void Register(CodeFixContext context, Diagnostic diagnostic, MethodDeclarationSyntax method, IMethodSymbol symbol, SemanticModel model)
    {
        if (model.Compilation.GetTypeByMetadataName(KnownNames.ServiceCollectionInterface) is not null && model.Compilation.GetTypeByMetadataName(KnownNames.ServiceProvider) is not null)
        {
            string name = FreeName(model, method.SpanStart);
            Offer(context, diagnostic, $"Create {name} with [LambdaStartup]", nameof(AddStartupCodeFix), cancellation => AddAsync(context.Document, name, cancellation));
        }
    }

    private static async Task<Document> AddAsync(Document document, string name, CancellationToken cancellation)
    {
        var root = (CompilationUnitSyntax)(await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false))!;
        MemberDeclarationSyntax startup = SyntaxFactory.ParseMemberDeclaration($$"""


            [global::{{KnownNames.LambdaStartup.Substring(0, KnownNames.LambdaStartup.Length - "Attribute".Length)}}]
            internal static class {{name}}
            {
                public static void ConfigureServices(global::{{KnownNames.ServiceCollectionInterface}} services)
                {
                    // Register here what handlers ask for.
                }
            }

            """)!.WithAdditionalAnnotations(Formatter.Annotation, Simplifier.Annotation);
        // Inside the file's namespace, so that the class stands beside the handlers.
        return document.WithSyntaxRoot(root.Members.LastOrDefault() is BaseNamespaceDeclarationSyntax @namespace
            ? root.ReplaceNode(@namespace, WithMember(@namespace, startup))
            : root.AddMembers(startup));
    }

    private static SyntaxNode WithMember(BaseNamespaceDeclarationSyntax @namespace, MemberDeclarationSyntax member) => @namespace switch
    {
        NamespaceDeclarationSyntax block => block.AddMembers(member),
        FileScopedNamespaceDeclarationSyntax file => file.AddMembers(member),
        _ => @namespace,
    };

    private static string FreeName(SemanticModel model, int position)
    {
        string name = Name;
        for (int i = 2; model.LookupNamespacesAndTypes(position, name: name).Length > 0; i++)
        {
            name = Name + i;
        }
        return name;
    }
}
