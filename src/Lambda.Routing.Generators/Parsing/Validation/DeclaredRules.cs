using Microsoft.CodeAnalysis;

namespace Lambda.Routing.Generators.Parsing.Validation;

/// <summary>
/// The rules that a type and all that it holds declare, as Microsoft.Extensions.Validation sees them; and those that it does not see,
/// which would be skipped without a word.
/// </summary>
internal sealed class DeclaredRules
{
    private const int MostTypes = 4096;

    // A compiler's stack is not deep.
    private const int MostDepth = 64;

    // Of System.Text.Json's JsonIgnoreCondition.
    private const int Always = 1;

    private readonly HashSet<ITypeSymbol> _seen = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ITypeSymbol> _withRules = new(SymbolEqualityComparer.Default);

    // What dictionaries hold, wherever they stand: a type may have a dictionary of its own kind.
    private readonly HashSet<ITypeSymbol> _values;

    private int _depth;

    private DeclaredRules(DeclaredRules? outer = null)
    {
        _values = outer?._values ?? new HashSet<ITypeSymbol>(SymbolEqualityComparer.Default);
        _depth = outer?._depth ?? 0;
    }

    /// <summary>The qualified types that have rules, or hold something that has.</summary>
    public IEnumerable<string> Types => _withRules.Select(type => type.Qualified());

    /// <summary>A member whose rules are not seen, and why; null where all are.</summary>
    public (string Member, string Reason)? Hidden { get; private set; }

    /// <summary>The rules of a payload's type.</summary>
    /// <param name="type">The type; of a list, its elements count.</param>
    /// <param name="root">What is checked; null where nothing declares a rule.</param>
    public static DeclaredRules Of(ITypeSymbol type, out INamedTypeSymbol? root)
    {
        var rules = new DeclaredRules();
        bool any = rules.Visit(type, type.Readable());
        root = any ? Element(type) as INamedTypeSymbol : null;
        return rules;
    }

    /// <summary>Whether the type has rules, or holds something that has.</summary>
    private bool Visit(ITypeSymbol type, string member)
    {
        if (DictionaryValue(type) is { } value)
        {
            if (_values.Add(value) && new DeclaredRules(outer: this).Visit(value, member))
            {
                Hide(member, "it is a dictionary, whose values are not looked into");
            }
            return false;
        }
        if (Element(type) is not INamedTypeSymbol { SpecialType: SpecialType.None } named || named.IsOfFramework() || named.HasAttribute(ValidationNames.Skip))
        {
            return false;
        }
        if (_depth >= MostDepth || named.IsGrown() || !_seen.Add(named) || _seen.Count > MostTypes)
        {
            // A type that is on its way here has rules if the way back finds some.
            return _withRules.Contains(named);
        }
        _depth++;
        bool any = HasRules(named) || named.FindInterface(ValidationNames.Validatable) is not null;
        any |= named.BaseType is { } parent && Visit(parent, member);
        foreach (INamedTypeSymbol derived in DerivedTypes(named))
        {
            any |= Visit(derived, member);
        }
        any |= VisitMembers(named);
        _depth--;
        if (any)
        {
            _withRules.Add(named);
            if (!named.IsVisibleInAssembly())
            {
                Hide(named.Readable(), "the type is not public or internal");
            }
        }
        return any;
    }

    private bool VisitMembers(INamedTypeSymbol type)
    {
        bool any = false;
        foreach (ISymbol member in type.GetMembers().Where(member => !member.IsStatic))
        {
            string name = $"{type.Name}.{member.Name}";
            if (member is IFieldSymbol { IsImplicitlyDeclared: false } field && HasRules(field))
            {
                Hide(name, "it is a field");
            }
            if (member is not IPropertySymbol { IsIndexer: false } property || property.HasAttribute(ValidationNames.Skip) || IsIgnored(property))
            {
                continue;
            }
            bool own = HasRules(property);
            if (ParameterOf(type, property) is { } parameter && !parameter.HasAttribute(ValidationNames.Skip) && HasRules(parameter))
            {
                own |= type.IsRecord;
                HideUnless(type.IsRecord, name, "only of a record, a constructor's parameters are looked at: let the rule stand on the property");
            }
            if (property.GetMethod is not { DeclaredAccessibility: Accessibility.Public } || property.DeclaredAccessibility != Accessibility.Public)
            {
                HideUnless(!own, name, "it is not public");
                continue;
            }
            any |= Visit(property.Type, name) | own;
        }
        return any;
    }

    private void HideUnless(bool condition, string member, string reason)
    {
        if (!condition)
        {
            Hide(member, reason);
        }
    }

    private void Hide(string member, string reason) => Hidden ??= (member, reason);

    private static bool HasRules(ISymbol symbol) => symbol.GetAttributes().Any(attribute => attribute.AttributeClass.DerivesFrom(ValidationNames.Rule));

    private static bool IsIgnored(IPropertySymbol property) =>
        property.FindAttribute(KnownNames.JsonIgnore) is { } ignore && (ignore.Argument("Condition")?.Value is not int condition || condition == Always);

    private static IParameterSymbol? ParameterOf(INamedTypeSymbol type, IPropertySymbol property) => type.InstanceConstructors
        .SelectMany(constructor => constructor.Parameters)
        .FirstOrDefault(parameter => string.Equals(parameter.Name, property.Name, StringComparison.OrdinalIgnoreCase)
            && SymbolEqualityComparer.Default.Equals(parameter.Type, property.Type));

    private static IEnumerable<INamedTypeSymbol> DerivedTypes(INamedTypeSymbol type) => type.GetAttributes()
        .Where(attribute => attribute.AttributeClass.Is(KnownNames.JsonDerivedType))
        .Select(attribute => attribute.ConstructorArguments.FirstOrDefault().Value).OfType<INamedTypeSymbol>();

    /// <summary>What a list holds, at any depth; anything else itself.</summary>
    private static ITypeSymbol Element(ITypeSymbol type)
    {
        ITypeSymbol at = type.WithoutNull();
        while (at.SpecialType != SpecialType.System_String && ElementOf(at) is { } element)
        {
            at = element.WithoutNull();
        }
        return at;
    }

    private static ITypeSymbol? ElementOf(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => array.ElementType,
        INamedTypeSymbol named when named.Is("System.Collections.Generic.IEnumerable<T>") => named.TypeArguments[0],
        INamedTypeSymbol named when named.IsOfFramework() => named.FindInterface("System.Collections.Generic.IEnumerable<T>")?.TypeArguments[0],
        _ => null,
    };

    private static ITypeSymbol? DictionaryValue(ITypeSymbol type) =>
        (type.Is("System.Collections.Generic.IReadOnlyDictionary<TKey, TValue>") || type.Is("System.Collections.Generic.IDictionary<TKey, TValue>")
            ? type : type.FindInterface("System.Collections.Generic.IReadOnlyDictionary<TKey, TValue>") ?? type.FindInterface("System.Collections.Generic.IDictionary<TKey, TValue>"))
        is INamedTypeSymbol dictionary ? dictionary.TypeArguments[1] : null;
}
