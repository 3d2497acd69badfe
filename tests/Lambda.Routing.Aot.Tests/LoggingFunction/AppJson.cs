using System.Text.Json.Serialization;

namespace LoggingFunction;

[JsonSerializable(typeof(Command))]
internal sealed partial class AppJson : JsonSerializerContext;

/// <summary>What the function is to log.</summary>
public sealed record Command(string Do);
