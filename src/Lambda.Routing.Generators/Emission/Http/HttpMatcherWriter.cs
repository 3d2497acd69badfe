using Lambda.Routing.Generators.Models.Http;

namespace Lambda.Routing.Generators.Emission.Http;

/// <summary>
/// Writes the decision over a path's segments. A match returns, so that falling out of a block is going back to the next
/// less special template: a literal, then a parameter, then a catch-all.
/// </summary>
internal sealed class HttpMatcherWriter
{
    private const string Namespace = "global::Lambda.Routing.Http.";

    private const string Text = "global::System.ReadOnlySpan<char>";

    /// <summary>
    /// The most routes that one method decides between. The compilers give up on optimizing a very large method, so that the branches of
    /// a large tree are methods of their own.
    /// </summary>
    private const int MostOfOneMethod = 32;

    private readonly CodeWriter _writer;
    private readonly string _methodName;
    private readonly bool _countsAllowed;
    private readonly Queue<Branch> _branches = new();
    private int _branchCount;
    private bool _isBranch;
    private bool _isDivided;

    private HttpMatcherWriter(CodeWriter writer, string methodName, bool countsAllowed)
    {
        _writer = writer;
        _methodName = methodName;
        _countsAllowed = countsAllowed;
    }

    /// <summary>Writes <c>private static HttpMatch methodName(ReadOnlySpan&lt;char&gt; method, ReadOnlySpan&lt;char&gt; path, ref HttpRouteValues values)</c>.</summary>
    public static void Write(CodeWriter writer, IReadOnlyList<HttpRouteModel> routes, string methodName)
    {
        HttpRouteModel? otherwise = routes.FirstOrDefault(route => route.IsDefault);
        HttpRouteNode root = HttpRouteNode.Build(routes.Where(route => !route.IsDefault));
        var matcher = new HttpMatcherWriter(writer, methodName, countsAllowed: otherwise is null);
        matcher.WriteRoot(root, otherwise);
        matcher.WriteBranches();
    }

    private void WriteRoot(HttpRouteNode root, HttpRouteModel? otherwise)
    {
        using (_writer.Block($"private static {Namespace}HttpMatch {_methodName}({Text} method, {Text} path, ref {Namespace}HttpRouteValues values)"))
        {
            if (_countsAllowed)
            {
                _writer.Line($"{Namespace}HttpMethods allowed = {Namespace}HttpMethods.None;");
            }
            _writer.Line($"int length = {Namespace}HttpPath.LengthOf(path);");
            _isDivided = root.Count > MostOfOneMethod;
            WriteNode(root, depth: 0, parameters: 0, end: "0");
            _writer.Line($"return new {Namespace}HttpMatch({(otherwise is null ? "allowed" : otherwise.Index.ToString())});");
        }
    }

    // A branch may have branches of its own.
    private void WriteBranches()
    {
        _isBranch = true;
        while (_branches.Count > 0)
        {
            Branch branch = _branches.Dequeue();
            string allowed = _countsAllowed ? $", ref {Namespace}HttpMethods allowed" : "";
            _writer.Line();
            using (_writer.Block($"private static int {branch.Name}({Text} method, {Text} path, int length, int end, ref {Namespace}HttpRouteValues values{allowed})"))
            {
                _isDivided = branch.Node.Count > MostOfOneMethod;
                WriteNode(branch.Node, branch.Depth, branch.Parameters, "end");
                _writer.Line("return -1;");
            }
        }
    }

    /// <summary>Writes what is below a child of a node, or the call of the method that it becomes.</summary>
    private void WriteChild(HttpRouteNode child, int depth, int parameters, string end)
    {
        if (!_isDivided)
        {
            WriteNode(child, depth, parameters, end);
            return;
        }
        var branch = new Branch($"{_methodName}Branch{++_branchCount}", child, depth, parameters);
        _branches.Enqueue(branch);
        string route = $"route{_branchCount}";
        using (_writer.Block($"if ({branch.Name}(method, path, length, {end}, ref values{(_countsAllowed ? ", ref allowed" : "")}) is >= 0 and int {route})"))
        {
            WriteReturn(route);
        }
    }

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
                        WriteChild(literal.Value, depth + 1, parameters, $"end{depth}");
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
            WriteChild(node.Parameter, depth + 1, parameters + 1, $"end{depth}");
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
        if (any is null && _countsAllowed)
        {
            _writer.Line($"allowed |= {string.Join(" | ", Allowed(routes).Select(name => $"{Namespace}HttpMethods.{name}"))};");
        }
    }

    private void WriteReturn(HttpRouteModel route)
    {
        _writer.Line($"// {route.Method.ToComment()} {route.Template.ToComment()}");
        WriteReturn(route.Index.ToString());
    }

    private void WriteReturn(string route) => _writer.Line(_isBranch ? $"return {route};" : $"return new {Namespace}HttpMatch({route});");

    private static IEnumerable<string> Allowed(IReadOnlyList<HttpRouteModel> routes)
    {
        IEnumerable<string> methods = routes.Select(route => route.Method);
        if (routes.Any(route => route.Method == "GET"))
        {
            methods = methods.Append("HEAD");
        }
        return methods.Distinct().OrderBy(method => method, StringComparer.Ordinal).Select(method => method[0] + method.Substring(1).ToLowerInvariant());
    }

    /// <summary>A node whose decision is a method of its own, called with the path up to it matched.</summary>
    private sealed class Branch(string name, HttpRouteNode node, int depth, int parameters)
    {
        public string Name { get; } = name;

        public HttpRouteNode Node { get; } = node;

        public int Depth { get; } = depth;

        public int Parameters { get; } = parameters;
    }
}
