using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text.Json;

namespace Lambda.Routing.Tool.Manifest;

/// <summary>Reads a function's manifest out of its built assembly, whose code is never loaded.</summary>
internal static class ManifestReader
{
    private const string Namespace = "Lambda.Routing.Declaring";
    private const string Name = "LambdaRoutingManifestAttribute";

    /// <exception cref="ManifestException">The file is no managed assembly, or holds no manifest of a known version.</exception>
    public static FunctionManifest Read(string assembly) => Parse(ReadJson(assembly), assembly);

    /// <exception cref="ManifestException">The file is no managed assembly, or holds no manifest.</exception>
    public static string ReadJson(string assembly)
    {
        try
        {
            using var file = new PEReader(File.OpenRead(assembly));
            if (file.HasMetadata && Find(file.GetMetadataReader()) is { } json)
            {
                return json;
            }
        }
        catch (BadImageFormatException exception)
        {
            throw new ManifestException($"{assembly} is not a managed assembly.", exception);
        }
        catch (IOException exception)
        {
            throw new ManifestException($"{assembly} cannot be read: {exception.Message}", exception);
        }
        throw new ManifestException($"{assembly} has no routes: it was not built with Lambda.Routing's source generator.");
    }

    private static FunctionManifest Parse(string json, string assembly)
    {
        try
        {
            FunctionManifest? manifest = JsonSerializer.Deserialize(json, ManifestJson.Default.FunctionManifest);
            if (manifest is { Version: FunctionManifest.SupportedVersion })
            {
                return manifest;
            }
            throw new ManifestException(
                $"{assembly} has a manifest of version {manifest?.Version}; this tool reads version {FunctionManifest.SupportedVersion}. " +
                "Use the tool of the Lambda.Routing package that built it.");
        }
        catch (JsonException exception)
        {
            throw new ManifestException($"{assembly} has a damaged manifest (at {exception.Path}).", exception);
        }
    }

    private static string? Find(MetadataReader metadata)
    {
        if (!metadata.IsAssembly)
        {
            return null;
        }
        foreach (CustomAttributeHandle handle in metadata.GetAssemblyDefinition().GetCustomAttributes())
        {
            CustomAttribute attribute = metadata.GetCustomAttribute(handle);
            if (IsManifest(metadata, attribute.Constructor))
            {
                BlobReader value = metadata.GetBlobReader(attribute.Value);
                const ushort prolog = 1;
                return value.ReadUInt16() == prolog ? value.ReadSerializedString() : null;
            }
        }
        return null;
    }

    private static bool IsManifest(MetadataReader metadata, EntityHandle constructor)
    {
        // The attribute's class stands in the library; in the library's own assembly it would be a definition.
        if (constructor.Kind != HandleKind.MemberReference)
        {
            return false;
        }
        EntityHandle parent = metadata.GetMemberReference((MemberReferenceHandle)constructor).Parent;
        if (parent.Kind != HandleKind.TypeReference)
        {
            return false;
        }
        TypeReference type = metadata.GetTypeReference((TypeReferenceHandle)parent);
        return metadata.StringComparer.Equals(type.Name, Name) && metadata.StringComparer.Equals(type.Namespace, Namespace);
    }
}
