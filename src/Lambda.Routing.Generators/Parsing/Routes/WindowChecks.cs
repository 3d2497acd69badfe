using Lambda.Routing.Generators.Diagnostics;
using Lambda.Routing.Generators.Models;
using Lambda.Routing.Generators.Models.Routes;
using Microsoft.CodeAnalysis;

namespace Lambda.Routing.Generators.Parsing.Routes;

/// <summary>What can be wrong with a method that takes a time window, and with one whose trigger says that there are windows.</summary>
internal static class WindowChecks
{
    private const string Length = "TumblingWindowInSeconds";
    private const int LongestWindow = 900;

    public static void Check(IMethodSymbol method, EventModel @event, TriggerModel trigger, EquatableArray<BindingModel> bindings, List<Finding> findings)
    {
        CheckLength(method, @event, trigger, findings);
        if (@event.Kind != EventKind.Window)
        {
            return;
        }
        CheckList(method, @event, bindings, findings);
        foreach (FilterModel filter in trigger.Filters.Where(filter => !filter.IsOnEvent))
        {
            findings.Add(Finding.Of(RouteIds.WindowFilter, new(FindingPart.Attribute, trigger.AttributeIndex, filter.Argument), method.Name, filter.Argument));
        }
        System.Collections.Immutable.ImmutableArray<AttributeData> attributes = method.GetAttributes();
        for (int i = 0; i < attributes.Length; i++)
        {
            if (attributes[i].AttributeClass.Is(KnownNames.When))
            {
                findings.Add(Finding.Of(RouteIds.WindowFilter, new(FindingPart.Attribute, i), method.Name, "When"));
            }
        }
    }

    /// <summary>The method takes all records at once, and nothing of one.</summary>
    private static void CheckList(IMethodSymbol method, EventModel @event, EquatableArray<BindingModel> bindings, List<Finding> findings)
    {
        if (bindings.Any(binding => binding.Kind is BindingKind.RecordList or BindingKind.RecordPayloadList))
        {
            return;
        }
        BindingModel? single = bindings.FirstOrDefault(binding => binding.Kind is BindingKind.Record or BindingKind.MessageAttribute
            or BindingKind.Payload or BindingKind.PayloadText or BindingKind.PayloadArray or BindingKind.PayloadMemory or BindingKind.PayloadStream or BindingKind.PayloadJson);
        IParameterSymbol parameter = single is null ? method.Parameters.First(parameter => WindowSources.IsWindow(parameter.Type)) : method.Parameters[single.Position];
        findings.Add(Finding.Of(RouteIds.WindowAlone, new(FindingPart.Parameter, parameter.Ordinal), parameter.Name, @event.RecordName));
    }

    private static void CheckLength(IMethodSymbol method, EventModel @event, TriggerModel trigger, List<Finding> findings)
    {
        if (trigger.Option(Length) is not { } text || text == "0")
        {
            return;
        }
        string? fault = !int.TryParse(text, out int seconds) || seconds is < 1 or > LongestWindow ? $"a window has 1 to {LongestWindow} seconds"
            : @event.Kind != EventKind.Window ? $"'{method.Name}' takes no TimeWindow<TState>, and every batch would belong to one"
            : null;
        if (fault is not null)
        {
            findings.Add(Finding.Of(RouteIds.WindowLength, new(FindingPart.Attribute, trigger.AttributeIndex, Length), text, fault));
        }
    }
}
