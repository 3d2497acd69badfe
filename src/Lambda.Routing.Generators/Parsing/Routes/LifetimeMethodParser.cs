using Lambda.Routing.Generators.Diagnostics;
using Lambda.Routing.Generators.Models;
using Lambda.Routing.Generators.Models.Routes;
using Microsoft.CodeAnalysis;

namespace Lambda.Routing.Generators.Parsing.Routes;

/// <summary>Reads a method that runs at a turn of the process's life.</summary>
internal static class LifetimeMethodParser
{
    private const string Token = "System.Threading.CancellationToken";
    private const string Task = "System.Threading.Tasks.Task";
    private const string ValueTask = "System.Threading.Tasks.ValueTask";

    /// <summary>The attributes, each with the turn that it means.</summary>
    public static readonly IReadOnlyDictionary<string, LifetimeMoment> Moments = new Dictionary<string, LifetimeMoment>
    {
        [KnownNames.LambdaShutdown] = LifetimeMoment.Shutdown,
        [KnownNames.LambdaBeforeSnapshot] = LifetimeMoment.BeforeSnapshot,
        [KnownNames.LambdaAfterRestore] = LifetimeMoment.AfterRestore,
    };

    /// <summary>The method's model for each of its attributes.</summary>
    public static IEnumerable<LifetimeMethodModel> ParseAll(IMethodSymbol method) =>
        Moments.Where(moment => method.HasAttribute(moment.Key)).Select(moment => Parse(method, moment.Value));

    public static LifetimeMethodModel Parse(IMethodSymbol method, LifetimeMoment moment)
    {
        var findings = new List<Finding>();
        if (Reason(method, moment) is { } reason)
        {
            findings.Add(Finding.Of(RouteIds.LifetimeMethod, new(FindingPart.Name), method.Name, reason));
        }
        return new LifetimeMethodModel(
            moment,
            method.ToDisplayString(SymbolDisplayFormat.CSharpErrorMessageFormat),
            $"{method.ContainingType.Name}.{method.Name}",
            HandlerClassParser.Parse(method, findings),
            Symbols.Escaped(method.Name),
            method.IsStatic,
            !method.ReturnsVoid,
            method.Parameters.Select(parameter => parameter.Type.Is(Token) ? "" : parameter.Type.Qualified()).ToEquatableArray(),
            findings.ToEquatableArray());
    }

    private static string? Reason(IMethodSymbol method, LifetimeMoment moment)
    {
        if (HandlerShape.Reason(method) is { } reason)
        {
            return reason;
        }
        if (method is { IsAsync: true, ReturnsVoid: true })
        {
            return "it is async void, so that its end is unknown";
        }
        if (!method.ReturnsVoid && !method.ReturnType.Is(Task) && !method.ReturnType.Is(ValueTask))
        {
            return "it returns a value";
        }
        return moment != LifetimeMoment.Shutdown && method.Parameters.Any(parameter => parameter.Type.Is(Token))
            ? "there is no time limit for it to take a token of"
            : null;
    }
}
