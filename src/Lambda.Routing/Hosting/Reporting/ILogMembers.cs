using System.Text.Json;

namespace Lambda.Routing.Hosting.Reporting;

/// <summary>What a log entry has beside its message.</summary>
internal interface ILogMembers
{
    /// <summary>What stands in front of the message where entries are text; empty for nothing.</summary>
    string Prefix { get; }

    /// <summary>Writes the members where entries are JSON documents.</summary>
    void Write(Utf8JsonWriter json);
}
