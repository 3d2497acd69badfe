using Lambda.Routing.Generators.Diagnostics;
using Lambda.Routing.Generators.Models;
using Lambda.Routing.Generators.Models.Routes;

namespace Lambda.Routing.Generators.Parsing.Routes;

/// <summary>Parameters of one method that cannot stand beside each other.</summary>
internal static class RivalBindings
{
    /// <summary>A method that is called once for many records has no one record to look at.</summary>
    public static void CheckList(List<BindingModel> bindings, List<Finding> findings)
    {
        if (!bindings.Any(binding => IsList(binding.Kind)))
        {
            return;
        }
        foreach (BindingModel binding in bindings.Where(binding => binding.Kind is BindingKind.Record or BindingKind.MessageAttribute or BindingKind.Inner))
        {
            findings.Add(Finding.Of(RouteIds.Unbound, new(FindingPart.Parameter, binding.Position), binding.Name, binding.Readable));
        }
    }

    private static bool IsPayload(BindingKind kind) => kind is BindingKind.Payload or BindingKind.PayloadText or BindingKind.PayloadArray
        or BindingKind.PayloadMemory or BindingKind.PayloadStream or BindingKind.PayloadJson or BindingKind.RecordPayloadList
        or BindingKind.RecordList or BindingKind.HttpBody;

    /// <summary>Whether two parameters want the same payload; a method of lists has none of one record.</summary>
    public static bool AreRivals(BindingModel one, BindingModel other) =>
        (one.Kind == BindingKind.TimeWindow && other.Kind == BindingKind.TimeWindow)
        || (IsPayload(one.Kind) && IsPayload(other.Kind) && (one.Argument == other.Argument || IsList(one.Kind) || IsList(other.Kind)))
        || (IsForm(one.Kind) && IsPayload(other.Kind)) || (IsPayload(one.Kind) && IsForm(other.Kind))
        || (IsRivalOfAwsEvent(one) && other.Kind == BindingKind.AwsEvent) || (one.Kind == BindingKind.AwsEvent && IsRivalOfAwsEvent(other));

    // A form is the body too, but its fields share it.
    private static bool IsForm(BindingKind kind) => kind is BindingKind.HttpForm or BindingKind.HttpFormField or BindingKind.HttpFormFile;

    // The event in a class of AWS's is all there is: what else of it there might be has not been read.
    private static bool IsRivalOfAwsEvent(BindingModel binding) => binding.Kind is not (BindingKind.CancellationToken or BindingKind.InvocationContext
        or BindingKind.AwsContext or BindingKind.AwsLogger or BindingKind.Service or BindingKind.StartupValue);

    private static bool IsList(BindingKind kind) => kind is BindingKind.RecordList or BindingKind.RecordPayloadList;
}
