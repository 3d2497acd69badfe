using Lambda.Routing.Generators.Diagnostics.Validation;
using Lambda.Routing.Generators.Models;
using Lambda.Routing.Generators.Models.Routes;
using Microsoft.CodeAnalysis;

namespace Lambda.Routing.Generators.Parsing.Validation;

/// <summary>Reads the rules that stand on a parameter, as the expressions that create them.</summary>
internal static class RuleParser
{
    private const string Annotations = "System.ComponentModel.DataAnnotations.";

    /// <summary>
    /// Rules whose constructors warn that trimming may break them, and which it does not: what parameters are has a length of its own, and the
    /// framework has its types' converters at hand.
    /// </summary>
    private static readonly string[] s_safe = [Annotations + "MaxLengthAttribute", Annotations + "MinLengthAttribute", Annotations + "LengthAttribute"];

    public static EquatableArray<string> Parse(IParameterSymbol parameter, BindingKind kind, List<Finding> findings)
    {
        AttributeData[] rules = [.. parameter.GetAttributes().Where(attribute => attribute.AttributeClass.DerivesFrom(ValidationNames.Rule))];
        if (rules.Length == 0)
        {
            return EquatableArray<string>.Empty;
        }
        FindingTarget target = new(FindingPart.Parameter, parameter.Ordinal);
        if (!IsChecked(kind))
        {
            findings.Add(Finding.Of(ValidationDescriptors.RuleWithoutEffect.Id, target, rules[0].AttributeClass!.AttributeDisplayName(), parameter.Name));
            return EquatableArray<string>.Empty;
        }
        foreach (AttributeData rule in rules)
        {
            if (Obstacle(rule) is { } reason)
            {
                findings.Add(Finding.Of(ValidationDescriptors.UnusableRule.Id, target, rule.AttributeClass!.AttributeDisplayName(), parameter.Name, reason));
            }
        }
        return rules.Select(AttributeText.Creation).ToEquatableArray();
    }

    /// <summary>Whether the value is something that the sender wrote, and one.</summary>
    private static bool IsChecked(BindingKind kind) => kind is BindingKind.Payload or BindingKind.PayloadText or BindingKind.PayloadArray or BindingKind.MessageAttribute
        or BindingKind.HttpBody or BindingKind.HttpRoute or BindingKind.HttpQuery or BindingKind.HttpHeader or BindingKind.HttpCookie or BindingKind.HttpFormField
        or BindingKind.HttpFormFile or BindingKind.HttpClaim;

    private static string? Obstacle(AttributeData rule)
    {
        INamedTypeSymbol type = rule.AttributeClass!;
        if (!type.IsVisibleInAssembly() || rule.AttributeConstructor is not { DeclaredAccessibility: Accessibility.Public or Accessibility.Internal } constructor)
        {
            return "generated code cannot create it";
        }
        return constructor.HasAttribute("System.Diagnostics.CodeAnalysis.RequiresUnreferencedCodeAttribute") && !s_safe.Contains(type.ToDisplayString()) && !IsSafeRange(rule)
            ? "it needs code that trimming may remove"
            : null;
    }

    // Range(typeof(decimal), "1", "5"): the framework knows how to read its own types.
    private static bool IsSafeRange(AttributeData rule) =>
        rule.AttributeClass.Is(Annotations + "RangeAttribute") && rule.ConstructorArguments[0].Value is ITypeSymbol operand
        && (operand.SpecialType is not (SpecialType.None or SpecialType.System_Object) || operand.ContainingNamespace is { Name: "System", ContainingNamespace.IsGlobalNamespace: true });
}
