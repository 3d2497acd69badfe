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
        string called = Join(batch, states, failedOnly: false);
        return called.Length == 0 ? batch.Source : $"{batch.Source} {called}";
    }

    /// <summary>The routes that failed records belong to; <c>no method</c> where they belong to none.</summary>
    public static string Failed(Batch batch, RecordStates states)
    {
        string failed = Join(batch, states, failedOnly: true);
        return failed.Length == 0 ? "no method" : failed;
    }

    private static string Join(Batch batch, RecordStates states, bool failedOnly)
    {
        var named = new bool[batch.RouteCount];
        for (int position = 0; position < states.Count; position++)
        {
            if (states.RouteOf(position) is >= 0 and int route && (!failedOnly || states.IsFailed(position)))
            {
                named[route] = true;
            }
        }
        var text = new StringBuilder();
        for (int route = 0; route < named.Length; route++)
        {
            if (named[route])
            {
                text.Append(text.Length == 0 ? "" : ",").Append(batch.NameOf(route));
            }
        }
        return text.ToString();
    }
}
