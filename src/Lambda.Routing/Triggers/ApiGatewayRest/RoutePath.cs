using Lambda.Routing.Http;

namespace Lambda.Routing.ApiGatewayRest;

/// <summary>The path that routes are matched against.</summary>
internal static class RoutePath
{
    public static string Of(ApiGatewayRestEvent @event)
    {
        string path = @event.Path ?? @event.RequestContext?.Path ?? "/";
        if (!path.StartsWith('/'))
        {
            path = "/" + path;
        }
        string? stage = @event.RequestContext?.Stage;
        return StandsWithoutStage(path, @event.RequestContext?.Path, stage)
            ? path
            : BasePath.Remove(path, @event.Resource, stage, @event.PathParameters);
    }

    // A REST API called by its own host name says the same path twice: here without the stage, and there with it.
    private static bool StandsWithoutStage(string path, string? fullPath, string? stage) =>
        !string.IsNullOrEmpty(stage) && fullPath is not null
        && fullPath.Length == path.Length + stage.Length + 1
        && fullPath.StartsWith('/') && fullPath.AsSpan(1).StartsWith(stage, StringComparison.Ordinal)
        && fullPath.EndsWith(path, StringComparison.Ordinal);
}
