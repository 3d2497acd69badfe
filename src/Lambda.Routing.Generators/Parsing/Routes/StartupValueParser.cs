using Lambda.Routing.Generators.Diagnostics;
using Lambda.Routing.Generators.Models;
using Lambda.Routing.Generators.Models.Routes;
using Microsoft.CodeAnalysis;

namespace Lambda.Routing.Generators.Parsing.Routes;

/// <summary>Reads the parameters whose value is known when the function starts.</summary>
internal static class StartupValueParser
{
    /// <summary>The attribute that gives a parameter its value; null for none.</summary>
    public static AttributeData? MarkOf(IParameterSymbol parameter) =>
        parameter.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass?.HasAttribute(KnownNames.StartupValueAttribute) == true);

    public static BindingModel? Parse(IParameterSymbol parameter, ITypeSymbol type, AttributeData mark, List<Finding> findings)
    {
        AttributeData meaning = mark.AttributeClass!.FindAttribute(KnownNames.StartupValueAttribute)!;
        if (meaning.Argument("Supplier")?.Value is INamedTypeSymbol supplier
            && supplier.AllInterfaces.Any(face => face.Is(KnownNames.StartupValue) && SymbolEqualityComparer.Default.Equals(face.TypeArguments[0], type)))
        {
            string argument = mark.ConstructorArguments.FirstOrDefault().Value as string ?? "";
            var property = mark.AttributeClass!.AllProperties()
                .Select(candidate => candidate.FindAttribute(KnownNames.TemplatePropertyAttribute)?.StringArgument("Name"))
                .FirstOrDefault(name => name is not null);
            return ParameterBinder.Of(BindingKind.StartupValue, parameter, type) with
            {
                Argument = argument,
                Startup = new StartupValueModel(supplier.Qualified(), mark.AttributeClass!.AttributeDisplayName(), property ?? ""),
            };
        }
        findings.Add(Finding.Of(RouteIds.Unbound, new(FindingPart.Parameter, parameter.Ordinal), parameter.Name, type.Readable()));
        return null;
    }
}
