using System.Globalization;
using Lambda.Routing;
using Lambda.Routing.CognitoSync;

namespace Examples.CognitoSync;

/// <summary>Keeps the settings of a player's devices sensible.</summary>
public sealed class Settings
{
    private const int Loudest = 10;

    /// <summary>What is returned is stored instead; all other records as the device asked for.</summary>
    [CognitoSyncTrigger("settings")]
    public CognitoSyncResponse Limit(CognitoSyncEvent sync) =>
        sync.DatasetRecords.TryGetValue("volume", out SyncRecord? volume) && int.Parse(volume.NewValue ?? "0", CultureInfo.InvariantCulture) > Loudest
            ? new CognitoSyncResponse { Changes = new Dictionary<string, SyncRecord> { ["volume"] = SyncRecord.Replace("10") } }
            : new CognitoSyncResponse();

    /// <summary>Without a return value everything is stored as it is.</summary>
    [CognitoSyncTrigger]
    public void Note(CognitoSyncEvent sync) => Console.WriteLine($"{sync.DatasetName}: {sync.DatasetRecords.Count} records");
}
