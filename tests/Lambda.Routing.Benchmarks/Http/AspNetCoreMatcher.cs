using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;

namespace Lambda.Routing.Benchmarks.Http;

/// <summary>ASP.NET Core's router over <see cref="ShopRoutes"/>: its matcher alone, without the middleware around it.</summary>
internal static class AspNetCoreMatcher
{
    /// <summary>What finds the endpoint of a request. The matcher's class is the framework's own, so it is reached by its name.</summary>
    public static Func<HttpContext, Task> Create()
    {
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Services.AddRouting();
        IServiceProvider services = builder.Services.BuildServiceProvider();
        Type factory = typeof(RouteEndpoint).Assembly.GetType("Microsoft.AspNetCore.Routing.Matching.MatcherFactory", throwOnError: true)!;
        object matcher = factory.GetMethod("CreateMatcher", BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)!
            .Invoke(services.GetRequiredService(factory), [new DefaultEndpointDataSource(Endpoints())])!;
        return matcher.GetType().GetMethod("MatchAsync")!.CreateDelegate<Func<HttpContext, Task>>(matcher);
    }

    /// <summary>A request for each route.</summary>
    public static HttpContext[] Requests() => [.. ShopRoutes.All.Select(route =>
    {
        var context = new DefaultHttpContext();
        context.Request.Method = route.Method;
        context.Request.Path = route.Path;
        return (HttpContext)context;
    })];

    private static IEnumerable<Endpoint> Endpoints() => ShopRoutes.All.Select((route, number) => new RouteEndpoint(
        _ => Task.CompletedTask,
        RoutePatternFactory.Parse(route.Template.Replace("{path+}", "{**path}", StringComparison.Ordinal)),
        order: 0,
        new EndpointMetadataCollection(new HttpMethodMetadata([route.Method])),
        $"route {number}"));
}
