using Lambda.Routing.Generators.Emission.Routes;
using Lambda.Routing.Generators.Models.Routes;
using Lambda.Routing.Generators.Planning;

namespace Lambda.Routing.Generators.Emission.Validation;

/// <summary>Writes what checks payloads: the bridge to Microsoft.Extensions.Validation, in functions that declare rules and in no other.</summary>
internal static class ValidationWriter
{
    private const string Package = "global::Microsoft.Extensions.Validation.";
    private const string Provider = "global::System.IServiceProvider";
    private const string Errors = "global::System.Collections.Generic.IReadOnlyDictionary<string, string[]>";

    public static bool IsNeeded(FunctionPlan plan) => Checked(plan).Any();

    public static void Write(CodeWriter writer, FunctionPlan plan)
    {
        writer.Line("private PayloadValidator? _validator;").Line();
        writer.Line("private PayloadValidator Validator => _validator ??= new PayloadValidator(_services);").Line();
        WriteStart(writer, plan);
        WriteValidator(writer);
    }

    /// <summary>Writes the call that makes sure, when the services are built, that every rule is known.</summary>
    public static void WriteCheck(CodeWriter writer, FunctionPlan plan)
    {
        if (IsNeeded(plan))
        {
            writer.Line("RequireValidation(provider);");
        }
    }

    private static void WriteStart(CodeWriter writer, FunctionPlan plan)
    {
        using (writer.Block($"private static void RequireValidation({Provider} services)"))
        {
            writer.Line("var validator = new PayloadValidator(services);");
            foreach ((RoutePlan route, BindingModel binding) in Checked(plan).GroupBy(pair => pair.Binding.Validation!.Type).Select(group => group.First()))
            {
                string where = Literals.Text($"{route.Name}, parameter '{binding.Name}'");
                writer.Line($"{RuntimeNames.ValidatedPayloads}.Require(validator, typeof({binding.Validation!.Type}), {where});");
            }
        }
        writer.Line();
    }

    private static void WriteValidator(CodeWriter writer)
    {
        string options = $"global::Microsoft.Extensions.Options.IOptions<{Package}ValidationOptions>";
        // The package marks its contracts as ones that may still change.
        writer.Line("#pragma warning disable ASP0029");
        using (writer.Block($"private sealed class PayloadValidator({Provider} services) : {RuntimeNames.PayloadValidator}"))
        {
            writer.Line($"private readonly {Package}ValidationOptions _options = {RuntimeNames.ValidatedPayloads}.RequireOptions(({options}?)services.GetService(typeof({options}))).Value;");
            writer.Line();
            writer.Line("public bool Knows(global::System.Type type) => _options.TryGetValidatableTypeInfo(type, out _);");
            writer.Line();
            using (writer.Block($"public async global::System.Threading.Tasks.Task<{Errors}?> FindErrorsAsync(object value, global::System.Type type, string path, {Provider} services, global::System.Threading.CancellationToken cancellationToken)"))
            {
                writer.Line("_options.TryGetValidatableTypeInfo(type, out var rules);");
                using (writer.Block($"var context = new {Package}ValidateContext", "};"))
                {
                    writer.Line("ValidationOptions = _options,");
                    writer.Line("ValidationContext = new global::System.ComponentModel.DataAnnotations.ValidationContext(value, type.Name, services, null),");
                    writer.Line("CurrentValidationPath = path,");
                }
                writer.Line("await rules!.ValidateAsync(value, context, cancellationToken).ConfigureAwait(false);");
                writer.Line("return context.ValidationErrors;");
            }
        }
        writer.Line("#pragma warning restore ASP0029");
    }

    private static IEnumerable<(RoutePlan Route, BindingModel Binding)> Checked(FunctionPlan plan) =>
        plan.Sources.SelectMany(source => source.Routes).SelectMany(route => route.Route.Bindings.Where(binding => binding.Validation is not null).Select(binding => (route, binding)));
}
