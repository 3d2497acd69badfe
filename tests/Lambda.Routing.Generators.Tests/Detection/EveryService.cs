using System.Text;

namespace Lambda.Routing.Generators.Tests.Detection;

/// <summary>A detector over the declarations of every service, compiled once for all tests of a class.</summary>
public sealed class EveryService
{
    internal DetectorUnderTest Detector { get; } = DetectorUnderTest.Of(ReadDeclarations());

    private static string ReadDeclarations()
    {
        using Stream stream = typeof(EveryService).Assembly.GetManifestResourceStream("Inputs/EveryService.cs")!;
        using StreamReader reader = new(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
