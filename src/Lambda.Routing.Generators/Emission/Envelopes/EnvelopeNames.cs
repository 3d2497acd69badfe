using Lambda.Routing.Generators.Emission.Routes;
using Lambda.Routing.Generators.Models.Routes;
using Lambda.Routing.Generators.Planning;

namespace Lambda.Routing.Generators.Emission.Envelopes;

/// <summary>The names of the generated structs, and the expressions over them.</summary>
internal static class EnvelopeNames
{
    /// <summary>What the function's payloads may hold: each once, however many routes take it.</summary>
    public static EnvelopeModel[] All(FunctionPlan plan) =>
        [.. plan.Sources.SelectMany(source => source.Routes).SelectMany(route => new[] { route.Route.Inner, route.Route.Wrapping }).OfType<EnvelopeModel>().Distinct()];

    /// <summary>Named after what is wanted, so that another route renames nothing; numbered where two types share a name.</summary>
    public static string Of(EnvelopeModel envelope, FunctionPlan plan)
    {
        if (envelope.Wanted.Length == 0)
        {
            return "PayloadEnvelopes";
        }
        EnvelopeModel[] same = [.. All(plan).Where(candidate => candidate.SimpleName == envelope.SimpleName)];
        int index = Array.IndexOf(same, envelope);
        return "Enveloped" + envelope.SimpleName + (index <= 0 ? "" : (index + 1).ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    /// <summary>The payload of a record or an event, without what it came wrapped in.</summary>
    public static string Payload(RouteModel route, FunctionPlan plan, string unit)
    {
        string payload = Carried(unit);
        return route.Wrapping is { } wrapping ? $"{RuntimeNames.EnvelopedPayload}.Unwrap<{Of(wrapping, plan)}>({payload})" : payload;
    }

    /// <summary>The payload as the record or event has it.</summary>
    public static string Carried(string unit) => $"(({RuntimeNames.PayloadCarrier}){unit}).Payload";

    /// <summary>The types that calls over what is wanted are made for.</summary>
    public static string Types(EnvelopeModel inner, FunctionPlan plan) => $"<{inner.Wanted}, {Of(inner, plan)}>";
}
