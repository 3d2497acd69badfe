using System.Diagnostics.Metrics;

namespace Lambda.Routing.Metrics;

/// <summary>Observable counters say their total each time they are asked; CloudWatch adds up what it is told, so that it is told what has come since.</summary>
internal sealed class ObservedTotals
{
    private readonly Lock _gate = new();
    private readonly Dictionary<(Instrument Instrument, string Dimensions), double> _totals = [];

    public double Growth(Instrument instrument, DimensionSet dimensions, double total)
    {
        lock (_gate)
        {
            double before = _totals.GetValueOrDefault((instrument, dimensions.Key));
            _totals[(instrument, dimensions.Key)] = total;
            return total - before;
        }
    }
}
