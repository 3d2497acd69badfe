using Lambda.Routing.Generators.Diagnostics;
using Lambda.Routing.Generators.Models;
using Lambda.Routing.Generators.Models.Routes;
using Microsoft.CodeAnalysis;

namespace Lambda.Routing.Generators.Parsing.Routes;

/// <summary>Reads a trigger attribute: the meta-attributes of its class and of its properties, and the values given here.</summary>
internal static class TriggerParser
{
    public const string Resource = "Resource";

    private const string Root = "$.";

    public static TriggerModel Parse(AttributeData attribute, int index, INamedTypeSymbol source, DeclaredShapeModel? declared, List<Finding> findings)
    {
        INamedTypeSymbol type = attribute.AttributeClass!;
        var filters = new List<FilterModel>();
        var options = new List<OptionModel>();
        var unset = new List<string>();
        var notices = new List<OptionModel>();
        var template = new List<TemplatePropertyModel>();
        string routeTemplate = "", routeArgument = "";
        foreach (TriggerProperty property in TriggerProperty.Of(type))
        {
            if (property is { IsOption: true, Notice: { } notice })
            {
                notices.Add(new OptionModel(property.Name, notice));
            }
            if (attribute.Argument(property.Name) is not { IsNull: false } value)
            {
                if (property.IsOption)
                {
                    unset.Add(property.Name);
                }
                continue;
            }
            ArgumentForms.Check(property.Symbol, value, index, findings);
            OptionLimits.Check(property.Symbol, value, index, findings);
            if (property.Filter is { } filter)
            {
                AddFilter(filter, property, value, source, filters, findings, index);
            }
            if (property.IsOption)
            {
                options.Add(new OptionModel(property.Name, JsonOf(value)));
            }
            if (property.IsRouteTemplate)
            {
                routeTemplate = TextOf(value);
                routeArgument = property.Name;
            }
            if (property.Template is { } place && place.StringArgument("Name") is { } name)
            {
                template.Add(new TemplatePropertyModel(name, TextOf(value), place.Argument("IsUnique")?.Value is true ? property.Name : ""));
            }
        }
        if (TemplateText.Of(attribute, declared) is { } text)
        {
            template.Add(text);
        }
        ImpliedFilters.Add(attribute, index, source, filters, findings);
        AttributeData? withoutServices = type.FindAttribute(KnownNames.WithoutServicesAttribute);
        return new TriggerModel(
            type.AttributeDisplayName(), index, SelectedSources.DeliveryOf(attribute) is { } chosen ? EnumName(chosen.ConstructorArguments[0]) : DeliveryOf(type), filters.ToEquatableArray(), options.ToEquatableArray(), unset.ToEquatableArray(), routeTemplate, routeArgument,
            type.FindAttribute(KnownNames.TemplateEventAttribute)?.StringArgument("Type") ?? "", template.ToEquatableArray())
        {
            Declared = declared,
            Notices = notices.ToEquatableArray(),
            WithoutServices = withoutServices is not null,
            PrecedesServices = withoutServices is not null
                && !(withoutServices.StringArgument("Unless") is { } unless && attribute.Argument(unless)?.Value is true),
        };
    }

    private static void AddFilter(
        AttributeData filter, TriggerProperty property, TypedConstant given, INamedTypeSymbol source,
        List<FilterModel> filters, List<Finding> findings, int index)
    {
        string member = filter.StringArgument("Member") ?? "";
        INamedTypeSymbol unit = EventParser.RecordOf(source) ?? source;
        // A time window's batch is taken as a whole, and may have no record to look at.
        MemberPath? ofRecord = WindowSources.IsWindowed(source) && MemberPath.Parse(source, member) is not null ? null : MemberPath.Parse(unit, member);
        if (given is not { Kind: TypedConstantKind.Primitive, Value: string value } || (ofRecord ?? MemberPath.Parse(source, member)) is not { } path)
        {
            // An event whose shape the route declares has just what it declares, so such an argument is for the template alone.
            if (RouteSources.IsOpen(source) && property.Template is not null)
            {
                return;
            }
            findings.Add(Finding.Of(RouteIds.FilterMember, new(FindingPart.Attribute, index, property.Name), property.Name, member, unit.Name));
            return;
        }
        // A record may give what its event holds: that member's path starts at the document's root.
        string json = path.JsonPath.StartsWith(Root, StringComparison.Ordinal)
            ? path.JsonPath.Substring(Root.Length)
            : ofRecord is null ? path.JsonPath : EventParser.RecordPath(source, path.JsonPath);
        string prefix = filter.StringArgument("OptionalPrefix") ?? "";
        if (prefix.Length > 0 && value.StartsWith(prefix, StringComparison.Ordinal))
        {
            value = value.Substring(prefix.Length);
        }
        string format = filter.StringArgument("ArnFormat") ?? "";
        if (format.Length > 0 && !ArnFormats.IsWellFormed(format))
        {
            findings.Add(Finding.Of(RouteIds.ArnFormat, new(FindingPart.Attribute, index, property.Name), format, property.Name));
        }
        string match = MatchOf(filter);
        if (match != Resource)
        {
            value = ArnFormats.NameIn(value, format);
        }
        filters.Add(new FilterModel(property.Name, member, path.Accessor, json, match, value, prefix)
        {
            ArnFormat = format,
            IsOnEvent = ofRecord is null,
            Excludes = ExclusiveMembers.Of(ofRecord is null ? source : unit, member),
            IsOrigin = match == Resource || filter.Argument("IsOrigin")?.Value is true,
        });
    }

    /// <summary>How a filter compares, as the enum's member is called.</summary>
    public static string MatchOf(AttributeData filter) => EnumName(filter.ConstructorArguments[1]);

    private static string DeliveryOf(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? at = type; at is not null; at = at.BaseType)
        {
            if (at.FindAttribute(KnownNames.DeliveryAttribute) is { } delivery)
            {
                return EnumName(delivery.ConstructorArguments[0]);
            }
        }
        return "Asynchronous";
    }

    private static string EnumName(TypedConstant value) =>
        value.Type?.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(field => Equals(field.ConstantValue, value.Value))?.Name ?? "";

    internal static string TextOf(TypedConstant value) =>
        value.Kind switch
        {
            TypedConstantKind.Array => string.Join(",", value.Values.Select(TextOf)),
            TypedConstantKind.Enum => EnumName(value),
            _ => value.Value?.ToString() ?? "",
        };

    private static string JsonOf(TypedConstant value) => value.Kind switch
    {
        TypedConstantKind.Enum => Emission.JsonText.Quote(EnumName(value)),
        TypedConstantKind.Array => Emission.JsonText.Array(value.Values.Select(JsonOf)),
        _ => value.Value switch
        {
            bool flag => flag ? "true" : "false",
            string text => Emission.JsonText.Quote(text),
            IFormattable number => number.ToString(null, System.Globalization.CultureInfo.InvariantCulture),
            ITypeSymbol type => Emission.JsonText.Quote(type.Readable()),
            _ => "null",
        },
    };
}
