using Lambda.Routing.Generators.Models.Routes;

namespace Lambda.Routing.Generators.Emission.Routes;

/// <summary>An HTTP handler's argument as an expression: where the request has it, and how its text becomes the type.</summary>
internal static class HttpArgument
{
    private const string Http = "global::Lambda.Routing.Http.";

    // A default of the method's own is taken as it is, null too: its signature says that it never is null.
    public static string Of(BindingModel binding, string json) =>
        Expression(binding, json) + (binding.Default.Length > 0 && !binding.IsNullable ? "!" : "");

    private static string Expression(BindingModel binding, string json) => binding.Kind switch
    {
        BindingKind.HttpBody => $"{Http}HttpBody.{(!IsOptional(binding) ? "Required" : binding is { IsNullable: true, IsValueType: true } ? "OptionalValue" : "Optional")}(call.Request, {json})",
        BindingKind.PayloadText => $"{Http}HttpBody.Text(call.Request){(binding.Default.Length > 0 ? " ?? " + binding.Default : binding.IsNullable ? "" : " ?? \"\"")}",
        BindingKind.PayloadArray => $"{Http}HttpBody.Bytes(call.Request).ToArray()",
        BindingKind.PayloadMemory => $"{Http}HttpBody.Bytes(call.Request)",
        BindingKind.PayloadStream => $"new global::System.IO.MemoryStream({Http}HttpBody.Bytes(call.Request).ToArray(), false)",
        BindingKind.PayloadJson => $"{Http}HttpBody.{(binding.IsNullable ? "OptionalJson" : "Json")}(call.Request)",
        BindingKind.HttpResponse => $"{RuntimeNames.HttpStreaming}.Open(call)",
        BindingKind.HttpForm => "call.Form",
        BindingKind.HttpFormFile when binding.Text is not null => $"call.Form.GetFiles({Literals.Text(binding.Argument)})",
        BindingKind.HttpFormFile => $"{Http}HttpFormBinding.{(IsOptional(binding) ? "OptionalFile" : "File")}(call.Form, {Literals.Text(binding.Argument)})",
        _ => Value(binding, binding.Text!),
    };

    private static bool IsOptional(BindingModel binding) => binding.IsNullable || binding.Default.Length > 0;

    private static string Value(BindingModel binding, TextModel text)
    {
        string input = Input(binding);
        string binder = Http + (binding.Kind == BindingKind.HttpClaim ? "HttpClaim" : "HttpBinding");
        string types = $"<{text.Type}, {Converter(text)}>";
        string method = text.Shape == TextShape.Single ? "" : text.Shape.ToString();
        if (!IsOptional(binding))
        {
            return $"{binder}.{(method.Length == 0 ? "Required" : method)}{types}({input})";
        }
        if (method.Length > 0)
        {
            return $"{binder}.Optional{method}{types}({input})";
        }
        if (binding.IsNullable && binding.IsValueType)
        {
            string otherwise = binding.Default.Length == 0 ? "" : ", " + binding.Default;
            return $"{binder}.OptionalValue{types}({input}{otherwise})";
        }
        string value = binding.Default.Length == 0 ? $"default({binding.Type})" : binding.Default;
        return $"{binder}.Optional{types}({input}, {value})";
    }

    private static string Input(BindingModel binding)
    {
        string name = Literals.Text(binding.Argument);
        return binding.Kind switch
        {
            BindingKind.HttpRoute => $"call.FromRoute({binding.RouteIndex}, {name})",
            BindingKind.HttpHeader => $"call.FromHeader({name})",
            BindingKind.HttpCookie => $"call.FromCookie({name})",
            BindingKind.HttpFormField => $"call.FromForm({name})",
            BindingKind.HttpClaim => $"call, {name}",
            _ => $"call.FromQuery({name})",
        };
    }

    private static string Converter(TextModel text) => Http + text.Kind switch
    {
        TextKind.Text => "TextConverter",
        TextKind.Enum => $"EnumConverter<{text.Type}>",
        TextKind.Uri => "UriConverter",
        _ => $"ParsableConverter<{text.Type}>",
    };
}
