using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Lambda.Routing.Tool.Samples;

/// <summary>
/// The samples that the assemblies beside a function embed for triggers of their own, under the same names as the library's. They
/// are read from the files: the code of none is loaded.
/// </summary>
internal static class ReferencedSamples
{
    private const int LengthPrefix = sizeof(int);

    /// <summary>An embedded resource of any assembly in a folder; <see langword="null"/> when none has it.</summary>
    public static byte[]? Find(string folder, string resource) => Directory.Exists(folder)
        ? Directory.EnumerateFiles(folder, "*.dll").Order(StringComparer.Ordinal).Select(file => Read(file, resource)).FirstOrDefault(bytes => bytes is not null)
        : null;

    private static byte[]? Read(string file, string resource)
    {
        try
        {
            using var image = new PEReader(File.OpenRead(file));
            return image.HasMetadata ? Read(image, resource) : null;
        }
        catch (Exception exception) when (exception is BadImageFormatException or IOException)
        {
            // Native libraries lie there too.
            return null;
        }
    }

    private static byte[]? Read(PEReader image, string resource)
    {
        MetadataReader metadata = image.GetMetadataReader();
        foreach (ManifestResourceHandle handle in metadata.ManifestResources)
        {
            ManifestResource found = metadata.GetManifestResource(handle);
            if (found.Implementation.IsNil && metadata.StringComparer.Equals(found.Name, resource))
            {
                int start = image.PEHeaders.CorHeader!.ResourcesDirectory.RelativeVirtualAddress;
                BlobReader reader = image.GetSectionData(start).GetReader((int)found.Offset, LengthPrefix);
                int length = reader.ReadInt32();
                return image.GetSectionData(start).GetReader((int)found.Offset + LengthPrefix, length).ReadBytes(length);
            }
        }
        return null;
    }
}
