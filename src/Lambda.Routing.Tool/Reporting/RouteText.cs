namespace Lambda.Routing.Tool.Reporting;

/// <summary>What the host's <c>Lambda-Routing-Route</c> header says, in columns: <c>sqs OrderDesk.Take,OrderDesk.Other</c>.</summary>
internal readonly record struct RouteText(string Source, string Methods)
{
    public static RouteText Parse(string? route)
    {
        if (string.IsNullOrWhiteSpace(route))
        {
            return new RouteText("", "");
        }
        string[] words = route.Trim().Split(' ', 2);
        return new RouteText(words[0], words.Length == 1 ? "" : words[1].Trim().Replace(",", Environment.NewLine));
    }
}
