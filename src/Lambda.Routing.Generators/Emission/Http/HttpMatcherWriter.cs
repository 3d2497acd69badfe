using Lambda.Routing.Generators.Models.Http;

namespace Lambda.Routing.Generators.Emission.Http;

/// <summary>
/// Writes the decision over a path's segments. A match returns, so that falling out of a block is going back to the next
/// less special template: a literal, then a parameter, then a catch-all.
/// </summary>
internal sealed class HttpMatcherWriter
{
    private const string Namespace = "global::Lambda.Routing.Http.";

    private readonly CodeWriter _writer;

    private HttpMatcherWriter(CodeWriter writer) => _writer = writer;

    /// <summary>Writes <c>private static HttpMatch methodName(ReadOnlySpan&lt;char&gt; method, ReadOnlySpan&lt;char&gt; path, ref HttpRouteValues values)</c>.</summary>
    public static void Write(CodeWriter writer, IReadOnlyList<HttpRouteModel> routes, string methodName)
    {
        HttpRouteModel? otherwise = routes.FirstOrDefault(route => route.IsDefault);
        HttpRouteNode root = HttpRouteNode.Build(routes.Where(route => !route.IsDefault));
        const string Text = "global::System.ReadOnlySpan<char>";
        using (writer.Block($"private static {Namespace}HttpMatch {methodName}({Text} method, {Text} path, ref {Namespace}HttpRouteValues values)"))
        {
            if (otherwise is null)
            {
                writer.Line($"{Namespace}HttpMethods allowed = {Namespace}HttpMethods.None;");
            }
            writer.Line($"int length = {Namespace}HttpPath.LengthOf(path);");
            new HttpMatcherWriter(writer) { CountsAllowed = otherwise is null }.WriteNode(root, depth: 0, parameters: 0, end: "0");
            writer.Line($"return new {Namespace}HttpMatch({(otherwise is null ? "allowed" : otherwise.Index.ToString())});");
        }
    }

    private bool CountsAllowed { get; set; }

    private void WriteNode(HttpRouteNode node, int depth, int parameters, string end)
    {
        if (node.Routes.Count > 0)
        {
            using (_writer.Block($"if ({end} == length)"))
            {
                WriteMethods(node.Routes);
            }
        }
        if (node.HasChildren)
        {
            using (_writer.Block($"if ({end} < length)"))
            {
                _writer.Line($"int start{depth} = {(depth == 0 ? "1" : $"{end} + 1")};");
                if (node.Literals.Count > 0 || node.Parameter is not null)
                {
                    _writer.Line($"int end{depth} = {Namespace}HttpPath.EndOf(path, start{depth}, length);");
                }
                WriteLiterals(node, depth, parameters);
                WriteParameter(node, depth, parameters);
                WriteCatchAll(node, depth, parameters);
            }
        }
    }

    private void WriteLiterals(HttpRouteNode node, int depth, int parameters)
    {
        if (node.Literals.Count == 0)
        {
            return;
        }
        using (_writer.Block($"switch (path.Slice(start{depth}, end{depth} - start{depth}))"))
        {
            foreach (KeyValuePair<string, HttpRouteNode> literal in node.Literals)
            {
                _writer.Line($"case {Literals.Text(literal.Key)}:");
                using (_writer.Indent())
                {
                    using (_writer.Block())
                    {
                        WriteNode(literal.Value, depth + 1, parameters, $"end{depth}");
                    }
                    _writer.Line("break;");
                }
            }
        }
    }

    private void WriteParameter(HttpRouteNode node, int depth, int parameters)
    {
        if (node.Parameter is null)
        {
            return;
        }
        using (_writer.Block($"if (end{depth} > start{depth})"))
        {
            _writer.Line($"values.Set({parameters}, start{depth}, end{depth} - start{depth});");
            WriteNode(node.Parameter, depth + 1, parameters + 1, $"end{depth}");
        }
    }

    private void WriteCatchAll(HttpRouteNode node, int depth, int parameters)
    {
        if (node.CatchAll.Count == 0)
        {
            return;
        }
        using (_writer.Block($"if (start{depth} < length)"))
        {
            _writer.Line($"values.SetRest({parameters}, start{depth});");
            WriteMethods(node.CatchAll);
        }
    }

    private void WriteMethods(IReadOnlyList<HttpRouteModel> routes)
    {
        HttpRouteModel? any = routes.FirstOrDefault(route => route.Method == HttpRouteModel.AnyMethod);
        if (any is not null && routes.Count == 1)
        {
            WriteReturn(any);
            return;
        }
        bool answersHead = routes.Any(route => route.Method == "HEAD");
        using (_writer.Block("switch (method)"))
        {
            foreach (HttpRouteModel route in routes.Where(route => route != any))
            {
                _writer.Line($"case {Literals.Text(route.Method)}:");
                if (route.Method == "GET" && !answersHead)
                {
                    _writer.Line("case \"HEAD\":");
                }
                using (_writer.Indent())
                {
                    WriteReturn(route);
                }
            }
            if (any is not null)
            {
                _writer.Line("default:");
                using (_writer.Indent())
                {
                    WriteReturn(any);
                }
            }
        }
        if (any is null && CountsAllowed)
        {
            _writer.Line($"allowed |= {string.Join(" | ", Allowed(routes).Select(name => $"{Namespace}HttpMethods.{name}"))};");
        }
    }

    private void WriteReturn(HttpRouteModel route)
    {
        _writer.Line($"// {route.Method.ToComment()} {route.Template.ToComment()}");
        _writer.Line($"return new {Namespace}HttpMatch({route.Index});");
    }

    private static IEnumerable<string> Allowed(IReadOnlyList<HttpRouteModel> routes)
    {
        IEnumerable<string> methods = routes.Select(route => route.Method);
        if (routes.Any(route => route.Method == "GET"))
        {
            methods = methods.Append("HEAD");
        }
        return methods.Distinct().OrderBy(method => method, StringComparer.Ordinal).Select(method => method[0] + method.Substring(1).ToLowerInvariant());
    }
}
