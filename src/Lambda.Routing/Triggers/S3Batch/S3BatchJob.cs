using System.Collections.ObjectModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using Lambda.Routing.Reading;

namespace Lambda.Routing.S3Batch;

/// <summary>An Amazon S3 Batch Operations job.</summary>
[EventType]
public sealed partial record S3BatchJob
{
    /// <summary>The job's id.</summary>
    public partial string? Id { get; init; }

    /// <summary>What the job's author sends along to every invocation, by name; empty in schema 1.0.</summary>
    [JsonIgnore]
    public IReadOnlyDictionary<string, string> UserArguments { get; private init; } = ReadOnlyDictionary<string, string>.Empty;

    /// <summary>The same as JSON; missing in schema 1.0.</summary>
    [JsonPropertyName("userArguments")]
    public Payload UserArgumentsJson
    {
        get;
        init
        {
            field = value;
            UserArguments = Read(value);
        }
    }

    private static ReadOnlyDictionary<string, string> Read(Payload arguments)
    {
        if (arguments.IsMissing || arguments.GetJson() is not { ValueKind: JsonValueKind.Object } json)
        {
            return ReadOnlyDictionary<string, string>.Empty;
        }
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        try
        {
            foreach (JsonProperty argument in json.EnumerateObject())
            {
                values[argument.Name] = argument.Value.ToString();
            }
        }
        catch (InvalidOperationException)
        {
            throw new EventReadException("job.userArguments", "an escape sequence stands for no character", 0);
        }
        return values.AsReadOnly();
    }
}
