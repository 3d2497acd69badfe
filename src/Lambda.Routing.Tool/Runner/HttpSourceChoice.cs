using System.Reflection;
using Lambda.Routing.Declaring;
using Lambda.Routing.Tool.Manifest;

namespace Lambda.Routing.Tool.Runner;

/// <summary>Which service's events HTTP requests become: the one that was asked for, or the first that the function's routes take.</summary>
internal static class HttpSourceChoice
{
    /// <summary>The names that may be asked for.</summary>
    public static IEnumerable<string> Names => Members.Select(member => member.Name);

    private static IEnumerable<FieldInfo> Members =>
        typeof(HttpSources).GetFields(BindingFlags.Public | BindingFlags.Static).Where(member => member.IsDefined(typeof(SelectsAttribute)));

    /// <summary>The service; <see langword="null"/> where the function has no HTTP route.</summary>
    public static HttpSources? Of(FunctionManifest manifest)
    {
        foreach (ManifestSource source in manifest.Routes.Where(route => route.Http is not null).SelectMany(route => route.Sources))
        {
            if (Members.FirstOrDefault(member => Selects(member, source.Type)) is { } found)
            {
                return (HttpSources)found.GetValue(null)!;
            }
        }
        return null;
    }

    private static bool Selects(FieldInfo member, string type) =>
        member.GetCustomAttribute<SelectsAttribute>()!.Sources.Any(source => source.FullName == type);
}
