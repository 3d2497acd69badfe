using System.Text.RegularExpressions;
using Lambda.Routing.Conformance.Tests.Folders;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Lambda.Routing.Conformance.Tests;

/// <summary>Services are named in their folders, so that adding one touches nothing else.</summary>
public sealed partial class ServiceNameTests
{
    private static readonly HashSet<string> s_sourceNames = [.. Cases.SourceTypes.Select(SourceSample.NameOf)];

    private static readonly HashSet<string> s_typeNames =
    [
        .. Cases.SourceTypes.Select(type => type.Name),
        .. TriggerFolder.All.Where(folder => folder.Sources.Count > 0).SelectMany(folder => folder.Triggers)
            .SelectMany(type => new[] { type.Name, type.Name[..^"Attribute".Length] }),
    ];

    public static TheoryData<string> Places =>
    [
        "src/Lambda.Routing.Generators", "src/Lambda.Routing.CodeFixes", "src/Lambda.Routing.Tool",
        .. Directory.EnumerateDirectories(Repository.Path("src", "Lambda.Routing")).Select(Repository.Relative)
            .Where(folder => Path.GetFileName(folder) is not ("Triggers" or "bin" or "obj"))
            .Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Places))]
    public void No_code_outside_the_trigger_folders_knows_a_service(string folder)
    {
        IEnumerable<string> named =
            from file in Repository.Code(Repository.Path(folder))
            from token in CSharpSyntaxTree.ParseText(File.ReadAllText(file)).GetRoot().DescendantTokens()
            where NamesService(token) && !NamesFunctionOfSystem(token)
            select $"{Repository.Relative(file)}:{token.GetLocation().GetLineSpan().StartLinePosition.Line + 1}: {token.Text}";

        Assert.Empty(named);
    }

    private static bool NamesService(SyntaxToken token) => token.Kind() switch
    {
        SyntaxKind.IdentifierToken => s_typeNames.Contains(token.ValueText),
        SyntaxKind.StringLiteralToken or SyntaxKind.Utf8StringLiteralToken or SyntaxKind.InterpolatedStringTextToken
            or SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken
            or SyntaxKind.Utf8SingleLineRawStringLiteralToken or SyntaxKind.Utf8MultiLineRawStringLiteralToken =>
            s_sourceNames.Contains(token.ValueText)
            || EventSource().IsMatch(token.ValueText)
            || s_typeNames.Any(name => token.ValueText.Contains(name, StringComparison.Ordinal)),
        _ => false,
    };

    // The C library connects too: EntryPoint = "connect".
    private static bool NamesFunctionOfSystem(SyntaxToken token) =>
        token.Parent?.Parent is AttributeArgumentSyntax { NameEquals.Name.Identifier.ValueText: "EntryPoint", Parent.Parent: AttributeSyntax { Name: IdentifierNameSyntax { Identifier.ValueText: "DllImport" } } };

    // What AWS calls the services in events; the function's own ARN names none that sends any.
    [GeneratedRegex("aws[:.](?!lambda:)[a-z]")]
    private static partial Regex EventSource();
}
