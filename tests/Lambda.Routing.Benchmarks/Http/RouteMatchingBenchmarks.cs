using BenchmarkDotNet.Attributes;
using Lambda.Routing.Http;
using Microsoft.AspNetCore.Http;

namespace Lambda.Routing.Benchmarks.Http;

/// <summary>What it costs to find the route of a request among 500, the parameters' places included: one request for each route, in turn.</summary>
[Config(typeof(InProcessConfig))]
public class RouteMatchingBenchmarks
{
    private const int Requests = 500;

    private readonly (string Method, string Path)[] _requests = [.. ShopRoutes.All.Select(route => (route.Method, route.Path))];
    private readonly GeneratedMatcher.Matcher _generated = GeneratedMatcher.Create();
    private readonly HttpContext[] _contexts = AspNetCoreMatcher.Requests();
    private readonly Func<HttpContext, Task> _framework = AspNetCoreMatcher.Create();

    /// <summary>Each router must find what it looks for, or the times mean nothing.</summary>
    [GlobalSetup]
    public void Check()
    {
        for (int i = 0; i < Requests; i++)
        {
            HttpRouteValues values = default;
            int route = _generated(_requests[i].Method, _requests[i].Path, ref values).Route;
            _framework(_contexts[i]).GetAwaiter().GetResult();
            if (route != i || _contexts[i].GetEndpoint()?.DisplayName != $"route {i}")
            {
                throw new InvalidOperationException($"{_requests[i]} is taken by route {route} and by {_contexts[i].GetEndpoint()?.DisplayName}, not by route {i}.");
            }
        }
    }

    [Benchmark(OperationsPerInvoke = Requests)]
    public int Generated()
    {
        int sum = 0;
        foreach ((string method, string path) in _requests)
        {
            HttpRouteValues values = default;
            sum += _generated(method, path, ref values).Route;
        }
        return sum;
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Requests)]
    public int AspNetCore()
    {
        int found = 0;
        foreach (HttpContext context in _contexts)
        {
            found += _framework(context).IsCompletedSuccessfully ? 1 : 0;
        }
        return found;
    }
}
