using Lambda.Routing.Generators.Models.Routes;
using Microsoft.CodeAnalysis;

namespace Lambda.Routing.Generators.Parsing.Routes;

/// <summary>Reads what a handler returns.</summary>
internal static class ReturnParser
{
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
            switch (named.OriginalDefinition.ToDisplayString())
            {
                case "System.Threading.Tasks.Task": return (ReturnWrapper.Task, null);
                case "System.Threading.Tasks.ValueTask": return (ReturnWrapper.ValueTask, null);
                case "System.Threading.Tasks.Task<TResult>": return (ReturnWrapper.Task, named.TypeArguments[0]);
                case "System.Threading.Tasks.ValueTask<TResult>": return (ReturnWrapper.ValueTask, named.TypeArguments[0]);
            }
        }
        return (ReturnWrapper.None, type);
    }

    private static ReturnValue KindOf(ITypeSymbol type) => NonNullable(type).ToDisplayString(SymbolDisplayFormat.CSharpErrorMessageFormat) switch
    {
        "string" => ReturnValue.Text,
        "byte[]" or "System.ReadOnlyMemory<byte>" => ReturnValue.Bytes,
        "System.IO.Stream" => ReturnValue.Stream,
        "System.Text.Json.JsonElement" => ReturnValue.JsonElement,
        "Lambda.Routing.HttpResult" => ReturnValue.HttpResult,
        KnownNames.BatchFailures => ReturnValue.BatchFailures,
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
