using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Lambda.Routing.Http;

/// <summary>Where in the path the values of a route's parameters stand. They become strings only when they are bound.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct HttpRouteValues
{
    private const int InlineCount = 4;

    private Inline _inline;
    private (int Start, int Length)[]? _more;

    /// <summary>Notes the segment that a parameter matched.</summary>
    /// <param name="index">The parameter's number in its template.</param>
    /// <param name="start">The segment's first character.</param>
    /// <param name="length">The segment's length.</param>
    public void Set(int index, int start, int length)
    {
        if (index < InlineCount)
        {
            _inline[index] = (start, length);
            return;
        }
        int place = index - InlineCount;
        if (_more is null || place >= _more.Length)
        {
            Array.Resize(ref _more, Math.Max(place + 1, 8));
        }
        _more[place] = (start, length);
    }

    /// <summary>Notes the rest of the path that a catch-all parameter matched.</summary>
    /// <param name="index">The parameter's number in its template.</param>
    /// <param name="start">The rest's first character.</param>
    public void SetRest(int index, int start) => Set(index, start, -1);

    internal readonly (int Start, int Length) Get(int index) =>
        index < InlineCount ? _inline[index] : _more![index - InlineCount];

    [InlineArray(InlineCount)]
    private struct Inline
    {
        private (int Start, int Length) _first;
    }
}
