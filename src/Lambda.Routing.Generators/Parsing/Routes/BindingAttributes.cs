using Lambda.Routing.Generators.Diagnostics;
using Lambda.Routing.Generators.Models;
using Lambda.Routing.Generators.Models.Routes;
using Microsoft.CodeAnalysis;

namespace Lambda.Routing.Generators.Parsing.Routes;

/// <summary>Finds attributes that say where a parameter comes from and are not heeded: a value of another origin would be taken without a word.</summary>
internal static class BindingAttributes
{
    private const string Namespace = "Lambda.Routing";

    /// <summary>Those that have a meaning whatever the source is.</summary>
    private static readonly string[] s_general = [KnownNames.Payload, KnownNames.FromServices];

    /// <summary>All of the library's, by the names that other libraries give to theirs, too.</summary>
    private static readonly HashSet<string> s_names =
        [.. HttpParameterBinder.Attributes.Append(KnownNames.FromAttribute).Concat(s_general).Select(name => name.Substring(Namespace.Length + 1))];

    /// <summary>Looks at a parameter's attributes.</summary>
    /// <param name="parameter">The parameter.</param>
    /// <param name="isHttp">Whether it is a request's.</param>
    /// <param name="binding">What it is bound to; null for nothing, of which something else is said.</param>
    /// <param name="findings">Where to say it.</param>
    public static void Check(IParameterSymbol parameter, bool isHttp, BindingModel? binding, List<Finding> findings)
    {
        INamedTypeSymbol[] attributes = [.. parameter.GetAttributes().Select(attribute => attribute.AttributeClass).OfType<INamedTypeSymbol>()];
        // A method of triggers of both kinds may have one attribute for each.
        INamedTypeSymbol? heeded = attributes.FirstOrDefault(attribute => IsBinding(attribute) && IsOf(attribute, isHttp));
        foreach (INamedTypeSymbol attribute in attributes)
        {
            if (Objection(attribute, parameter, isHttp, binding, heeded) is { } objection)
            {
                findings.Add(Finding.Of(RouteIds.BindingAttribute, new(FindingPart.Parameter, parameter.Ordinal), attribute.AttributeDisplayName(), parameter.Name, objection));
            }
        }
    }

    private static string? Objection(INamedTypeSymbol attribute, IParameterSymbol parameter, bool isHttp, BindingModel? binding, INamedTypeSymbol? heeded)
    {
        if (attribute.Is(KnownNames.FromKeyedServices))
        {
            return "services with keys are not bound, take an IServiceProvider and ask it for them";
        }
        if (!IsBinding(attribute))
        {
            return s_names.Contains(attribute.Name) ? $"it is {attribute.ContainingNamespace.ToDisplayString()}'s, use {Namespace}.{attribute.Name}" : null;
        }
        if (heeded is null)
        {
            return isHttp ? "an HTTP request has none, use [FromHeader], [FromQuery] or [FromBody]" : "only an HTTP request has one, use [Payload] or [FromAttribute]";
        }
        if (!SymbolEqualityComparer.Default.Equals(attribute, heeded))
        {
            return IsOf(attribute, isHttp) ? $"[{heeded.AttributeDisplayName()}] already says where it comes from, leave one of them out" : null;
        }
        return binding is not null && IsBoundByType(binding.Kind) ? $"'{parameter.Type.Readable()}' is bound by its type, leave the attribute out" : null;
    }

    private static bool IsOf(INamedTypeSymbol attribute, bool isHttp) => isHttp ? !IsOfRecords(attribute) : !IsOfRequests(attribute);

    private static bool IsBinding(INamedTypeSymbol attribute) => s_general.Any(name => attribute.Is(name)) || IsOfRequests(attribute) || IsOfRecords(attribute);

    private static bool IsOfRequests(INamedTypeSymbol attribute) => HttpParameterBinder.Attributes.Any(name => attribute.Is(name));

    private static bool IsOfRecords(INamedTypeSymbol attribute) =>
        attribute.Is(KnownNames.FromAttribute) || attribute.HasAttribute(KnownNames.PayloadMemberAttribute);

    private static bool IsBoundByType(BindingKind kind) => kind is BindingKind.CancellationToken or BindingKind.InvocationContext or BindingKind.Event
        or BindingKind.Record or BindingKind.RecordList or BindingKind.RecordPayloadList or BindingKind.AwsContext or BindingKind.AwsLogger or BindingKind.AwsEvent;
}
