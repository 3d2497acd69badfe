using Lambda.Routing.Generators.Diagnostics;
using Lambda.Routing.Generators.Models;
using Lambda.Routing.Generators.Models.Http;
using Lambda.Routing.Generators.Models.Routes;
using Microsoft.CodeAnalysis;

namespace Lambda.Routing.Generators.Parsing.Routes;

/// <summary>
/// Binds the parameters of an HTTP handler: names in the route template, then the query for types that text can become, then one
/// body. Headers, cookies, form fields and claims only by attribute, so that nothing in a query can stand for them.
/// </summary>
internal sealed class HttpParameterBinder(HttpRouteModel? route)
{
    private static readonly (string Attribute, BindingKind Kind)[] s_attributes =
    [
        ("Lambda.Routing.FromHeaderAttribute", BindingKind.HttpHeader),
        ("Lambda.Routing.FromCookieAttribute", BindingKind.HttpCookie),
        ("Lambda.Routing.FromQueryAttribute", BindingKind.HttpQuery),
        ("Lambda.Routing.FromRouteAttribute", BindingKind.HttpRoute),
        ("Lambda.Routing.FromBodyAttribute", BindingKind.HttpBody),
        ("Lambda.Routing.FromFormAttribute", BindingKind.HttpFormField),
        ("Lambda.Routing.FromClaimAttribute", BindingKind.HttpClaim),
    ];

    /// <summary>The attributes that say which part of a request a parameter comes from.</summary>
    public static readonly string[] Attributes = [.. s_attributes.Select(known => known.Attribute)];

    private const string HttpFormType = "Lambda.Routing.HttpForm";
    private const string FormFileType = "Lambda.Routing.HttpFormFile";

    private static readonly string[] s_withBody = ["POST", "PUT", "PATCH", HttpRouteModel.AnyMethod];

    // A malformed route is a finding already: nothing more is made of its parameters.
    private readonly string _verb = route?.Method ?? HttpRouteModel.AnyMethod;

    public BindingModel? Classify(IParameterSymbol parameter, ITypeSymbol type, List<Finding> findings, int index)
    {
        foreach ((string attribute, BindingKind kind) in s_attributes)
        {
            if (parameter.FindAttribute(attribute) is { } from)
            {
                return ByAttribute(parameter, type, kind, from.StringArgument("Name") ?? parameter.Name, findings, index);
            }
        }
        if (parameter.HasAttribute(KnownNames.Payload))
        {
            return Body(parameter, type, findings, index);
        }
        if (type.Is("Lambda.Routing.HttpRequest"))
        {
            return ParameterBinder.Of(BindingKind.HttpRequest, parameter, type);
        }
        if (type.Is(KnownNames.HttpResponseStream))
        {
            return ParameterBinder.Of(BindingKind.HttpResponse, parameter, type);
        }
        if (type.Is(HttpFormType))
        {
            return HasBody(parameter, findings, index) ? ParameterBinder.Of(BindingKind.HttpForm, parameter, type) : null;
        }
        if (IndexOf(parameter.Name) >= 0)
        {
            return Text(BindingKind.HttpRoute, parameter, type, parameter.Name, findings, index);
        }
        if (HttpTextType.Of(type) is not null)
        {
            return Text(BindingKind.HttpQuery, parameter, type, parameter.Name, findings, index);
        }
        if (type.TypeKind == TypeKind.Interface && !PayloadTypes.IsCollection(type) || type is { TypeKind: TypeKind.Class, IsAbstract: true } && !PayloadTypes.IsStream(type))
        {
            return ParameterBinder.Of(BindingKind.Service, parameter, type);
        }
        return Body(parameter, type, findings, index);
    }

    private BindingModel? ByAttribute(IParameterSymbol parameter, ITypeSymbol type, BindingKind kind, string name, List<Finding> findings, int index) =>
        kind switch
        {
            BindingKind.HttpBody => Body(parameter, type, findings, index),
            BindingKind.HttpFormField => FormField(parameter, type, name, findings, index),
            _ => Text(kind, parameter, type, name, findings, index),
        };

    private BindingModel? FormField(IParameterSymbol parameter, ITypeSymbol type, string name, List<Finding> findings, int index)
    {
        if (!HasBody(parameter, findings, index))
        {
            return null;
        }
        if (type.Is(HttpFormType))
        {
            return ParameterBinder.Of(BindingKind.HttpForm, parameter, type);
        }
        bool isList = type is INamedTypeSymbol { TypeArguments.Length: 1 } list && list.Is(KnownNames.ReadOnlyList) && list.TypeArguments[0].Is(FormFileType);
        return isList || type.Is(FormFileType)
            ? ParameterBinder.Of(BindingKind.HttpFormFile, parameter, type) with { Argument = name, Text = isList ? new TextModel(TextKind.Text, "", TextShape.List) : null }
            : Text(BindingKind.HttpFormField, parameter, type, name, findings, index);
    }

    private BindingModel? Text(BindingKind kind, IParameterSymbol parameter, ITypeSymbol type, string name, List<Finding> findings, int index)
    {
        bool known = kind != BindingKind.HttpRoute || IndexOf(name) >= 0;
        if (!known || HttpTextType.Of(type) is not { } text)
        {
            findings.Add(Finding.Of(RouteIds.Unbound, new(FindingPart.Parameter, index), parameter.Name, type.Readable()));
            return null;
        }
        return ParameterBinder.Of(kind, parameter, type) with { Argument = name, RouteIndex = IndexOf(name), Text = text };
    }

    private BindingModel? Body(IParameterSymbol parameter, ITypeSymbol type, List<Finding> findings, int index)
    {
        if (!HasBody(parameter, findings, index))
        {
            return null;
        }
        if (PayloadTypes.IsNoPayload(type))
        {
            findings.Add(Finding.Of(RouteIds.Unbound, new(FindingPart.Parameter, index), parameter.Name, type.Readable()));
            return null;
        }
        return ParameterBinder.Of(PayloadTypes.RawKindOf(type) ?? BindingKind.HttpBody, parameter, type);
    }

    private bool HasBody(IParameterSymbol parameter, List<Finding> findings, int index)
    {
        if (s_withBody.Contains(_verb))
        {
            return true;
        }
        findings.Add(Finding.Of(RouteIds.BodyWithoutVerb, new(FindingPart.Parameter, index), parameter.Name, _verb));
        return false;
    }

    private int IndexOf(string name) => route?.IndexOfParameter(name) ?? -1;
}
