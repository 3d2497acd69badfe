using System.ComponentModel;
using Lambda.Routing.Declaring;

namespace Lambda.Routing.Efs;

/// <summary>Checks that a file system is mounted. Generated code calls it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class MountedDirectory : IStartupValue<string>, IStartupValue<DirectoryInfo>
{
    private MountedDirectory()
    {
    }

    /// <inheritdoc/>
    static string IStartupValue<string>.Supply(string argument) => Require(argument);

    /// <inheritdoc/>
    static DirectoryInfo IStartupValue<DirectoryInfo>.Supply(string argument) => new(Require(argument));

    private static string Require(string path) => Directory.Exists(path) ? path : throw new StartupException(
        $"there is no directory '{path}'. Attach an access point of the file system to the function with this LocalMountPath; "
        + "at the desk, create the directory or let a ${VARIABLE} in the path name another one.");
}
