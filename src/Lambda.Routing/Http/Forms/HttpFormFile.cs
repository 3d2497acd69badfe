namespace Lambda.Routing;

/// <summary>A file that was uploaded with a form.</summary>
public sealed record HttpFormFile
{
    /// <summary>The name of the form's field.</summary>
    public required string Name { get; init; }

    /// <summary>What the client calls the file, without directories. The client writes it freely: it is no name to store the file under.</summary>
    public required string FileName { get; init; }

    /// <summary>What the client says that the file is; <see langword="null"/> when it says nothing.</summary>
    public string? ContentType { get; init; }

    /// <summary>The file's bytes.</summary>
    public ReadOnlyMemory<byte> Content { get; init; }
}
