using System.Diagnostics;
using Lambda.Routing.Declaring;
using Lambda.Routing.Reading;

namespace Lambda.Routing.Dispatch;

/// <summary>
/// A batch as the runner sees it: records by their positions, whatever their types. So what runs, orders and reports records is compiled
/// once for all sources of a function.
/// </summary>
internal abstract class Batch(Invocation invocation, string source, RecordPositions positions)
{
    public Invocation Invocation { get; } = invocation;

    /// <summary>The source's name.</summary>
    public string Source { get; } = source;

    public int Count => Positions.Count;

    public abstract BatchContract Contract { get; }

    public abstract int RouteCount { get; }

    protected RecordPositions Positions { get; } = positions;

    public UnreadableRecord? UnreadableAt(int position) => Positions.UnreadableAt(position);

    public abstract string NameOf(int route);

    public abstract bool TakesList(int route);

    /// <summary>The route that takes the record, or -1. Of records that did read; throws where a filter's member does not.</summary>
    public abstract int Match(int position);

    /// <summary>Whether a record that no route takes is done.</summary>
    public abstract bool IsSkipped(int position);

    public abstract string? IdentifierOf(int position);

    /// <summary>The key within which order must be kept; <see langword="null"/> for none, and for a record that does not read where it is unknown.</summary>
    public abstract string? OrderingKeyOf(int position);

    /// <summary>What the record follows others in where several are handled at once; <see langword="null"/> for nothing.</summary>
    public abstract string? LaneOf(int position);

    /// <summary>The ARN of where the record, or for -1 the batch, came from; <see langword="null"/> where nothing says.</summary>
    public abstract string? SourceArnOf(int position);

    /// <summary>How often the record was delivered; <see langword="null"/> where nothing says.</summary>
    public abstract int? ReceiveCountOf(int position);

    /// <summary>The record as a list's method receives it.</summary>
    public abstract object RecordAt(int position);

    /// <summary>The record as it arrived: an object's JSON, or, of one that came packed into another, that one's.</summary>
    public abstract ReadOnlyMemory<byte> JsonOf(int position);

    /// <summary>Starts the record's activity, where somebody wants it.</summary>
    public abstract Activity? StartActivity(int position, int route);

    public abstract ValueTask InvokeAsync(int position, int route);

    public abstract ValueTask<BatchFailures> InvokeListAsync(List<int> positions, int route);

    /// <summary>A record has failed.</summary>
    public virtual void Failed(int position, Exception exception)
    {
    }

    /// <summary>Writes the answer, or throws where there is none.</summary>
    public abstract void Answer(RecordStates states);
}
