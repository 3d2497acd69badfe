using Lambda.Routing.Generators.Models.Http;
using Lambda.Routing.Generators.Models.Routes;
using Lambda.Routing.Generators.Planning;

namespace Lambda.Routing.Generators.Emission.Routes;

/// <summary>Writes what happens around HTTP routes, in functions that declare anything of the kind.</summary>
internal static class HttpPipelineWriter
{
    private const string CorsField = "_cors";

    /// <summary>The method that takes a source's events to their answers.</summary>
    public static string Dispatcher(SourcePlan source, FunctionPlan plan) =>
        Streams(source, plan) ? RuntimeNames.HttpStreamingDispatcher
        : IsNeeded(plan) ? RuntimeNames.HttpPipelineDispatcher
        : RuntimeNames.HttpDispatcher;

    /// <summary>What the routes implement besides being routes.</summary>
    public static string Interfaces(SourcePlan source, FunctionPlan plan) =>
        (IsNeeded(plan) ? ", " + RuntimeNames.HttpPipeline : "") + (HasCors(source) ? ", " + RuntimeNames.HttpCorsRouter : "");

    /// <summary>Writes a field for every policy.</summary>
    public static void WriteFields(CodeWriter writer, FunctionPlan plan)
    {
        List<CorsModel> policies = Policies(plan);
        for (int i = 0; i < policies.Count; i++)
        {
            CorsModel cors = policies[i];
            string origins = string.Join(", ", cors.Origins.Select(Literals.Text));
            writer.Line($"private readonly {RuntimeNames.CorsPolicy} {CorsField}{i} = new(new[] {{ {origins} }}, {Literals.Text(cors.AllowHeaders)}, {Literals.Text(cors.ExposeHeaders)}, {Literals.Flag(cors.AllowCredentials)}, {cors.MaxAgeSeconds});");
        }
    }

    /// <summary>Writes the members that <see cref="Interfaces"/> asks for.</summary>
    public static void WriteMembers(CodeWriter writer, SourcePlan source, FunctionPlan plan)
    {
        if (!IsNeeded(plan))
        {
            return;
        }
        writer.Line();
        writer.Line($"public static bool ErrorsFailInvocation => {Literals.Flag(plan.Project.HttpErrorsFailInvocation)};");
        writer.Line();
        string intercept = HasCors(source) ? $"{RuntimeNames.HttpCors}.Intercept(this, request, path)" : "null";
        writer.Line($"public {RuntimeNames.HttpResult}? Intercept({RuntimeNames.HttpRequest} request, string path) => {intercept};");
        writer.Line();
        using (writer.Block($"public {RuntimeNames.HttpResult} Complete({RuntimeNames.HttpRequest} request, int route, {RuntimeNames.HttpResult} result)"))
        {
            WriteCompression(writer, source);
            writer.Line(HasCors(source) ? $"return {RuntimeNames.HttpCors}.Apply(this, request, route, result);" : "return result;");
        }
        if (HasCors(source))
        {
            writer.Line();
            List<CorsModel> policies = Policies(plan);
            WriteSwitch(writer, $"public {RuntimeNames.CorsPolicy}? CorsOf(int route) => route switch", source,
                handler => handler.Cors is { } cors ? $"function.{CorsField}{policies.IndexOf(cors)}" : null, "null");
        }
    }

    private static void WriteCompression(CodeWriter writer, SourcePlan source)
    {
        if (source.Routes.Any(route => route.Handler.CompressedFrom is not null))
        {
            WriteSwitch(writer, "result = route switch", source,
                handler => handler.CompressedFrom is { } length ? $"{RuntimeNames.HttpCompression}.Apply(request, result, {length})" : null, "result");
        }
    }

    private static void WriteSwitch(CodeWriter writer, string head, SourcePlan source, Func<HandlerModel, string?> value, string otherwise)
    {
        using (writer.Block(head, "};"))
        {
            foreach (IGrouping<string, int> group in source.Routes
                .Select((route, number) => (Value: value(route.Handler), Number: number))
                .Where(pair => pair.Value is not null).GroupBy(pair => pair.Value!, pair => pair.Number))
            {
                writer.Line($"{string.Join(" or ", group)} => {group.Key},");
            }
            writer.Line($"_ => {otherwise},");
        }
    }

    private static bool IsNeeded(FunctionPlan plan) => plan.Project.HttpErrorsFailInvocation
        || HttpSources(plan).Any(source => Streams(source, plan) || HasCors(source) || source.Routes.Any(route => route.Handler.CompressedFrom is not null));

    private static bool HasCors(SourcePlan source) => source.Routes.Any(route => route.Handler.Cors is not null);

    private static bool Streams(SourcePlan source, FunctionPlan plan) => plan.Project.StreamedSources.Contains(source.Event.Type);

    private static List<CorsModel> Policies(FunctionPlan plan) =>
        [.. HttpSources(plan).SelectMany(source => source.Routes).Select(route => route.Handler.Cors).OfType<CorsModel>().Distinct()];

    private static IEnumerable<SourcePlan> HttpSources(FunctionPlan plan) => plan.Sources.Where(source => source.Event.Kind == EventKind.Http);
}
