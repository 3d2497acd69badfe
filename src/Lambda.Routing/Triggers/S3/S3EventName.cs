using Lambda.Routing.Reading;

namespace Lambda.Routing.S3;

/// <summary>Reads an event's name without the <c>s3:</c> that only some event types carry, so that one filter fits all.</summary>
public readonly struct S3EventName : IValueReader<string>
{
    private const string Prefix = "s3:";

    /// <inheritdoc/>
    public static string Read(ref EventReader reader)
    {
        string name = reader.ReadString();
        return name.StartsWith(Prefix, StringComparison.Ordinal) ? name[Prefix.Length..] : name;
    }
}
