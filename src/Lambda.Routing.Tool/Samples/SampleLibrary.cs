using System.Reflection;

namespace Lambda.Routing.Tool.Samples;

/// <summary>The samples of the library's trigger folders, which the build embeds in this assembly.</summary>
internal static class SampleLibrary
{
    private static Assembly Assembly => typeof(SampleLibrary).Assembly;

    /// <summary>An embedded sample; <see langword="null"/> when there is none of that name.</summary>
    public static byte[]? Find(string resource)
    {
        using Stream? stream = Assembly.GetManifestResourceStream(resource);
        if (stream is null)
        {
            return null;
        }
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
