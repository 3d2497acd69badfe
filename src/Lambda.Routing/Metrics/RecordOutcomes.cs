using Lambda.Routing.Dispatch;

namespace Lambda.Routing.Metrics;

/// <summary>Counts what became of records: once for each route and outcome of a batch, however many records it has.</summary>
internal static class RecordOutcomes
{
    private static readonly int s_states = Enum.GetValues<RecordState>().Length;

    public static void Count(Batch batch, RecordStates states, string noRoute)
    {
        // The first row is for records that reached no method.
        int[] counts = new int[(batch.RouteCount + 1) * s_states];
        for (int position = 0; position < states.Count; position++)
        {
            counts[((states.RouteOf(position) + 1) * s_states) + (int)states[position]]++;
        }
        for (int i = 0; i < counts.Length; i++)
        {
            if (counts[i] > 0)
            {
                int route = (i / s_states) - 1;
                Add(route < 0 ? noRoute : batch.NameOf(route), (RecordState)(i % s_states), counts[i]);
            }
        }
    }

    public static void Add(string route, RecordState state, int records) => Instruments.Records.Add(
        records, new KeyValuePair<string, object?>(Instruments.Route, route), new KeyValuePair<string, object?>(Instruments.Outcome, NameOf(state)));

    private static string NameOf(RecordState state) => state switch
    {
        RecordState.Done => "succeeded",
        RecordState.GivenUp => "poison",
        RecordState.Skipped => "skipped",
        RecordState.Unprocessed => "unprocessed",
        // A call that had not ended when the answer left has failed.
        RecordState.Running or RecordState.Failed => "failed",
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
