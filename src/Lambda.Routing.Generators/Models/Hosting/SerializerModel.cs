namespace Lambda.Routing.Generators.Models.Hosting;

/// <summary>A serializer of AWS's that the user names.</summary>
/// <param name="Type">Its qualified type; empty for none.</param>
/// <param name="Context">The qualified <c>JsonSerializerContext</c> that it reads by; empty for another kind of serializer.</param>
internal sealed record SerializerModel(string Type, string Context)
{
    public static SerializerModel None { get; } = new("", "");

    public bool IsNone => Type.Length == 0;
}
