using System.Text.Json;
using Chores;

namespace GivingUp;

/// <summary>Keeps what was given up. Which record it is stands in the record's own JSON.</summary>
public sealed class Morgue(ICrew crew) : IPoisonRecordSink
{
    public async ValueTask TakeAsync(PoisonRecord record, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(record);
        using var document = JsonDocument.Parse(record.Json);
        await crew.KeepAsync(document.RootElement.GetProperty("chore").GetString()!, cancellationToken);
    }
}
