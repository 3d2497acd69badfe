using Lambda.Routing.Generators.Models.Routes;
using Microsoft.CodeAnalysis;

namespace Lambda.Routing.Generators.Parsing.Routes;

/// <summary>Reads what a handler returns.</summary>
internal static class ReturnParser
{
    private static readonly (string Name, ReturnWrapper Wrapper, bool HasValue)[] s_wrappers =
    [
        ("System.Threading.Tasks.Task", ReturnWrapper.Task, false),
        ("System.Threading.Tasks.ValueTask", ReturnWrapper.ValueTask, false),
        ("System.Threading.Tasks.Task<TResult>", ReturnWrapper.Task, true),
        ("System.Threading.Tasks.ValueTask<TResult>", ReturnWrapper.ValueTask, true),
    ];

    public static ReturnModel Parse(IMethodSymbol method)
    {
        (ReturnWrapper wrapper, ITypeSymbol? value) = Unwrap(method.ReturnType);
        return value is null ? new ReturnModel(wrapper, ReturnValue.Nothing, "", "", false) : Model(wrapper, value);
    }

    /// <summary>What the method returns once it is awaited; null for nothing.</summary>
    public static ITypeSymbol? ValueOf(IMethodSymbol method) => Unwrap(method.ReturnType).Value;

    /// <summary>The model of a value.</summary>
    public static ReturnModel Model(ReturnWrapper wrapper, ITypeSymbol value) =>
        new(wrapper, KindOf(value), NonNullable(value).Qualified(), value.Readable(), IsNullable(value));

    private static (ReturnWrapper Wrapper, ITypeSymbol? Value) Unwrap(ITypeSymbol type)
    {
        if (type.SpecialType == SpecialType.System_Void)
        {
            return (ReturnWrapper.None, null);
        }
        if (type is INamedTypeSymbol { Name: "Task" or "ValueTask" } named)
        {
            foreach ((string name, ReturnWrapper wrapper, bool hasValue) in s_wrappers)
            {
                if (named.Is(name))
                {
                    return (wrapper, hasValue ? named.TypeArguments[0] : null);
                }
            }
        }
        return (ReturnWrapper.None, type);
    }

    private static ReturnValue KindOf(ITypeSymbol type) => PayloadTypes.RawKindOf(NonNullable(type)) switch
    {
        BindingKind.PayloadText => ReturnValue.Text,
        BindingKind.PayloadArray or BindingKind.PayloadMemory => ReturnValue.Bytes,
        BindingKind.PayloadStream => ReturnValue.Stream,
        BindingKind.PayloadJson => ReturnValue.JsonElement,
        _ when type.Is("Lambda.Routing.HttpResult") => ReturnValue.HttpResult,
        _ when type.Is(KnownNames.BatchFailures) => ReturnValue.BatchFailures,
        _ when type.Is(KnownNames.RawResponse) => ReturnValue.RawResponse,
        _ => ReturnValue.Json,
    };

    internal static bool IsNullable(ITypeSymbol type) =>
        type.NullableAnnotation == NullableAnnotation.Annotated || type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;

    /// <summary>The type without the question mark, of a reference or of a value.</summary>
    internal static ITypeSymbol NonNullable(ITypeSymbol type) =>
        type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T
            ? ((INamedTypeSymbol)type).TypeArguments[0]
            : type.WithNullableAnnotation(NullableAnnotation.NotAnnotated);
}
