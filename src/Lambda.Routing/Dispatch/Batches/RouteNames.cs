using System.Text;

namespace Lambda.Routing.Dispatch;

/// <summary>How reports name the routes of a batch source.</summary>
internal static class RouteNames
{
    /// <summary>All routes, joined by commas.</summary>
    public static string All(Batch batch)
    {
        var names = new string[batch.RouteCount];
        for (int route = 0; route < names.Length; route++)
        {
            names[route] = batch.NameOf(route);
        }
        return string.Join(", ", names);
    }

    /// <summary>The source and the routes that were called: <c>sqs OrderDesk.Take</c>.</summary>
    public static string Called(Batch batch, RecordStates states)
    {
        var called = new bool[batch.RouteCount];
        for (int position = 0; position < states.Count; position++)
        {
            if (states.RouteOf(position) is >= 0 and int route)
            {
                called[route] = true;
            }
        }
        var text = new StringBuilder(batch.Source);
        for (int route = 0; route < called.Length; route++)
        {
            if (called[route])
            {
                text.Append(text.Length == batch.Source.Length ? ' ' : ',').Append(batch.NameOf(route));
            }
        }
        return text.ToString();
    }
}
