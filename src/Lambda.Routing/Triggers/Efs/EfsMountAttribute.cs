using Lambda.Routing.Declaring;
using Lambda.Routing.Efs;

namespace Lambda.Routing;

/// <summary>
/// Gives a handler's parameter the path under which the function has an Amazon EFS file system mounted. That it is there is checked
/// when the function starts. The parameter is a <see cref="string"/> or a <see cref="DirectoryInfo"/>.
/// </summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/lambda/latest/dg/configuration-filesystem.html">Configuring file system access for Lambda functions</see>.</remarks>
/// <param name="path">The local mount path: <c>/mnt/</c> and a name, perhaps with <c>${VAR}</c> or <c>${VAR:default}</c> in it, for a directory elsewhere at the desk.</param>
/// <example><code>public void Keep(S3Record upload, [EfsMount("/mnt/archive")] string archive)</code></example>
[AttributeUsage(AttributeTargets.Parameter)]
[StartupValue(typeof(MountedDirectory))]
public sealed class EfsMountAttribute(string path) : Attribute
{
    /// <summary>The local mount path.</summary>
    [TemplateProperty("LocalMountPath")]
    public string Path { get; } = path;
}
