using Lambda.Routing.Generators.Diagnostics;
using Lambda.Routing.Generators.Models;
using Lambda.Routing.Generators.Models.Routes;
using Microsoft.CodeAnalysis;

namespace Lambda.Routing.Generators.Parsing.Routes;

/// <summary>Reads what a handler returns, and checks it against what the trigger can do with it.</summary>
internal static class ReturnParser
{
    public static ReturnModel Parse(IMethodSymbol method)
    {
        (ReturnWrapper wrapper, ITypeSymbol? value) = Unwrap(method.ReturnType);
        return value is null
            ? new ReturnModel(wrapper, ReturnValue.Nothing, "", "", false)
            : new ReturnModel(wrapper, ValueOf(value), NonNullable(value).Qualified(), value.Readable(), IsNullable(value));
    }

    public static void Check(IMethodSymbol method, EventModel @event, TriggerModel trigger, CallStyle call, List<Finding> findings)
    {
        ReturnModel result = Parse(method);
        var target = new FindingTarget(FindingPart.ReturnType);
        if (call == CallStyle.List)
        {
            if (result.Value is not (ReturnValue.Nothing or ReturnValue.BatchFailures))
            {
                findings.Add(Finding.Of(RouteIds.ListReturn, target, method.Name, result.Readable));
            }
        }
        else if (result.Value == ReturnValue.BatchFailures)
        {
            findings.Add(Finding.Of(RouteIds.FailuresWithoutList, target, method.Name));
        }
        else if (!trigger.IsSynchronous && result.Value != ReturnValue.Nothing)
        {
            findings.Add(Finding.Of(RouteIds.ReturnDiscarded, target, method.Name, result.Readable, trigger.Name));
        }
        if (result.Value == ReturnValue.HttpResult && @event.Kind != EventKind.Http)
        {
            findings.Add(Finding.Of(RouteIds.HttpResultElsewhere, target, method.Name, trigger.Name));
        }
    }

    private static (ReturnWrapper Wrapper, ITypeSymbol? Value) Unwrap(ITypeSymbol type)
    {
        if (type.SpecialType == SpecialType.System_Void)
        {
            return (ReturnWrapper.None, null);
        }
        if (type is INamedTypeSymbol named)
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

    private static ReturnValue ValueOf(ITypeSymbol type) => NonNullable(type).ToDisplayString(SymbolDisplayFormat.CSharpErrorMessageFormat) switch
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
