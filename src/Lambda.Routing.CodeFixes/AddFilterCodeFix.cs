using System.Collections.Immutable;
using System.Composition;
using Lambda.Routing.Generators.Diagnostics;
using Lambda.Routing.Generators.Parsing;
using Lambda.Routing.Generators.Parsing.Routes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Simplification;

namespace Lambda.Routing.CodeFixes;

/// <summary>Tells a route from another one that takes the same events: by one of the trigger's filters that it leaves out, or by a member of the payload.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddFilterCodeFix)), Shared]
internal sealed class AddFilterCodeFix : CodeFix
{
    private const string When = "Lambda.Routing.WhenAttribute";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [RouteIds.SameRoute, RouteIds.CrossingRoutes];

    // Which filter tells two routes apart is the author's to say, one by one.
    public override FixAllProvider? GetFixAllProvider() => null;

    protected override void Register(CodeFixContext context, Diagnostic diagnostic, MethodDeclarationSyntax method, IMethodSymbol symbol, SemanticModel model)
    {
        if (method.FindNode(diagnostic.Location.SourceSpan) is not AttributeSyntax syntax
            || symbol.GetAttributes().FirstOrDefault(candidate => candidate.ApplicationSyntaxReference?.Span == syntax.Span) is not { AttributeClass: { } trigger } attribute)
        {
            return;
        }
        INamedTypeSymbol[] sources = [.. EventParser.SourcesOf(trigger, model.Compilation)];
        foreach (IPropertySymbol property in trigger.AllProperties().Where(property => IsMissingFilter(property, attribute)))
        {
            var argument = new FilterArgument(property, attribute, FilterArgument.ValueFor(property, symbol.Name, sources));
            Offer(context, diagnostic, $"Add the filter {argument.Text}", property.Name, cancellation => AddArgumentAsync(context.Document, syntax, argument, cancellation));
        }
        if (model.Compilation.GetTypeByMetadataName(When) is { } when && sources.Any(source => (EventParser.RecordOf(source) ?? source).FindInterface(KnownNames.PayloadCarrier) is not null))
        {
            Offer(context, diagnostic, $"Add [When(\"type\", \"{symbol.Name}\")]", When, cancellation => AddWhenAsync(context.Document, method, when, symbol.Name, cancellation));
        }
    }

    private static bool IsMissingFilter(IPropertySymbol property, AttributeData attribute) =>
        property.Type.SpecialType == SpecialType.System_String && property.HasAttribute(KnownNames.FilterAttribute) && attribute.Argument(property.Name) is not { IsNull: false };

    private static async Task<Document> AddArgumentAsync(Document document, AttributeSyntax attribute, FilterArgument argument, CancellationToken cancellation)
    {
        SyntaxNode root = (await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false))!;
        return document.WithSyntaxRoot(root.ReplaceNode(attribute, argument.AddTo(attribute)));
    }

    private static async Task<Document> AddWhenAsync(Document document, MethodDeclarationSyntax method, INamedTypeSymbol when, string value, CancellationToken cancellation)
    {
        DocumentEditor editor = await DocumentEditor.CreateAsync(document, cancellation).ConfigureAwait(false);
        SyntaxGenerator generator = editor.Generator;
        editor.AddAttribute(method, generator.Attribute(
            generator.TypeExpression(when, addImport: true).WithAdditionalAnnotations(Simplifier.Annotation),
            [generator.AttributeArgument(generator.LiteralExpression("type")), generator.AttributeArgument(generator.LiteralExpression(value))]));
        return editor.GetChangedDocument();
    }
}
