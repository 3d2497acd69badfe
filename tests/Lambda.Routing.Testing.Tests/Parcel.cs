using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lambda.Routing.Testing.Tests;

/// <summary>A payload.</summary>
public sealed record Parcel(int Number, string Label);

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(Parcel))]
internal sealed partial class ParcelJson : JsonSerializerContext;
