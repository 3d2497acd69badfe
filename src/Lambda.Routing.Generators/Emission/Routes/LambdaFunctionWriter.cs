using Lambda.Routing.Generators.Emission.Hosting;
using Lambda.Routing.Generators.Models.Routes;
using Lambda.Routing.Generators.Planning;

namespace Lambda.Routing.Generators.Emission.Routes;

/// <summary>Writes the function itself: its start, and the switch from what detection says to the source's routes.</summary>
internal static class LambdaFunctionWriter
{
    public static string Write(FunctionPlan plan) => SourceFile.Write(
        plan,
        "/// <summary>The function: every event enters here. Generated from the methods that have triggers.</summary>\n"
        + "public sealed partial class LambdaFunction : " + RuntimeNames.RoutedFunction,
        writer =>
        {
            ServicesWriter.WriteFields(writer, plan);
            PlaceholderWriter.WriteFields(writer, plan);
            StartupValueWriter.WriteFields(writer, plan);
            HttpPipelineWriter.WriteFields(writer, plan);
            ServicesWriter.WriteConstructors(writer, plan);
            RunWriter.Write(writer, plan.Project, plan.Lifetime);
            WriteRetains(writer, plan);
            WriteDispatch(writer, plan);
            LifetimeWriter.Write(writer, plan);
            PoisonWriter.Write(writer, plan);
            DeferralWriter.Write(writer, plan);
            ServicesWriter.WriteDispose(writer, plan);
        });

    /// <summary>Without a handler that sees a slice of the event, the host may reuse its buffer.</summary>
    private static void WriteRetains(CodeWriter writer, FunctionPlan plan)
    {
        bool retains = plan.InvocationFilters.Count > 0 || plan.Sources.Any(source => source.Routes.Any(route => route.Route.Trigger is not { Poison: null, Deferral: null })) || plan.Sources.Any(source => source.Routes.Any(route => route.Filters.Count > 0)) || plan.Sources.Any(source => source.Event.Reporting is not null || source.Routes.Any(route => route.Route.Bindings.Any(binding => binding.ReadsItself || binding.Kind
            is BindingKind.Event or BindingKind.Inner or BindingKind.Record or BindingKind.RecordList or BindingKind.RecordPayloadList or BindingKind.AwsEvent
            or BindingKind.PayloadMemory or BindingKind.PayloadStream or BindingKind.HttpRequest or BindingKind.HttpForm or BindingKind.HttpFormFile)));
        writer.Line("/// <inheritdoc/>");
        writer.Line($"public override bool RetainsEvents => {Literals.Flag(retains)};");
        writer.Line();
    }

    private static void WriteDispatch(CodeWriter writer, FunctionPlan plan)
    {
        string header = $"protected override {RuntimeNames.ValueTask} DispatchAsync({RuntimeNames.Invocation} invocation)";
        writer.Line("/// <inheritdoc/>");
        if (plan.InvocationFilters.Count > 0)
        {
            using (writer.Block(header.Replace("override", "override async")))
            {
                WriteCurrent(writer, plan);
                CallFilterWriter.WriteFunction(writer, plan);
            }
            writer.Line();
            header = $"private {RuntimeNames.ValueTask} RouteAsync({RuntimeNames.Invocation} invocation)";
        }
        using (writer.Block(header))
        {
            if (plan.InvocationFilters.Count == 0)
            {
                WriteCurrent(writer, plan);
            }
            WriteSwitch(writer, plan);
        }
        writer.Line();
    }

    private static void WriteCurrent(CodeWriter writer, FunctionPlan plan)
    {
        if (LoggingWriter.NeedsCurrent(plan))
        {
            writer.Line("global::Lambda.Routing.Hosting.Logging.CurrentInvocation.Enter(invocation);");
        }
    }

    private static void WriteSwitch(CodeWriter writer, FunctionPlan plan)
    {
        using (writer.Block("switch (Detect(invocation.Event.Span))"))
        {
            SourcePlan[] shaped = [.. plan.Sources.Where(source => source.Event.Shape is not null)];
            for (int i = 0; i < shaped.Length; i++)
            {
                writer.Line($"case {i}:");
                writer.Line($"    invocation.Route = {Literals.Text(shaped[i].Event.Name)};");
                if (shaped[i].Event.Trigger.Length > 0)
                {
                    writer.Line($"    invocation.Trigger = {RuntimeNames.FunctionTrigger}.{shaped[i].Event.Trigger};");
                }
                if (ServicesWriter.IsBuiltBefore(shaped[i], plan))
                {
                    writer.Line("    _ = _services;");
                }
                writer.Line($"    return {Names.Handle(shaped[i], plan)}(invocation);");
            }
            for (int i = 0; i < plan.Acknowledged.Count; i++)
            {
                EventModel @event = plan.Acknowledged[i];
                writer.Line($"case {shaped.Length + i}:");
                writer.Line($"    return {RuntimeNames.AcknowledgedEvents}.Take<{@event.Type}>(invocation, {Literals.Text(@event.Name)});");
            }
            for (int i = 0; i < plan.Untaken.Count; i++)
            {
                EventModel @event = plan.Untaken[i];
                string failure = @event.Kind == EventKind.Window ? "WindowNotTaken" : "OnlyWindowsTaken";
                writer.Line($"case {shaped.Length + plan.Acknowledged.Count + i}:");
                writer.Line($"    invocation.Route = {Literals.Text(@event.Name)};");
                writer.Line($"    throw {RuntimeNames.UnroutedEvents}.{failure}({Literals.Text(@event.Name)});");
            }
            if (plan.Fallback is { } fallback)
            {
                for (int i = 0; i < plan.OtherSources.Count; i++)
                {
                    string name = Literals.Text(plan.OtherSources[i].Name);
                    writer.Line($"case {shaped.Length + plan.Acknowledged.Count + plan.Untaken.Count + i}:");
                    writer.Line($"    invocation.Route = {name};");
                    writer.Line($"    throw {RuntimeNames.UnroutedEvents}.NotTaken({name}, \"none\");");
                }
                writer.Line("default:");
                if (ServicesWriter.IsBuiltBefore(fallback, plan))
                {
                    writer.Line("    _ = _services;");
                }
                writer.Line($"    return {Names.Handle(fallback, plan)}(invocation);");
            }
            else
            {
                writer.Line("default:");
                writer.Line("    invocation.Route = \"unknown\";");
                writer.Line($"    throw {RuntimeNames.UnroutedEvents}.NotRecognised(invocation.Event);");
            }
        }
    }
}
