using Lambda.Routing.Generators.Diagnostics;
using Lambda.Routing.Generators.Models;
using Lambda.Routing.Generators.Models.Routes;
using Microsoft.CodeAnalysis;

namespace Lambda.Routing.Generators.Parsing.Routes;

/// <summary>Reads whether a route hands its failed records to a service that puts them off.</summary>
internal static class DeferralParser
{
    /// <summary>What the attribute says; null for nothing.</summary>
    public static DeferralModel? Parse(AttributeData attribute, int index, INamedTypeSymbol source, CallStyle call, List<Finding> findings)
    {
        TriggerProperty? option = TriggerProperty.Of(attribute.AttributeClass!).FirstOrDefault(property =>
            property.DefersFailures && attribute.Argument(property.Name)?.Value is true);
        if (option is null)
        {
            return null;
        }
        INamedTypeSymbol? deferrable = source.FindInterface(KnownNames.DeferrableEvent);
        if (deferrable is not null && call is CallStyle.Record or CallStyle.List)
        {
            ITypeSymbol service = deferrable.TypeArguments[2];
            return new DeferralModel(service.Qualified(), service.Readable());
        }
        findings.Add(Finding.Of(RouteIds.NothingDeferred, new(FindingPart.Attribute, index, option.Name), option.Name,
            deferrable is null ? $"the records of {source.Name} cannot be put off" : "a method that takes the whole event does not say which of its records failed"));
        return null;
    }
}
