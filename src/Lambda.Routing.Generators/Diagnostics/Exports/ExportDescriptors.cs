using Microsoft.CodeAnalysis;

namespace Lambda.Routing.Generators.Diagnostics.Exports;

/// <summary>What the diagnostics of handlers that another project takes say.</summary>
internal static class ExportDescriptors
{
    public static readonly DiagnosticDescriptor InternalExport = Descriptor.New(
        RouteIds.InternalExport, "An exported handler is public", "The assembly exports its handlers, and no other project sees '{0}': make the method and its class public, or name the function's assembly in [InternalsVisibleTo]", DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor HiddenType = Descriptor.New(
        RouteIds.HiddenType, "What an exported handler names is visible", "'{0}' names '{2}' in [{1}], which this project cannot see: make it public", DiagnosticSeverity.Error, Descriptor.CompilationEnd);

    public static readonly DiagnosticDescriptor LeftFilter = Descriptor.New(
        RouteIds.LeftFilter, "A filter on a library stays there", "The filter '{0}' on the assembly {1} is not around the handlers that are taken from there: put it on their classes, or on this assembly", DiagnosticSeverity.Warning, Descriptor.CompilationEnd);

    public static readonly DiagnosticDescriptor[] All = [InternalExport, HiddenType, LeftFilter];
}
