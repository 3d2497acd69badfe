using Lambda.Routing.Generators.Models.Routes;
using Lambda.Routing.Generators.Parsing.Routes;
using Microsoft.CodeAnalysis;

namespace Lambda.Routing.Generators.Parsing.Http;

/// <summary>Reads what only an answer to an HTTP request can be: something that comes piece by piece.</summary>
internal static class HttpReturnParser
{
    /// <summary>The model of what a handler returns, refined.</summary>
    public static ReturnModel Refine(ReturnModel model, ITypeSymbol? value)
    {
        if (value is not INamedTypeSymbol sequence || !sequence.Is("System.Collections.Generic.IAsyncEnumerable<T>"))
        {
            return model;
        }
        ITypeSymbol element = sequence.TypeArguments[0];
        if (element is not INamedTypeSymbol item || !item.Is("System.Net.ServerSentEvents.SseItem<T>"))
        {
            return model with { Value = ReturnValue.Sequence, Type = ReturnParser.NonNullable(element).Qualified(), Readable = element.Readable() };
        }
        ITypeSymbol data = item.TypeArguments[0];
        bool isText = data.SpecialType == SpecialType.System_String;
        return model with { Value = ReturnValue.Events, Type = isText ? "" : ReturnParser.NonNullable(data).Qualified(), Readable = data.Readable() };
    }
}
