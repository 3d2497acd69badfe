using System.Text.Json.Serialization;

namespace LargeBatch;

/// <summary>Does nothing with each message: what is left is the library's own work, and the payload's deserialisation.</summary>
public static class Worklist
{
    [SqsBatch(PartialResponses = true)]
    public static Task Take(Parcel parcel)
    {
        ArgumentNullException.ThrowIfNull(parcel);
        return Task.CompletedTask;
    }
}

public sealed record Parcel(int Id, string Name);

[JsonSerializable(typeof(Parcel))]
internal sealed partial class ParcelJson : JsonSerializerContext;
