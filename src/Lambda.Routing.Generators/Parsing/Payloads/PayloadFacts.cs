using Lambda.Routing.Generators.Models;
using Lambda.Routing.Generators.Models.Routes;
using Microsoft.CodeAnalysis;

namespace Lambda.Routing.Generators.Parsing.Payloads;

/// <summary>Adds to the bindings of payloads what their types say of how they are read.</summary>
internal static class PayloadFacts
{
    private static readonly TypeFacts<Facts> s_facts = new(static type => new Facts(PayloadFits.Of(type), JsonConstruction.Obstacle(type) ?? ""));

    public static EquatableArray<BindingModel> Add(IMethodSymbol method, EquatableArray<BindingModel> bindings) =>
        bindings.Any(IsRead) ? bindings.Select(binding => IsRead(binding) ? Of(binding, TypeOf(method.Parameters[binding.Position], binding)) : binding).ToEquatableArray() : bindings;

    private static bool IsRead(BindingModel binding) => binding is { IsTyped: true, NeedsJson: true };

    private static BindingModel Of(BindingModel binding, ITypeSymbol type)
    {
        Facts facts = s_facts.Of(type);
        return binding with { Fit = facts.Fit, Obstacle = facts.Obstacle };
    }

    /// <summary>The payload's type: the parameter's own, or the second of a list's pairs.</summary>
    private static ITypeSymbol TypeOf(IParameterSymbol parameter, BindingModel binding) =>
        (binding.Kind == BindingKind.RecordPayloadList && parameter.Type is INamedTypeSymbol list && list.TypeArguments[0] is INamedTypeSymbol { IsTupleType: true } pair
            ? pair.TupleElements[1].Type
            : parameter.Type).WithoutNull();

    /// <summary>What a type says.</summary>
    private sealed record Facts(PayloadFit Fit, string Obstacle);
}
