using System.Diagnostics;
using Lambda.Routing.Declaring;
using Lambda.Routing.Reading;
using Lambda.Routing.Tracing;

namespace Lambda.Routing.Dispatch;

/// <summary>What batches of every contract have in common, of one source's types.</summary>
internal abstract class RecordBatch<TEvent, TRecord, TRoutes>(Invocation invocation, TRoutes routes, string source, TEvent @event, RecordPositions positions)
    : Batch(invocation, source, positions)
    where TEvent : IBatchEvent<TEvent, TRecord>
    where TRecord : class, IReadable<TRecord>
    where TRoutes : struct, IBatchRoutes<TEvent, TRecord>
{
    private readonly IReadOnlyList<TRecord> _records = @event.Records;
    private List<(int Start, int End)>? _places;

    public override BatchContract Contract => TEvent.Contract;

    public override int RouteCount => Routes.Count;

    protected TRoutes Routes { get; } = routes;

    protected TEvent Event { get; } = @event;

    public override string NameOf(int route) => Routes.NameOf(route);

    public override bool TakesList(int route) => Routes.TakesList(route);

    public override int Match(int position) => Routes.Match(Event, Record(position));

    public override string? IdentifierOf(int position) =>
        UnreadableAt(position) is { } unreadable ? unreadable.Identifier : TEvent.GetIdentifier(Record(position));

    public override string? OrderingKeyOf(int position) =>
        UnreadableAt(position) is { } unreadable ? TEvent.OrderOfUnreadable(unreadable.Key) : TEvent.GetOrderingKey(Record(position));

    public override string? LaneOf(int position) => UnreadableAt(position) is not null ? null
        : TEvent.GetOrderingKey(Record(position)) ?? (TEvent.Contract == BatchContract.Checkpoint ? TEvent.GetParallelKey(Record(position)) ?? "" : null);

    public override string? SourceArnOf(int position)
    {
        // One mapping polls one source, so any record tells where one comes from that does not read.
        TRecord? record = position >= 0 && UnreadableAt(position) is null ? Record(position) : _records.Count > 0 ? _records[0] : null;
        try
        {
            return record is null ? null : TEvent.GetSourceArn(Event, record);
        }
        catch (EventReadException)
        {
            return null;
        }
    }

    public override int? ReceiveCountOf(int position) => UnreadableAt(position) is null ? TEvent.GetReceiveCount(Record(position)) : null;

    public override object RecordAt(int position) => Record(position);

    public override ReadOnlyMemory<byte> JsonOf(int position)
    {
        // By its place, because what records are called need not be unique.
        (int start, int end) = (_places ??= EventReader.FindRecords<TEvent, TRecord>(Invocation.Event))[Positions.IndexOf(position)];
        return Invocation.Event[start..end];
    }

    public override Activity? StartActivity(int position, int route) => LambdaTracing.IsWanted
        ? RecordTrace.Start<TEvent, TRecord>(NameOf(route), Source, IdentifierOf(position), Record(position))
        : null;

    protected TRecord Record(int position) => _records[Positions.IndexOf(position)];

    protected List<TRecord> Take(List<int> positions)
    {
        var taken = new List<TRecord>(positions.Count);
        foreach (int position in positions)
        {
            taken.Add(Record(position));
        }
        return taken;
    }
}
