using Lambda.Routing.Generators.Emission.Envelopes;
using Lambda.Routing.Generators.Models.Routes;
using Lambda.Routing.Generators.Planning;

namespace Lambda.Routing.Generators.Emission.Routes;

/// <summary>Writes the method that calls one handler: scope, instance, arguments, call, answer.</summary>
internal static class HandlerCallWriter
{
    public static void Write(CodeWriter writer, RoutePlan route, FunctionPlan plan)
    {
        if (route.Route.Inner is not null)
        {
            InnerCallWriter.Write(writer, route, plan, ResultType(route), OuterParameters(route));
        }
        bool filtered = route.Filters.Count > 0;
        if (filtered)
        {
            WriteFiltered(writer, route);
        }
        string asynchronous = NeedsAsync(route) ? "async " : "";
        using (writer.Block($"private {asynchronous}{ResultType(route)} {(filtered ? Names.FilteredCall(route) : Entry(route))}({Parameters(route)}{(filtered ? ScopeParameter(route) : "")})"))
        {
            if (route.NeedsServices && !filtered)
            {
                writer.Line($"await using var scope = {RuntimeNames.ServiceExtensions}.CreateAsyncScope(_services);");
            }
            var arguments = new ArgumentWriter(route, plan);
            arguments.WriteStatements(writer);
            if (route.Route.Call == CallStyle.Window)
            {
                WindowSourceWriter.WriteGuard(writer, NeedsAsync(route));
            }
            WriteInstance(writer, route);
            string target = route.Handler.IsStatic ? route.Handler.Class.Type : "handler";
            AnswerWriter.Write(writer, route, plan, $"{target}.{route.Handler.MethodName}({arguments.List})", NeedsAsync(route));
        }
        writer.Line();
    }

    /// <summary>The filters around the call, in the scope that the call is made in.</summary>
    private static void WriteFiltered(CodeWriter writer, RoutePlan route)
    {
        string result = ResultType(route);
        string value = result == RuntimeNames.ValueTask ? "" : result.Substring(RuntimeNames.ValueTask.Length + 1, result.Length - RuntimeNames.ValueTask.Length - 2);
        using (writer.Block($"private async {result} {Entry(route)}({Parameters(route)})"))
        {
            if (route.NeedsServices)
            {
                writer.Line($"await using var scope = {RuntimeNames.ServiceExtensions}.CreateAsyncScope(_services);");
            }
            CallFilterWriter.WriteRoute(writer, route, value, $"{Names.FilteredCall(route)}({ArgumentNames(route)}{(route.NeedsServices ? ", scope" : "")})");
        }
        writer.Line();
    }

    private static string ScopeParameter(RoutePlan route) => route.NeedsServices ? $", {RuntimeNames.AsyncServiceScope} scope" : "";

    private static string ArgumentNames(RoutePlan route) => route.Route switch
    {
        { IsAwsEvent: true } => "invocation",
        { Source.Kind: EventKind.Http } => "call",
        { Inner: not null } => "@event, record, inner, invocation",
        { Call: CallStyle.Record } => "@event, record, invocation",
        _ => "@event, invocation",
    };

    /// <summary>Whether something happens after the call, so that it must be awaited here.</summary>
    private static bool NeedsAsync(RoutePlan route) =>
        route.Handler.Return.IsAwaitable || route.Route.Answer is { Kind: AnswerKind.Json or AnswerKind.Http, Value.Value: ReturnValue.Stream or ReturnValue.Sequence or ReturnValue.Events } || route.NeedsServices || (!route.Handler.IsStatic && route.Handler.Class.Disposal == Disposal.Asynchronous);

    private static string ResultType(RoutePlan route) => route.Route switch
    {
        { IsAwsEvent: true } => RuntimeNames.ValueTask,
        { Answer: { Kind: AnswerKind.Result, Type: var type } } => $"{RuntimeNames.ValueTask}<{type}>",
        { Answer: { Kind: AnswerKind.ResultList, Type: var type } } => $"{RuntimeNames.ValueTask}<{RuntimeNames.ReadOnlyList}<{type}>>",
        { Call: CallStyle.List } => $"{RuntimeNames.ValueTask}<{RuntimeNames.BatchFailures}>",
        { Source.Reporting: { } reporting } => ReportingSourceWriter.ResultType(reporting),
        { Source.Kind: EventKind.Http } => $"{RuntimeNames.ValueTask}<{RuntimeNames.HttpResult}>",
        _ => RuntimeNames.ValueTask,
    };

    /// <summary>The method that calls the handler once, with its filters: for a record, or for each of what one holds.</summary>
    private static string Entry(RoutePlan route) => route.Route.Inner is null ? Names.Call(route) : InnerCallWriter.Call(route);

    private static string Parameters(RoutePlan route) => route.Route.Inner is { } inner
        ? $"{route.Route.Source.Type} @event, {route.Route.Source.RecordType} record, {inner.Wanted} inner, {RuntimeNames.Invocation} invocation"
        : OuterParameters(route);

    private static string OuterParameters(RoutePlan route)
    {
        EventModel @event = route.Route.Source;
        return route.Route.Call switch
        {
            _ when route.Route.IsAwsEvent => $"{RuntimeNames.Invocation} invocation",
            _ when @event.Kind == EventKind.Http => $"{RuntimeNames.HttpCall} call",
            CallStyle.Record => $"{@event.Type} @event, {@event.RecordType} record, {RuntimeNames.Invocation} invocation",
            CallStyle.Window => $"{WindowSourceWriter.RunType(@event)} run, {RuntimeNames.Invocation} invocation",
            CallStyle.List => $"{@event.Type} @event, global::System.Collections.Generic.List<{@event.RecordType}> records, {(route.Route.Answer.Kind == AnswerKind.ResultList ? $"{RuntimeNames.BatchFailures} unreadable, " : "")}{RuntimeNames.Invocation} invocation",
            _ => $"{@event.Type} @event, {RuntimeNames.Invocation} invocation",
        };
    }

    /// <summary>How a variable is declared that holds an instance.</summary>
    public static string Release(HandlerClassModel type) => type.Disposal switch
    {
        Disposal.Asynchronous => "await using ",
        Disposal.Synchronous => "using ",
        _ => "",
    };

    private static void WriteInstance(CodeWriter writer, RoutePlan route)
    {
        if (route.Handler.IsStatic)
        {
            return;
        }
        HandlerClassModel type = route.Handler.Class;
        string services = string.Join(", ", type.Services.Select(ArgumentWriter.Service));
        writer.Line($"{Release(type)}var handler = new {type.Type}({services});");
    }
}
