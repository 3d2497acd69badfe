using Lambda.Routing.Generators.Models.Hosting;
using Lambda.Routing.Generators.Models.Http;

namespace Lambda.Routing.Generators.Models.Routes;

/// <summary>One method with triggers: all that emission needs to know of it.</summary>
/// <param name="Id">The short name that reports use: <c>OrderDesk.Take</c>.</param>
/// <param name="FullName">The name that tells it from every other method: <c>Shop.OrderDesk.Take(Order)</c>.</param>
/// <param name="Class">The class it belongs to.</param>
/// <param name="MethodName">The method's name as source code spells it.</param>
/// <param name="IsStatic">Whether the method is static.</param>
/// <param name="Return">What it returns.</param>
/// <param name="Routes">One for each source of each trigger.</param>
/// <param name="Acknowledged">Sources of its triggers whose events are done without a call.</param>
/// <param name="Left">Sources of its triggers that it leaves because they have time windows and it takes none, or the other way round.</param>
/// <param name="JsonContext">The context that <c>[PayloadJson]</c> on the method or class chooses; empty for none.</param>
/// <param name="Findings">What the parser found wrong.</param>
internal sealed record HandlerModel(
    string Id,
    string FullName,
    HandlerClassModel Class,
    string MethodName,
    bool IsStatic,
    ReturnModel Return,
    EquatableArray<RouteModel> Routes,
    EquatableArray<EventModel> Acknowledged,
    EquatableArray<EventModel> Left,
    string JsonContext,
    EquatableArray<Finding> Findings)
{
    /// <summary>Which origins may call its HTTP routes; null where nothing is declared.</summary>
    public CorsModel? Cors { get; init; }

    /// <summary>The length from which answers of its HTTP routes are compressed; null where they are not.</summary>
    public int? CompressedFrom { get; init; }

    /// <summary>The filters on the class and on the method, the outermost first.</summary>
    public EquatableArray<CallFilterModel> Filters { get; init; } = EquatableArray<CallFilterModel>.Empty;

    /// <summary>What is wrong with the filters on the class.</summary>
    public EquatableArray<Finding> ClassFindings { get; init; } = EquatableArray<Finding>.Empty;

    /// <summary>Whether every other project sees it.</summary>
    public bool IsPublic { get; init; }

    /// <summary>The referenced assembly that it was found in; empty for the project's own.</summary>
    public string Assembly { get; init; } = "";

    /// <summary>The serializer that <c>[LambdaSerializer]</c> on the method names.</summary>
    public SerializerModel Serializer { get; init; } = SerializerModel.None;
}

/// <summary>The class that a handler method belongs to.</summary>
/// <param name="Type">Its qualified name.</param>
/// <param name="Services">The qualified types of its constructor's parameters.</param>
/// <param name="Disposal">How an instance is released.</param>
internal sealed record HandlerClassModel(string Type, EquatableArray<string> Services, Disposal Disposal)
{
    /// <summary>What it says of its batches' partial responses; null for nothing.</summary>
    public bool? PartialResponses { get; init; }
}

internal enum Disposal
{
    None,
    Synchronous,
    Asynchronous,
}
