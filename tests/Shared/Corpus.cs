using System.Text.Json;

namespace Lambda.Routing.Tests;

/// <summary>
/// The corpus of real events, which lies beside the repository (<c>../shared/corpus</c>) and is no part of it: tests that
/// need it skip where it is absent.
/// </summary>
internal static class Corpus
{
    public const string Missing = "The corpus of real events is not beside this repository (../shared/corpus).";

    /// <summary>The corpus's folder; <see langword="null"/> where it is absent.</summary>
    public static string? Folder { get; } = Find();

    /// <summary>Skips the test that calls it where the corpus is absent.</summary>
    public static string Require()
    {
        Assert.SkipWhen(Folder is null, Missing);
        return Folder!;
    }

    /// <summary>The entries of the index; empty where the corpus is absent.</summary>
    public static IEnumerable<CorpusEntry> Entries()
    {
        if (Folder is null)
        {
            yield break;
        }
        using JsonDocument index = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Folder, "index.json")));
        foreach (JsonElement entry in index.RootElement.EnumerateArray())
        {
            yield return new CorpusEntry(
                entry.GetProperty("file").GetString()!, entry.GetProperty("service").GetString()!, entry.GetProperty("kind").GetString()!);
        }
    }

    /// <summary>The real events of one service.</summary>
    public static IEnumerable<CorpusEntry> Events(string service) =>
        Entries().Where(entry => entry.Kind == "event" && entry.Service == service);

    private static string? Find()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Lambda.Routing.sln")))
            {
                string corpus = Path.Combine(folder.Parent!.FullName, "shared", "corpus");
                return Directory.Exists(corpus) ? corpus : null;
            }
        }
        return null;
    }
}

/// <summary>One file of the corpus.</summary>
internal sealed record CorpusEntry(string File, string Service, string Kind)
{
    public byte[] Read() => System.IO.File.ReadAllBytes(Path.Combine(Corpus.Folder!, File));
}
