namespace Lambda.Routing.Generators.Models.ResponseTypes;

/// <summary>How one kind of .NET value becomes JSON.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Type">The .NET type, fully qualified.</param>
/// <param name="MayBeNull">Whether the value may be <see langword="null"/>, whatever its annotation says.</param>
internal sealed record WriteModel(WriteKind Kind, string Type, bool MayBeNull)
{
    /// <summary>Of <see cref="WriteKind.Custom"/>: the writer's type. Else empty.</summary>
    public string Writer { get; init; } = "";

    /// <summary>Of <see cref="WriteKind.Custom"/>: what the type would be without its writer, for what counts as empty.</summary>
    public WriteKind Shape { get; init; } = Kind;

    /// <summary>What a list or a map holds: one model; else none.</summary>
    public EquatableArray<WriteModel> Element { get; init; } = EquatableArray<WriteModel>.Empty;

    /// <summary>The texts of an enum's members.</summary>
    public EquatableArray<EnumText> Texts { get; init; } = EquatableArray<EnumText>.Empty;
}

/// <summary>What an enum's member is in JSON.</summary>
/// <param name="Member">Its name, as C# writes it.</param>
/// <param name="Text">The text.</param>
internal sealed record EnumText(string Member, string Text);

internal enum WriteKind
{
    Text,
    Number,
    Boolean,
    Time,
    Base64,
    ByteArray,
    JsonElement,
    Payload,
    Enum,
    Object,
    List,
    Array,
    Map,
    Custom,
}
