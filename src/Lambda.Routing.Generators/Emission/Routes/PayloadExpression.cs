using Lambda.Routing.Generators.Models.Routes;

namespace Lambda.Routing.Generators.Emission.Routes;

/// <summary>The expressions that turn a payload into a type that reads itself.</summary>
internal static class PayloadExpression
{
    public static string OfReadable(BindingModel binding, string payload, string where) => binding.IsNullable
        ? $"{RuntimeNames.Payloads}.ReadOptional<{binding.Type}>({payload})"
        : $"{RuntimeNames.Payloads}.ReadRequired<{binding.Type}>({payload}, {where})";
}
