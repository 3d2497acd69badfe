using Lambda.Routing.Declaring;
using Lambda.Routing.Reading;

namespace Lambda.Routing.Dispatch;

/// <summary>A batch whose answer names at most the records that failed.</summary>
internal sealed class ReportedBatch<TEvent, TRecord, TRoutes>(Invocation invocation, TRoutes routes, string source, TEvent @event, RecordPositions positions)
    : RecordBatch<TEvent, TRecord, TRoutes>(invocation, routes, source, @event, positions), IReportedBatch
    where TEvent : IBatchEvent<TEvent, TRecord>
    where TRecord : class, IReadable<TRecord>
    where TRoutes : struct, IRecordRoutes<TEvent, TRecord>
{
    public bool IdentifiersAreJson => TEvent.IdentifiersAreJson;

    public FailureReports ReportsFailures(int route) => Routes.ReportsFailures(route);

    public override bool IsSkipped(int position) => Routes.WhenUnrouted(Event, Record(position)) == Unrouted.Skip;

    public override ValueTask InvokeAsync(int position, int route) => Routes.InvokeAsync(route, Event, Record(position), Invocation);

    public override ValueTask<BatchFailures> InvokeListAsync(List<int> positions, int route) =>
        Routes.InvokeListAsync(route, Event, Take(positions), Invocation);

    public override void Answer(RecordStates states) => BatchAnswer.Write(this, this, states);
}
