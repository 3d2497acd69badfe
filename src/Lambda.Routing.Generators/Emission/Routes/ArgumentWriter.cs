using Lambda.Routing.Generators.Emission.Envelopes;
using Lambda.Routing.Generators.Emission.Hosting;
using Lambda.Routing.Generators.Emission.Validation;
using Lambda.Routing.Generators.Models.Routes;
using Lambda.Routing.Generators.Planning;

namespace Lambda.Routing.Generators.Emission.Routes;

/// <summary>Writes the arguments of a handler's call: what must be computed first as statements, the rest in place.</summary>
internal sealed class ArgumentWriter(RoutePlan route, FunctionPlan plan)
{
    private readonly bool _http = route.Route.Source.Kind == EventKind.Http;
    private readonly bool _window = route.Route.Call == CallStyle.Window;

    private string Unit => route.Route.Call == CallStyle.Record ? "record" : "@event";

    private string Payload(BindingModel binding) =>
        binding.Argument.Length > 0 ? Unit + binding.Argument
        : route.Route.Inner is not null ? EnvelopeNames.Carried("inner")
        : EnvelopeNames.Payload(route.Route, plan, Unit);

    private string Invocation => _http && !route.Route.IsAwsEvent ? "call.Invocation" : "invocation";

    /// <summary>The arguments in the method's order.</summary>
    public string List => string.Join(", ", route.Route.Bindings.Select((binding, index) => IsComputed(binding) ? $"argument{index}" : InPlace(binding)));

    public void WriteStatements(CodeWriter writer)
    {
        for (int i = 0; i < route.Route.Bindings.Count; i++)
        {
            BindingModel binding = route.Route.Bindings[i];
            if (binding.Kind == BindingKind.RecordPayloadList)
            {
                PayloadListWriter.Write(writer, route, binding, EnvelopeNames.Payload(route.Route, plan, "record"), Contract(binding), i);
            }
            else if (IsComputed(binding))
            {
                writer.Line($"var argument{i} = {Compute(binding)};");
            }
        }
    }

    public static string Service(string type) => $"{RuntimeNames.ServiceExtensions}.GetRequiredService<{type}>(scope.ServiceProvider)";

    // What can fail on bad input is computed before the handler's class is created.
    private static bool IsComputed(BindingModel binding) => binding.Kind is not (BindingKind.Event or BindingKind.Record or BindingKind.RecordList or BindingKind.Inner
        or BindingKind.CancellationToken or BindingKind.InvocationContext or BindingKind.AwsContext or BindingKind.AwsLogger or BindingKind.StartupValue
        or BindingKind.Service or BindingKind.HttpRequest);

    private string InPlace(BindingModel binding) => binding.Kind switch
    {
        BindingKind.Event when _window => "run.Event",
        BindingKind.RecordList when _window => "run.Records",
        BindingKind.Event => _http ? $"({binding.Type})call.Event" : "@event",
        BindingKind.Record => "record",
        BindingKind.Inner => "inner",
        BindingKind.RecordList => "records",
        BindingKind.CancellationToken => Invocation + ".CancellationToken",
        BindingKind.InvocationContext => Invocation + ".Context",
        BindingKind.AwsContext => $"{HostedContextWriter.Getter}({Invocation})",
        BindingKind.AwsLogger => $"{HostedContextWriter.Getter}({Invocation}).Logger",
        BindingKind.StartupValue => StartupValueWriter.Field(route, binding),
        BindingKind.HttpRequest => "call.Request",
        _ when binding.IsNullable => $"{RuntimeNames.ServiceExtensions}.GetService<{binding.Type}>(scope.ServiceProvider)",
        _ => Service(binding.Type),
    };

    private string Compute(BindingModel binding) => CheckExpression.Of(Read(binding), binding, route, Contract(binding));

    private string Read(BindingModel binding)
    {
        if (binding.Kind == BindingKind.AwsEvent)
        {
            return AwsEventSourceWriter.Read(binding, route, plan);
        }
        if (_http)
        {
            return HttpArgument.Of(binding, binding.Kind == BindingKind.HttpBody ? Json(binding) : "");
        }
        string where = Literals.Text($"{route.Name}, parameter '{binding.Name}'");
        string payload = Payload(binding);
        return binding.Kind switch
        {
            BindingKind.TimeWindow => $"run.Open({Json(binding)}, static () => new {binding.Type}())",
            BindingKind.Payload when binding.ReadsItself => PayloadExpression.OfReadable(binding, payload, where),
            BindingKind.Payload when binding is { IsNullable: true, IsValueType: true } => $"{RuntimeNames.Payloads}.OptionalValue({payload}, {Json(binding)})",
            BindingKind.Payload when binding.IsNullable => $"{RuntimeNames.Payloads}.Optional({payload}, {Json(binding)})",
            BindingKind.Payload => $"{RuntimeNames.Payloads}.Required({payload}, {Json(binding)}, {where})",
            BindingKind.PayloadText when binding.IsNullable => $"{payload}.GetString()",
            BindingKind.PayloadText => $"{RuntimeNames.Payloads}.RequiredText({payload}, {where})",
            BindingKind.PayloadArray => $"{payload}.GetBytes().ToArray()",
            BindingKind.PayloadMemory => $"{payload}.GetBytes()",
            BindingKind.PayloadStream => $"{RuntimeNames.Payloads}.OpenStream({payload})",
            BindingKind.PayloadJson => $"{payload}.GetJson()",
            _ => MessageAttribute(binding),
        };
    }

    private string MessageAttribute(BindingModel binding)
    {
        string where = Literals.Text($"{route.Name}, parameter '{binding.Name}', attribute '{binding.Argument}'");
        string text = $"(({RuntimeNames.MessageAttributeCarrier}){Unit}).GetMessageAttribute({Literals.Text(binding.Argument)})";
        if (binding.Type == "string")
        {
            return binding.Default.Length > 0 ? $"{text} ?? {binding.Default}"
                : binding.IsNullable ? text
                : $"{RuntimeNames.Payloads}.RequiredAttribute({text}, {where})";
        }
        string parse = $"{RuntimeNames.Payloads}.Parse<{binding.Type}>({text}, {where})";
        string absent = binding.Default.Length > 0 ? binding.Default : $"default({binding.Type}?)";
        return binding.IsNullable || binding.Default.Length > 0 ? $"{text} is null ? {absent} : {parse}" : parse;
    }

    /// <summary>The contract of a payload; empty for one that needs none.</summary>
    private string Contract(BindingModel binding) => binding is { IsTyped: true, ReadsItself: false } ? Json(binding) : "";

    private string Json(BindingModel binding) =>
        Names.Json(plan.JsonOf(binding.Type, route)) + (route.Route.Source.HasTextScalars ? JsonContractsWriter.TextScalarsSuffix : "");
}
