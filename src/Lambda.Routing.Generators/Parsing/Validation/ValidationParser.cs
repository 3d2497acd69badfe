using Lambda.Routing.Generators.Diagnostics.Validation;
using Lambda.Routing.Generators.Models;
using Lambda.Routing.Generators.Models.Routes;
using Lambda.Routing.Generators.Models.Validation;
using Microsoft.CodeAnalysis;

namespace Lambda.Routing.Generators.Parsing.Validation;

/// <summary>Reads how a parameter's value is checked: by the rules of its type, and by those that stand on it.</summary>
internal static class ValidationParser
{
    private static readonly TypeFacts<Facts> s_facts = new(Read);

    public static BindingModel Parse(IParameterSymbol parameter, BindingModel binding, ITypeSymbol payload, List<Finding> findings)
    {
        EquatableArray<string> rules = RuleParser.Parse(parameter, binding.Kind, findings);
        return binding with { Rules = rules, Validation = binding.IsTyped ? OfType(payload, binding, findings) : null };
    }

    private static ValidationModel? OfType(ITypeSymbol type, BindingModel binding, List<Finding> findings)
    {
        Facts facts = s_facts.Of(type);
        if (facts.Hidden is var (member, reason))
        {
            findings.Add(Finding.Of(ValidationDescriptors.HiddenRule.Id, new(FindingPart.Parameter, binding.Position), member, reason));
        }
        return facts.Model;
    }

    private static Facts Read(ITypeSymbol type)
    {
        var declared = DeclaredRules.Of(type, out INamedTypeSymbol? root);
        return new Facts(declared.Hidden, root is null ? null : new ValidationModel(
            root.Qualified(), root.Readable(), root.HasAttribute(ValidationNames.ValidatableType), root.DeclaringSyntaxReferences.IsEmpty));
    }

    /// <summary>What a payload's type says.</summary>
    /// <param name="Hidden">The member whose rules are not seen, and why; null where all are.</param>
    /// <param name="Model">Its rules; null where it declares none.</param>
    private sealed record Facts((string Member, string Reason)? Hidden, ValidationModel? Model);
}
