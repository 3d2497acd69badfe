using Lambda.Routing.Generators.Diagnostics;
using Lambda.Routing.Generators.Models;
using Lambda.Routing.Generators.Models.Exports;
using Lambda.Routing.Generators.Models.Routes;
using Lambda.Routing.Generators.Parsing.Routes;
using Microsoft.CodeAnalysis;

namespace Lambda.Routing.Generators.Parsing.Exports;

/// <summary>Reads what assemblies export to a project, by the parsers that read the project's own declarations.</summary>
internal sealed class ExportReader(Compilation project, CancellationToken cancellation)
{
    private readonly List<HandlerModel> _handlers = [];
    private readonly List<JsonContextModel> _contexts = [];
    private readonly List<LifetimeMethodModel> _lifetime = [];
    private readonly List<LeftFilterModel> _filters = [];

    public ExportsModel ToModel() => new(_handlers.ToEquatableArray(), _contexts.ToEquatableArray(), _lifetime.ToEquatableArray(), _filters.ToEquatableArray());

    public void Read(IAssemblySymbol assembly)
    {
        string context = assembly.FindAttribute(KnownNames.PayloadJson)?.Argument("Context")?.Value is ITypeSymbol chosen ? chosen.Qualified() : "";
        foreach (INamedTypeSymbol type in TypesIn(assembly.GlobalNamespace))
        {
            ReadContext(type);
            foreach (IMethodSymbol method in type.GetMembers().OfType<IMethodSymbol>().Where(IsVisible))
            {
                ReadMethod(method, assembly.Name, context);
            }
        }
        _filters.AddRange(CallFilterParser.Parse(assembly, []).Select(filter => new LeftFilterModel(assembly.Name, filter.Class.Type)));
    }

    private void ReadContext(INamedTypeSymbol type)
    {
        if (type.HasAttribute(KnownNames.JsonSerializable) && JsonContextParser.Parse(type, cancellation) is { } context)
        {
            _contexts.Add(context);
        }
    }

    private void ReadMethod(IMethodSymbol method, string assembly, string context)
    {
        if (method.GetAttributes().IsEmpty)
        {
            return;
        }
        _lifetime.AddRange(LifetimeMethodParser.ParseAll(method).Select(found => found with { Assembly = assembly }));
        if (HandlerParser.Parse(method, project, cancellation) is { } handler)
        {
            _handlers.Add(handler with
            {
                Assembly = assembly,
                JsonContext = handler.JsonContext.Length > 0 ? handler.JsonContext : context,
                Findings = handler.Findings.Concat(HiddenTypes(method)).ToEquatableArray(),
            });
        }
    }

    private IEnumerable<INamedTypeSymbol> TypesIn(INamespaceOrTypeSymbol container)
    {
        cancellation.ThrowIfCancellationRequested();
        foreach (INamespaceOrTypeSymbol member in container.GetMembers().OfType<INamespaceOrTypeSymbol>())
        {
            if (member is INamedTypeSymbol type)
            {
                if (!IsVisible(type))
                {
                    continue;
                }
                yield return type;
            }
            foreach (INamedTypeSymbol inner in TypesIn(member))
            {
                yield return inner;
            }
        }
    }

    private bool IsVisible(ISymbol symbol) => project.IsSymbolAccessibleWithin(symbol, project.Assembly);

    /// <summary>Types that generated code would have to name, and that only the handler's own assembly may.</summary>
    private IEnumerable<Finding> HiddenTypes(IMethodSymbol method)
    {
        foreach (AttributeData attribute in method.ContainingType.Containers().Prepend(method.ContainingType).SelectMany(type => type.GetAttributes()).Concat(method.GetAttributes()))
        {
            foreach (INamedTypeSymbol named in attribute.ConstructorArguments.Concat(attribute.NamedArguments.Select(argument => argument.Value)).SelectMany(TypesNamedBy))
            {
                if (IsOurs(attribute) && !IsVisible(named))
                {
                    yield return Hidden(method, attribute, named);
                }
            }
        }
        foreach (AttributeData rule in method.Parameters.SelectMany(parameter => parameter.GetAttributes()))
        {
            if (rule.AttributeClass is { } type && !IsVisible(type) && type.DerivesFrom(Validation.ValidationNames.Rule))
            {
                yield return Hidden(method, rule, type);
            }
        }
    }

    private static Finding Hidden(IMethodSymbol method, AttributeData attribute, INamedTypeSymbol type) =>
        Finding.Of(RouteIds.HiddenType, new(FindingPart.Name), method.Name, attribute.AttributeClass!.AttributeDisplayName(), type.Readable());

    private static bool IsOurs(AttributeData attribute) =>
        attribute.AttributeClass is { } type && (type.ContainingAssembly.Name == Sources.SourceNames.Library || type.DerivesFrom(KnownNames.TriggerAttribute));

    private static IEnumerable<INamedTypeSymbol> TypesNamedBy(TypedConstant constant) => constant.Kind switch
    {
        TypedConstantKind.Array => constant.Values.IsDefault ? [] : constant.Values.SelectMany(TypesNamedBy),
        TypedConstantKind.Type when constant.Value is INamedTypeSymbol type => [type],
        _ => [],
    };
}
