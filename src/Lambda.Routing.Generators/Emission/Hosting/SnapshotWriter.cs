using Lambda.Routing.Generators.Models;
using Lambda.Routing.Generators.Models.Hosting;
using Lambda.Routing.Generators.Models.Routes;

namespace Lambda.Routing.Generators.Emission.Hosting;

/// <summary>Writes the registration of what runs around a snapshot with AWS's package, whose runtimes take it from there.</summary>
internal static class SnapshotWriter
{
    /// <param name="writer">The writer.</param>
    /// <param name="host">The host.</param>
    /// <param name="lifetime">The methods that run at a turn of the process's life.</param>
    /// <param name="target">What the methods' names follow; they become calls where this is the beginning of a lambda.</param>
    public static void WriteRegistration(CodeWriter writer, HostModel host, EquatableArray<LifetimeMethodModel> lifetime, string target = "")
    {
        if (!host.HasSnapshots)
        {
            return;
        }
        string call = target.Length == 0 ? "" : "()";
        if (lifetime.Any(method => method.Moment == LifetimeMoment.BeforeSnapshot))
        {
            writer.Line($"{AwsRuntimeNames.SnapshotRestore}.RegisterBeforeSnapshot({target}BeforeSnapshotAsync{call});");
        }
        if (lifetime.Any(method => method.Moment == LifetimeMoment.AfterRestore))
        {
            writer.Line($"{AwsRuntimeNames.SnapshotRestore}.RegisterAfterRestore({target}AfterRestoreAsync{call});");
        }
    }
}
