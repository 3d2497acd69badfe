using System.Text.Json;
using System.Text.Json.Serialization;
using Lambda.Routing;

namespace Examples.Direct;

/// <summary>The tasks of a state machine.</summary>
public static class Workflow
{
    /// <summary>A task whose Parameters hold "task": "price". What the method returns is the task's result.</summary>
    [DirectTrigger("task = price", "items []")]
    public static Price Estimate(PriceRequest request) => new(request.Items.Length * 10);

    /// <summary>The same with a further fact: an express estimate goes here, any other one to the method above.</summary>
    [DirectTrigger("task = price", "items []", "express")]
    public static Price EstimateExpress(PriceRequest request) => new(request.Items.Length * 15);

    [DirectTrigger("task = forget")]
    public static void Forget(JsonElement request) => Console.WriteLine($"Forgot {request.GetProperty("task")}");
}

/// <summary>What the state machine sends.</summary>
public sealed record PriceRequest(string Task, string[] Items);

/// <summary>What it goes on with.</summary>
public sealed record Price(decimal Amount);

[JsonSerializable(typeof(PriceRequest)), JsonSerializable(typeof(Price))]
internal sealed partial class WorkflowJson : JsonSerializerContext;
