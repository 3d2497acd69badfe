using Lambda.Routing.Generators.Models;
using Lambda.Routing.Generators.Models.Routes;
using Lambda.Routing.Generators.Models.Sources;
using Lambda.Routing.Generators.Parsing.Sources;
using Microsoft.CodeAnalysis;

namespace Lambda.Routing.Generators.Parsing.Routes;

/// <summary>Every source that the compilation can see: a fallback must not take their events. Nobody else asks.</summary>
internal static class LibrarySources
{
    public static EquatableArray<SourceModel> IfNeeded(IEnumerable<HandlerModel> handlers, Compilation compilation, CancellationToken cancellation) =>
        handlers.Any(handler => handler.Routes.Any(route => route.Source.Kind == EventKind.Fallback))
            ? DetectorParser.FindSources(compilation, cancellation).Where(source => source.Alternatives.Count > 0).ToEquatableArray()
            : EquatableArray<SourceModel>.Empty;
}
